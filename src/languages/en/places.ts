import type { PlaceTerms } from "../pack.js";

/** English names of regions, seas, lines and cities that texts name as places. Capitals are with their states: they speak for a side. */
export const places = {
  ADRIATIC: [
    "adriatic sea/n",
    "adriatic/n",
  ],
  AEGEAN: [
    "aegean sea/n",
    "aegean/n",
  ],
  "AEGEAN-ISLETS": [
    "imia/n",
    "kardak/n",
  ],
  "AFG.kandahar": [
    "kandahar/n",
  ],
  "AFG.panjshir": [
    "panjshir/n",
  ],
  AFRICA: [
    "africa/n",
  ],
  "AFRICA-EAST": [
    "east africa/n",
    "eastern africa/n",
  ],
  "AFRICA-HORN": [
    "horn of africa/n",
  ],
  "AFRICA-NORTH": [
    "north africa/n",
  ],
  "AFRICA-SOUTHERN": [
    "southern africa/n",
  ],
  "AFRICA-SUBSAHARAN": [
    "sub-saharan africa/n",
  ],
  "AFRICA-WEST": [
    "west africa/n",
  ],
  "AMERICA-CENTRAL": [
    "central america/n",
    "northern central america/n",
    "northern triangle/n",
  ],
  "AMERICA-LATIN": [
    "latin america/n",
  ],
  "AMERICA-NORTH": [
    "north america/n",
  ],
  "AMERICA-SOUTH": [
    "south america/n",
  ],
  ANTARCTIC: [
    "antarctic/n",
    "antarctica/n",
  ],
  "ARABIAN-PENINSULA": [
    "arabian peninsula/n",
  ],
  "ARABIAN-SEA": [
    "arabian sea/n",
  ],
  ARCTIC: [
    "arctic region/n",
    "arctic/n",
  ],
  "ARM.syunik": [
    "syunik/n",
  ],
  ASIA: [
    "asia/n",
  ],
  "ASIA-CENTRAL": [
    "central asia/n",
  ],
  "ASIA-EAST": [
    "east asia/n",
    "northeast asia/n",
  ],
  "ASIA-PACIFIC": [
    "asia-pacific region/n",
    "asia-pacific/n",
  ],
  "ASIA-SOUTH": [
    "south asia/n",
  ],
  "ASIA-SOUTHEAST": [
    "south-east asia/n",
    "southeast asia/n",
  ],
  "AZE.lachin": [
    "lachin corridor/n",
    "lachin/n",
  ],
  "AZE.nakhchivan": [
    "nakhchivan/n",
  ],
  "AZE.zangezur": [
    "zangezur corridor/n",
    "zangezur/n",
  ],
  "BAB-AL-MANDAB": [
    "bab al-mandab/n",
    "bab al-mandeb/n",
    "bab el-mandeb/n",
  ],
  BALKANS: [
    "balkans/n",
    "western balkans/n",
  ],
  BALTIC: [
    "baltic region/n",
    "baltic states/n",
  ],
  "BALTIC-SEA": [
    "baltic sea/n",
  ],
  "BLACK-SEA": [
    "black sea region/n",
    "black sea/n",
  ],
  "BOSPHORUS-STRAITS": [
    "bosphorus/n",
    "dardanelles/n",
    "straits/n",
    "turkish straits/n",
  ],
  "BRA.amazon": [
    "amazon/n",
  ],
  CARIBBEAN: [
    "caribbean sea/n",
    "caribbean/n",
  ],
  CASPIAN: [
    "caspian sea/n",
    "caspian/n",
  ],
  CAUCASUS: [
    "caucasus/n",
    "south caucasus/n",
    "transcaucasia/n",
  ],
  "CHN.hong-kong": [
    "hong kong/n",
  ],
  "CHN.tibet": [
    "tibet/n",
  ],
  "CHN.xinjiang": [
    "xinjiang/n",
  ],
  "COD.east": [
    "eastern congo/n",
    "eastern drc/n",
    "goma/n",
    "kivu/n",
    "north kivu/n",
  ],
  CRIMEA: [
    "crimea/n",
    "crimean peninsula/n",
  ],
  "CYP.maras": [
    "maras/n",
    "varosha/n",
  ],
  "EASTMED.zone": [
    "east med/n",
    "east mediterranean/n",
    "eastern mediterranean/n",
  ],
  "ECS.sea": [
    "east china sea/n",
  ],
  "EGY.sharm-el-sheikh": [
    "sharm el-sheikh/n",
  ],
  "EGY.sinai": [
    "sinai peninsula/n",
    "sinai/n",
  ],
  "EGY.suez": [
    "suez canal/n",
    "suez/n",
  ],
  "ETH.tigray": [
    "tigray/n",
  ],
  "EURO-ATLANTIC": [
    "euro-atlantic area/n",
    "euro-atlantic region/n",
  ],
  EUROPE: [
    "europe/n",
  ],
  "EUROPE-EAST": [
    "eastern europe/n",
  ],
  "EUROPE-SOUTHEAST": [
    "south-east europe/n",
    "southeast europe/n",
    "southeastern europe/n",
  ],
  "FALKLANDS-MALVINAS": [
    "falkland islands/n",
    "falklands/n",
    "malvinas/n",
  ],
  "FIN.border": [
    "eastern border of finland/n",
  ],
  "GBR.northern-ireland": [
    "northern ireland/n",
  ],
  "GEO.abkhazia-ossetia": [
    "abkhazia/n",
    "south ossetia/n",
    "tskhinvali region/n",
  ],
  GOLAN: [
    "golan heights/n",
    "golan/n",
    "syrian golan/n",
  ],
  "GREAT-LAKES": [
    "great lakes region/n",
  ],
  GUANTANAMO: [
    "guantanamo bay/n",
    "guantanamo/n",
  ],
  "GULF-OF-ADEN": [
    "gulf of aden/n",
  ],
  "GULF-OF-GUINEA": [
    "gulf of guinea/n",
  ],
  "GULF.persian-arabian": [
    "arabian gulf/n",
    "gulf region/n",
    "persian gulf/n",
    "the gulf:cap",
  ],
  "GUY.essequibo": [
    "essequibo/n",
  ],
  "HINDU-KUSH": [
    "hindu kush/n",
  ],
  HORMUZ: [
    "hormuz/n",
    "strait of hormuz/n",
  ],
  "IND-CHN.line": [
    "demchok/n",
    "depsang/n",
    "eastern ladakh/n",
    "galwan/n",
    "lac/n",
    "ladakh/n",
    "line of actual control/n",
  ],
  "IND.manipur": [
    "manipur/n",
  ],
  "INDIAN-OCEAN": [
    "indian ocean region/n",
    "indian ocean/n",
  ],
  "INDO-PACIFIC": [
    "indo-pacific region/n",
    "indo-pacific/n",
  ],
  "IRN.bandar-abbas": [
    "bandar abbas/n",
  ],
  "IRN.bushehr": [
    "bushehr/n",
  ],
  "IRN.chabahar": [
    "chabahar/n",
  ],
  "IRN.fordow": [
    "fordow/n",
  ],
  "IRN.isfahan": [
    "isfahan/n",
  ],
  "IRN.natanz": [
    "natanz/n",
  ],
  "IRQ.basra": [
    "basra/n",
  ],
  "IRQ.erbil": [
    "erbil/n",
  ],
  "IRQ.kirkuk": [
    "kirkuk/n",
  ],
  "IRQ.kurdistan": [
    "iraqi kurdistan/n",
    "kurdistan region of iraq/n",
    "kurdistan region/n",
  ],
  "IRQ.mosul": [
    "mosul/n",
  ],
  "IRQ.north": [
    "northern iraq/n",
  ],
  "IRQ.qandil": [
    "qandil/n",
  ],
  "IRQ.sinjar": [
    "sinjar/n",
  ],
  "IRQ.sulaymaniyah": [
    "sulaymaniyah/n",
  ],
  "ISR.eilat": [
    "eilat/n",
  ],
  "ISR.haifa": [
    "haifa/n",
  ],
  "ISR.north": [
    "northern israel/n",
  ],
  "JAPAN-SEA": [
    "east sea/n",
    "sea of japan/n",
  ],
  JERUSALEM: [
    "al-quds/n",
    "jerusalem/n",
  ],
  "JERUSALEM.east": [
    "east jerusalem/n",
  ],
  "JERUSALEM.holy-site": [
    "al-aqsa mosque/n",
    "al-aqsa/n",
    "al-haram al-sharif/n",
    "haram al-sharif/n",
    "temple mount/n",
  ],
  KALININGRAD: [
    "kaliningrad/n",
    "suwalki/n",
  ],
  KASHMIR: [
    "jammu and kashmir/n",
    "kashmir/n",
  ],
  KERCH: [
    "crimean bridge/n",
    "kerch bridge/n",
    "kerch strait/n",
    "kerch/n",
  ],
  "KOREA-PENINSULA": [
    "korean peninsula/n",
  ],
  "KURIL-NORTHERN": [
    "kuril islands/n",
    "kurils/n",
    "northern territories/n",
    "southern kurils/n",
  ],
  "LBN.blue-line": [
    "blue line/n",
  ],
  "LBN.south": [
    "south lebanon/n",
    "southern lebanon/n",
  ],
  "LBN.tyre": [
    "tyre/n",
  ],
  "LBY.benghazi": [
    "benghazi/n",
  ],
  "LBY.derna": [
    "derna/n",
  ],
  "LBY.jufra": [
    "jufra/n",
  ],
  "LBY.sirte": [
    "sirte/n",
  ],
  "LBY.tarhuna": [
    "tarhuna/n",
  ],
  LEVANT: [
    "levant/n",
  ],
  "MDA.gagauzia": [
    "gagauzia/n",
  ],
  "MDA.transnistria": [
    "transdniestria/n",
    "transnistria/n",
  ],
  MEDITERRANEAN: [
    "mediterranean sea/n",
    "mediterranean/n",
  ],
  MEKONG: [
    "mekong/n",
  ],
  MENA: [
    "middle east and north africa/n",
  ],
  "MIDDLE-EAST": [
    "middle east region/n",
    "middle east/n",
    "middle eastern/n",
    "near east/n",
  ],
  "MMR.rakhine": [
    "rakhine/n",
  ],
  "MOZ.cabo-delgado": [
    "cabo delgado/n",
  ],
  NILE: [
    "blue nile/n",
    "nile basin/n",
    "nile/n",
  ],
  "NILE-DAM": [
    "gerd/n",
    "grand ethiopian renaissance dam/n",
    "renaissance dam/n",
  ],
  "NKR-ARTSAKH": [
    "artsakh/n",
    "karabakh/n",
    "mountainous karabakh/n",
    "nagorno-karabakh/n",
  ],
  "NORTH-SEA": [
    "north sea/n",
  ],
  "NORTHERN-SEA-ROUTE": [
    "northern sea route/n",
  ],
  PACIFIC: [
    "blue pacific/n",
    "pacific ocean/n",
    "pacific/n",
    "south pacific/n",
  ],
  "PACIFIC-ISLANDS": [
    "pacific island countries/n",
    "pacific islands/n",
  ],
  "PAN.canal": [
    "panama canal/n",
  ],
  "PAN.darien": [
    "darien gap/n",
    "darien/n",
  ],
  "PHL.second-thomas": [
    "ayungin shoal/n",
    "scarborough shoal/n",
    "second thomas shoal/n",
  ],
  "PSE.gaza": [
    "gaza city/n",
    "gaza strip/n",
    "gaza/n",
    "northern gaza/n",
  ],
  "PSE.gaza-south": [
    "southern gaza/n",
  ],
  "PSE.hebron": [
    "hebron/n",
  ],
  "PSE.jenin": [
    "jenin/n",
  ],
  "PSE.kerem-shalom": [
    "karam abu salem/n",
    "kerem abu salem/n",
    "kerem shalom/n",
  ],
  "PSE.khan-younis": [
    "khan younis/n",
    "khan yunis/n",
  ],
  "PSE.philadelphi": [
    "philadelphi corridor/n",
  ],
  "PSE.rafah": [
    "rafah border crossing/n",
    "rafah crossing/n",
    "rafah/n",
  ],
  "PSE.territories": [
    "occupied palestinian territories/n",
    "occupied palestinian territory/n",
    "palestinian territories/n",
  ],
  "PSE.west-bank": [
    "judea and samaria/n",
    "west bank/n",
  ],
  "RED-SEA": [
    "red sea/n",
  ],
  "RUS.belgorod": [
    "belgorod/n",
  ],
  "RUS.beslan": [
    "beslan/n",
  ],
  "RUS.bryansk": [
    "bryansk/n",
  ],
  "RUS.crocus": [
    "crocus city hall/n",
    "crocus/n",
  ],
  "RUS.grozny": [
    "chechnya/n",
    "grozny/n",
  ],
  "RUS.kursk": [
    "kursk region/n",
    "kursk/n",
  ],
  "RUS.saint-petersburg": [
    "saint petersburg/n",
    "st petersburg/n",
  ],
  "RUS.sochi": [
    "sochi/n",
  ],
  SAHEL: [
    "sahel region/n",
    "sahel/n",
  ],
  "SAU.jeddah": [
    "jeddah/n",
  ],
  SCANDINAVIA: [
    "nordic countries/n",
    "scandinavia/n",
  ],
  "SCS.sea": [
    "south china sea/n",
    "south china seas/n",
    "west philippine sea/n",
  ],
  "SDN.darfur": [
    "darfur/n",
    "north darfur/n",
  ],
  "SDN.el-fasher": [
    "el fasher/n",
    "el-fasher/n",
  ],
  "SDN.gezira": [
    "gezira/n",
  ],
  "SENKAKU-DIAOYU": [
    "diaoyu islands/n",
    "diaoyu/n",
    "diaoyutai/n",
    "senkaku islands/n",
    "senkaku/n",
    "senkakus/n",
  ],
  SPRATLYS: [
    "paracel islands/n",
    "spratly islands/n",
  ],
  "SRB.presevo": [
    "presevo/n",
  ],
  "SYR.afrin": [
    "afrin/n",
  ],
  "SYR.ain-issa": [
    "ain issa/n",
  ],
  "SYR.al-tanf": [
    "al-tanf/n",
    "tanf/n",
  ],
  "SYR.aleppo": [
    "aleppo/n",
  ],
  "SYR.daraa": [
    "daraa/n",
  ],
  "SYR.deir-ez-zor": [
    "deir ez-zor/n",
    "deir ezzor/n",
  ],
  "SYR.douma": [
    "douma/n",
  ],
  "SYR.east-euphrates": [
    "east of the euphrates/n",
    "eastern bank of the euphrates/n",
    "west of the euphrates/n",
  ],
  "SYR.eastern-ghouta": [
    "east ghouta/n",
    "eastern ghouta/n",
    "ghouta/n",
  ],
  "SYR.ghab": [
    "al-ghab/n",
  ],
  "SYR.hama": [
    "hama/n",
  ],
  "SYR.hasakah": [
    "hasakah/n",
    "hassakeh/n",
  ],
  "SYR.homs": [
    "homs/n",
  ],
  "SYR.idlib": [
    "idleb/n",
    "idlib de-escalation zone/n",
    "idlib governorate/n",
    "idlib/n",
    "southern idlib/n",
  ],
  "SYR.khmeimim": [
    "hmeimim/n",
    "khmeimim/n",
  ],
  "SYR.kobani": [
    "ain al-arab/n",
    "kobane/n",
    "kobani/n",
  ],
  "SYR.latakia": [
    "latakia/n",
  ],
  "SYR.m4-m5": [
    "m4 highway/n",
    "m5 highway/n",
  ],
  "SYR.manbij": [
    "manbij/n",
  ],
  "SYR.north": [
    "northern syria/n",
  ],
  "SYR.northeast": [
    "north-east syria/n",
    "northeast syria/n",
    "northeastern syria/n",
  ],
  "SYR.northwest": [
    "north-west syria/n",
    "northwest syria/n",
    "northwestern syria/n",
  ],
  "SYR.palmyra": [
    "palmyra/n",
  ],
  "SYR.qamishli": [
    "qamishli/n",
  ],
  "SYR.raqqa": [
    "raqqa/n",
  ],
  "SYR.ras-al-ain": [
    "ras al-ain/n",
  ],
  "SYR.south": [
    "southern syria/n",
  ],
  "SYR.suwayda": [
    "as-suwayda/n",
    "suwayda/n",
    "sweida/n",
  ],
  "SYR.tal-abyad": [
    "tal abyad/n",
    "tell abyad/n",
  ],
  "SYR.tartus": [
    "tartous/n",
    "tartus/n",
  ],
  "SYR.tel-rifat": [
    "tal rifat/n",
    "tall rifat/n",
    "tel rifaat/n",
    "tel rifat/n",
  ],
  "TUR.akkuyu": [
    "akkuyu/n",
  ],
  "TUR.antalya": [
    "antalya/n",
  ],
  "TUR.incirlik": [
    "incirlik/n",
  ],
  "TUR.istanbul": [
    "istanbul/n",
  ],
  "TWN.strait": [
    "taiwan strait/n",
  ],
  "UKR.azov-sea": [
    "azov sea/n",
    "sea of azov/n",
  ],
  "UKR.azovstal": [
    "azovstal/n",
  ],
  "UKR.bakhmut": [
    "bakhmut/n",
  ],
  "UKR.bucha": [
    "bucha/n",
  ],
  "UKR.chernobyl": [
    "chernobyl/n",
    "chornobyl/n",
  ],
  "UKR.dnipro": [
    "dnipro/n",
  ],
  "UKR.donbas": [
    "donbas/n",
    "donbass/n",
  ],
  "UKR.donetsk": [
    "donetsk region/n",
    "donetsk/n",
  ],
  "UKR.east": [
    "east of ukraine/n",
    "eastern ukraine/n",
    "south-eastern ukraine/n",
  ],
  "UKR.irpin": [
    "irpin/n",
  ],
  "UKR.kakhovka": [
    "kakhovka/n",
  ],
  "UKR.kharkiv": [
    "kharkiv/n",
    "kharkov/n",
  ],
  "UKR.kherson": [
    "kherson/n",
  ],
  "UKR.kramatorsk": [
    "kramatorsk/n",
  ],
  "UKR.luhansk": [
    "lugansk/n",
    "luhansk/n",
  ],
  "UKR.lviv": [
    "lviv/n",
    "lvov/n",
  ],
  "UKR.mariupol": [
    "mariupol/n",
  ],
  "UKR.mykolaiv": [
    "mykolaiv/n",
    "nikolaev/n",
  ],
  "UKR.odesa": [
    "odesa/n",
    "odessa/n",
  ],
  "UKR.pokrovsk": [
    "pokrovsk/n",
  ],
  "UKR.snake-island": [
    "snake island/n",
    "zmiinyi island/n",
  ],
  "UKR.sumy": [
    "sumy/n",
  ],
  "UKR.zaporizhzhia": [
    "zaporizhia/n",
    "zaporizhzhia nuclear power plant/n",
    "zaporizhzhia/n",
    "zaporizhzhya/n",
    "zaporozhye nuclear power plant/n",
    "zaporozhye/n",
  ],
  "WEST.hemisphere": [
    "western hemisphere/n",
  ],
  "WESTERN-SAHARA": [
    "moroccan sahara/n",
    "western sahara/n",
  ],
  "XKX.mitrovica": [
    "mitrovica/n",
  ],
  "XKX.north": [
    "north kosovo/n",
    "north of kosovo/n",
    "northern kosovo/n",
  ],
  "YEM.aden": [
    "aden/n",
  ],
  "YEM.hodeidah": [
    "hodeidah/n",
    "hudaydah/n",
  ],
  "YEM.marib": [
    "marib/n",
  ],
} satisfies PlaceTerms;
