import type { ActorTerms } from "../pack.js";

/** English names of states, persons, offices and bodies. Seats of government stand among the capitals: they speak for the side. */
export const actors = {
  states: {
    AFG: {
      names: [
        "afghanistan/n",
        "islamic republic of afghanistan/n",
      ],
      adjectives: [
        "afghan",
      ],
      capitals: [
        "kabul/n",
      ],
      people: [
        "afghan/n:plural",
      ],
    },
    AGO: {
      names: [
        "angola/n",
        "republic of angola/n",
      ],
      adjectives: [
        "angolan",
      ],
      capitals: [
        "luanda/n",
      ],
      people: [
        "angolan/n:plural",
      ],
    },
    ALB: {
      names: [
        "albania/n",
        "republic of albania/n",
      ],
      adjectives: [
        "albanian",
      ],
      capitals: [
        "tirana/n",
      ],
      people: [
        "albanian/n:plural",
      ],
    },
    AND: {
      names: [
        "andorra/n",
      ],
      adjectives: [
        "andorran",
      ],
      capitals: [],
      people: [
        "andorran/n:plural",
      ],
    },
    ARE: {
      names: [
        "emirates/n",
        "the emirates/n",
        "uae/n",
        "united arab emirates/n",
      ],
      adjectives: [
        "emirati",
      ],
      capitals: [
        "abu dhabi/n",
      ],
      people: [
        "emirati/n:plural",
      ],
    },
    ARG: {
      names: [
        "argentina/n",
        "argentine republic/n",
      ],
      adjectives: [
        "argentine",
        "argentinian",
      ],
      capitals: [
        "buenos aires/n",
        "casa rosada/n",
      ],
      people: [
        "argentine/n:plural",
      ],
    },
    ARM: {
      names: [
        "armenia/n",
        "republic of armenia/n",
      ],
      adjectives: [
        "armenian",
      ],
      capitals: [
        "yerevan/n",
      ],
      people: [
        "armenian/n:plural",
      ],
    },
    ATG: {
      names: [
        "antigua and barbuda/n",
      ],
      adjectives: [
        "antiguan",
      ],
      capitals: [],
      people: [
        "antiguan/n:plural",
      ],
    },
    AUS: {
      names: [
        "australia/n",
      ],
      adjectives: [
        "australian",
      ],
      capitals: [
        "canberra/n",
      ],
      people: [
        "australian/n:plural",
      ],
    },
    AUT: {
      names: [
        "austria/n",
        "republic of austria/n",
      ],
      adjectives: [
        "austrian",
      ],
      capitals: [
        "vienna/n",
      ],
      people: [
        "austrian/n:plural",
      ],
    },
    AZE: {
      names: [
        "azerbaijan/n",
        "republic of azerbaijan/n",
      ],
      adjectives: [
        "azerbaijani",
        "azeri",
      ],
      capitals: [
        "baku/n",
      ],
      people: [
        "azerbaijani/n:plural",
      ],
    },
    BDI: {
      names: [
        "burundi/n",
      ],
      adjectives: [
        "burundian",
      ],
      capitals: [
        "bujumbura/n",
        "gitega/n",
      ],
      people: [
        "burundian/n:plural",
      ],
    },
    BEL: {
      names: [
        "belgium/n",
        "kingdom of belgium/n",
      ],
      adjectives: [
        "belgian",
      ],
      capitals: [],
      people: [
        "belgian/n:plural",
      ],
    },
    BEN: {
      names: [
        "benin/n",
      ],
      adjectives: [
        "beninese",
      ],
      capitals: [
        "porto-novo/n",
      ],
    },
    BFA: {
      names: [
        "burkina faso/n",
      ],
      adjectives: [
        "burkinabe",
      ],
      capitals: [
        "ouagadougou/n",
      ],
    },
    BGD: {
      names: [
        "bangladesh/n",
        "people's republic of bangladesh/n",
      ],
      adjectives: [
        "bangladeshi",
      ],
      capitals: [
        "dhaka/n",
      ],
      people: [
        "bangladeshi/n:plural",
      ],
    },
    BGR: {
      names: [
        "bulgaria/n",
        "republic of bulgaria/n",
      ],
      adjectives: [
        "bulgarian",
      ],
      capitals: [
        "sofia/n",
      ],
      people: [
        "bulgarian/n:plural",
      ],
    },
    BHR: {
      names: [
        "bahrain/n",
        "kingdom of bahrain/n",
      ],
      adjectives: [
        "bahraini",
      ],
      capitals: [
        "manama/n",
      ],
      people: [
        "bahraini/n:plural",
      ],
    },
    BHS: {
      names: [
        "bahamas/n",
        "the bahamas/n",
      ],
      adjectives: [
        "bahamian",
      ],
      capitals: [
        "nassau/n",
      ],
      people: [
        "bahamian/n:plural",
      ],
    },
    BIH: {
      names: [
        "bosnia and herzegovina/n",
        "bosnia-herzegovina/n",
        "bosnia/n",
      ],
      adjectives: [
        "bosnian",
      ],
      capitals: [
        "sarajevo/n",
      ],
      people: [
        "bosnian/n:plural",
      ],
    },
    BLR: {
      names: [
        "belarus/n",
        "republic of belarus/n",
      ],
      adjectives: [
        "belarusian",
        "belarussian",
      ],
      capitals: [
        "minsk/n",
      ],
      people: [
        "belarusian/n:plural",
      ],
    },
    BLZ: {
      names: [
        "belize/n",
      ],
      adjectives: [
        "belizean",
      ],
      capitals: [
        "belmopan/n",
      ],
      people: [
        "belizean/n:plural",
      ],
    },
    BOL: {
      names: [
        "bolivia/n",
      ],
      adjectives: [
        "bolivian",
      ],
      capitals: [
        "la paz/n",
      ],
      people: [
        "bolivian/n:plural",
      ],
    },
    BRA: {
      names: [
        "brazil/n",
        "federative republic of brazil/n",
      ],
      adjectives: [
        "brazilian",
      ],
      capitals: [
        "brasilia/n",
        "itamaraty/n",
      ],
      people: [
        "brazilian/n:plural",
      ],
    },
    BRB: {
      names: [
        "barbados/n",
      ],
      adjectives: [
        "barbadian",
      ],
      capitals: [
        "bridgetown/n",
      ],
      people: [
        "barbadian/n:plural",
      ],
    },
    BRN: {
      names: [
        "brunei darussalam/n",
        "brunei/n",
      ],
      adjectives: [
        "bruneian",
      ],
      capitals: [
        "bandar seri begawan/n",
      ],
      people: [
        "bruneian/n:plural",
      ],
    },
    BTN: {
      names: [
        "bhutan/n",
      ],
      adjectives: [
        "bhutanese",
      ],
      capitals: [
        "thimphu/n",
      ],
    },
    BWA: {
      names: [
        "botswana/n",
      ],
      adjectives: [
        "botswanan",
      ],
      capitals: [
        "gaborone/n",
      ],
      people: [
        "botswanan/n:plural",
      ],
    },
    CAF: {
      names: [
        "central african republic/n",
      ],
      adjectives: [
        "central african",
      ],
      capitals: [
        "bangui/n",
      ],
    },
    CAN: {
      names: [
        "canada/n",
      ],
      adjectives: [
        "canadian",
      ],
      capitals: [
        "ottawa/n",
      ],
      people: [
        "canadian/n:plural",
      ],
    },
    CHE: {
      names: [
        "swiss confederation/n",
        "switzerland/n",
      ],
      adjectives: [
        "swiss",
      ],
      capitals: [
        "bern/n",
        "berne/n",
      ],
    },
    CHL: {
      names: [
        "chile/n",
        "republic of chile/n",
      ],
      adjectives: [
        "chilean",
      ],
      capitals: [
        "la moneda/n",
        "santiago/n",
      ],
      people: [
        "chilean/n:plural",
      ],
    },
    CHN: {
      names: [
        "china/n",
        "people's republic of china/n",
        "prc/n",
      ],
      adjectives: [
        "chinese",
      ],
      capitals: [
        "beijing/n",
        "peking/n",
        "zhongnanhai/n",
      ],
    },
    CIV: {
      names: [
        "cote d'ivoire/n",
        "ivory coast/n",
      ],
      adjectives: [
        "ivorian",
      ],
      capitals: [
        "abidjan/n",
        "yamoussoukro/n",
      ],
      people: [
        "ivorian/n:plural",
      ],
    },
    CMR: {
      names: [
        "cameroon/n",
      ],
      adjectives: [
        "cameroonian",
      ],
      capitals: [
        "yaounde/n",
      ],
      people: [
        "cameroonian/n:plural",
      ],
    },
    COD: {
      names: [
        "congo/n",
        "democratic republic of congo/n",
        "democratic republic of the congo/n",
        "dr congo/n",
        "drc/n",
      ],
      adjectives: [],
      capitals: [
        "kinshasa/n",
      ],
    },
    COG: {
      names: [
        "congo-brazzaville/n",
        "republic of the congo/n",
      ],
      adjectives: [
        "congolese",
      ],
      capitals: [
        "brazzaville/n",
      ],
    },
    COL: {
      names: [
        "colombia/n",
        "republic of colombia/n",
      ],
      adjectives: [
        "colombian",
      ],
      capitals: [
        "bogota/n",
      ],
      people: [
        "colombian/n:plural",
      ],
    },
    COM: {
      names: [
        "comoros/n",
      ],
      adjectives: [
        "comorian",
      ],
      capitals: [
        "moroni/n",
      ],
      people: [
        "comorian/n:plural",
      ],
    },
    CPV: {
      names: [
        "cabo verde/n",
        "cape verde/n",
      ],
      adjectives: [
        "cabo verdean",
        "cape verdean",
      ],
      capitals: [
        "praia/n",
      ],
    },
    CRI: {
      names: [
        "costa rica/n",
        "republic of costa rica/n",
      ],
      adjectives: [
        "costa rican",
      ],
      capitals: [
        "san jose/n",
      ],
      people: [
        "costa rican/n:plural",
      ],
    },
    CUB: {
      names: [
        "cuba/n",
        "republic of cuba/n",
      ],
      adjectives: [
        "cuban",
      ],
      capitals: [
        "havana/n",
      ],
      people: [
        "cuban/n:plural",
      ],
    },
    CYP: {
      names: [
        "cyprus/n",
        "republic of cyprus/n",
      ],
      adjectives: [
        "cypriot",
        "greek cypriot",
      ],
      capitals: [
        "nicosia/n",
      ],
      people: [
        "cypriot/n:plural",
        "greek cypriot/n:plural",
      ],
    },
    CZE: {
      names: [
        "czech republic/n",
        "czechia/n",
      ],
      adjectives: [
        "czech",
      ],
      capitals: [
        "prague/n",
      ],
      people: [
        "czech/n:plural",
      ],
    },
    DEU: {
      names: [
        "federal republic of germany/n",
        "germany/n",
      ],
      adjectives: [
        "german",
      ],
      capitals: [
        "berlin/n",
        "federal chancellery/n",
      ],
      people: [
        "german/n:plural",
      ],
    },
    DJI: {
      names: [
        "djibouti/n",
        "republic of djibouti/n",
      ],
      adjectives: [
        "djiboutian",
      ],
      capitals: [],
      people: [
        "djiboutian/n:plural",
      ],
    },
    DMA: {
      names: [
        "dominica/n",
      ],
      adjectives: [],
      capitals: [
        "roseau/n",
      ],
    },
    DNK: {
      names: [
        "denmark/n",
        "kingdom of denmark/n",
      ],
      adjectives: [
        "danish",
      ],
      capitals: [
        "copenhagen/n",
      ],
      people: [
        "dane/n:plural",
      ],
    },
    DOM: {
      names: [
        "dominican republic/n",
      ],
      adjectives: [
        "dominican",
      ],
      capitals: [
        "santo domingo/n",
      ],
      people: [
        "dominican/n:plural",
      ],
    },
    DZA: {
      names: [
        "algeria/n",
      ],
      adjectives: [
        "algerian",
      ],
      capitals: [
        "algiers/n",
      ],
      people: [
        "algerian/n:plural",
      ],
    },
    ECU: {
      names: [
        "ecuador/n",
        "republic of ecuador/n",
      ],
      adjectives: [
        "ecuadorian",
      ],
      capitals: [
        "quito/n",
      ],
      people: [
        "ecuadorian/n:plural",
      ],
    },
    EGY: {
      names: [
        "arab republic of egypt/n",
        "egypt/n",
      ],
      adjectives: [
        "egyptian",
      ],
      capitals: [
        "cairo/n",
      ],
      people: [
        "egyptian/n:plural",
      ],
    },
    ERI: {
      names: [
        "eritrea/n",
        "state of eritrea/n",
      ],
      adjectives: [
        "eritrean",
      ],
      capitals: [
        "asmara/n",
      ],
      people: [
        "eritrean/n:plural",
      ],
    },
    ESH: {
      names: [
        "sahrawi arab democratic republic/n",
        "sahrawi republic/n",
      ],
      adjectives: [
        "saharawi",
        "sahrawi",
      ],
      capitals: [
        "tindouf/n",
      ],
      people: [
        "sahrawi/n:plural",
      ],
    },
    ESP: {
      names: [
        "kingdom of spain/n",
        "spain/n",
      ],
      adjectives: [
        "spanish",
      ],
      capitals: [
        "madrid/n",
        "moncloa/n",
      ],
      people: [
        "spaniard/n:plural",
      ],
    },
    EST: {
      names: [
        "estonia/n",
        "republic of estonia/n",
      ],
      adjectives: [
        "estonian",
      ],
      capitals: [
        "tallinn/n",
      ],
      people: [
        "estonian/n:plural",
      ],
    },
    ETH: {
      names: [
        "ethiopia/n",
        "federal democratic republic of ethiopia/n",
      ],
      adjectives: [
        "ethiopian",
      ],
      capitals: [
        "addis ababa/n",
      ],
      people: [
        "ethiopian/n:plural",
      ],
    },
    FIN: {
      names: [
        "finland/n",
        "republic of finland/n",
      ],
      adjectives: [
        "finnish",
      ],
      capitals: [
        "helsinki/n",
      ],
      people: [
        "finn/n:plural",
      ],
    },
    FJI: {
      names: [
        "fiji/n",
        "republic of fiji/n",
      ],
      adjectives: [
        "fijian",
      ],
      capitals: [
        "suva/n",
      ],
      people: [
        "fijian/n:plural",
      ],
    },
    FRA: {
      names: [
        "france/n",
        "french republic/n",
      ],
      adjectives: [
        "french",
      ],
      capitals: [
        "elysee palace/n",
        "elysee/n",
        "paris/n",
        "quai d'orsay/n",
      ],
      people: [
        "frenchman/n:plural",
      ],
    },
    FSM: {
      names: [
        "federated states of micronesia/n",
        "micronesia/n",
      ],
      adjectives: [
        "micronesian",
      ],
      capitals: [
        "palikir/n",
      ],
      people: [
        "micronesian/n:plural",
      ],
    },
    GAB: {
      names: [
        "gabon/n",
        "gabonese republic/n",
      ],
      adjectives: [
        "gabonese",
      ],
      capitals: [
        "libreville/n",
      ],
    },
    GBR: {
      names: [
        "britain/n",
        "great britain/n",
        "uk/n",
        "united kingdom of great britain and northern ireland/n",
        "united kingdom/n",
      ],
      adjectives: [
        "british",
      ],
      capitals: [
        "10 downing street/n",
        "downing street/n",
        "london/n",
        "no 10",
        "number 10",
        "whitehall/n",
      ],
      people: [
        "briton/n:plural",
      ],
    },
    GEO: {
      names: [
        "georgia/n",
      ],
      adjectives: [
        "georgian",
      ],
      capitals: [
        "tbilisi/n",
      ],
      people: [
        "georgian/n:plural",
      ],
    },
    "GEO-ABK": {
      names: [
        "republic of abkhazia/n",
      ],
      adjectives: [
        "abkhaz",
        "abkhazian",
      ],
      capitals: [
        "sukhum/n",
        "sukhumi/n",
      ],
      people: [
        "abkhazian/n:plural",
      ],
    },
    "GEO-OST": {
      names: [
        "republic of south ossetia/n",
      ],
      adjectives: [
        "south ossetian",
      ],
      capitals: [
        "tskhinval/n",
        "tskhinvali/n",
      ],
      people: [
        "south ossetian/n:plural",
      ],
    },
    GHA: {
      names: [
        "ghana/n",
        "republic of ghana/n",
      ],
      adjectives: [
        "ghanaian",
      ],
      capitals: [
        "accra/n",
      ],
      people: [
        "ghanaian/n:plural",
      ],
    },
    GIN: {
      names: [
        "guinea/n",
        "republic of guinea/n",
      ],
      adjectives: [
        "guinean",
      ],
      capitals: [
        "conakry/n",
      ],
      people: [
        "guinean/n:plural",
      ],
    },
    GMB: {
      names: [
        "gambia/n",
        "the gambia/n",
      ],
      adjectives: [
        "gambian",
      ],
      capitals: [
        "banjul/n",
      ],
      people: [
        "gambian/n:plural",
      ],
    },
    GNB: {
      names: [
        "guinea-bissau/n",
      ],
      adjectives: [
        "bissau-guinean",
      ],
      capitals: [
        "bissau/n",
      ],
    },
    GNQ: {
      names: [
        "equatorial guinea/n",
      ],
      adjectives: [
        "equatorial guinean",
      ],
      capitals: [
        "malabo/n",
      ],
    },
    GRC: {
      names: [
        "greece/n",
        "hellenic republic/n",
      ],
      adjectives: [
        "greek",
        "hellenic",
      ],
      capitals: [
        "athens/n",
        "maximos mansion/n",
      ],
      people: [
        "greek/n:plural",
      ],
    },
    GRD: {
      names: [
        "grenada/n",
      ],
      adjectives: [
        "grenadian",
      ],
      capitals: [
        "st george's/n",
      ],
      people: [
        "grenadian/n:plural",
      ],
    },
    GTM: {
      names: [
        "guatemala/n",
        "republic of guatemala/n",
      ],
      adjectives: [
        "guatemalan",
      ],
      capitals: [
        "guatemala city/n",
      ],
      people: [
        "guatemalan/n:plural",
      ],
    },
    GUY: {
      names: [
        "co-operative republic of guyana/n",
        "guyana/n",
      ],
      adjectives: [
        "guyanese",
      ],
      capitals: [
        "georgetown/n",
      ],
    },
    HND: {
      names: [
        "honduras/n",
        "republic of honduras/n",
      ],
      adjectives: [
        "honduran",
      ],
      capitals: [
        "tegucigalpa/n",
      ],
      people: [
        "honduran/n:plural",
      ],
    },
    HRV: {
      names: [
        "croatia/n",
        "republic of croatia/n",
      ],
      adjectives: [
        "croatian",
      ],
      capitals: [
        "zagreb/n",
      ],
      people: [
        "croat/n:plural",
        "croatian/n:plural",
      ],
    },
    HTI: {
      names: [
        "haiti/n",
        "republic of haiti/n",
      ],
      adjectives: [
        "haitian",
      ],
      capitals: [
        "port-au-prince/n",
      ],
      people: [
        "haitian/n:plural",
      ],
    },
    HUN: {
      names: [
        "hungary/n",
      ],
      adjectives: [
        "hungarian",
      ],
      capitals: [
        "budapest/n",
      ],
      people: [
        "hungarian/n:plural",
      ],
    },
    IDN: {
      names: [
        "indonesia/n",
        "republic of indonesia/n",
      ],
      adjectives: [
        "indonesian",
      ],
      capitals: [
        "jakarta/n",
      ],
      people: [
        "indonesian/n:plural",
      ],
    },
    IND: {
      names: [
        "bharat/n",
        "india/n",
        "republic of india/n",
      ],
      adjectives: [
        "indian",
      ],
      capitals: [
        "delhi/n",
        "new delhi/n",
        "south block/n",
      ],
      people: [
        "indian/n:plural",
      ],
    },
    IRL: {
      names: [
        "ireland/n",
        "republic of ireland/n",
      ],
      adjectives: [
        "irish",
      ],
      capitals: [
        "dublin/n",
      ],
    },
    IRN: {
      names: [
        "iran/n",
        "islamic republic of iran/n",
        "islamic republic/n",
      ],
      adjectives: [
        "iranian",
      ],
      capitals: [
        "teheran/n",
        "tehran/n",
      ],
      people: [
        "iranian/n:plural",
      ],
    },
    IRQ: {
      names: [
        "iraq/n",
        "republic of iraq/n",
      ],
      adjectives: [
        "iraqi",
      ],
      capitals: [
        "baghdad/n",
      ],
      people: [
        "iraqi/n:plural",
      ],
    },
    ISL: {
      names: [
        "iceland/n",
      ],
      adjectives: [
        "icelandic",
      ],
      capitals: [
        "reykjavik/n",
      ],
      people: [
        "icelander/n:plural",
      ],
    },
    ISR: {
      names: [
        "israel/n",
        "state of israel/n",
      ],
      adjectives: [
        "israeli",
      ],
      capitals: [
        "tel aviv/n",
        "west jerusalem/n",
      ],
      people: [
        "israeli/n:plural",
      ],
    },
    ITA: {
      names: [
        "italian republic/n",
        "italy/n",
      ],
      adjectives: [
        "italian",
      ],
      capitals: [
        "palazzo chigi/n",
        "quirinale/n",
        "rome/n",
      ],
      people: [
        "italian/n:plural",
      ],
    },
    JAM: {
      names: [
        "jamaica/n",
      ],
      adjectives: [
        "jamaican",
      ],
      capitals: [
        "kingston/n",
      ],
      people: [
        "jamaican/n:plural",
      ],
    },
    JOR: {
      names: [
        "hashemite kingdom of jordan/n",
        "hashemite kingdom/n",
        "jordan/n",
      ],
      adjectives: [
        "hashemite",
        "jordanian",
      ],
      capitals: [
        "amman/n",
      ],
      people: [
        "jordanian/n:plural",
      ],
    },
    JPN: {
      names: [
        "japan/n",
      ],
      adjectives: [
        "japanese",
      ],
      capitals: [
        "tokyo/n",
      ],
    },
    KAZ: {
      names: [
        "kazakhstan/n",
        "republic of kazakhstan/n",
      ],
      adjectives: [
        "kazakh",
        "kazakhstani",
      ],
      capitals: [
        "akorda/n",
        "astana/n",
        "nur-sultan/n",
      ],
      people: [
        "kazakh/n:plural",
        "kazakhstani/n:plural",
      ],
    },
    KEN: {
      names: [
        "kenya/n",
        "republic of kenya/n",
      ],
      adjectives: [
        "kenyan",
      ],
      capitals: [
        "nairobi/n",
      ],
      people: [
        "kenyan/n:plural",
      ],
    },
    KGZ: {
      names: [
        "kyrgyz republic/n",
        "kyrgyzstan/n",
      ],
      adjectives: [
        "kyrgyz",
      ],
      capitals: [
        "bishkek/n",
      ],
    },
    KHM: {
      names: [
        "cambodia/n",
        "kingdom of cambodia/n",
      ],
      adjectives: [
        "cambodian",
      ],
      capitals: [
        "phnom penh/n",
      ],
      people: [
        "cambodian/n:plural",
      ],
    },
    KIR: {
      names: [
        "kiribati/n",
      ],
      adjectives: [],
      capitals: [],
    },
    KNA: {
      names: [
        "saint kitts and nevis/n",
        "st kitts and nevis/n",
      ],
      adjectives: [],
      capitals: [
        "basseterre/n",
      ],
    },
    KOR: {
      names: [
        "republic of korea/n",
        "rok/n",
        "south korea/n",
      ],
      adjectives: [
        "south korean",
      ],
      capitals: [
        "blue house/n",
        "seoul/n",
      ],
      people: [
        "south korean/n:plural",
      ],
    },
    KWT: {
      names: [
        "kuwait/n",
        "state of kuwait/n",
      ],
      adjectives: [
        "kuwaiti",
      ],
      capitals: [
        "kuwait city/n",
      ],
      people: [
        "kuwaiti/n:plural",
      ],
    },
    LAO: {
      names: [
        "lao pdr/n",
        "lao people's democratic republic/n",
        "laos/n",
      ],
      adjectives: [
        "lao",
        "laotian",
      ],
      capitals: [
        "vientiane/n",
      ],
      people: [
        "laotian/n:plural",
      ],
    },
    LBN: {
      names: [
        "lebanese republic/n",
        "lebanon/n",
      ],
      adjectives: [
        "lebanese",
      ],
      capitals: [
        "beirut/n",
      ],
    },
    LBR: {
      names: [
        "liberia/n",
      ],
      adjectives: [
        "liberian",
      ],
      capitals: [
        "monrovia/n",
      ],
      people: [
        "liberian/n:plural",
      ],
    },
    LBY: {
      names: [
        "libya/n",
        "state of libya/n",
      ],
      adjectives: [
        "libyan",
      ],
      capitals: [
        "tripoli/n",
      ],
      people: [
        "libyan/n:plural",
      ],
    },
    LCA: {
      names: [
        "saint lucia/n",
        "st lucia/n",
      ],
      adjectives: [],
      capitals: [
        "castries/n",
      ],
    },
    LIE: {
      names: [
        "liechtenstein/n",
        "principality of liechtenstein/n",
      ],
      adjectives: [],
      capitals: [
        "vaduz/n",
      ],
    },
    LKA: {
      names: [
        "sri lanka/n",
      ],
      adjectives: [
        "sri lankan",
      ],
      capitals: [
        "colombo/n",
      ],
      people: [
        "sri lankan/n:plural",
      ],
    },
    LSO: {
      names: [
        "lesotho/n",
      ],
      adjectives: [
        "basotho",
      ],
      capitals: [
        "maseru/n",
      ],
    },
    LTU: {
      names: [
        "lithuania/n",
        "republic of lithuania/n",
      ],
      adjectives: [
        "lithuanian",
      ],
      capitals: [
        "vilnius/n",
      ],
      people: [
        "lithuanian/n:plural",
      ],
    },
    LUX: {
      names: [
        "grand duchy of luxembourg/n",
        "grand duchy/n",
        "luxembourg/n",
      ],
      adjectives: [
        "luxembourgish",
      ],
      capitals: [],
      people: [
        "luxembourger/n:plural",
      ],
    },
    LVA: {
      names: [
        "latvia/n",
        "republic of latvia/n",
      ],
      adjectives: [
        "latvian",
      ],
      capitals: [
        "riga/n",
      ],
      people: [
        "latvian/n:plural",
      ],
    },
    MAR: {
      names: [
        "kingdom of morocco/n",
        "morocco/n",
      ],
      adjectives: [
        "moroccan",
      ],
      capitals: [
        "rabat/n",
      ],
      people: [
        "moroccan/n:plural",
      ],
    },
    MCO: {
      names: [
        "monaco/n",
        "principality of monaco/n",
      ],
      adjectives: [
        "monegasque",
      ],
      capitals: [],
    },
    MDA: {
      names: [
        "moldova/n",
        "republic of moldova/n",
      ],
      adjectives: [
        "moldovan",
      ],
      capitals: [
        "chisinau/n",
      ],
      people: [
        "moldovan/n:plural",
      ],
    },
    MDG: {
      names: [
        "madagascar/n",
      ],
      adjectives: [
        "malagasy",
      ],
      capitals: [
        "antananarivo/n",
      ],
    },
    MDV: {
      names: [
        "maldives/n",
        "the maldives/n",
      ],
      adjectives: [
        "maldivian",
      ],
      capitals: [],
      people: [
        "maldivian/n:plural",
      ],
    },
    MEX: {
      names: [
        "mexico/n",
        "united mexican states/n",
      ],
      adjectives: [
        "mexican",
      ],
      capitals: [
        "mexico city/n",
      ],
      people: [
        "mexican/n:plural",
      ],
    },
    MHL: {
      names: [
        "marshall islands/n",
        "republic of the marshall islands/n",
      ],
      adjectives: [
        "marshallese",
      ],
      capitals: [
        "majuro/n",
      ],
    },
    MKD: {
      names: [
        "macedonia/n",
        "north macedonia/n",
        "republic of north macedonia/n",
      ],
      adjectives: [
        "macedonian",
        "north macedonian",
      ],
      capitals: [
        "skopje/n",
      ],
      people: [
        "macedonian/n:plural",
      ],
    },
    MLI: {
      names: [
        "mali/n",
        "republic of mali/n",
      ],
      adjectives: [
        "malian",
      ],
      capitals: [
        "bamako/n",
      ],
      people: [
        "malian/n:plural",
      ],
    },
    MLT: {
      names: [
        "malta/n",
        "republic of malta/n",
      ],
      adjectives: [
        "maltese",
      ],
      capitals: [
        "valletta/n",
      ],
    },
    MMR: {
      names: [
        "burma/n",
        "myanmar/n",
        "republic of the union of myanmar/n",
      ],
      adjectives: [
        "burmese",
      ],
      capitals: [
        "nay pyi taw/n",
        "naypyidaw/n",
        "naypyitaw/n",
      ],
    },
    MNE: {
      names: [
        "montenegro/n",
      ],
      adjectives: [
        "montenegrin",
      ],
      capitals: [
        "podgorica/n",
      ],
      people: [
        "montenegrin/n:plural",
      ],
    },
    MNG: {
      names: [
        "mongolia/n",
      ],
      adjectives: [
        "mongolian",
      ],
      capitals: [
        "ulaanbaatar/n",
      ],
      people: [
        "mongolian/n:plural",
      ],
    },
    MOZ: {
      names: [
        "mozambique/n",
      ],
      adjectives: [
        "mozambican",
      ],
      capitals: [
        "maputo/n",
      ],
      people: [
        "mozambican/n:plural",
      ],
    },
    MRT: {
      names: [
        "mauritania/n",
      ],
      adjectives: [
        "mauritanian",
      ],
      capitals: [
        "nouakchott/n",
      ],
      people: [
        "mauritanian/n:plural",
      ],
    },
    MUS: {
      names: [
        "mauritius/n",
      ],
      adjectives: [
        "mauritian",
      ],
      capitals: [
        "port louis/n",
      ],
      people: [
        "mauritian/n:plural",
      ],
    },
    MWI: {
      names: [
        "malawi/n",
      ],
      adjectives: [
        "malawian",
      ],
      capitals: [
        "lilongwe/n",
      ],
      people: [
        "malawian/n:plural",
      ],
    },
    MYS: {
      names: [
        "malaysia/n",
      ],
      adjectives: [
        "malaysian",
      ],
      capitals: [
        "kuala lumpur/n",
        "putrajaya/n",
      ],
      people: [
        "malaysian/n:plural",
      ],
    },
    NAM: {
      names: [
        "namibia/n",
      ],
      adjectives: [
        "namibian",
      ],
      capitals: [
        "windhoek/n",
      ],
      people: [
        "namibian/n:plural",
      ],
    },
    NER: {
      names: [
        "niger/n",
        "republic of niger/n",
      ],
      adjectives: [
        "nigerien",
      ],
      capitals: [
        "niamey/n",
      ],
      people: [
        "nigerien/n:plural",
      ],
    },
    NGA: {
      names: [
        "federal republic of nigeria/n",
        "nigeria/n",
      ],
      adjectives: [
        "nigerian",
      ],
      capitals: [
        "abuja/n",
      ],
      people: [
        "nigerian/n:plural",
      ],
    },
    NIC: {
      names: [
        "nicaragua/n",
      ],
      adjectives: [
        "nicaraguan",
      ],
      capitals: [
        "managua/n",
      ],
      people: [
        "nicaraguan/n:plural",
      ],
    },
    NLD: {
      names: [
        "holland/n",
        "kingdom of the netherlands/n",
        "netherlands/n",
        "the netherlands/n",
      ],
      adjectives: [
        "dutch",
      ],
      capitals: [],
      people: [
        "dutchman/n:plural",
      ],
    },
    NOR: {
      names: [
        "kingdom of norway/n",
        "norway/n",
      ],
      adjectives: [
        "norwegian",
      ],
      capitals: [
        "oslo/n",
      ],
      people: [
        "norwegian/n:plural",
      ],
    },
    NPL: {
      names: [
        "nepal/n",
      ],
      adjectives: [
        "nepalese",
        "nepali",
      ],
      capitals: [
        "kathmandu/n",
      ],
      people: [
        "nepali/n:plural",
      ],
    },
    NRU: {
      names: [
        "nauru/n",
      ],
      adjectives: [
        "nauruan",
      ],
      capitals: [],
      people: [
        "nauruan/n:plural",
      ],
    },
    NZL: {
      names: [
        "aotearoa/n",
        "new zealand/n",
      ],
      adjectives: [
        "new zealander",
      ],
      capitals: [
        "wellington/n",
      ],
      people: [
        "new zealander/n:plural",
      ],
    },
    OMN: {
      names: [
        "oman/n",
        "sultanate of oman/n",
      ],
      adjectives: [
        "omani",
      ],
      capitals: [
        "muscat/n",
      ],
      people: [
        "omani/n:plural",
      ],
    },
    PAK: {
      names: [
        "islamic republic of pakistan/n",
        "pakistan/n",
      ],
      adjectives: [
        "pakistani",
      ],
      capitals: [
        "islamabad/n",
        "rawalpindi/n",
      ],
      people: [
        "pakistani/n:plural",
      ],
    },
    PAN: {
      names: [
        "panama/n",
        "republic of panama/n",
      ],
      adjectives: [
        "panamanian",
      ],
      capitals: [
        "panama city/n",
      ],
      people: [
        "panamanian/n:plural",
      ],
    },
    PER: {
      names: [
        "peru/n",
        "republic of peru/n",
      ],
      adjectives: [
        "peruvian",
      ],
      capitals: [
        "lima/n",
      ],
      people: [
        "peruvian/n:plural",
      ],
    },
    PHL: {
      names: [
        "philippines/n",
        "republic of the philippines/n",
        "the philippines/n",
      ],
      adjectives: [
        "filipino",
        "philippine",
      ],
      capitals: [
        "malacanang/n",
        "manila/n",
      ],
      people: [
        "filipino/n:plural",
      ],
    },
    PLW: {
      names: [
        "palau/n",
      ],
      adjectives: [
        "palauan",
      ],
      capitals: [
        "ngerulmud/n",
      ],
      people: [
        "palauan/n:plural",
      ],
    },
    PNG: {
      names: [
        "papua new guinea/n",
      ],
      adjectives: [
        "papua new guinean",
      ],
      capitals: [
        "port moresby/n",
      ],
      people: [
        "papua new guinean/n:plural",
      ],
    },
    POL: {
      names: [
        "poland/n",
        "republic of poland/n",
      ],
      adjectives: [
        "polish",
      ],
      capitals: [
        "warsaw/n",
      ],
      people: [
        "pole/n:plural",
      ],
    },
    PRK: {
      names: [
        "democratic people's republic of korea/n",
        "dprk/n",
        "north korea/n",
      ],
      adjectives: [
        "north korean",
      ],
      capitals: [
        "pyongyang/n",
      ],
      people: [
        "north korean/n:plural",
      ],
    },
    PRT: {
      names: [
        "portugal/n",
        "portuguese republic/n",
      ],
      adjectives: [
        "portuguese",
      ],
      capitals: [
        "lisbon/n",
      ],
    },
    PRY: {
      names: [
        "paraguay/n",
        "republic of paraguay/n",
      ],
      adjectives: [
        "paraguayan",
      ],
      capitals: [
        "asuncion/n",
      ],
      people: [
        "paraguayan/n:plural",
      ],
    },
    PSE: {
      names: [
        "palestine/n",
        "palestinian authority/n",
        "palestinian national authority/n",
        "plo/n",
        "state of palestine/n",
      ],
      adjectives: [
        "palestinian",
      ],
      capitals: [
        "ramallah/n",
      ],
      people: [
        "palestinian/n:plural",
      ],
    },
    QAT: {
      names: [
        "qatar/n",
        "state of qatar/n",
      ],
      adjectives: [
        "qatari",
      ],
      capitals: [
        "amiri diwan/n",
        "doha/n",
      ],
      people: [
        "qatari/n:plural",
      ],
    },
    ROU: {
      names: [
        "romania/n",
      ],
      adjectives: [
        "romanian",
      ],
      capitals: [
        "bucharest/n",
      ],
      people: [
        "romanian/n:plural",
      ],
    },
    RUS: {
      names: [
        "russia/n",
        "russian federation/n",
      ],
      adjectives: [
        "russian",
      ],
      capitals: [
        "kremlin/n",
        "moscow/n",
        "smolenskaya square/n",
      ],
      people: [
        "russian/n:plural",
      ],
    },
    RWA: {
      names: [
        "rwanda/n",
      ],
      adjectives: [
        "rwandan",
      ],
      capitals: [
        "kigali/n",
      ],
      people: [
        "rwandan/n:plural",
      ],
    },
    SAU: {
      names: [
        "kingdom of saudi arabia/n",
        "saudi arabia/n",
      ],
      adjectives: [
        "saudi",
        "saudi arabian",
      ],
      capitals: [
        "riyadh/n",
      ],
      people: [
        "saudi/n:plural",
      ],
    },
    SDN: {
      names: [
        "republic of sudan/n",
        "sudan/n",
        "the sudan/n",
      ],
      adjectives: [
        "sudanese",
      ],
      capitals: [
        "khartoum/n",
        "port sudan/n",
      ],
    },
    SEN: {
      names: [
        "republic of senegal/n",
        "senegal/n",
      ],
      adjectives: [
        "senegalese",
      ],
      capitals: [
        "dakar/n",
      ],
    },
    SGP: {
      names: [
        "republic of singapore/n",
        "singapore/n",
      ],
      adjectives: [
        "singaporean",
      ],
      capitals: [],
      people: [
        "singaporean/n:plural",
      ],
    },
    SLB: {
      names: [
        "solomon islands/n",
      ],
      adjectives: [
        "solomon islander",
      ],
      capitals: [
        "honiara/n",
      ],
      people: [
        "solomon islander/n:plural",
      ],
    },
    SLE: {
      names: [
        "sierra leone/n",
      ],
      adjectives: [
        "sierra leonean",
      ],
      capitals: [
        "freetown/n",
      ],
      people: [
        "sierra leonean/n:plural",
      ],
    },
    SLV: {
      names: [
        "el salvador/n",
      ],
      adjectives: [
        "salvadoran",
        "salvadorean",
      ],
      capitals: [
        "san salvador/n",
      ],
      people: [
        "salvadoran/n:plural",
      ],
    },
    SMR: {
      names: [
        "san marino/n",
      ],
      adjectives: [
        "sammarinese",
      ],
      capitals: [],
    },
    SOM: {
      names: [
        "federal republic of somalia/n",
        "somalia/n",
      ],
      adjectives: [
        "somali",
      ],
      capitals: [
        "mogadishu/n",
        "villa somalia/n",
      ],
      people: [
        "somali/n:plural",
      ],
    },
    SRB: {
      names: [
        "republic of serbia/n",
        "serbia/n",
      ],
      adjectives: [
        "serbian",
      ],
      capitals: [
        "belgrade/n",
      ],
      people: [
        "serb/n:plural",
        "serbian/n:plural",
      ],
    },
    SSD: {
      names: [
        "republic of south sudan/n",
        "south sudan/n",
      ],
      adjectives: [
        "south sudanese",
      ],
      capitals: [
        "juba/n",
      ],
    },
    STP: {
      names: [
        "sao tome and principe/n",
      ],
      adjectives: [
        "sao tomean",
      ],
      capitals: [],
    },
    SUR: {
      names: [
        "republic of suriname/n",
        "suriname/n",
      ],
      adjectives: [
        "surinamese",
      ],
      capitals: [
        "paramaribo/n",
      ],
    },
    SVK: {
      names: [
        "slovak republic/n",
        "slovakia/n",
      ],
      adjectives: [
        "slovak",
      ],
      capitals: [
        "bratislava/n",
      ],
      people: [
        "slovak/n:plural",
      ],
    },
    SVN: {
      names: [
        "republic of slovenia/n",
        "slovenia/n",
      ],
      adjectives: [
        "slovene",
        "slovenian",
      ],
      capitals: [
        "ljubljana/n",
      ],
      people: [
        "slovene/n:plural",
        "slovenian/n:plural",
      ],
    },
    SWE: {
      names: [
        "kingdom of sweden/n",
        "sweden/n",
      ],
      adjectives: [
        "swedish",
      ],
      capitals: [
        "stockholm/n",
      ],
      people: [
        "swede/n:plural",
      ],
    },
    SWZ: {
      names: [
        "eswatini/n",
        "swaziland/n",
      ],
      adjectives: [
        "swazi",
      ],
      capitals: [
        "mbabane/n",
      ],
    },
    SYC: {
      names: [
        "seychelles/n",
      ],
      adjectives: [
        "seychellois",
      ],
      capitals: [],
    },
    SYR: {
      names: [
        "syria/n",
        "syrian arab republic/n",
      ],
      adjectives: [
        "syrian",
      ],
      capitals: [
        "damascus/n",
      ],
      people: [
        "syrian/n:plural",
      ],
    },
    TCD: {
      names: [
        "chad/n",
        "republic of chad/n",
      ],
      adjectives: [
        "chadian",
      ],
      capitals: [
        "n'djamena/n",
        "ndjamena/n",
      ],
      people: [
        "chadian/n:plural",
      ],
    },
    TGO: {
      names: [
        "togo/n",
        "togolese republic/n",
      ],
      adjectives: [
        "togolese",
      ],
      capitals: [
        "lome/n",
      ],
    },
    THA: {
      names: [
        "kingdom of thailand/n",
        "thailand/n",
      ],
      adjectives: [
        "thai",
      ],
      capitals: [
        "bangkok/n",
      ],
      people: [
        "thai/n:plural",
      ],
    },
    TJK: {
      names: [
        "republic of tajikistan/n",
        "tajikistan/n",
      ],
      adjectives: [
        "tajik",
        "tajikistani",
      ],
      capitals: [
        "dushanbe/n",
      ],
      people: [
        "tajik/n:plural",
      ],
    },
    TKM: {
      names: [
        "turkmenistan/n",
      ],
      adjectives: [
        "turkmen",
      ],
      capitals: [
        "ashgabat/n",
      ],
      people: [
        "turkmen/n:plural",
      ],
    },
    TLS: {
      names: [
        "east timor/n",
        "timor-leste/n",
      ],
      adjectives: [
        "timorese",
      ],
      capitals: [
        "dili/n",
      ],
    },
    TON: {
      names: [
        "kingdom of tonga/n",
        "tonga/n",
      ],
      adjectives: [
        "tongan",
      ],
      capitals: [
        "nuku'alofa/n",
      ],
      people: [
        "tongan/n:plural",
      ],
    },
    TRNC: {
      names: [
        "north cyprus/n",
        "northern cyprus/n",
        "trnc/n",
        "turkish republic of northern cyprus/n",
      ],
      adjectives: [
        "turkish cypriot",
      ],
      capitals: [
        "lefkosa/n",
      ],
      people: [
        "turkish cypriot/n:plural",
      ],
    },
    TTO: {
      names: [
        "trinidad and tobago/n",
      ],
      adjectives: [
        "trinidadian",
      ],
      capitals: [
        "port of spain/n",
      ],
      people: [
        "trinidadian/n:plural",
      ],
    },
    TUN: {
      names: [
        "republic of tunisia/n",
        "tunisia/n",
      ],
      adjectives: [
        "tunisian",
      ],
      capitals: [
        "carthage palace/n",
        "tunis/n",
      ],
      people: [
        "tunisian/n:plural",
      ],
    },
    TUR: {
      names: [
        "republic of turkey/n",
        "republic of turkiye/n",
        "turkey/n",
        "turkiye/n",
      ],
      adjectives: [
        "turkish",
      ],
      capitals: [
        "ankara/n",
        "bestepe/n",
      ],
      people: [
        "turk/n:plural",
      ],
    },
    TUV: {
      names: [
        "tuvalu/n",
      ],
      adjectives: [
        "tuvaluan",
      ],
      capitals: [],
    },
    TWN: {
      names: [
        "chinese taipei/n",
        "republic of china/n",
        "taiwan/n",
      ],
      adjectives: [
        "taiwanese",
      ],
      capitals: [
        "taipei/n",
      ],
    },
    TZA: {
      names: [
        "tanzania/n",
        "united republic of tanzania/n",
      ],
      adjectives: [
        "tanzanian",
      ],
      capitals: [
        "dar es salaam/n",
        "dodoma/n",
      ],
      people: [
        "tanzanian/n:plural",
      ],
    },
    UGA: {
      names: [
        "republic of uganda/n",
        "uganda/n",
      ],
      adjectives: [
        "ugandan",
      ],
      capitals: [
        "entebbe/n",
        "kampala/n",
      ],
      people: [
        "ugandan/n:plural",
      ],
    },
    UKR: {
      names: [
        "ukraine/n",
      ],
      adjectives: [
        "ukrainian",
      ],
      capitals: [
        "bankova/n",
        "kiev/n",
        "kyiv/n",
      ],
      people: [
        "ukrainian/n:plural",
      ],
    },
    URY: {
      names: [
        "uruguay/n",
      ],
      adjectives: [
        "uruguayan",
      ],
      capitals: [
        "montevideo/n",
      ],
      people: [
        "uruguayan/n:plural",
      ],
    },
    USA: {
      names: [
        "united states of america/n",
        "united states/n",
        "us:cap",
        "usa/n",
      ],
      adjectives: [
        "american",
      ],
      capitals: [
        "foggy bottom/n",
        "oval office/n",
        "washington/n",
        "white house/n",
      ],
      people: [
        "american/n:plural",
      ],
    },
    UZB: {
      names: [
        "republic of uzbekistan/n",
        "uzbekistan/n",
      ],
      adjectives: [
        "uzbek",
        "uzbekistani",
      ],
      capitals: [
        "tashkent/n",
      ],
      people: [
        "uzbek/n:plural",
      ],
    },
    VAT: {
      names: [
        "holy see/n",
        "vatican city/n",
        "vatican/n",
      ],
      adjectives: [
        "papal",
      ],
      capitals: [],
    },
    VCT: {
      names: [
        "saint vincent and the grenadines/n",
        "st vincent and the grenadines/n",
      ],
      adjectives: [],
      capitals: [
        "kingstown/n",
      ],
    },
    VEN: {
      names: [
        "bolivarian republic of venezuela/n",
        "venezuela/n",
      ],
      adjectives: [
        "venezuelan",
      ],
      capitals: [
        "caracas/n",
        "miraflores/n",
      ],
      people: [
        "venezuelan/n:plural",
      ],
    },
    VNM: {
      names: [
        "socialist republic of viet nam/n",
        "socialist republic of vietnam/n",
        "viet nam/n",
        "vietnam/n",
      ],
      adjectives: [
        "vietnamese",
      ],
      capitals: [
        "hanoi/n",
      ],
    },
    VUT: {
      names: [
        "republic of vanuatu/n",
        "vanuatu/n",
      ],
      adjectives: [
        "ni-vanuatu",
      ],
      capitals: [
        "port vila/n",
      ],
    },
    WSM: {
      names: [
        "samoa/n",
      ],
      adjectives: [
        "samoan",
      ],
      capitals: [
        "apia/n",
      ],
      people: [
        "samoan/n:plural",
      ],
    },
    XKX: {
      names: [
        "kosovo/n",
        "republic of kosovo/n",
      ],
      adjectives: [
        "kosovan",
        "kosovar",
        "kosovo albanian",
      ],
      capitals: [
        "prishtina/n",
        "pristina/n",
      ],
      people: [
        "kosovar/n:plural",
      ],
    },
    YEM: {
      names: [
        "republic of yemen/n",
        "yemen/n",
      ],
      adjectives: [
        "yemeni",
      ],
      capitals: [
        "sana'a/n",
        "sanaa/n",
      ],
      people: [
        "yemeni/n:plural",
      ],
    },
    ZAF: {
      names: [
        "republic of south africa/n",
        "south africa/n",
      ],
      adjectives: [
        "south african",
      ],
      capitals: [
        "pretoria/n",
        "tshwane/n",
      ],
      people: [
        "south african/n:plural",
      ],
    },
    ZMB: {
      names: [
        "republic of zambia/n",
        "zambia/n",
      ],
      adjectives: [
        "zambian",
      ],
      capitals: [
        "lusaka/n",
      ],
      people: [
        "zambian/n:plural",
      ],
    },
    ZWE: {
      names: [
        "republic of zimbabwe/n",
        "zimbabwe/n",
      ],
      adjectives: [
        "zimbabwean",
      ],
      capitals: [
        "harare/n",
      ],
      people: [
        "zimbabwean/n:plural",
      ],
    },
  },
  persons: {
    "AFG.president": [
      "ashraf ghani/n",
      "ghani/n",
    ],
    "AFG.taliban-government": [
      "akhundzada/n",
      "amir khan muttaqi/n",
      "muttaqi/n",
    ],
    "AGO.president": [
      "joao lourenco/n",
      "lourenco/n",
    ],
    "ALB.prime-minister": [
      "edi rama/n",
      "rama/n",
    ],
    "ARE.foreign-minister": [
      "abdullah bin zayed/n",
    ],
    "ARE.president": [
      "al nahyan/n",
      "khalifa bin zayed/n",
      "mohamed bin zayed/n",
      "mohammed bin zayed/n",
      "sheikh mohamed bin zayed/n",
      "sheikh mohamed/n",
    ],
    "ARE.security-adviser": [
      "sheikh tahnoun/n",
      "tahnoun bin zayed/n",
    ],
    "ARG.foreign-minister": [
      "diana mondino/n",
      "mondino/n",
    ],
    "ARG.president": [
      "alberto fernandez/n",
      "javier milei/n",
      "mauricio macri/n",
      "milei/n",
    ],
    "ARM.foreign-minister": [
      "ararat mirzoyan/n",
      "mirzoyan/n",
    ],
    "ARM.prime-minister": [
      "nikol pashinyan/n",
      "pashinyan/n",
    ],
    "ARM.security-adviser": [
      "armen grigoryan/n",
      "grigoryan/n",
    ],
    "AU.commission-chair": [
      "faki/n",
      "moussa faki mahamat/n",
      "moussa faki/n",
    ],
    "AUS.foreign-minister": [
      "marise payne/n",
      "penny wong/n",
    ],
    "AUS.prime-minister": [
      "albanese/n",
      "anthony albanese/n",
      "morrison/n",
      "scott morrison/n",
    ],
    "AUT.prime-minister": [
      "karl nehammer/n",
      "nehammer/n",
      "schallenberg/n",
      "sebastian kurz/n",
    ],
    "AZE.foreign-minister": [
      "bayramov/n",
      "jeyhun bayramov/n",
    ],
    "AZE.president": [
      "aliyev/n",
      "ilham aliyev/n",
    ],
    "BEL.prime-minister": [
      "alexander de croo/n",
      "de croo/n",
      "de wever/n",
    ],
    "BGD.prime-minister": [
      "hasina/n",
      "muhammad yunus/n",
      "sheikh hasina/n",
      "yunus/n",
    ],
    "BGR.president": [
      "radev/n",
      "rumen radev/n",
    ],
    "BGR.prime-minister": [
      "borissov/n",
      "kiril petkov/n",
      "petkov/n",
    ],
    "BHR.crown-prince": [
      "salman bin hamad/n",
    ],
    "BHR.monarch": [
      "hamad bin isa/n",
      "king hamad/n",
    ],
    "BHS.prime-minister": [
      "philip davis/n",
    ],
    "BIH.srpska": [
      "dodik/n",
      "milorad dodik/n",
    ],
    "BLR.opposition": [
      "sviatlana tsikhanouskaya/n",
      "svyatlana tsikhanouskaya/n",
      "tsikhanouskaya/n",
    ],
    "BLR.president": [
      "alexander lukashenko/n",
      "lukashenko/n",
    ],
    "BRA.envoy": [
      "amorim/n",
      "celso amorim/n",
    ],
    "BRA.foreign-minister": [
      "mauro vieira/n",
    ],
    "BRA.president": [
      "bolsonaro/n",
      "jair bolsonaro/n",
      "luiz inacio lula da silva/n",
      "lula da silva/n",
      "lula/n",
    ],
    "BRB.prime-minister": [
      "mia mottley/n",
      "mottley/n",
    ],
    "CAF.president": [
      "faustin-archange touadera/n",
      "touadera/n",
    ],
    "CAN.deputy-prime-minister": [
      "chrystia freeland/n",
      "freeland/n",
    ],
    "CAN.foreign-minister": [
      "anita anand/n",
      "joly/n",
      "melanie joly/n",
    ],
    "CAN.prime-minister": [
      "carney/n",
      "justin trudeau/n",
      "mark carney/n",
      "trudeau/n",
    ],
    "CAN.security-adviser": [
      "jody thomas/n",
    ],
    "CHE.president": [
      "cassis/n",
      "guy parmelin/n",
      "ignazio cassis/n",
      "parmelin/n",
      "viola amherd/n",
    ],
    "CHL.president": [
      "boric/n",
      "gabriel boric/n",
    ],
    "CHN.foreign-minister": [
      "director wang/n",
      "minister wang/n",
      "qin gang/n",
      "wang yi/n",
    ],
    "CHN.foreign-ministry": [
      "guo jiakun/n",
      "hua chunying/n",
      "lin jian/n",
      "ma zhaoxu/n",
      "mao ning/n",
      "wang wenbin/n",
      "yang jiechi/n",
      "zhao lijian/n",
    ],
    "CHN.premier": [
      "li keqiang/n",
      "li qiang/n",
    ],
    "CHN.president": [
      "president xi/n",
      "xi jinping/n",
      "xi/n",
    ],
    "COD.president": [
      "felix tshisekedi/n",
      "tshisekedi/n",
    ],
    "COL.president": [
      "gustavo petro/n",
      "ivan duque/n",
      "petro/n",
    ],
    "CRI.president": [
      "chaves/n",
      "rodrigo chaves/n",
    ],
    "CUB.president": [
      "diaz-canel/n",
      "miguel diaz-canel/n",
    ],
    "CYP.president": [
      "anastasiades/n",
      "christodoulides/n",
      "nikos christodoulides/n",
    ],
    "CZE.president": [
      "petr pavel/n",
      "zeman/n",
    ],
    "CZE.prime-minister": [
      "babis/n",
      "fiala/n",
      "petr fiala/n",
    ],
    "DEU.defence-minister": [
      "boris pistorius/n",
      "pistorius/n",
    ],
    "DEU.foreign-minister": [
      "annalena baerbock/n",
      "baerbock/n",
      "heiko maas/n",
      "johann wadephul/n",
      "sigmar gabriel/n",
      "wadephul/n",
    ],
    "DEU.president": [
      "frank-walter steinmeier/n",
      "steinmeier/n",
    ],
    "DEU.prime-minister": [
      "angela merkel/n",
      "friedrich merz/n",
      "merkel/n",
      "merz/n",
      "olaf scholz/n",
      "scholz/n",
    ],
    "DEU.security-adviser": [
      "jens ploetner/n",
      "jens plotner/n",
      "ploetner/n",
      "plotner/n",
    ],
    "DJI.president": [
      "guelleh/n",
      "ismail omar guelleh/n",
    ],
    "DNK.prime-minister": [
      "frederiksen/n",
      "mette frederiksen/n",
    ],
    "DOM.president": [
      "abinader/n",
      "luis abinader/n",
    ],
    "DZA.president": [
      "abdelmadjid tebboune/n",
      "tebboune/n",
    ],
    "ECU.president": [
      "guillermo lasso/n",
      "lasso/n",
      "noboa/n",
    ],
    "EGY.foreign-minister": [
      "abdelatty/n",
      "badr abdelatty/n",
      "sameh shoukry/n",
      "shoukry/n",
    ],
    "EGY.president": [
      "abdel fattah al-sisi/n",
      "abdel fattah el-sisi/n",
      "abdel-fattah el-sisi/n",
      "al-sisi/n",
      "el-sisi/n",
      "sisi/n",
    ],
    "ESP.foreign-minister": [
      "albares/n",
      "jose manuel albares/n",
    ],
    "ESP.prime-minister": [
      "pedro sanchez/n",
      "sanchez/n",
    ],
    "EST.president": [
      "alar karis/n",
    ],
    "EST.prime-minister": [
      "kristen michal/n",
    ],
    "ETH.prime-minister": [
      "abiy ahmed/n",
      "abiy/n",
    ],
    "EU.commission": [
      "dombrovskis/n",
      "margrethe vestager/n",
      "sefcovic/n",
      "valdis dombrovskis/n",
      "vestager/n",
    ],
    "EU.commission-president": [
      "juncker/n",
      "ursula von der leyen/n",
      "von der leyen/n",
    ],
    "EU.council-president": [
      "antonio costa/n",
      "charles michel/n",
    ],
    "EU.high-representative": [
      "borrell/n",
      "josep borrell/n",
      "kaja kallas/n",
      "kallas/n",
      "mogherini/n",
    ],
    "EU.parliament": [
      "metsola/n",
      "roberta metsola/n",
    ],
    "FIN.president": [
      "alexander stubb/n",
      "niinisto/n",
      "sauli niinisto/n",
      "stubb/n",
    ],
    "FIN.prime-minister": [
      "petteri orpo/n",
      "sanna marin/n",
    ],
    "FJI.prime-minister": [
      "bainimarama/n",
      "rabuka/n",
    ],
    "FRA.defence-minister": [
      "florence parly/n",
      "lecornu/n",
    ],
    "FRA.foreign-minister": [
      "barrot/n",
      "catherine colonna/n",
      "colonna/n",
      "jean-noel barrot/n",
      "jean-yves le drian/n",
      "le drian/n",
      "sejourne/n",
    ],
    "FRA.presidency": [
      "bonne/n",
      "emmanuel bonne/n",
    ],
    "FRA.president": [
      "emmanuel macron/n",
      "francois hollande/n",
      "hollande/n",
      "macron/n",
      "sarkozy/n",
    ],
    "GAB.president": [
      "ali bongo/n",
      "oligui nguema/n",
    ],
    "GBR.defence-minister": [
      "ben wallace/n",
      "healey/n",
      "john healey/n",
    ],
    "GBR.foreign-minister": [
      "david lammy/n",
      "dominic raab/n",
      "james cleverly/n",
      "jeremy hunt/n",
      "lammy/n",
      "lord cameron/n",
      "raab/n",
      "yvette cooper/n",
    ],
    "GBR.monarch": [
      "king charles iii/n",
      "king charles/n",
      "queen elizabeth ii/n",
      "queen elizabeth/n",
    ],
    "GBR.prime-minister": [
      "boris johnson/n",
      "david cameron/n",
      "elizabeth truss/n",
      "johnson/n",
      "keir starmer/n",
      "liz truss/n",
      "rishi sunak/n",
      "starmer/n",
      "sunak/n",
      "theresa may/n",
      "truss/n",
    ],
    "GBR.security-adviser": [
      "jonathan powell/n",
      "stephen lovegrove/n",
      "tim barrow/n",
    ],
    "GEO-OST.president": [
      "anatoly bibilov/n",
      "bibilov/n",
    ],
    "GEO.president": [
      "salome zourabichvili/n",
      "zourabichvili/n",
    ],
    "GEO.prime-minister": [
      "garibashvili/n",
      "irakli garibashvili/n",
      "irakli kobakhidze/n",
      "kobakhidze/n",
    ],
    "GHA.president": [
      "akufo-addo/n",
      "mahama/n",
      "nana akufo-addo/n",
    ],
    "GRC.foreign-minister": [
      "dendias/n",
      "gerapetritis/n",
      "nikos dendias/n",
    ],
    "GRC.prime-minister": [
      "kyriakos mitsotakis/n",
      "mitsotakis/n",
      "tsipras/n",
    ],
    "GTM.president": [
      "alejandro giammattei/n",
      "arevalo/n",
      "bernardo arevalo/n",
      "giammattei/n",
    ],
    "GUY.president": [
      "irfaan ali/n",
    ],
    "HND.president": [
      "xiomara castro/n",
    ],
    "HRV.prime-minister": [
      "plenkovic/n",
    ],
    "HTI.prime-minister": [
      "ariel henry/n",
      "conille/n",
      "garry conille/n",
    ],
    "HUN.foreign-minister": [
      "peter szijjarto/n",
      "szijjarto/n",
    ],
    "HUN.prime-minister": [
      "orban/n",
      "viktor orban/n",
    ],
    "IAEA.director": [
      "grossi/n",
      "rafael grossi/n",
    ],
    "IDN.foreign-minister": [
      "marsudi/n",
      "retno marsudi/n",
    ],
    "IDN.president": [
      "joko widodo/n",
      "jokowi/n",
      "prabowo subianto/n",
      "prabowo/n",
      "subianto/n",
      "widodo/n",
    ],
    "IND.foreign-minister": [
      "jaishankar/n",
      "subrahmanyam jaishankar/n",
      "sushma swaraj/n",
    ],
    "IND.foreign-secretary": [
      "kwatra/n",
      "misri/n",
      "shringla/n",
      "vikram misri/n",
    ],
    "IND.president": [
      "droupadi murmu/n",
      "murmu/n",
      "ram nath kovind/n",
    ],
    "IND.prime-minister": [
      "manmohan singh/n",
      "modi/n",
      "narendra modi/n",
    ],
    "IND.security-adviser": [
      "ajit doval/n",
      "doval/n",
    ],
    "IRL.prime-minister": [
      "leo varadkar/n",
      "micheal martin/n",
      "simon harris/n",
      "varadkar/n",
    ],
    "IRN.foreign-minister": [
      "abbas araghchi/n",
      "amir-abdollahian/n",
      "amirabdollahian/n",
      "araghchi/n",
      "araqchi/n",
      "javad zarif/n",
      "zarif/n",
    ],
    "IRN.president": [
      "ebrahim raisi/n",
      "hassan rouhani/n",
      "masoud pezeshkian/n",
      "pezeshkian/n",
      "raisi/n",
      "rouhani/n",
    ],
    "IRN.supreme-leader": [
      "ali khamenei/n",
      "khamenei/n",
      "supreme leader/n",
    ],
    "IRQ.foreign-minister": [
      "fuad hussein/n",
    ],
    "IRQ.kurdistan-region": [
      "barzani/n",
      "masrour barzani/n",
      "nechirvan barzani/n",
    ],
    "IRQ.president": [
      "abdul latif rashid/n",
      "barham saleh/n",
      "barham salih/n",
    ],
    "IRQ.prime-minister": [
      "al-abadi/n",
      "al-kadhimi/n",
      "al-sudani/n",
      "haider al-abadi/n",
      "kadhimi/n",
      "mohammed shia al-sudani/n",
      "mustafa al-kadhimi/n",
      "sudani/n",
    ],
    "ISL.prime-minister": [
      "jakobsdottir/n",
    ],
    "ISR.defence-minister": [
      "benjamin gantz/n",
      "benny gantz/n",
      "gallant/n",
      "gantz/n",
      "israel katz/n",
      "yoav gallant/n",
    ],
    "ISR.foreign-minister": [
      "eli cohen/n",
      "gabi ashkenazi/n",
      "gideon sa'ar/n",
    ],
    "ISR.president": [
      "herzog/n",
      "isaac herzog/n",
      "reuven rivlin/n",
      "rivlin/n",
    ],
    "ISR.prime-minister": [
      "benjamin netanyahu/n",
      "bennett/n",
      "lapid/n",
      "naftali bennett/n",
      "netanyahu/n",
      "yair lapid/n",
    ],
    "ISR.security-adviser": [
      "ben-shabbat/n",
      "dermer/n",
      "eyal hulata/n",
      "hanegbi/n",
      "hulata/n",
      "meir ben-shabbat/n",
      "ron dermer/n",
      "tzachi hanegbi/n",
    ],
    "ITA.foreign-minister": [
      "antonio tajani/n",
      "di maio/n",
      "tajani/n",
    ],
    "ITA.president": [
      "mattarella/n",
      "sergio mattarella/n",
    ],
    "ITA.prime-minister": [
      "draghi/n",
      "giorgia meloni/n",
      "giuseppe conte/n",
      "mario draghi/n",
      "meloni/n",
    ],
    "JAM.prime-minister": [
      "andrew holness/n",
      "holness/n",
    ],
    "JOR.foreign-minister": [
      "ayman safadi/n",
      "safadi/n",
    ],
    "JOR.monarch": [
      "abdullah ii/n",
      "king abdullah ii/n",
      "king abdullah/n",
    ],
    "JPN.foreign-minister": [
      "hayashi/n",
      "iwaya/n",
      "kamikawa/n",
      "motegi/n",
    ],
    "JPN.prime-minister": [
      "abe shinzo/n",
      "fumio kishida/n",
      "ishiba shigeru/n",
      "ishiba/n",
      "kishida fumio/n",
      "kishida/n",
      "sanae takaichi/n",
      "shigeru ishiba/n",
      "shinzo abe/n",
      "suga yoshihide/n",
      "suga/n",
      "takaichi/n",
      "yoshihide suga/n",
    ],
    "JPN.security-adviser": [
      "akiba takeo/n",
      "akiba/n",
      "shigeru kitamura/n",
      "takeo akiba/n",
    ],
    "KAZ.president": [
      "kassym-jomart tokayev/n",
      "nazarbayev/n",
      "tokayev/n",
    ],
    "KEN.president": [
      "kenyatta/n",
      "ruto/n",
      "uhuru kenyatta/n",
      "william ruto/n",
    ],
    "KGZ.president": [
      "japarov/n",
      "sadyr japarov/n",
      "zhaparov/n",
    ],
    "KHM.prime-minister": [
      "hun manet/n",
      "hun sen/n",
    ],
    "KOR.foreign-minister": [
      "cho tae-yul/n",
      "park jin/n",
    ],
    "KOR.president": [
      "lee jae myung/n",
      "lee jae-myung/n",
      "moon jae-in/n",
      "president moon/n",
      "yoon suk yeol/n",
      "yoon suk-yeol/n",
      "yoon/n",
    ],
    "KOR.prime-minister": [
      "han duck-soo/n",
    ],
    "KOR.security-adviser": [
      "cho tae-yong/n",
      "kim sung-han/n",
      "suh hoon/n",
    ],
    "KWT.monarch": [
      "mishal al-ahmad/n",
      "nawaf al-ahmad/n",
      "sabah al-ahmad/n",
      "sheikh mishal/n",
    ],
    "LBN.hezbollah": [
      "hassan nasrallah/n",
      "nasrallah/n",
    ],
    "LBN.president": [
      "aoun/n",
      "joseph aoun/n",
      "michel aoun/n",
    ],
    "LBN.prime-minister": [
      "hariri/n",
      "mikati/n",
      "najib mikati/n",
      "nawaf salam/n",
      "saad hariri/n",
    ],
    "LBR.president": [
      "boakai/n",
    ],
    "LBY.east-forces": [
      "haftar/n",
      "khalifa haftar/n",
    ],
    "LBY.presidency-council": [
      "al-menfi/n",
      "menfi/n",
    ],
    "LBY.prime-minister": [
      "abdul hamid dbeibah/n",
      "al-sarraj/n",
      "dbeibah/n",
      "dbeibeh/n",
      "fayez al-sarraj/n",
      "sarraj/n",
    ],
    "LKA.president": [
      "dissanayake/n",
      "rajapaksa/n",
      "wickremesinghe/n",
    ],
    "LTU.president": [
      "gitanas nauseda/n",
      "nauseda/n",
    ],
    "LTU.prime-minister": [
      "ingrida simonyte/n",
      "simonyte/n",
    ],
    "LUX.prime-minister": [
      "bettel/n",
      "xavier bettel/n",
    ],
    "LVA.president": [
      "egils levits/n",
      "levits/n",
      "rinkevics/n",
    ],
    "MAR.foreign-minister": [
      "bourita/n",
      "nasser bourita/n",
    ],
    "MAR.monarch": [
      "king mohammed vi/n",
      "king mohammed/n",
      "mohammed vi/n",
    ],
    "MDA.president": [
      "maia sandu/n",
      "sandu/n",
    ],
    "MEX.foreign-minister": [
      "alicia barcena/n",
      "ebrard/n",
      "marcelo ebrard/n",
    ],
    "MEX.president": [
      "andres manuel lopez obrador/n",
      "claudia sheinbaum/n",
      "lopez obrador/n",
      "pena nieto/n",
      "sheinbaum/n",
    ],
    "MKD.prime-minister": [
      "kovachevski/n",
      "zoran zaev/n",
    ],
    "MLI.president": [
      "assimi goita/n",
      "goita/n",
    ],
    "MNG.president": [
      "khurelsukh/n",
    ],
    "MRT.president": [
      "ghazouani/n",
    ],
    "MYS.prime-minister": [
      "anwar ibrahim/n",
      "anwar/n",
    ],
    "NATO.secretary-general": [
      "jens stoltenberg/n",
      "stoltenberg/n",
    ],
    "NER.president": [
      "bazoum/n",
      "mohamed bazoum/n",
    ],
    "NGA.president": [
      "bola tinubu/n",
      "buhari/n",
      "tinubu/n",
    ],
    "NIC.president": [
      "daniel ortega/n",
    ],
    "NLD.prime-minister": [
      "dick schoof/n",
      "mark rutte/n",
      "rutte/n",
      "schoof/n",
    ],
    "NOR.foreign-minister": [
      "espen barth eide/n",
      "huitfeldt/n",
    ],
    "NOR.prime-minister": [
      "erna solberg/n",
      "gahr store/n",
      "jonas gahr store/n",
      "solberg/n",
    ],
    "NZL.prime-minister": [
      "ardern/n",
      "hipkins/n",
      "jacinda ardern/n",
      "luxon/n",
    ],
    "OMN.foreign-minister": [
      "al-busaidi/n",
      "badr al-busaidi/n",
      "busaidi/n",
    ],
    "OMN.monarch": [
      "haitham bin tariq/n",
      "haitham/n",
      "haytham/n",
      "sultan haitham/n",
    ],
    "PAK.foreign-minister": [
      "bilawal/n",
      "ishaq dar/n",
      "qureshi/n",
    ],
    "PAK.prime-minister": [
      "imran khan/n",
      "nawaz sharif/n",
      "sharif/n",
      "shehbaz sharif/n",
    ],
    "PAN.president": [
      "jose raul mulino/n",
      "mulino/n",
    ],
    "PER.president": [
      "boluarte/n",
      "dina boluarte/n",
    ],
    "PHL.foreign-minister": [
      "manalo/n",
    ],
    "PHL.president": [
      "duterte/n",
      "ferdinand marcos/n",
      "marcos/n",
      "rodrigo duterte/n",
    ],
    "PHL.security-adviser": [
      "eduardo ano/n",
    ],
    "PNG.prime-minister": [
      "james marape/n",
      "marape/n",
    ],
    "POL.foreign-minister": [
      "radoslaw sikorski/n",
      "sikorski/n",
      "zbigniew rau/n",
    ],
    "POL.president": [
      "andrzej duda/n",
      "duda/n",
      "nawrocki/n",
    ],
    "POL.prime-minister": [
      "donald tusk/n",
      "mateusz morawiecki/n",
      "morawiecki/n",
      "tusk/n",
    ],
    "PRK.government": [
      "chairman kim/n",
      "kim jong un/n",
      "kim jong-un/n",
    ],
    "PRT.foreign-minister": [
      "cravinho/n",
      "santos silva/n",
    ],
    "PRT.prime-minister": [
      "antonio luis santos da costa/n",
      "luis montenegro/n",
    ],
    "PSE.hamas": [
      "haniyeh/n",
      "ismail haniyeh/n",
      "sinwar/n",
    ],
    "PSE.president": [
      "abu mazen/n",
      "mahmoud abbas/n",
      "president abbas/n",
    ],
    "PSE.prime-minister": [
      "mohammad mustafa/n",
      "shtayyeh/n",
    ],
    "QAT.monarch": [
      "amir tamim/n",
      "sheikh tamim bin hamad/n",
      "sheikh tamim/n",
      "tamim bin hamad al thani/n",
      "tamim bin hamad/n",
    ],
    "QAT.prime-minister": [
      "mohammed bin abdulrahman bin jassim al thani/n",
      "mohammed bin abdulrahman/n",
      "sheikh mohammed bin abdulrahman/n",
    ],
    "ROU.president": [
      "iohannis/n",
      "klaus iohannis/n",
      "nicusor dan/n",
    ],
    "RUS.defence-minister": [
      "andrei belousov/n",
      "belousov/n",
      "sergei shoigu/n",
      "sergey shoigu/n",
      "shoigu/n",
    ],
    "RUS.envoy": [
      "alexander lavrentiev/n",
      "lavrentiev/n",
      "lavrentyev/n",
    ],
    "RUS.foreign-minister": [
      "lavrov/n",
      "sergei lavrov/n",
      "sergey lavrov/n",
    ],
    "RUS.foreign-ministry": [
      "bogdanov/n",
      "galuzin/n",
      "maria zakharova/n",
      "nebenzia/n",
      "rudenko/n",
      "ryabkov/n",
      "zakharova/n",
    ],
    "RUS.presidency": [
      "dmitriev/n",
      "dmitry peskov/n",
      "kirill dmitriev/n",
      "medinsky/n",
      "peskov/n",
      "ushakov/n",
      "yuri ushakov/n",
      "yury ushakov/n",
    ],
    "RUS.president": [
      "putin/n",
      "vladimir putin/n",
    ],
    "RUS.prime-minister": [
      "mikhail mishustin/n",
      "mishustin/n",
    ],
    "RUS.security-council": [
      "dmitry medvedev/n",
      "medvedev/n",
      "nikolai patrushev/n",
      "nikolay patrushev/n",
      "patrushev/n",
    ],
    "RWA.president": [
      "kagame/n",
      "paul kagame/n",
    ],
    "SAU.crown-prince": [
      "bin salman/n",
      "crown prince mohammed/n",
      "mohammad bin salman/n",
      "mohammed bin salman/n",
    ],
    "SAU.defence-minister": [
      "khalid bin salman/n",
    ],
    "SAU.foreign-minister": [
      "al-jubeir/n",
      "faisal bin farhan/n",
      "prince faisal bin farhan/n",
      "prince faisal/n",
    ],
    "SAU.monarch": [
      "king salman/n",
      "salman bin abdulaziz/n",
    ],
    "SDN.leader": [
      "al-burhan/n",
      "burhan/n",
    ],
    "SEN.president": [
      "bassirou faye/n",
      "macky sall/n",
      "sall/n",
    ],
    "SGP.foreign-minister": [
      "balakrishnan/n",
      "vivian balakrishnan/n",
    ],
    "SGP.prime-minister": [
      "lawrence wong/n",
      "lee hsien loong/n",
    ],
    "SLB.prime-minister": [
      "manele/n",
      "sogavare/n",
    ],
    "SLV.president": [
      "bukele/n",
      "nayib bukele/n",
    ],
    "SOM.president": [
      "hassan sheikh mohamud/n",
      "hassan sheikh/n",
    ],
    "SRB.foreign-minister": [
      "dacic/n",
      "djuric/n",
      "ivica dacic/n",
    ],
    "SRB.president": [
      "aleksandar vucic/n",
      "vucic/n",
    ],
    "SVK.president": [
      "caputova/n",
      "pellegrini/n",
      "zuzana caputova/n",
    ],
    "SVK.prime-minister": [
      "eduard heger/n",
      "fico/n",
      "heger/n",
      "robert fico/n",
    ],
    "SVN.prime-minister": [
      "golob/n",
      "jansa/n",
      "robert golob/n",
    ],
    "SWE.foreign-minister": [
      "ann linde/n",
      "billstrom/n",
      "tobias billstrom/n",
    ],
    "SWE.prime-minister": [
      "andersson/n",
      "kristersson/n",
      "magdalena andersson/n",
      "ulf kristersson/n",
    ],
    "SWE.security-adviser": [
      "henrik landerholm/n",
      "landerholm/n",
    ],
    "SYR.foreign-minister": [
      "al-shaibani/n",
      "asaad al-shaibani/n",
      "faisal mekdad/n",
      "mekdad/n",
      "muallem/n",
      "shaibani/n",
    ],
    "SYR.president": [
      "ahmed al-sharaa/n",
      "al-assad/n",
      "al-sharaa/n",
      "assad/n",
      "bashar al-assad/n",
      "bashar assad/n",
      "sharaa/n",
    ],
    "THA.prime-minister": [
      "paetongtarn/n",
      "prayut/n",
      "prayuth/n",
      "srettha/n",
    ],
    "TJK.president": [
      "emomali rahmon/n",
      "rahmon/n",
    ],
    "TKM.president": [
      "berdimuhamedov/n",
      "berdimuhamedow/n",
      "gurbanguly berdimuhamedov/n",
      "serdar berdimuhamedov/n",
    ],
    "TRNC.president": [
      "erhurman/n",
      "ersin tatar/n",
      "tatar/n",
    ],
    "TTO.prime-minister": [
      "keith rowley/n",
      "rowley/n",
    ],
    "TUN.president": [
      "kais saied/n",
      "saied/n",
    ],
    "TUR.defence-minister": [
      "akar/n",
      "hulusi akar/n",
      "yasar guler/n",
    ],
    "TUR.foreign-minister": [
      "cavusoglu/n",
      "davutoglu/n",
      "fidan/n",
      "hakan fidan/n",
      "mevlut cavusoglu/n",
    ],
    "TUR.foreign-ministry": [
      "aksoy/n",
      "hami aksoy/n",
      "oncu keceli/n",
      "tanju bilgic/n",
    ],
    "TUR.presidency": [
      "akif cagatay kilic/n",
      "altun/n",
      "cagatay kilic/n",
      "duran/n",
      "fahrettin altun/n",
      "ibrahim kalin/n",
      "kalin/n",
    ],
    "TUR.president": [
      "erdogan/n",
      "recep tayyip erdogan/n",
    ],
    "TUR.prime-minister": [
      "binali yildirim/n",
      "yildirim/n",
    ],
    "TUR.vice-president": [
      "cevdet yilmaz/n",
      "fuat oktay/n",
      "oktay/n",
    ],
    "TZA.president": [
      "samia suluhu hassan/n",
      "samia suluhu/n",
    ],
    "UGA.president": [
      "museveni/n",
      "yoweri museveni/n",
    ],
    "UKR.armed-forces": [
      "syrskyi/n",
      "zaluzhnyi/n",
    ],
    "UKR.defence-minister": [
      "oleksii reznikov/n",
      "reznikov/n",
      "rustem umerov/n",
      "umerov/n",
    ],
    "UKR.foreign-minister": [
      "andrii sybiha/n",
      "andriy sybiha/n",
      "dmytro kuleba/n",
      "kuleba/n",
      "sybiha/n",
    ],
    "UKR.presidency": [
      "andriy yermak/n",
      "ihor zhovkva/n",
      "kyrylo tymoshenko/n",
      "podolyak/n",
      "sybiga/n",
      "yermak/n",
      "zhovkva/n",
    ],
    "UKR.president": [
      "olena zelenska/n",
      "petro poroshenko/n",
      "poroshenko/n",
      "volodymyr zelensky/n",
      "volodymyr zelenskyy/n",
      "yanukovych/n",
      "zelenskiy/n",
      "zelensky/n",
      "zelenskyy/n",
    ],
    "UKR.prime-minister": [
      "denys shmyhal/n",
      "shmyhal/n",
      "svyrydenko/n",
      "yulia svyrydenko/n",
    ],
    "UN.envoy": [
      "de mistura/n",
      "geir pedersen/n",
      "griffiths/n",
      "grundberg/n",
      "hans grundberg/n",
      "pedersen/n",
      "staffan de mistura/n",
    ],
    "UN.secretary-general": [
      "antonio guterres/n",
      "ban ki-moon/n",
      "guterres/n",
    ],
    "USA.defence-minister": [
      "hegseth/n",
      "lloyd austin/n",
      "mark esper/n",
      "mattis/n",
      "pete hegseth/n",
      "secretary austin/n",
    ],
    "USA.deputy-foreign-minister": [
      "nuland/n",
      "victoria nuland/n",
      "wendy sherman/n",
    ],
    "USA.envoy": [
      "amos hochstein/n",
      "brett mcgurk/n",
      "hochstein/n",
      "jared kushner/n",
      "keith kellogg/n",
      "kellogg/n",
      "khalilzad/n",
      "kushner/n",
      "mcgurk/n",
      "phil gordon/n",
      "philip gordon/n",
      "steve witkoff/n",
      "tom barrack/n",
      "witkoff/n",
    ],
    "USA.foreign-minister": [
      "antony blinken/n",
      "blinken/n",
      "hillary clinton/n",
      "john kerry/n",
      "kerry/n",
      "marco rubio/n",
      "mike pompeo/n",
      "pompeo/n",
      "rex tillerson/n",
      "rubio/n",
      "tillerson/n",
    ],
    "USA.government": [
      "bessent/n",
      "gina raimondo/n",
      "janet yellen/n",
      "katherine tai/n",
      "lutnick/n",
      "mayorkas/n",
      "raimondo/n",
      "scott bessent/n",
      "yellen/n",
    ],
    "USA.president": [
      "barack obama/n",
      "biden/n",
      "donald j trump/n",
      "donald trump/n",
      "george w bush/n",
      "joe biden/n",
      "joseph biden/n",
      "joseph r biden/n",
      "obama/n",
      "trump/n",
    ],
    "USA.security-adviser": [
      "bolton/n",
      "finer:cap",
      "jacob sullivan/n",
      "jake sullivan/n",
      "john bolton/n",
      "jon finer/n",
      "mcmaster/n",
      "mike waltz/n",
      "robert o'brien/n",
      "sullivan/n",
      "waltz/n",
    ],
    "USA.vice-president": [
      "harris/n",
      "jd vance/n",
      "kamala harris/n",
      "mike pence/n",
      "pence/n",
      "vance/n",
    ],
    "UZB.president": [
      "mirziyoyev/n",
      "shavkat mirziyoyev/n",
    ],
    "VAT.foreign-minister": [
      "cardinal parolin/n",
      "parolin/n",
    ],
    "VAT.pope": [
      "pontiff/n",
      "pope francis/n",
      "pope leo xiv/n",
      "pope leo/n",
      "the pope/n",
    ],
    "VEN.opposition": [
      "guaido/n",
      "juan guaido/n",
    ],
    "VEN.president": [
      "maduro/n",
      "nicolas maduro/n",
    ],
    "VNM.president": [
      "nguyen phu trong/n",
      "to lam/n",
      "vo van thuong/n",
    ],
    "VNM.prime-minister": [
      "pham minh chinh/n",
    ],
    "XKX.president": [
      "hashim thaci/n",
      "osmani/n",
      "vjosa osmani/n",
    ],
    "XKX.prime-minister": [
      "albin kurti/n",
      "kurti/n",
    ],
    "ZAF.foreign-minister": [
      "lamola/n",
      "naledi pandor/n",
      "pandor/n",
    ],
    "ZAF.president": [
      "cyril ramaphosa/n",
      "ramaphosa/n",
    ],
    "ZMB.president": [
      "hakainde hichilema/n",
      "hichilema/n",
    ],
  },
  offices: {
    president: [
      "head/n of state",
      "president-elect/n",
      "president/n",
      "presidents-elect/n",
    ],
    "prime-minister": [
      "chancellor/n",
      "chief adviser/n",
      "federal chancellor/n",
      "head/n of government",
      "premier/n",
      "prime minister-designate/n",
      "prime minister/n",
      "taoiseach/n",
    ],
    monarch: [
      "amir/n",
      "crown prince/n",
      "emir/n",
      "her majesty/n",
      "his highness/n",
      "his majesty/n",
      "his royal highness/n",
      "king/n",
      "majesty/n",
      "monarch/n",
      "queen/n",
      "royal highness/n",
      "sovereign prince/n",
      "sultan/n",
      "their majesties/n",
    ],
    "vice-president": [
      "vice president/n",
      "vice-president/n",
    ],
    "foreign-minister": [
      "external affairs minister/n",
      "foreign affairs minister/n",
      "foreign minister/n",
      "foreign secretary/n",
      "minister for europe and foreign affairs/n",
      "minister/n for foreign affairs",
      "minister/n of external affairs",
      "minister/n of foreign affairs",
      "secretaries of state/n",
      "secretary of state/n",
      "secretary/n of state",
      "top diplomat/n",
    ],
    "defence-minister": [
      "defence minister/n",
      "defence secretary/n",
      "defense minister/n",
      "defense secretary/n",
      "minister/n for defence",
      "minister/n of defence",
      "minister/n of defense",
      "minister/n of national defence",
      "minister/n of national defense",
      "secretary of defence/n",
      "secretary of defense/n",
    ],
    minister: [
      "assistant secretary/n",
      "deputy foreign minister/n",
      "deputy minister/n",
      "deputy prime minister/n",
      "energy minister/n",
      "finance minister/n",
      "interior minister/n",
      "minister/n",
      "minister/n of energy",
      "minister/n of finance",
      "minister/n of trade",
      "secretary of commerce/n",
      "secretary of energy/n",
      "secretary of homeland security/n",
      "secretary of the treasury/n",
      "secretary/n",
      "trade minister/n",
      "treasury secretary/n",
      "under secretary/n",
      "undersecretary/n",
      "vice minister/n",
    ],
    spokesperson: [
      "press secretary/n",
      "spokesman/n",
      "spokesperson/n",
      "spokeswoman/n",
    ],
    ambassador: [
      "ambassador/n",
      "charge d'affaires/n",
      "consul/n",
      "consul/n general",
      "permanent representative/n",
    ],
    envoy: [
      "aide/n",
      "delegation/n",
      "diplomatic adviser/n",
      "diplomatic advisor/n",
      "envoy/n",
      "foreign policy advisor/n",
      "national security adviser/n",
      "national security advisor/n",
      "negotiating team/n",
      "negotiator/n",
      "presidential aide/n",
      "representative/n",
      "security adviser/n",
      "security advisor/n",
      "special envoy/n",
      "special representative/n",
    ],
    presidency: [
      "amiri diwan/n",
      "cabinet of the president/n",
      "office of the president/n",
      "presidency/n",
      "president's office/n",
      "presidential administration/n",
      "presidential office/n",
      "presidential palace/n",
      "royal court/n",
      "royal hashemite court/n",
    ],
    "foreign-ministry": [
      "department of state/n",
      "federal foreign office/n",
      "foreign ministry/n",
      "foreign office/n",
      "mfa/n",
      "ministries of foreign affairs/n",
      "ministry of external affairs/n",
      "ministry/n of foreign affairs",
      "state department/n",
    ],
    "defence-ministry": [
      "defence ministry/n",
      "defense ministry/n",
      "department of defense/n",
      "ministry/n of defence",
      "ministry/n of defense",
      "ministry/n of national defence",
      "mod/n",
      "pentagon/n",
    ],
    ministry: [
      "central bank/n",
      "department of commerce/n",
      "department of energy/n",
      "department of homeland security/n",
      "department of the treasury/n",
      "ministry/n",
      "treasury department/n",
    ],
    government: [
      "administration/n",
      "authority/n:plural",
      "cabinet/n",
      "government/n",
      "kingdom/n",
      "officials/n",
    ],
    "secretary-general": ["secretary general/n", "secretary-general/n", "director general/n", "director-general/n", "high representative/n"],
    council: [
      "council of ministers/n",
      "national security committee/n",
      "national security council/n",
      "presidential council/n",
      "security council of the/n",
      "sovereignty council/n",
      "state council/n",
      "supreme council/n",
    ],
    parliament: [
      "bundestag/n",
      "congress/n",
      "duma/n",
      "federation council/n",
      "grand national assembly/n",
      "house of commons/n",
      "house of representatives/n",
      "knesset/n",
      "lawmaker/n",
      "majlis/n",
      "national assembly/n",
      "parliament/n",
      "parliamentarian/n",
      "rada/n",
      "senate/n",
      "state duma/n",
      "verkhovna rada/n",
    ],
    "armed-forces": [
      "air force/n",
      "armed forces/n",
      "army/n",
      "chief of general staff/n",
      "chief of staff/n",
      "chiefs of staff/n",
      "general staff/n",
      "military command/n",
      "navy/n",
      "the military/n",
      "troops of the/n",
    ],
  },
  bodies: {
    UN: [
      "un agencies/n",
      "un system/n",
      "un/n",
      "united nations organization/n",
      "united nations/n",
    ],
    "UN.security-council": [
      "members of the council/n",
      "security council/n",
      "un security council/n",
      "united nations security council/n",
      "unsc/n",
    ],
    "UN.secretary-general": [
      "secretary-general of the united nations/n",
      "secretary-general/n",
      "un secretary general/n",
      "un secretary-general/n",
      "united nations secretary-general/n",
    ],
    "UN.general-assembly": [
      "general assembly/n",
      "un general assembly/n",
      "unga/n",
      "united nations general assembly/n",
    ],
    "UN.human-rights-council": [
      "human rights council/n",
    ],
    "UN.ocha": [
      "ocha/n",
    ],
    "UN.unhcr": [
      "un refugee agency/n",
      "unhcr/n",
    ],
    "UN.unrwa": [
      "unrwa/n",
    ],
    "UN.wfp": [
      "wfp/n",
      "world food program/n",
      "world food programme/n",
    ],
    "UN.unifil": [
      "unifil/n",
    ],
    "UN.unsmil": [
      "unsmil/n",
    ],
    "UN.unesco": [
      "unesco/n",
    ],
    "UN.unicef": [
      "unicef/n",
    ],
    "UN.icj": [
      "international court of justice/n",
    ],
    ICC: [
      "international criminal court/n",
    ],
    WHO: [
      "world health organisation/n",
      "world health organization/n",
    ],
    EU: [
      "eu/n",
      "european bloc/n",
      "european union/n",
      "the union:cap",
    ],
    "EU.commission": [
      "european commission/n",
      "the commission:cap",
    ],
    "EU.council": [
      "council of the european union/n",
      "eu council/n",
      "european council/n",
    ],
    "EU.high-representative": [
      "high representative of the european union/n",
      "high representative/n",
    ],
    "EU.parliament": [
      "european parliament/n",
    ],
    "EU.members": [
      "eu member states/n",
      "european leaders/n",
      "member states of the european union/n",
    ],
    E3: [
      "e3",
    ],
    QUAD: [
      "quad leaders/n",
      "quad partners/n",
      "the quad/n",
    ],
    NATO: [
      "nato/n",
      "north atlantic alliance/n",
      "north atlantic council/n",
      "north atlantic treaty organisation/n",
      "north atlantic treaty organization/n",
      "the alliance:cap",
    ],
    "NATO.secretary-general": [
      "nato secretary general/n",
      "nato secretary-general/n",
      "secretary general of nato/n",
    ],
    OSCE: [
      "organization for security and co-operation in europe/n",
      "organization for security and cooperation in europe/n",
      "osce/n",
    ],
    COE: [
      "council of europe/n",
    ],
    IAEA: [
      "iaea/n",
      "international atomic energy agency/n",
      "the agency:cap",
    ],
    OPCW: [
      "opcw/n",
      "organisation for the prohibition of chemical weapons/n",
    ],
    G7: [
      "g7",
      "group of seven/n",
    ],
    G20: [
      "g20",
      "group of twenty/n",
    ],
    BRICS: [
      "brics/n",
    ],
    ASEAN: [
      "asean/n",
      "association of southeast asian nations/n",
    ],
    AU: [
      "african union/n",
      "au commission/n",
    ],
    ECOWAS: [
      "economic community of west african states/n",
      "ecowas/n",
    ],
    IGAD: [
      "igad/n",
    ],
    SADC: [
      "sadc/n",
    ],
    "ARAB-LEAGUE": [
      "arab league/n",
      "league of arab states/n",
    ],
    GCC: [
      "cooperation council for the arab states of the gulf/n",
      "gcc/n",
      "gulf cooperation council/n",
    ],
    OIC: [
      "oic/n",
      "organisation of islamic cooperation/n",
      "organization of islamic cooperation/n",
    ],
    OTS: [
      "organisation of turkic states/n",
      "organization of turkic states/n",
      "turkic council/n",
    ],
    SCO: [
      "sco/n",
      "shanghai cooperation organisation/n",
      "shanghai cooperation organization/n",
    ],
    EAEU: [
      "eaeu/n",
      "eurasian economic commission/n",
      "eurasian economic union/n",
    ],
    CSTO: [
      "collective security treaty organisation/n",
      "collective security treaty organization/n",
      "csto/n",
    ],
    CIS: [
      "cis/n",
      "commonwealth of independent states/n",
    ],
    OPEC: [
      "opec plus/n",
      "opec/n",
    ],
    OAS: [
      "organization of american states/n",
    ],
    CARICOM: [
      "caribbean community/n",
      "caricom/n",
    ],
    PIF: [
      "pacific islands forum/n",
    ],
    APEC: [
      "apec/n",
    ],
    IMF: [
      "imf/n",
      "international monetary fund/n",
    ],
    "WORLD-BANK": [
      "world bank/n",
    ],
    WTO: [
      "world trade organisation/n",
      "world trade organization/n",
      "wto/n",
    ],
    OECD: [
      "oecd/n",
    ],
    EBRD: [
      "ebrd/n",
      "european bank for reconstruction and development/n",
    ],
    ICRC: [
      "icrc/n",
      "international committee of the red cross/n",
      "red cross/n",
    ],
    INTERPOL: [
      "interpol/n",
    ],
    "PSE.hamas": [
      "hamas/n",
    ],
    "PSE.islamic-jihad": [
      "islamic jihad/n",
      "palestinian islamic jihad/n",
    ],
    "PSE.fatah": [
      "fatah/n",
    ],
    "LBN.hezbollah": [
      "hezbollah/n",
      "hezbullah/n",
      "hizbollah/n",
      "hizbullah/n",
    ],
    PKK: [
      "kurdistan workers' party/n",
      "pkk/n",
    ],
    "YPG-SDF": [
      "people's protection units/n",
      "pyd/n",
      "sdf/n",
      "syrian democratic forces/n",
      "ypg/n",
    ],
    IS: [
      "daesh/n",
      "isil/n",
      "isis/n",
      "islamic state group/n",
      "islamic state/n",
    ],
    "AL-QAEDA": [
      "al qaeda/n",
      "al-qaeda/n",
      "al-qaida/n",
    ],
    "AL-SHABAAB": [
      "al shabaab/n",
      "al-shabaab/n",
    ],
    "BOKO-HARAM": [
      "boko haram/n",
    ],
    GULEN: [
      "feto/n",
      "gulen movement/n",
      "gulenists/n",
    ],
    "YEM.houthi": [
      "ansar allah/n",
      "houthi/n",
    ],
    "YEM.government-recognised": [
      "presidential leadership council/n",
    ],
    "YEM.coalition": [
      "arab coalition/n",
      "coalition to restore legitimacy/n",
      "saudi-led coalition/n",
    ],
    "AFG.taliban-government": [
      "islamic emirate/n",
      "taliban/n",
      "the taliban/n",
    ],
    "SYR.armed-opposition": [
      "armed opposition/n",
      "free syrian army/n",
      "moderate opposition/n",
      "syrian national army/n",
      "syrian opposition/n",
    ],
    "SYR.nusra-hts": [
      "al-nusra/n",
      "hayat tahrir al-sham/n",
      "hts/n",
      "jabhat al-nusra/n",
      "nusra front/n",
    ],
    "SYR.constitutional-committee": [
      "constitutional committee/n",
    ],
    "SDN.rsf": [
      "rapid support forces/n",
      "rsf/n",
    ],
    "SDN.army": [
      "sudanese armed forces/n",
    ],
    "COD.m23": [
      "m23",
    ],
    "ETH.tplf": [
      "tplf/n",
    ],
    "ESH.polisario": [
      "polisario front/n",
      "polisario/n",
    ],
    "IRN.irgc": [
      "irgc/n",
      "islamic revolutionary guard corps/n",
      "revolutionary guards/n",
    ],
    "IRN.aligned-groups": [
      "iran-backed group/n",
      "iran-backed militia/n",
      "iranian proxies/n",
      "iranian-aligned group/n",
      "iranian-backed group/n",
      "iranian-backed militia/n",
    ],
    "RUS.wagner": [
      "wagner group/n",
      "wagner/n",
    ],
    "WEST.governments": [
      "collective west/n",
      "western allies/n",
      "western capitals/n",
      "western countries/n",
      "western governments/n",
    ],
    "GLOBAL-COALITION": [
      "defeat isis coalition/n",
      "global coalition to defeat isis/n",
      "global coalition/n",
    ],
    "INTERNATIONAL-COMMUNITY": [
      "international community/n",
    ],
    AMERICAS: [
      "central america/n",
      "central american/n",
      "latin america/n",
      "latin american/n",
      "north america/n",
      "north american/n",
      "south america/n",
      "south american/n",
    ],
  },
} satisfies ActorTerms;
