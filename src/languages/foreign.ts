/** A language that is refused by name rather than read wrongly: what tells it from the languages that have a pack. */
export interface ForeignLanguage {
  readonly name: string;
  readonly script: string;
  /** Letters that it has and the packs' languages of its script lack. */
  readonly letters?: string;
  readonly stopWords?: readonly string[];
}

/** Neighbours in script, and languages that statements are often published in. Stop words are the commonest twenty or so that its neighbours lack. */
export const foreignLanguages: readonly ForeignLanguage[] = [
  {
    name: "Ukrainian",
    script: "Cyrillic",
    letters: "іїєґ",
    stopWords: "та що на не від про для як його її було щодо також під час між який яка які це або".split(" "),
  },
  {
    name: "Belarusian",
    script: "Cyrillic",
    letters: "ў",
    stopWords: "і што на не ад пра для як яго быў таксама паміж які гэта або з".split(" "),
  },
  {
    name: "Bulgarian",
    script: "Cyrillic",
    // A full vowel there; Russian has it in a few prefixes only, and ы beside it.
    letters: "ъ",
    stopWords:
      "на и да се от за не са че със между това както след или по време министър беше бе които която който те ще към му си президентът страните".split(
        " ",
      ),
  },
  {
    name: "Macedonian",
    script: "Cyrillic",
    letters: "ѓќѕ",
    stopWords: "на и да се од за не дека со меѓу ова како или беше кои која кој".split(" "),
  },
  {
    name: "Serbian",
    script: "Cyrillic",
    letters: "ђћџљњј",
    stopWords: "и да се на од за не је су као који која које из са што био".split(" "),
  },
  {
    name: "Kazakh",
    script: "Cyrillic",
    letters: "әғқңөұүһ",
    stopWords: "және мен бен үшін бойынша туралы деп бұл болып екі".split(" "),
  },
  {
    name: "Kyrgyz",
    script: "Cyrillic",
    letters: "ңөү",
    stopWords: "жана менен үчүн боюнча тууралуу деп бул эки".split(" "),
  },
  { name: "Tajik", script: "Cyrillic", letters: "ғӣқӯҳҷ", stopWords: "ва дар аз бо ба ки барои ин он".split(" ") },
  { name: "Mongolian", script: "Cyrillic", letters: "өү", stopWords: "болон нь энэ байна хоёр тухай".split(" ") },
  {
    name: "Persian",
    script: "Arabic",
    letters: "پچژگکی",
    stopWords: "و در به از که این را با است برای آن شد کرد های می خود تا بر دو وی".split(" "),
  },
  {
    name: "Urdu",
    script: "Arabic",
    letters: "ٹڈڑںےھ",
    stopWords: "کے میں کی اور سے کا ہے کو نے پر کہ ہیں یہ بھی".split(" "),
  },
  { name: "Pashto", script: "Arabic", letters: "ټډړږښڅځېۍ", stopWords: "د په او چې کې ته دی له سره".split(" ") },
  { name: "Kurdish (Sorani)", script: "Arabic", letters: "ڕڵێۆە", stopWords: "لە بە بۆ و کە ئەم لەگەڵ".split(" ") },
  { name: "Uyghur", script: "Arabic", letters: "ەۆۈېۋ", stopWords: "بىلەن ۋە بۇ ئۈچۈن".split(" ") },
  {
    name: "Azerbaijani",
    script: "Latin",
    letters: "əƏ",
    stopWords: "və ilə bu üçün də ki olan görə bir edib olub haqqında barədə arasında".split(" "),
  },
  { name: "Turkmen", script: "Latin", letters: "ňýž", stopWords: "we bilen üçin bu barada boýunça hem".split(" ") },
  {
    name: "Uzbek",
    script: "Latin",
    stopWords: "va bilan uchun bu haqida boʻyicha o'zbekiston ham hamda ega".split(" "),
  },
  {
    name: "German",
    script: "Latin",
    letters: "ß",
    stopWords: "der die und das mit den von zu im ist auf für nicht ein eine des dem sich sie auch wurde über".split(
      " ",
    ),
  },
  {
    name: "French",
    script: "Latin",
    letters: "œ",
    stopWords: "le la les des et un une dans du est pour que qui sur avec au par ont été ses leur aux".split(" "),
  },
  {
    name: "Spanish",
    script: "Latin",
    letters: "ñ¿¡",
    stopWords: "el la los las de y en que un una por con para del se su al como sobre más".split(" "),
  },
  {
    name: "Italian",
    script: "Latin",
    stopWords: "il la i gli le di e che in un una per con del della sono ha nel sul anche alla".split(" "),
  },
  {
    name: "Portuguese",
    script: "Latin",
    letters: "ãõ",
    stopWords: "o a os as de e que em um uma por com para do da no na se ao também".split(" "),
  },
  {
    name: "Dutch",
    script: "Latin",
    stopWords: "de het een en van in is op te dat met voor zijn aan door niet ook naar over".split(" "),
  },
  {
    name: "Polish",
    script: "Latin",
    letters: "łąęńśźż",
    stopWords: "i w na z do się że o jest nie przez dla oraz po od ministra".split(" "),
  },
  {
    name: "Czech",
    script: "Latin",
    letters: "ěřů",
    stopWords: "a v na se je že s do o pro k ve jako byl také".split(" "),
  },
  {
    name: "Hungarian",
    script: "Latin",
    letters: "őű",
    stopWords: "a az és hogy nem is egy ez volt meg kell".split(" "),
  },
  {
    name: "Romanian",
    script: "Latin",
    letters: "țșăț",
    stopWords: "și de la în cu pe a că din pentru este nu un o au prin".split(" "),
  },
  {
    name: "Croatian or Bosnian",
    script: "Latin",
    letters: "đ",
    stopWords: "i u je da se na za su od s koji kao što iz bi će ministar".split(" "),
  },
  { name: "Albanian", script: "Latin", letters: "ë", stopWords: "të e në dhe për me se që një i është nga".split(" ") },
  {
    name: "Swedish",
    script: "Latin",
    letters: "å",
    stopWords: "och i att det som en på är av för med till den har inte om ett".split(" "),
  },
  {
    name: "Finnish",
    script: "Latin",
    stopWords: "ja on ei että oli se hän mutta myös kanssa ovat joka sekä".split(" "),
  },
  {
    name: "Indonesian or Malay",
    script: "Latin",
    stopWords: "dan yang di dengan untuk dari pada ini dalam kepada akan telah kedua bahwa".split(" "),
  },
  {
    name: "Vietnamese",
    script: "Latin",
    letters: "ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệ",
    stopWords: "và của các là trong với cho được".split(" "),
  },
  { name: "Kurdish (Kurmanji)", script: "Latin", letters: "êîû", stopWords: "û li ji bo bi ku de di ew jî".split(" ") },
  { name: "Georgian", script: "Georgian" },
  { name: "Armenian", script: "Armenian" },
  { name: "Greek", script: "Greek" },
  { name: "Hebrew", script: "Hebrew" },
  { name: "Chinese", script: "Han" },
  { name: "Japanese", script: "Hiragana" },
  { name: "Korean", script: "Hangul" },
  { name: "Hindi", script: "Devanagari" },
  { name: "Bengali", script: "Bengali" },
  { name: "Thai", script: "Thai" },
  { name: "Amharic", script: "Ethiopic" },
  { name: "Tamil", script: "Tamil" },
  { name: "Khmer", script: "Khmer" },
  { name: "Burmese", script: "Myanmar" },
];
