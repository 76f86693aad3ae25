/** A news report as a page carries it, and what it comes to. Events and words are made up. */
export interface Report {
  readonly language: string;
  readonly event: string;
  readonly text: string;
  readonly sides: readonly {
    readonly id: string;
    /** How each stretch of its words begins. */
    readonly begins: readonly string[];
    /** Some of its claims: topic, act, attribution. */
    readonly claims: readonly string[];
  }[];
  /** Topics of the first rows, as a reader would look for them. */
  readonly leads?: readonly string[];
  /** Words of the reporter's own. */
  readonly context: readonly string[];
  /** Words of the page that are neither. */
  readonly furniture: readonly string[];
}

export const reports: readonly Report[] = [
  {
    language: "en",
    event: "a call between Oslo and Lima",
    text: `Home | World | Business | Sport

Oslo and Lima differ over fishing talks

The Prime Minister of Norway and the President of Peru spoke by telephone on Tuesday.

According to a statement from the Norwegian Prime Minister's office, the two leaders discussed trade and the situation in Sudan. Norway called for an immediate ceasefire in Sudan and stressed that humanitarian aid must reach Darfur without delay. It also expressed concern over attacks on civilians.

In a statement, the Peruvian presidency said that the sides had agreed to set up a working group on fisheries. "We will not accept new sanctions," the presidency added. Peru's foreign ministry, for its part, condemned the attack on its embassy.

Relations between the two countries have been tense since Norway imposed sanctions in 2029.

Leave a comment

Your email address will not be published. Required fields are marked *
`,
    sides: [
      {
        id: "NOR.government",
        begins: ["According to a statement"],
        claims: ["trade discuss joint", "ceasefire call-for own", "attacks concern own"],
      },
      {
        id: "PER.presidency",
        begins: ["In a statement, the"],
        claims: ["agriculture agree joint", "sanctions reject own"],
      },
      { id: "PER.mfa", begins: ["Peru's foreign ministry"], claims: ["attacks condemn own"] },
    ],
    context: ["Oslo and Lima differ", "spoke by telephone", "Norway imposed sanctions"],
    furniture: ["Home", "Leave a comment", "Required fields"],
  },
  {
    language: "en",
    event: "a meeting in Nairobi, told in one paragraph",
    text: `Kenya and Ethiopia trade words over dam
NAIROBI, 3 June 2031 – Kenyan Foreign Minister Jane Otieno and her Ethiopian counterpart met in Nairobi on Monday. Otieno said Kenya "strongly rejects" any attempt to close the border, and called for a joint commission on water by 15 July. "Trade must continue," she added. The Ethiopian Foreign Ministry said in a statement that the ministers had agreed to resume talks on electricity supplies, while Ethiopia reaffirmed its support for the peace process in Somalia. It did not mention the border. The two countries fought over grazing land in 2029. Later on Monday, Ethiopia's prime minister told parliament that the dam would be completed next year.
`,
    sides: [
      { id: "KEN.mfa", begins: ["Otieno said Kenya"], claims: ["border-security reject own", "trade call-for own"] },
      { id: "ETH.mfa", begins: ["The Ethiopian Foreign Ministry"], claims: ["political-settlement reaffirm own"] },
      { id: "ETH.government", begins: ["Later on Monday, Eth"], claims: [] },
    ],
    context: ["met in Nairobi", "fought over grazing land"],
    furniture: [],
  },
  {
    language: "tr",
    event: "a call between Madrid and Rabat",
    text: `Madrid ve Rabat görüşmeyi farklı anlattı

İspanya Başbakanı ile Fas Kralı salı günü telefonda görüştü.

İspanya Başbakanlığından yapılan açıklamaya göre, görüşmede düzensiz göçle mücadele ve ticaret ele alındı. Başbakan, Ceuta sınırının bir an önce yeniden açılması gerektiğini vurguladı. Açıklamada, tarafların yeni bir çalışma grubu kurulması konusunda mutabık kaldığı kaydedildi.

Fas Dışişleri Bakanlığı ise yazılı açıklamasında, Batı Sahra'daki saldırıları kınadığını belirtti. Bakanlık, balıkçılık anlaşmasının yenilenmesini istedi.

İki ülke geçen yıl büyükelçilerini geri çağırmıştı.

Yorum yapın
`,
    sides: [
      {
        id: "ESP.government",
        begins: ["İspanya Başbakanlığından"],
        claims: ["migration discuss joint", "border-security call-for own"],
      },
      { id: "MAR.mfa", begins: ["Fas Dışişleri Bakanlığı"], claims: ["attacks condemn own", "agriculture ask own"] },
    ],
    context: ["telefonda görüştü", "büyükelçilerini geri çağırmıştı"],
    furniture: ["Yorum yapın"],
  },
  {
    language: "tr",
    event: "a meeting in Tokyo, told in one paragraph",
    text: `Tokyo-Seul görüşmesi: İki başkent, iki anlatım
Japonya Başbakanı ile Güney Kore Devlet Başkanı dün Tokyo'da bir araya geldi. Japonya Dışişleri Bakanlığı, görüşmenin ardından yaptığı açıklamada iki liderin Kuzey Kore'nin füze denemelerini kınadığını bildirdi. Bakanlık, yaptırımların sıkılaştırılması çağrısında bulundu. Güney Kore Devlet Başkanlığı Ofisi ise ticaret kısıtlamalarının kaldırılmasını talep ettiklerini duyurdu. Açıklamada ayrıca, tarafların turizm alanında iş birliği konusunda anlaştığı ifade edildi. İki ülke arasındaki ticaret geçen yıl yüzde 5 geriledi.
`,
    sides: [
      { id: "JPN.mfa", begins: ["Japonya Dışişleri Bak"], claims: ["sanctions call-for own"] },
      { id: "KOR.presidency", begins: ["Güney Kore Devlet Baş"], claims: ["tourism-visas agree joint"] },
    ],
    context: ["bir araya geldi", "yüzde 5 geriledi"],
    furniture: [],
  },
  {
    language: "ru",
    event: "a call between Helsinki and Tallinn",
    text: `Хельсинки и Таллин обсудили безопасность на море

Президент Финляндии Александр Стубб провел телефонные переговоры с премьер-министром Эстонии.

«Мы не допустим новых нападений на подводные кабели», — заявил Стубб журналистам. Он также призвал усилить патрулирование Финского залива. Канцелярия президента уточнила, что стороны договорились создать рабочую группу до 1 сентября.

В Таллине сообщили о других итогах разговора. По информации правительства Эстонии, главным вопросом была миграция. Эстония осудила закрытие границы и потребовала немедленно открыть пункты пропуска, говорится в сообщении. Отмечена необходимость продолжить военную помощь Украине.

Напомним, в мае неизвестные повредили газопровод.

Читайте также
Новости партнеров
`,
    sides: [
      { id: "FIN.presidency", begins: ["«Мы не допустим новых"], claims: ["maritime reject own"] },
      {
        id: "EST.government",
        begins: ["В Таллине сообщили о"],
        claims: ["border-security condemn own", "border-security demand own", "military-aid call-for joint"],
      },
    ],
    context: ["обсудили безопасность", "провел телефонные переговоры", "Напомним"],
    furniture: ["Читайте также", "Новости партнеров"],
  },
  {
    language: "ru",
    event: "talks between Bern and Zagreb",
    text: `Берн и Загреб по-разному рассказали о переговорах

Президент Хорватии и министр иностранных дел Швейцарии провели встречу в среду.

По словам президента Хорватии, стороны обсудили поставки газа и ситуацию в Боснии и Герцеговине. Загреб выступает за скорейшее вступление Черногории в ЕС, подчеркнул он. Также была отмечена важность борьбы с терроризмом.

Как сообщил МИД Швейцарии, Берн призвал к прекращению огня в Судане и предложил провести переговоры в Женеве. В заявлении ведомства говорится, что стороны договорились открыть новое консульство в Сплите.

В прошлом году Швейцария ввела санкции против трёх компаний.
`,
    sides: [
      {
        id: "HRV.presidency",
        begins: ["По словам президента"],
        claims: ["energy discuss joint", "terrorism call-for joint"],
      },
      {
        id: "CHE.mfa",
        begins: ["Как сообщил МИД Швейца"],
        claims: ["ceasefire call-for own", "tourism-visas agree joint"],
      },
    ],
    context: ["провели встречу в среду", "ввела санкции"],
    furniture: [],
  },
  {
    language: "ar",
    event: "a call between Algiers and Paris",
    text: `الجزائر وباريس: روايتان لاتصال واحد

أجرى الرئيس الجزائري عبد المجيد تبون مساء الأحد اتصالا هاتفيا مع نظيره الفرنسي إيمانويل ماكرون.

وبحسب بيان للرئاسة الجزائرية، أكد تبون ضرورة حل ملف الهجرة في أقرب وقت، ودعا إلى استئناف التعاون في مجال الطاقة. كما أعرب عن قلقه إزاء الوضع الإنساني في غزة.

وقالت الرئاسة الفرنسية إن الرئيسين اتفقا على إعادة فتح القنصليات قبل نهاية الشهر. وأضافت أن ماكرون طالب بالإفراج عن الكاتب المعتقل.

من جهتها، قالت وزارة الخارجية الفرنسية إن باريس ترفض أي عقوبات جديدة.

وكانت العلاقات بين البلدين قد شهدت توترا منذ صيف 2024.

اترك تعليقاً
لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *
`,
    sides: [
      {
        id: "DZA.presidency",
        begins: ["وبحسب بيان للرئاسة الجزائرية"],
        claims: ["migration call-for own", "energy call-for own", "humanitarian-aid concern own"],
      },
      {
        id: "FRA.presidency",
        begins: ["وقالت الرئاسة الفرنسية إن"],
        claims: ["tourism-visas agree joint", "prisoners demand own"],
      },
      { id: "FRA.mfa", begins: ["من جهتها، قالت وزارة"], claims: ["sanctions reject own"] },
    ],
    context: ["أجرى الرئيس الجزائري", "منذ صيف 2024"],
    furniture: ["اترك تعليقاً", "بريدك الإلكتروني", "الحقول الإلزامية"],
  },
];
