import type { AttributionKind } from "../../codebook/attribution.js";
import type { ScreenPhrases } from "../../model/phrasebook.js";
import { counts, date, quote } from "./words.js";

export const attribution = {
  own: "kendi adına",
  joint: "ortak",
  other: "karşı taraf",
  third: "üçüncü taraf",
  unattributed: "konuşan belirtilmemiş",
} as const satisfies Record<AttributionKind, string>;

export const screen: ScreenPhrases = {
  differsMost: "Başlıca farklar",
  noDifferences: "Fark bulunamadı.",
  allSpeakOf: (sides, names) => `${sides === 2 ? "İki metinde de" : "Bütün metinlerde"} geçen: ${names.join(", ")}`,
  leadsWith: (topic) => `ilk konu: ${topic}`,
  words: (count) => `${counts.figure(count)} sözcük`,
  claims: (count) => `${counts.figure(count)} beyan`,
  voices: (byKind) => {
    const voiced = Object.entries(byKind).filter(([, count]) => count > 0);
    const name = (kind: string): string => attribution[kind as AttributionKind] ?? kind;
    if (voiced.length === 1) return voiced.map(([kind]) => `tümü ${name(kind)}`).join("");
    return voiced.map(([kind, count]) => `${counts.figure(count)} ${name(kind)}`).join(", ");
  },
  topic: "konu",
  notMentioned: "bu metinde geçmiyor",
  notInExcerpt: "bu alıntıda yer almıyor",
  notInReport: "bu haberde geçmiyor",
  mentionedNotCoded: "anılıyor, kodlanmadı",
  condition: (words) => `koşullu: ${quote(words)}`,
  legend:
    "●○○○○ anıyor … ●●●●● talep ediyor, kınıyor, belge kabul ediyor   kendi adına: yalnızca metnin sahibi   ortak: tüm taraflar birlikte",
  uncoded: (sentences) => `${counts.figure(sentences)} cümle kodlanamadı`,
  moreDifferences: (count) => `${counts.figure(count)} fark daha`,
  whyThisOrder: "neden bu sıra",
  salience: "önem",
  rule: "kural",
  reasonColumn: "gerekçe",
  weight: "ağırlık",
  restsOn: "dayanak",
  summary: "özet",
  kind: "tür",
  rank: "sıra",
  side: "taraf",
  quoteColumn: "alıntı",
  shared: "ikisinde de",
  onlyIn: (side) => `yalnızca ${side} metninde`,
  heldAgainst: (title) => `Karşılaştırılan taahhüt metni: ${title}`,
  parties: (names) => `taraflar: ${names.join(", ")}`,
  party: "taraf",
  agreementNamed: "anlaşma anılıyor",
  agreementNotNamed: "anlaşma anılmıyor",
  speaksAgainst: "ihlalden veya aksi yönde bir durumdan söz ediyor",
  due: (iso) => `son tarih: ${date(iso)}`,
  inferred: "çıkarım",
  declared: "belirtilmiş",
  detected: "saptanmış",
  context: "haberin kendi cümleleri",
  noIssuer: "yayımlayan bilinmiyor",
  sentence: (number, of) => `${counts.figure(number)}. cümle (toplam ${counts.figure(of)})`,
  caveats: {
    excerpts: "Metinlerin tümü alıntı: burada geçmeyen, tam metinde bulunabilir.",
    paraphrases: "Metinlerin tümü aktarma: bir tarafın ne kadar güçlü konuştuğunu göstermez.",
    translations: "Metinlerin tümü çeviri: fiiller ve adlandırmalar çevirmenin olabilir.",
    secondHand: "Metinlerin tümü ikinci elden: sözcükler ve adlandırmalar aktaranın olabilir.",
    noCommonGround: "metinlerde ortak tarih, aktör veya konu yok; yine de karşılaştırıldı",
  },
  reasonsUncoded: {
    "no-topic": "kod kitabında konusu yok",
    "no-act": "kod kitabında söz edimi yok",
    "set-aside": "çerçeve, ek, koşul veya niteleyen yan cümle içinde",
  },
  madeWith: (codebook) => `kod kitabı: ${codebook}`,
};
