import type { TextsOfLanguage } from "./kinds.js";

const trade = "The two ministers discussed trade.";

export const en: TextsOfLanguage = {
  omission: {
    first: `${trade} The minister called for humanitarian aid to be let into Gaza.`,
    second: trade,
    near: `${trade} Humanitarian aid was discussed as well.`,
  },
  contradiction: {
    first: "The two sides agreed on a ceasefire in Sudan.",
    second: "The two sides did not agree on a ceasefire in Sudan.",
    near: "The two sides discussed a ceasefire in Sudan.",
  },
  strength: {
    first: "The two sides agreed to reopen the border crossing.",
    second: "The two sides discussed the reopening of the border crossing.",
    near: "The two sides reached an agreement on the reopening of the border crossing.",
  },
  framing: {
    first: "The minister condemned the attacks of the Syrian regime in Idlib.",
    second: "The minister voiced concern over the attacks in Idlib.",
    near: "The minister criticised the attacks of the Syrian regime in Idlib.",
  },
  attribution: {
    first: "The two ministers called for a ceasefire in Sudan.",
    second: "The Egyptian minister called for a ceasefire in Sudan.",
    near: "The two ministers called for a ceasefire in Sudan together.",
  },
  number: {
    first: "The two sides agreed to exchange 200 prisoners.",
    second: "The two sides agreed to exchange 150 prisoners.",
    near: "The two sides agreed on an exchange of 200 prisoners.",
  },
  date: {
    first: "The two sides agreed on a ceasefire in Sudan from 3 May 2031.",
    second: "The two sides agreed on a ceasefire in Sudan from 9 May 2031.",
    near: "The two sides agreed on a ceasefire in Sudan from May 2031.",
  },
  commitment: {
    first: `${trade} The two sides agreed to exchange prisoners.`,
    second: trade,
    near: `${trade} They agreed on an exchange of prisoners.`,
  },
  condition: {
    first: "The minister said that Egypt would support the elections in Libya if the foreign forces withdraw.",
    second: "The minister said that Qatar supports the elections in Libya.",
    near: "The minister said that Qatar would support the elections in Libya if the foreign forces withdraw.",
  },
  scope: {
    first: "The two sides agreed on a ceasefire in Sudan for 30 days.",
    second: "The two sides agreed on a ceasefire in Sudan.",
    near: "The two sides agreed on a truce in Sudan for 30 days.",
  },
  initiator: {
    first: "At the request of the Qatari side, the two ministers spoke by telephone. They discussed trade.",
    second: "The two ministers spoke by telephone. They discussed trade.",
    near: "At the initiative of the Qatari side, the two ministers spoke by telephone. They discussed trade.",
  },
  order: {
    first:
      "The ministers discussed humanitarian aid. They discussed trade. They discussed tourism. They discussed energy.",
    second:
      "The ministers discussed trade. They discussed energy. They discussed tourism. They discussed humanitarian aid.",
    near: "The ministers discussed humanitarian aid. They discussed trade. They discussed energy. They discussed tourism.",
  },
  length: {
    first:
      "The two ministers discussed trade. They discussed the growth of trade over the past years and ways of raising it further. They discussed tariffs, exports and the work of the chambers of commerce.",
    second: "The two ministers discussed trade.",
    near: "The two ministers discussed trade. They reviewed the growth of trade in recent years and ways of raising it further. They discussed exports, tariffs and the work of the chambers of commerce.",
  },
  tone: {
    first: `${trade} The minister condemned Qatar's tariffs.`,
    second: trade,
    near: `${trade} The minister condemned Egypt's tariffs.`,
  },
  timing: { first: trade, second: trade.replace("two ", ""), near: trade.replace("two ", "") },
};
