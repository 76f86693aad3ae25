/** How a wording stands to a claim that is in dispute: it takes the claim as settled, denies the other's, or keeps away from both. */
export type Stance = "plain" | ChargedStance;
export type ChargedStance = "claims" | "rejects" | "distance";

/** A contested name: the neutral words for what it names, and the wordings that are not plain. */
export interface LabelEntry {
  /** Neutral English, for the tool's own sentences. */
  readonly gloss: string;
  /** Language → stance → marks of a wording: word parts that all occur in it, so that one mark holds for every inflected form. */
  readonly stances: Readonly<Partial<Record<string, Readonly<Partial<Record<ChargedStance, readonly string[]>>>>>>;
}

/**
 * The stance of a wording. The longest mark decides: “republic of crimea” outweighs “crimea”. Letters' case and marks do not count.
 *
 * @param label the referent, and the wording as a lexicon or a text has it, inflected or not
 * @param language of the wording: the same word may be plain in one language and charged in another
 * @returns `undefined` for a referent that is not listed; `plain` for a wording without a mark
 */
export function stanceOf(
  label: { readonly referent: string; readonly label: string },
  language: string,
): Stance | undefined {
  const entry: LabelEntry | undefined = Object.hasOwn(labels, label.referent)
    ? labels[label.referent as LabelId]
    : undefined;
  if (entry === undefined) return undefined;
  const wording = plainLetters(label.label);
  let found: { readonly stance: Stance; readonly length: number } = { stance: "plain", length: 0 };
  for (const [stance, marks] of Object.entries(entry.stances[language] ?? {}) as [ChargedStance, readonly string[]][])
    for (const mark of marks.map(plainLetters))
      if (mark.length > found.length && mark.split(" ").every((part) => wording.includes(part)))
        found = { stance, length: mark.length };
  return found.stance;
}

function plainLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/ı/g, "i")
    .replace(/[’‘]/g, "'")
    .replace(/[-‐‑]/g, " ");
}

/** Referents whose names are contested. A list is itself a choice: a codebook may replace it. */
export const labels = {
  "RUS-UKR.war": {
    gloss: "war in Ukraine (since 2022)",
    stances: {
      en: {
        claims: ["special military operation", "special operation", "operation to protect", "operation in ukraine"],
        rejects: ["invasion", "aggression", "full-scale", "brutal", "unprovoked"],
      },
      tr: { claims: ["özel asker"], rejects: ["işgal", "saldırgan"] },
      ru: { claims: ["специальн военн операц", "сво", "спецоперац"], rejects: ["вторжен", "агресси", "полномасштабн"] },
      ar: { claims: ["عملي عسكري خاص"], rejects: ["غزو", "عدوان"] },
    },
  },
  "UKR.government": {
    gloss: "Ukraine's government",
    stances: {
      en: { rejects: ["regime", "neo-nazi"], distance: ["kiev authorit"] },
      tr: { rejects: ["rejim"] },
      ru: { rejects: ["режим"], distance: ["киевск власт"] },
      ar: { rejects: ["نظام"] },
    },
  },
  "UKR.2014": {
    gloss: "change of power in Kyiv, 2014",
    stances: {
      en: { claims: ["revolution"], rejects: ["coup"] },
      tr: { claims: ["devrim"], rejects: ["darbe"] },
      ru: { claims: ["революц"], rejects: ["переворот"] },
      ar: { claims: ["ثورة"], rejects: ["انقلاب"] },
    },
  },
  "UKR.east-armed": {
    gloss: "armed formations in Donetsk and Luhansk, 2014–22",
    stances: {
      en: { claims: ["militia", "people republic"], rejects: ["occup", "russian-led", "proxies"] },
      tr: { claims: ["milis"], rejects: ["işgal"] },
      ru: { claims: ["ополчен", "народн милиц", "народн республик"], rejects: ["оккупа"] },
      ar: { rejects: ["احتلال", "موالي"] },
    },
  },
  "ISR-PSE.war": {
    gloss: "war in Gaza (since October 2023)",
    stances: {
      en: { claims: ["aggression", "genocide"], rejects: ["against hamas", "with hamas", "swords of iron"] },
      tr: { claims: ["soykırım", "saldır"], rejects: ["hamas'a karşı", "demir kılıç"] },
      ru: { claims: ["агресси", "геноцид"], rejects: ["против хамас"] },
      ar: { claims: ["عدوان", "إبادة"] },
    },
  },
  "PSE.hamas": {
    gloss: "Hamas",
    stances: {
      en: { claims: ["resistance"], rejects: ["terror"] },
      tr: { claims: ["direniş"], rejects: ["terör"] },
      ru: { claims: ["сопротивлен"], rejects: ["террор"] },
      ar: { claims: ["مقاومة"], rejects: ["إرهاب"] },
    },
  },
  "LBN.hezbollah": {
    gloss: "Hezbollah",
    stances: {
      en: { claims: ["resistance"], rejects: ["terror"] },
      tr: { claims: ["direniş"], rejects: ["terör"] },
      ru: { claims: ["сопротивлен"], rejects: ["террор"] },
      ar: { claims: ["مقاومة"], rejects: ["إرهاب"] },
    },
  },
  "ISR.forces": {
    gloss: "Israel's armed forces",
    stances: {
      en: { claims: ["defense forces", "idf"], rejects: ["occup"] },
      tr: { claims: ["savunma kuvvet"], rejects: ["işgal"] },
      ru: { rejects: ["оккупа"] },
      ar: { rejects: ["احتلال", "عدو"] },
    },
  },
  "ISR.state": {
    gloss: "Israel",
    stances: {
      en: { rejects: ["zionist", "regime", "occup", "hebrew state"] },
      tr: { rejects: ["siyonist", "işgal"] },
      ru: { rejects: ["сионист"] },
      ar: { rejects: ["كيان", "احتلال", "عبري"] },
    },
  },
  "ISR.barrier": {
    gloss: "barrier in and around the West Bank",
    stances: {
      en: { claims: ["fence"], rejects: ["wall"] },
      tr: { claims: ["çit"], rejects: ["duvar utanç", "ırkçı"] },
      ru: { claims: ["забор"], rejects: ["стен"] },
      ar: { claims: ["سياج"], rejects: ["عنصري"] },
    },
  },
  "SYR.government": {
    gloss: "Syria's government before December 2024",
    stances: {
      en: { claims: ["legitimate"], rejects: ["regime"] },
      tr: { claims: ["meşru"], rejects: ["rejim"] },
      ru: { claims: ["законн"], rejects: ["режим"] },
      ar: { claims: ["شرعي"], rejects: ["نظام"] },
    },
  },
  "SYR.government-2024": {
    gloss: "Syria's government since December 2024",
    stances: {
      en: { rejects: ["de facto", "hts"] },
      tr: { rejects: ["fiili"] },
      ru: { rejects: ["де-факто"] },
      ar: { rejects: ["أمر واقع"] },
    },
  },
  "SYR.armed-forces": {
    gloss: "army of the former Syrian government",
    stances: {
      en: { rejects: ["regime", "assad"] },
      tr: { rejects: ["rejim", "esad", "esed"] },
      ru: { rejects: ["режим", "асад"] },
      ar: { rejects: ["نظام", "أسد"] },
    },
  },
  "SYR.armed-opposition": {
    gloss: "armed groups against the former government",
    stances: {
      en: { claims: ["moderate", "national army"], rejects: ["terror", "jihad", "radical", "militant", "illegal"] },
      tr: { claims: ["ılımlı", "meşru", "milli ordu"], rejects: ["terör", "cihat", "radikal", "isyancı"] },
      ru: { rejects: ["террор", "радикальн", "боевик", "незаконн", "джихад"] },
      ar: { claims: ["ثوار"], rejects: ["إرهاب", "مسلحون", "مسلحين"] },
    },
  },
  "SYR.nusra-hts": {
    gloss: "Nusra Front / HTS",
    stances: {
      en: { rejects: ["terror", "al-qa", "affiliate"] },
      tr: { rejects: ["terör"] },
      ru: { rejects: ["террор"] },
      ar: { rejects: ["إرهاب"] },
    },
  },
  "YPG-SDF": {
    gloss: "YPG and the force it leads",
    stances: {
      en: { claims: ["democratic forces", "sdf", "partner", "protection units"], rejects: ["pkk", "terror"] },
      tr: { claims: ["sdg", "demokratik güç"], rejects: ["pkk", "terör"] },
      ru: { claims: ["сдс", "демократическ"], rejects: ["рпк", "террор"] },
      ar: { claims: ["قسد", "ديمقراطي", "حماية الشعب"], rejects: ["إرهاب", "بي كا كا"] },
    },
  },
  PKK: {
    gloss: "Kurdistan Workers' Party",
    stances: {
      en: { rejects: ["terror"] },
      tr: { rejects: ["terör", "bölücü"] },
      ru: { rejects: ["террор"] },
      ar: { rejects: ["إرهاب"] },
    },
  },
  IS: {
    gloss: "Islamic State group",
    stances: {
      en: { rejects: ["daesh"], distance: ["so-called"] },
      tr: { rejects: ["deaş", "daeş"] },
      ru: { rejects: ["даиш"] },
      ar: { rejects: ["داعش"] },
    },
  },
  "TUR.operations-syria": {
    gloss: "Turkish ground operations in Syria",
    stances: {
      en: {
        claims: ["olive branch", "peace spring", "euphrates shield", "spring shield"],
        rejects: ["invasion", "aggression"],
      },
      tr: { claims: ["zeytin dalı", "barış pınarı", "fırat kalkanı", "bahar kalkanı"], rejects: ["işgal", "saldırı"] },
      ru: { claims: ["оливков", "источник мира", "щит евфрат"], rejects: ["вторжен", "агресси"] },
      ar: { claims: ["نبع السلام", "غصن الزيتون", "درع الفرات"], rejects: ["غزو", "عدوان"] },
    },
  },
  GULEN: {
    gloss: "movement of F. Gülen",
    stances: {
      en: { rejects: ["feto", "terror"] },
      tr: { rejects: ["fetö", "terör"] },
      ru: { rejects: ["фето", "террор"] },
      ar: { rejects: ["إرهاب", "فيتو"] },
    },
  },
  "YEM.houthi": {
    gloss: "Ansar Allah",
    stances: {
      en: { claims: ["ansar allah"], rejects: ["militia", "rebel", "iran", "terror", "coup"] },
      tr: { claims: ["ensarullah"], rejects: ["milis", "isyancı", "destekli"] },
      ru: { claims: ["ансар алла"], rejects: ["мятежник"] },
      ar: { claims: ["أنصار الله"], rejects: ["ميليشيا", "مليشيا", "انقلاب"] },
    },
  },
  "YEM.coalition": {
    gloss: "Saudi-led coalition in Yemen",
    stances: {
      en: { claims: ["legitimacy"], rejects: ["aggression"] },
      ar: { claims: ["شرعية"], rejects: ["عدوان"] },
    },
  },
  "LBY.east-forces": {
    gloss: "forces of K. Haftar",
    stances: {
      en: {
        claims: ["national army", "lna", "arab armed forces"],
        rejects: ["putsch", "militia", "warlord", "illegitimate"],
      },
      tr: { claims: ["ulusal ordu"], rejects: ["darbeci", "gayrimeşru", "milis"] },
      ru: { claims: ["национальн арми", "лна"] },
      ar: { claims: ["جيش الوطني", "قيادة العامة"], rejects: ["ميليشيا", "مليشيا"] },
    },
  },
  "AFG.taliban-government": {
    gloss: "Taliban administration",
    stances: {
      en: { claims: ["islamic emirate"], rejects: ["de facto", "regime"] },
      tr: { claims: ["emirli"] },
      ru: { claims: ["исламск эмират"] },
      ar: { claims: ["إمارة"] },
    },
  },
  "IRN.government": {
    gloss: "Iran's government",
    stances: {
      en: { rejects: ["regime", "mullah"] },
      tr: { rejects: ["rejim", "molla"] },
      ru: { rejects: ["режим"] },
      ar: { rejects: ["نظام"] },
    },
  },
  "PRK.government": {
    gloss: "government in Pyongyang",
    stances: {
      en: { rejects: ["regime"] },
      tr: { rejects: ["rejim"] },
      ru: { rejects: ["режим"] },
      ar: { rejects: ["نظام"] },
    },
  },
  "MMR.state": {
    gloss: "Myanmar",
    stances: {
      en: { rejects: ["burm"] },
      tr: { rejects: ["burma", "birmanya"] },
      ru: { rejects: ["бирм"] },
      ar: { rejects: ["بورما"] },
    },
  },
  CRIMEA: {
    gloss: "Crimea",
    stances: {
      en: { claims: ["republic of crimea", "russian crimea"], rejects: ["occupied", "annexed"] },
      tr: { claims: ["kırım cumhuriyet"], rejects: ["işgal", "ilhak"] },
      ru: { claims: ["республик крым"], rejects: ["оккупир", "аннексир"] },
      ar: { rejects: ["محتل"] },
    },
  },
  "CRIMEA.2014": {
    gloss: "events of March 2014 in Crimea",
    stances: {
      en: { claims: ["reunification", "accession", "return"], rejects: ["annexation", "seizure", "occupation"] },
      tr: { claims: ["birleşme"], rejects: ["ilhak", "işgal"] },
      ru: { claims: ["воссоединен", "присоединен", "возвращен"], rejects: ["аннекси", "оккупац"] },
      ar: { claims: ["إعادة توحيد", "انضمام"], rejects: ["احتلال"] },
    },
  },
  "UKR.four-regions": {
    gloss: "Donetsk, Luhansk, Zaporizhzhia, Kherson regions",
    stances: {
      en: { claims: ["new region", "new russian", "territorial realities"], rejects: ["occupied"] },
      tr: { claims: ["yeni"], rejects: ["işgal", "ilhak"] },
      ru: { claims: ["нов"], rejects: ["оккупир"] },
      ar: { claims: ["جديد", "واقع"], rejects: ["محتل"] },
    },
  },
  "UKR.preposition": {
    gloss: '"in Ukraine" in Russian',
    stances: {},
  },
  "UKR.capital": {
    gloss: "Ukraine's capital",
    stances: {},
  },
  "PSE.west-bank": {
    gloss: "West Bank",
    stances: {
      en: { claims: ["judea", "disputed"], rejects: ["occupied"] },
      tr: { claims: ["yahuda", "tartışmalı"], rejects: ["işgal"] },
      ru: { claims: ["иудея", "спорн"], rejects: ["оккупир"] },
      ar: { claims: ["يهودا"], rejects: ["محتل"] },
    },
  },
  "PSE.settlements": {
    gloss: "Israeli housing beyond the 1967 line",
    stances: {
      en: { claims: ["communit", "neighbo"], rejects: ["illegal", "colon"] },
      tr: { rejects: ["yasa dışı", "yasadışı", "koloni"] },
      ru: { rejects: ["незаконн"] },
      ar: { rejects: ["مغتصب", "غير شرعي", "غير قانوني"] },
    },
  },
  "JERUSALEM.east": {
    gloss: "eastern part of Jerusalem",
    stances: {
      en: { claims: ["united", "undivided"], rejects: ["occupied", "al-quds", "arab east"] },
      tr: { claims: ["birleşik"], rejects: ["işgal"] },
      ru: { claims: ["един"], rejects: ["оккупир", "кудс"] },
      ar: { claims: ["موحد"], rejects: ["محتل"] },
    },
  },
  "JERUSALEM.holy-site": {
    gloss: "holy site in Jerusalem's Old City",
    stances: {
      en: { claims: ["haram al-sharif", "noble sanctuary", "al-aqsa"], rejects: ["temple mount"] },
      tr: { claims: ["harem", "mescid"], rejects: ["tapınak"] },
      ru: { claims: ["харам", "аль-акса"], rejects: ["храмов"] },
      ar: { rejects: ["هيكل"] },
    },
  },
  GOLAN: {
    gloss: "Golan Heights",
    stances: {
      en: { claims: ["israeli golan", "israel golan"], rejects: ["occupied"] },
      tr: { rejects: ["işgal"] },
      ru: { rejects: ["оккупир"] },
      ar: { rejects: ["محتل"] },
    },
  },
  "GULF.persian-arabian": {
    gloss: "the gulf between Iran and Arabia",
    stances: {
      en: { claims: ["persian"], rejects: ["arabian"] },
      tr: { claims: ["fars", "iran"], rejects: ["arap"] },
      ru: { rejects: ["арабск"] },
      ar: { claims: ["فارسي"], rejects: ["عربي"] },
    },
  },
  TRNC: {
    gloss: "northern part of Cyprus, its administration",
    stances: {
      en: {
        claims: ["turkish republic", "trnc", "turkish cypriot state"],
        rejects: ["occupied", "breakaway"],
        distance: ["so-called", "pseudo"],
      },
      tr: { claims: ["türk cumhuriyet", "kktc"], rejects: ["işgal"], distance: ["sözde"] },
      ru: { claims: ["турецк республик", "трск"], rejects: ["оккупир"], distance: ["так называ", "самопровозгл"] },
      ar: { claims: ["جمهورية شمال"], rejects: ["محتل"], distance: ["ما يسمى"] },
    },
  },
  "CYP.government": {
    gloss: "Republic of Cyprus",
    stances: {
      en: { rejects: ["greek cypriot", "gcasc", "south"] },
      tr: { rejects: ["gkry", "rum", "güney kıbrıs"] },
      ru: { rejects: ["администрац"] },
      ar: { rejects: ["إدارة", "رومية"] },
    },
  },
  "CYP.1974": {
    gloss: "Turkish military action, 1974",
    stances: {
      en: { claims: ["peace operation"], rejects: ["invasion"] },
      tr: { claims: ["barış harekat"], rejects: ["işgal"] },
      ru: { rejects: ["вторжен"] },
      ar: { claims: ["عملية السلام"], rejects: ["غزو"] },
    },
  },
  "NKR-ARTSAKH": {
    gloss: "Karabakh",
    stances: {
      en: { claims: ["artsakh"], rejects: ["liberated", "occupied", "economic region", "region of azerbaijan"] },
      tr: { claims: ["artsa"], rejects: ["kurtarıl", "işgal"] },
      ru: { claims: ["арцах"], rejects: ["освобожд", "оккупир"] },
      ar: { claims: ["آرتساخ"], rejects: ["محرر", "محتل"] },
    },
  },
  "GEO.abkhazia-ossetia": {
    gloss: "Abkhazia, South Ossetia",
    stances: {
      en: { claims: ["republic"], rejects: ["occupied", "tskhinvali"] },
      tr: { claims: ["cumhuriyet"], rejects: ["işgal", "tskhinvali"] },
      ru: { claims: ["республик"], rejects: ["оккупир", "цхинвальск"] },
      ar: { claims: ["جمهورية"], rejects: ["محتل"] },
    },
  },
  KOSOVO: {
    gloss: "Kosovo",
    stances: {
      en: { claims: ["republic of kosovo"], rejects: ["metohija"], distance: ["so-called", "self-proclaimed"] },
      tr: { claims: ["kosova cumhuriyet"], rejects: ["metohiya"], distance: ["sözde"] },
      ru: { claims: ["республик косово"], rejects: ["метохи"], distance: ["самопровозгл", "так называ"] },
      ar: { claims: ["جمهورية كوسوفو"], distance: ["ما يسمى"] },
    },
  },
  TWN: {
    gloss: "Taiwan",
    stances: {
      en: { claims: ["republic of china"], rejects: ["province", "region", "china taiwan", "question", "authorities"] },
      tr: { claims: ["çin cumhuriyet"], rejects: ["eyalet", "bölge", "çin'in"] },
      ru: { claims: ["китайск республик"], rejects: ["китайск тайван", "провинц", "тайвань, китай"] },
      ar: { claims: ["جمهورية الصين"], rejects: ["مقاطعة", "صينية"] },
    },
  },
  "TWN.policy": {
    gloss: "one-China wording",
    stances: {
      en: { claims: ["principle"] },
      tr: { claims: ["ilke"] },
      ru: { claims: ["принцип"] },
      ar: { claims: ["مبدأ"] },
    },
  },
  "SCS.sea": {
    gloss: "South China Sea",
    stances: {
      en: { rejects: ["west philippine"] },
      tr: { rejects: ["batı filipin"] },
    },
  },
  "SENKAKU-DIAOYU": {
    gloss: "islets in the East China Sea",
    stances: {
      en: { claims: ["senkaku"], rejects: ["diaoyu"] },
      tr: { claims: ["senkaku"], rejects: ["diaoyu"] },
      ru: { claims: ["сенкаку"], rejects: ["дяоюй"] },
    },
  },
  "JAPAN-SEA": {
    gloss: "sea between Japan and Korea",
    stances: {
      en: { rejects: ["east sea"] },
      tr: { rejects: ["doğu deniz"] },
      ru: { rejects: ["восточн мор"] },
      ar: { rejects: ["شرقي"] },
    },
  },
  "KURIL-NORTHERN": {
    gloss: "islands off Hokkaido",
    stances: {
      en: { claims: ["kuril"], rejects: ["northern territor"] },
      tr: { claims: ["kuril"], rejects: ["kuzey toprak"] },
      ru: { claims: ["курил"], rejects: ["северн территор"] },
      ar: { claims: ["كوريل"], rejects: ["شمالي"] },
    },
  },
  "FALKLANDS-MALVINAS": {
    gloss: "islands in the South Atlantic",
    stances: {
      en: { claims: ["falkland"], rejects: ["malvinas"] },
      tr: { claims: ["falkland"], rejects: ["malvinas"] },
      ru: { claims: ["фолкленд"], rejects: ["мальвин"] },
      ar: { claims: ["فوكلاند"], rejects: ["مالفيناس"] },
    },
  },
  KASHMIR: {
    gloss: "Kashmir",
    stances: {
      en: { claims: ["union territory", "azad"], rejects: ["occupied", "iiojk"] },
      tr: { claims: ["azad"], rejects: ["işgal"] },
      ru: { rejects: ["оккупир"] },
      ar: { rejects: ["محتل"] },
    },
  },
  "IND-CHN.line": {
    gloss: "line between Indian and Chinese forces",
    stances: {
      en: { claims: ["border", "boundary"] },
      tr: { claims: ["sınır"] },
      ru: { claims: ["границ", "пограничн"] },
      ar: { claims: ["حدود"] },
    },
  },
  "WESTERN-SAHARA": {
    gloss: "Western Sahara",
    stances: {
      en: { claims: ["moroccan sahara", "southern provinces"], rejects: ["occupied", "sahrawi"] },
      tr: { claims: ["fas sahra", "güney vilayet"], rejects: ["demokratik arap", "işgal"] },
      ru: { claims: ["марокканск"], rejects: ["оккупир", "сахарск арабск"] },
      ar: { claims: ["صحراء مغربية", "أقاليم جنوبية"], rejects: ["محتل", "صحراوي"] },
    },
  },
  "AEGEAN-ISLETS": {
    gloss: "Imia / Kardak",
    stances: {
      en: { claims: ["imia"], rejects: ["kardak"] },
      tr: { claims: ["imia"], rejects: ["kardak"] },
      ru: { claims: ["имия"], rejects: ["кардак"] },
      ar: { claims: ["إيميا"], rejects: ["كارداك"] },
    },
  },
  "EASTMED.zone": {
    gloss: "sea zones in the Eastern Mediterranean",
    stances: {
      en: { claims: ["turk continental shelf", "blue homeland"], rejects: ["cypr", "gree"], distance: ["so-called"] },
      tr: {
        claims: ["kıta sahanlık", "kıta sahanlığ", "mavi vatan"],
        rejects: ["kıbrıs'ın", "yunan"],
        distance: ["sözde"],
      },
      ru: { claims: ["континентальн шельф"] },
      ar: { claims: ["جرف"] },
    },
  },
  "NILE-DAM": {
    gloss: "dam on the Blue Nile",
    stances: {},
  },
  MACEDONIA: {
    gloss: "North Macedonia",
    stances: {
      en: { rejects: ["fyrom", "former yugoslav"] },
      tr: { rejects: ["eski yugoslav"] },
      ru: { rejects: ["бывш югославск"] },
    },
  },
  "TUR.name": {
    gloss: "Türkiye",
    stances: {},
  },
  "act.killed-own": {
    gloss: "own people killed",
    stances: {
      en: { claims: ["martyr", "fallen", "hero"] },
      tr: { claims: ["şehit", "şehid", "şehadet"] },
      ru: { claims: ["смертью храбрых", "геро"] },
      ar: { claims: ["شهيد", "شهداء", "استشهد", "ارتقى"] },
    },
  },
  "act.killed-enemy": {
    gloss: "adversaries killed",
    stances: {
      en: { claims: ["neutral", "eliminat", "liquidat", "target"], rejects: ["assassin"] },
      tr: { claims: ["etkisiz", "bertaraf", "imha"], rejects: ["suikast"] },
      ru: { claims: ["ликвид", "нейтрализ", "уничтож"] },
      ar: { claims: ["تحييد", "تصفية"], rejects: ["اغتيال"] },
    },
  },
  "person.fighter": {
    gloss: "member of an armed group",
    stances: {
      en: { claims: ["resistance", "mujah"], rejects: ["terror"] },
      tr: { claims: ["direnişçi", "mücahi"], rejects: ["terör"] },
      ru: { claims: ["ополчен"], rejects: ["террор"] },
      ar: { claims: ["مقاوم", "مجاهد"], rejects: ["إرهاب"] },
    },
  },
  "act.attack-bomb": {
    gloss: "attack by one who dies in it",
    stances: {
      en: { claims: ["martyr"] },
      tr: { claims: ["feda", "şehadet"] },
      ar: { claims: ["استشهاد"] },
    },
  },
  "person.captive": {
    gloss: "person held",
    stances: {
      en: { claims: ["hostage", "abduct", "kidnap", "political"] },
      tr: { claims: ["rehine", "kaçırıl", "siyasi"] },
      ru: { claims: ["заложник", "похищен", "политическ"] },
      ar: { claims: ["رهين", "رهائن", "مختطف"] },
    },
  },
  "person.displaced": {
    gloss: "people who left homes",
    stances: {
      en: { claims: ["returnee"], rejects: ["migrant", "infiltrat"] },
      tr: { rejects: ["göçmen", "göç akın", "göç dalga"] },
      ru: { rejects: ["мигрант"] },
      ar: { claims: ["مهجر"], rejects: ["مهاجر"] },
    },
  },
  "act.displacement": {
    gloss: "people made to leave",
    stances: {
      en: { claims: ["forced", "forcibl", "cleansing"], rejects: ["voluntary", "evacuation"] },
      tr: { claims: ["zorla", "temizlik", "sürgün"], rejects: ["gönüllü", "tahliye"] },
      ru: { claims: ["изгнан", "насильствен", "чистк"], rejects: ["эвакуац", "добровольн"] },
      ar: { claims: ["قسري", "تطهير"], rejects: ["إجلاء", "طوعي"] },
    },
  },
  "act.children-ukr": {
    gloss: "Ukrainian children moved to Russia",
    stances: {
      en: { claims: ["forcibl", "abduct", "deport", "kidnap", "stolen"], rejects: ["evacuat"] },
      tr: { claims: ["kaçırıl", "zorla", "sınır dışı"], rejects: ["tahliye"] },
      ru: { claims: ["депортир", "похищ", "насильствен"], rejects: ["эвакуир"] },
      ar: { claims: ["مختطف", "قسر"], rejects: ["إجلاء"] },
    },
  },
  "act.sanctions": {
    gloss: "trade restrictions",
    stances: {
      en: { rejects: ["unilateral", "illegal", "barrier", "illegitimate", "anti-russian"] },
      tr: { rejects: ["tek taraflı", "yasa dışı", "haksız"] },
      ru: { rejects: ["односторонн", "барьер", "нелегитимн", "незаконн", "антироссийск"] },
      ar: { rejects: ["قسري", "أحادي"] },
    },
  },
  "act.force": {
    gloss: "use of force",
    stances: {
      en: {
        claims: ["counter", "anti-terror", "self-defen", "liberation", "peace operation", "defensive"],
        rejects: ["invasion", "aggression", "massacre", "genocide", "war crime", "slaughter", "atrocit", "occupation"],
      },
      tr: {
        claims: ["terörle mücadele", "meşru müdafaa", "barış harek", "kurtar", "savunma"],
        rejects: ["işgal", "saldırgan", "katliam", "soykırım", "savaş suç", "vahşet"],
      },
      ru: {
        claims: ["контртеррор", "антитеррор", "самооборон", "освобожден", "миротвор"],
        rejects: ["вторжен", "агресси", "резн", "геноцид", "военн преступ", "зверств", "оккупац"],
      },
      ar: {
        claims: ["مكافح", "دفاع", "تحرير", "سلام"],
        rejects: ["غزو", "عدوان", "مجزر", "مجازر", "مذبح", "إبادة", "جرائم", "جريم", "احتلال"],
      },
    },
  },
  "quality.relations": {
    gloss: "the relations",
    stances: {
      en: {
        claims: [
          "brother",
          "fraternal",
          "friend",
          "warm",
          "deep",
          "depth",
          "historic",
          "strong",
          "unbreakable",
          "special",
          "strategic",
        ],
        rejects: [
          "strain",
          "tense",
          "difficult",
          "complicated",
          "low point",
          "lowest",
          "low ebb",
          "deadlock",
          "crisis",
        ],
        distance: ["businesslike", "business-like", "pragmatic", "transparent", "working relation", "predictable"],
      },
      tr: {
        claims: ["kardeş", "dost", "köklü", "derin", "güçlü", "tarihî", "tarihi", "stratejik", "özel"],
        rejects: ["gergin", "gerilim", "zor dönem", "kriz"],
        distance: ["pragmatik", "öngörülebilir", "şeffaf", "yapıcı"],
      },
      ru: {
        claims: ["братск", "дружес", "дружб", "тепл", "глубок", "историческ", "прочн", "крепк", "особ", "стратегическ"],
        rejects: ["напряж", "сложн", "кризис", "низш", "тупик"],
        distance: ["делов", "прагматич", "прозрачн", "предсказуем", "рабоч"],
      },
      ar: {
        claims: ["أخوي", "أخوة", "صداق", "متين", "راسخ", "تاريخي", "عميق", "وثيق", "قوي", "إستراتيجي", "استراتيجي"],
        rejects: ["متوتر", "توتر", "أزمة", "صعب"],
        distance: ["عملي", "براغماتي", "شفاف"],
      },
    },
  },
  "event.1915": {
    gloss: "killings and deportations of Armenians, 1915–16",
    stances: {
      en: { claims: ["genocide"], rejects: ["allegation", "armenian allegation"], distance: ["so-called"] },
      tr: { claims: ["soykırım"], rejects: ["iddia"], distance: ["sözde"] },
      ru: { claims: ["геноцид"] },
      ar: { claims: ["إبادة"], rejects: ["مزاعم"] },
    },
  },
  "event.1948": {
    gloss: "war of 1948",
    stances: {
      en: { claims: ["nakba"], rejects: ["independence"] },
      tr: { claims: ["nekbe", "felaket"], rejects: ["bağımsızlık"] },
      ru: { claims: ["накба"], rejects: ["независимост"] },
      ar: { claims: ["نكبة"] },
    },
  },
  "marker.so-called": {
    gloss: "distance mark",
    stances: {
      en: { distance: ["so-called", "self-", "alleged", "purported"] },
      tr: { distance: ["sözde", "güya", "sözüm ona"] },
      ru: { distance: ["так называ", "самопровозгл", "псевдо", "якобы"] },
      ar: { distance: ["ما يسمى", "مزعوم", "مسمى"] },
    },
  },
  "marker.illegal": {
    gloss: "legal verdict as adjective",
    stances: {
      en: { claims: ["recogni", "legitimate"], rejects: ["illeg", "unlawful", "illegitimate", "null"] },
      tr: {
        claims: ["meşru", "tanınan"],
        rejects: ["gayrimeşru", "gayrı meşru", "yasa dışı", "yasadışı", "yok hükmünde", "hukuk"],
      },
      ru: { claims: ["законн", "легитимн"], rejects: ["незаконн", "нелегитимн"] },
      ar: { claims: ["شرعي", "معترف"], rejects: ["غير شرعي", "باطل", "غير قانوني"] },
    },
  },
} as const satisfies Record<string, LabelEntry>;

export type LabelId = keyof typeof labels;
