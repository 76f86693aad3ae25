import type { TextsOfLanguage } from "./kinds.js";

const trade = "The two ministers discussed trade.";

export const en: TextsOfLanguage = {
  omission: [
    {
      first: `${trade} The minister called for humanitarian aid to be let into Gaza.`,
      second: trade,
      near: `${trade} Humanitarian aid was discussed as well.`,
    },
    {
      first: `${trade} The two sides reviewed the construction of the gas pipeline, and the minister hailed the project.`,
      second: trade,
      near: `${trade} The gas pipeline was also on the agenda.`,
    },
  ],
  contradiction: [
    {
      first: "The two sides agreed on a ceasefire in Sudan.",
      second: "The two sides did not agree on a ceasefire in Sudan.",
      near: "The two sides discussed a ceasefire in Sudan.",
    },
    {
      first: "The minister voiced support for new sanctions against Eritrea.",
      second: "The minister rejected new sanctions against Eritrea.",
      near: "The minister noted the new sanctions against Eritrea.",
    },
  ],
  strength: [
    {
      first: "The two sides agreed to reopen the border crossing.",
      second: "The two sides discussed the reopening of the border crossing.",
      near: "The two sides reached an agreement on the reopening of the border crossing.",
    },
    {
      first: "The minister demanded the withdrawal of foreign forces from Libya.",
      second: "The withdrawal of foreign forces from Libya was discussed.",
      near: "The minister called for the withdrawal of foreign forces from Libya.",
    },
  ],
  framing: [
    {
      first: "The minister condemned the attacks of the Syrian regime in Idlib.",
      second: "The minister voiced concern over the attacks in Idlib.",
      near: "The minister criticised the attacks of the Syrian regime in Idlib.",
    },
    {
      first: "The minister stressed that the PKK must end its presence in northern Iraq.",
      second: "The two sides discussed terrorist groups in northern Iraq.",
      near: "The minister called for an end to the presence of the PKK in northern Iraq.",
    },
  ],
  attribution: [
    {
      first: "The two ministers called for a ceasefire in Sudan.",
      second: "The Egyptian minister called for a ceasefire in Sudan.",
      near: "The two ministers called for a ceasefire in Sudan together.",
    },
    {
      first: "The Qatari minister offered mediation between the parties in Sudan.",
      second: "The two sides offered mediation between the parties in Sudan.",
      near: "The minister offered Qatar's mediation between the parties in Sudan.",
    },
  ],
  number: [
    {
      first: "The two sides agreed to exchange 200 prisoners.",
      second: "The two sides agreed to exchange 150 prisoners.",
      near: "The two sides agreed on an exchange of 200 prisoners.",
    },
    {
      first: "Egypt sent 500 tonnes of humanitarian aid to Sudan.",
      second: "Egypt sent 300 tonnes of humanitarian aid to Sudan.",
      near: "Egypt sent five hundred tonnes of humanitarian aid to Sudan.",
    },
  ],
  date: [
    {
      first: "The two sides agreed on a ceasefire in Sudan from 3 May 2031.",
      second: "The two sides agreed on a ceasefire in Sudan from 9 May 2031.",
      near: "The two sides agreed on a ceasefire in Sudan from May 2031.",
    },
    {
      first: "The ministers agreed to meet again on 12 June in Cairo.",
      second: "The ministers agreed to meet again on 20 June in Cairo.",
      near: "The ministers agreed to meet again in June in Cairo.",
    },
  ],
  commitment: [
    {
      first: `${trade} The two sides agreed to exchange prisoners.`,
      second: trade,
      near: `${trade} They agreed on an exchange of prisoners.`,
    },
    {
      first: "The ministers agreed to meet again on 12 June in Cairo.",
      second: "The ministers agreed to stay in touch.",
      near: "The ministers agreed that the next meeting will be held on 12 June in Cairo.",
    },
  ],
  condition: [
    {
      first: "The minister said that Egypt would support the elections in Libya if the foreign forces withdraw.",
      second: "The minister said that Qatar supports the elections in Libya.",
      near: "The minister said that Qatar would support the elections in Libya if the foreign forces withdraw.",
    },
    {
      first: "The minister said that trade talks will resume only after the tariffs are lifted.",
      second: "The minister said that trade talks will resume.",
      near: "The minister said that trade talks will not resume before the tariffs are lifted.",
    },
  ],
  scope: [
    {
      first: "The two sides agreed on a ceasefire in Sudan for 30 days.",
      second: "The two sides agreed on a ceasefire in Sudan.",
      near: "The two sides agreed on a truce in Sudan for 30 days.",
    },
    {
      first: "The two sides agreed on a ceasefire in Darfur.",
      second: "The two sides agreed on a ceasefire.",
      near: "The sides reached agreement on a ceasefire in Darfur.",
    },
  ],
  initiator: [
    {
      first: "At the request of the Qatari side, the two ministers spoke by telephone. They discussed trade.",
      second: "The two ministers spoke by telephone. They discussed trade.",
      near: "At the initiative of the Qatari side, the two ministers spoke by telephone. They discussed trade.",
    },
    {
      first: "The minister received a telephone call from the Foreign Minister of Qatar. They discussed trade.",
      second: "The two ministers spoke by telephone. They discussed trade.",
      near: "The minister made a telephone call to the Foreign Minister of Egypt. They discussed trade.",
    },
  ],
  order: [
    {
      first:
        "The ministers discussed humanitarian aid. They discussed trade. They discussed tourism. They discussed energy.",
      second:
        "The ministers discussed trade. They discussed energy. They discussed tourism. They discussed humanitarian aid.",
      near: "The ministers discussed humanitarian aid. They discussed trade. They discussed energy. They discussed tourism.",
    },
  ],
  length: [
    {
      first:
        "The two ministers discussed trade. They discussed the growth of trade over the past years and ways of raising it further. They discussed tariffs, exports and the work of the chambers of commerce.",
      second: "The two ministers discussed trade.",
      near: "The two ministers discussed trade. They reviewed the growth of trade in recent years and ways of raising it further. They discussed exports, tariffs and the work of the chambers of commerce.",
    },
  ],
  tone: [
    {
      first: `${trade} The minister condemned Qatar's tariffs.`,
      second: trade,
      near: `${trade} The minister condemned Egypt's tariffs.`,
    },
    {
      first: "The talks were held in a warm and friendly atmosphere. The two ministers discussed trade.",
      second: "The two ministers had a frank exchange of views. They discussed trade.",
      near: "The talks took place in a friendly, warm atmosphere. The two ministers discussed trade.",
    },
  ],
  timing: [{ first: trade, second: trade.replace("two ", ""), near: trade.replace("two ", "") }],
};
