import type { ActId } from "../../codebook/acts.js";

export const acts = {
  discuss: "обсуждает",
  meet: "сообщает о контакте",
  note: "отмечает",
  state: "заявляет",
  stress: "подчёркивает",
  reaffirm: "подтверждает",
  welcome: "приветствует",
  thank: "благодарит",
  congratulate: "поздравляет",
  condole: "выражает соболезнования",
  support: "поддерживает",
  intend: "выражает намерение",
  hope: "надеется",
  offer: "предлагает содействие",
  propose: "предлагает",
  invite: "приглашает",
  agree: "договаривается",
  commit: "берёт обязательство",
  conclude: "принимает документ",
  ask: "просит",
  "call-for": "призывает",
  demand: "требует",
  concern: "выражает обеспокоенность",
  criticize: "критикует",
  condemn: "осуждает",
  accuse: "возлагает ответственность",
  reject: "отвергает",
  deny: "называет не соответствующим действительности",
  warn: "предупреждает",
  threaten: "угрожает",
  do: "сообщает о сделанном",
} as const satisfies Record<ActId, string>;

/** Words around a topic, at `{}`: for one speaker, and for several. */
export type Frame = readonly [one: string, many: string];

/** How a sentence takes an act. */
export interface ActPhrase {
  /** Before an infinitive: of an act that asks always, of one that gives only where the topic is sure. */
  readonly asks?: Frame;
  readonly gives?: Frame;
  /** `gives` stands before a noun. */
  readonly step?: true;
  /** On the matter, whatever was said on it. */
  readonly plain: Frame;
  readonly takes: "accusative" | "genitive" | "about" | "blame" | "worry";
  /** Where the claim is about the contacts alone. */
  readonly contacts?: Frame;
  /** The deed is ahead, so that haste can be told of it. */
  readonly ahead?: true;
}

export const actPhrases: Readonly<Record<ActId, ActPhrase>> = {
  discuss: { plain: ["обсуждает {}", "обсуждают {}"], takes: "accusative" },
  meet: {
    plain: ["сообщает о контакте по вопросам {}", "сообщают о контакте по вопросам {}"],
    takes: "genitive",
    contacts: ["сообщает о контакте", "сообщают о контакте"],
  },
  note: { plain: ["упоминает {}", "упоминают {}"], takes: "accusative" },
  state: { plain: ["говорит {}", "говорят {}"], takes: "about" },
  stress: { plain: ["делает акцент на вопросах {}", "делают акцент на вопросах {}"], takes: "genitive" },
  reaffirm: {
    plain: ["подтверждает свою позицию по вопросам {}", "подтверждают свою позицию по вопросам {}"],
    takes: "genitive",
  },
  welcome: {
    gives: ["приветствует {}", "приветствуют {}"],
    step: true,
    plain: ["приветствует шаги в вопросах {}", "приветствуют шаги в вопросах {}"],
    takes: "genitive",
  },
  thank: { plain: ["выражает благодарность, говоря {}", "выражают благодарность, говоря {}"], takes: "about" },
  congratulate: {
    plain: ["передаёт поздравления, говоря {}", "передают поздравления, говоря {}"],
    takes: "about",
  },
  condole: {
    plain: ["выражает соболезнования, говоря {}", "выражают соболезнования, говоря {}"],
    takes: "about",
  },
  support: {
    gives: ["поддерживает {}", "поддерживают {}"],
    step: true,
    plain: ["выражает поддержку в вопросах {}", "выражают поддержку в вопросах {}"],
    takes: "genitive",
  },
  intend: {
    plain: ["говорит о намерениях в вопросах {}", "говорят о намерениях в вопросах {}"],
    takes: "genitive",
    ahead: true,
  },
  hope: {
    asks: ["выражает надежду, что удастся {}", "выражают надежду, что удастся {}"],
    plain: ["выражает надежду в вопросах {}", "выражают надежду в вопросах {}"],
    takes: "genitive",
    ahead: true,
  },
  offer: {
    gives: ["выражает готовность {}", "выражают готовность {}"],
    plain: ["предлагает содействие в вопросах {}", "предлагают содействие в вопросах {}"],
    takes: "genitive",
    ahead: true,
  },
  propose: {
    asks: ["предлагает {}", "предлагают {}"],
    plain: ["вносит предложение по вопросам {}", "вносят предложение по вопросам {}"],
    takes: "genitive",
    ahead: true,
  },
  invite: {
    plain: ["направляет приглашение по вопросам {}", "направляют приглашение по вопросам {}"],
    takes: "genitive",
    contacts: ["направляет приглашение", "направляют приглашение"],
  },
  agree: {
    plain: ["приходит к взаимопониманию по вопросам {}", "приходят к взаимопониманию по вопросам {}"],
    takes: "genitive",
    contacts: ["договаривается продолжить контакты", "договариваются продолжить контакты"],
    ahead: true,
  },
  commit: {
    gives: ["обязуется {}", "обязуются {}"],
    plain: ["берёт на себя обязательство по вопросам {}", "берут на себя обязательство по вопросам {}"],
    takes: "genitive",
    ahead: true,
  },
  conclude: {
    plain: ["принимает документ по вопросам {}", "принимают документ по вопросам {}"],
    takes: "genitive",
    ahead: true,
  },
  ask: {
    asks: ["просит {}", "просят {}"],
    plain: ["обращается с просьбой по вопросам {}", "обращаются с просьбой по вопросам {}"],
    takes: "genitive",
    ahead: true,
  },
  "call-for": {
    asks: ["призывает {}", "призывают {}"],
    plain: ["выступает с призывом по вопросам {}", "выступают с призывом по вопросам {}"],
    takes: "genitive",
    ahead: true,
  },
  demand: {
    asks: ["требует {}", "требуют {}"],
    plain: ["выдвигает требование по вопросам {}", "выдвигают требование по вопросам {}"],
    takes: "genitive",
    ahead: true,
  },
  concern: {
    plain: ["выражает обеспокоенность по поводу {}", "выражают обеспокоенность по поводу {}"],
    takes: "worry",
  },
  criticize: { plain: ["критикует {}", "критикуют {}"], takes: "blame" },
  condemn: { plain: ["осуждает {}", "осуждают {}"], takes: "blame" },
  accuse: { plain: ["возлагает ответственность за {}", "возлагают ответственность за {}"], takes: "blame" },
  reject: {
    plain: ["высказывает возражения по вопросам {}", "высказывают возражения по вопросам {}"],
    takes: "genitive",
  },
  deny: {
    plain: [
      "называет сообщение {} не соответствующим действительности",
      "называют сообщение {} не соответствующим действительности",
    ],
    takes: "about",
  },
  warn: {
    plain: ["высказывает предупреждение по поводу {}", "высказывают предупреждение по поводу {}"],
    takes: "worry",
  },
  threaten: {
    plain: ["заявляет о последствиях, говоря {}", "заявляют о последствиях, говоря {}"],
    takes: "about",
  },
  do: { plain: ["сообщает о шагах в вопросах {}", "сообщают о шагах в вопросах {}"], takes: "genitive" },
};
