import type { ActId } from "../../codebook/acts.js";

export const acts = {
  discuss: "ele alıyor",
  meet: "temas bildiriyor",
  note: "değiniyor",
  state: "belirtiyor",
  stress: "vurguluyor",
  reaffirm: "teyit ediyor",
  welcome: "memnuniyetle karşılıyor",
  thank: "teşekkür ediyor",
  congratulate: "tebrik ediyor",
  condole: "taziyelerini iletiyor",
  support: "destekliyor",
  intend: "niyetini belirtiyor",
  hope: "temenni ediyor",
  offer: "teklifte bulunuyor",
  propose: "öneriyor",
  invite: "davet ediyor",
  agree: "mutabık kalıyor",
  commit: "taahhüt ediyor",
  conclude: "belge kabul ediyor",
  ask: "istiyor",
  "call-for": "çağrıda bulunuyor",
  demand: "talep ediyor",
  concern: "kaygısını dile getiriyor",
  criticize: "eleştiriyor",
  condemn: "kınıyor",
  accuse: "sorumlu tutuyor",
  reject: "reddediyor",
  deny: "doğru olmadığını belirtiyor",
  warn: "uyarıyor",
  threaten: "tehdit ediyor",
  do: "yapıldığını bildiriyor",
} as const satisfies Record<ActId, string>;

/** What a verb takes: the wish as it is or in the accusative; the matter with `konusu` in one of its cases; the blame; the matter before other words. */
export type Takes = "wish" | "wish-acc" | "acc" | "dat" | "loc" | "adj" | "blame" | "bare";

export interface Frame {
  readonly takes: Takes;
  readonly verb: string;
}

/** How a sentence takes an act. The verb stays in the singular: its subject is a text, or `taraflar` after a text. */
export interface ActPhrase {
  /** Of an act that asks always, of one that gives only where the topic is sure. */
  readonly asks?: Frame;
  readonly gives?: Frame;
  /** On the matter, whatever was said on it. */
  readonly plain: Frame;
  readonly worry?: true;
  /** Where the claim is about the contacts alone. */
  readonly contacts?: string;
  /** The deed is ahead, so that haste can be told of it. */
  readonly ahead?: true;
}

export const actPhrases: Readonly<Record<ActId, ActPhrase>> = {
  discuss: { plain: { takes: "acc", verb: "ele alıyor" } },
  meet: { plain: { takes: "loc", verb: "bir temas bildiriyor" }, contacts: "bir temas bildiriyor" },
  note: { plain: { takes: "dat", verb: "değiniyor" } },
  state: { plain: { takes: "loc", verb: "açıklamada bulunuyor" } },
  stress: { plain: { takes: "dat", verb: "vurgu yapıyor" } },
  reaffirm: { plain: { takes: "adj", verb: "tutumunu teyit ediyor" } },
  welcome: {
    gives: { takes: "wish-acc", verb: "memnuniyetle karşılıyor" },
    plain: { takes: "adj", verb: "gelişmeleri memnuniyetle karşılıyor" },
  },
  thank: { plain: { takes: "loc", verb: "teşekkürlerini iletiyor" } },
  congratulate: { plain: { takes: "bare", verb: "vesilesiyle tebriklerini iletiyor" } },
  condole: { plain: { takes: "bare", verb: "dolayısıyla taziyelerini iletiyor" }, worry: true },
  support: {
    gives: { takes: "wish-acc", verb: "destekliyor" },
    plain: { takes: "loc", verb: "desteğini belirtiyor" },
  },
  intend: { plain: { takes: "adj", verb: "niyetini belirtiyor" }, ahead: true },
  hope: {
    asks: { takes: "wish-acc", verb: "temenni ediyor" },
    plain: { takes: "loc", verb: "temennide bulunuyor" },
    ahead: true,
  },
  offer: {
    gives: { takes: "wish-acc", verb: "teklif ediyor" },
    plain: { takes: "loc", verb: "teklifte bulunuyor" },
    ahead: true,
  },
  propose: {
    asks: { takes: "wish-acc", verb: "öneriyor" },
    plain: { takes: "loc", verb: "öneride bulunuyor" },
    ahead: true,
  },
  invite: { plain: { takes: "loc", verb: "davette bulunuyor" }, contacts: "davette bulunuyor" },
  agree: {
    plain: { takes: "loc", verb: "mutabık kalıyor" },
    contacts: "temasların sürdürülmesi konusunda mutabık kalıyor",
    ahead: true,
  },
  commit: {
    gives: { takes: "wish-acc", verb: "taahhüt ediyor" },
    plain: { takes: "loc", verb: "taahhütte bulunuyor" },
    ahead: true,
  },
  conclude: { plain: { takes: "loc", verb: "bir belgeyi kabul ediyor" }, ahead: true },
  ask: {
    asks: { takes: "wish-acc", verb: "istiyor" },
    plain: { takes: "loc", verb: "istekte bulunuyor" },
    ahead: true,
  },
  "call-for": {
    asks: { takes: "wish", verb: "çağrısında bulunuyor" },
    plain: { takes: "loc", verb: "çağrıda bulunuyor" },
    ahead: true,
  },
  demand: {
    asks: { takes: "wish-acc", verb: "talep ediyor" },
    plain: { takes: "loc", verb: "talepte bulunuyor" },
    ahead: true,
  },
  concern: { plain: { takes: "loc", verb: "kaygısını dile getiriyor" }, worry: true },
  criticize: { plain: { takes: "blame", verb: "eleştiriyor" } },
  condemn: { plain: { takes: "blame", verb: "kınıyor" } },
  accuse: { plain: { takes: "loc", verb: "sorumluluk atfediyor" }, worry: true },
  reject: { plain: { takes: "loc", verb: "karşı görüş bildiriyor" } },
  deny: { plain: { takes: "adj", verb: "bir haberin doğru olmadığını belirtiyor" } },
  warn: { plain: { takes: "loc", verb: "uyarıda bulunuyor" }, worry: true },
  threaten: { plain: { takes: "loc", verb: "sonuçları olacağını duyuruyor" }, worry: true },
  do: { plain: { takes: "loc", verb: "atılan bir adımı bildiriyor" } },
};
