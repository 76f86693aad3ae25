import type { TopicId } from "../../codebook/topics.js";

/** How a topic stands in a sentence; what is not told follows from its label. All in the nominative, save `blame`. */
export interface TopicPhrase {
  readonly label: string;
  /** What is talked about, before `konusu`. */
  readonly matter?: string;
  /** The same after a place: `Suriye'deki durum`. */
  readonly placed?: string;
  /** What is asked for: a verbal noun that ends in `-ması` or `-mesi`, so that its accusative adds `-nı` or `-ni`. */
  readonly want?: string;
  /** Whoever promises, offers or supports a thing under this topic wants what is asked for. */
  readonly sure?: true;
  /** What is criticized or condemned, in the accusative. */
  readonly blame?: string;
  /** What gives concern; the matter, where not told. */
  readonly worry?: string;
}

export const topicPhrases: Readonly<Record<TopicId, TopicPhrase>> = {
  ceasefire: { label: "ateşkes", want: "ateşkes sağlanması", sure: true, worry: "ateşkesin durumu" },
  "de-escalation": {
    label: "gerginliğin azaltılması",
    want: "gerginliğin azaltılması",
    sure: true,
    blame: "gerginliğin artmasını",
    worry: "gerginlik",
  },
  attacks: { label: "saldırılar", want: "saldırıların sona erdirilmesi", blame: "saldırıları" },
  terrorism: { label: "terörizm", want: "terörle mücadele edilmesi", sure: true, blame: "terörizmi" },
  "military-cooperation": {
    label: "askerî iş birliği",
    want: "askerî iş birliği yapılması",
    sure: true,
    blame: "askerî iş birliğini",
  },
  "arms-control": { label: "silahların kontrolü", want: "silahların kontrol altına alınması", sure: true },
  "military-aid": { label: "askerî yardım", blame: "askerî yardımı" },
  "border-security": {
    label: "sınır güvenliği",
    want: "sınır güvenliğinin sağlanması",
    sure: true,
    worry: "sınırdaki durum",
  },
  maritime: { label: "denizcilik" },
  prisoners: {
    label: "esirler ve rehineler",
    want: "esirler ve rehineler için adım atılması",
    blame: "esirlere ve rehinelere yönelik muameleyi",
    worry: "esirlerin ve rehinelerin durumu",
  },
  cyber: { label: "siber güvenlik", want: "siber güvenliğin sağlanması", sure: true },
  "nuclear-safety": { label: "nükleer güvenlik", want: "nükleer güvenliğin sağlanması", sure: true },
  deployment: {
    label: "asker konuşlandırma",
    matter: "askerlerin konuşlandırılması",
    blame: "asker hareketlerini",
    worry: "asker hareketleri",
  },
  "security-guarantees": { label: "güvenlik garantileri", want: "güvenlik garantilerinin verilmesi" },
  civilians: {
    label: "siviller",
    matter: "sivillerin durumu",
    want: "sivillerin korunması",
    sure: true,
    blame: "sivillerin zarar görmesini",
    worry: "sivillerin zarar görmesi",
  },
  migration: { label: "göç" },
  "humanitarian-aid": {
    label: "insani yardım",
    want: "insani yardımın ulaştırılması",
    sure: true,
    worry: "insani durum",
  },
  reconstruction: { label: "yeniden imar", want: "yeniden imar çalışmalarının yürütülmesi", sure: true },
  disaster: {
    label: "afet ve kayıplar",
    want: "afet sonrasında yardım edilmesi",
    sure: true,
  },
  health: { label: "sağlık", matter: "halk sağlığı" },
  "food-security": { label: "gıda güvenliği", want: "gıda güvenliğinin sağlanması", sure: true },
  "political-settlement": {
    label: "siyasi çözüm",
    want: "siyasi çözüme ulaşılması",
    sure: true,
    worry: "siyasi süreç",
  },
  sovereignty: {
    label: "egemenlik ve toprak bütünlüğü",
    want: "egemenliğe ve toprak bütünlüğüne saygı gösterilmesi",
    sure: true,
  },
  agreements: {
    label: "anlaşmalar",
    matter: "mevcut anlaşmalar",
    want: "anlaşmalara uyulması",
    sure: true,
    worry: "anlaşmalara uyulması",
  },
  "international-law": {
    label: "uluslararası hukuk",
    want: "uluslararası hukuka uyulması",
    sure: true,
    worry: "uluslararası hukuka uyulması",
  },
  sanctions: { label: "yaptırımlar" },
  "human-rights": { label: "insan hakları", want: "insan haklarına saygı gösterilmesi", sure: true },
  elections: { label: "seçimler" },
  recognition: { label: "tanıma", matter: "tanıma ve statü" },
  mediation: { label: "arabuluculuk", want: "arabuluculuk yapılması", sure: true },
  multilateral: {
    label: "çok taraflı çalışmalar",
    want: "çok taraflı çalışmaların sürdürülmesi",
    sure: true,
  },
  "regional-situation": { label: "bölgesel durum", placed: "durum" },
  "bilateral-relations": {
    label: "ikili ilişkiler",
    want: "ikili ilişkiler üzerinde çalışılması",
    sure: true,
    worry: "ikili ilişkilerin durumu",
  },
  trade: { label: "ticaret" },
  investment: { label: "yatırım ve finans" },
  energy: { label: "enerji" },
  transport: { label: "ulaştırma" },
  technology: { label: "teknoloji" },
  climate: { label: "iklim ve çevre" },
  agriculture: { label: "tarım" },
  "tourism-visas": { label: "turizm ve vizeler" },
  "culture-education": { label: "kültür ve eğitim" },
  "crime-justice": { label: "suçla mücadele ve adalet" },
  contacts: { label: "sonraki temaslar", want: "temasların sürdürülmesi", sure: true, worry: "temasların seyri" },
};
