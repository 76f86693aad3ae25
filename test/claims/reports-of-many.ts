import type { Report } from "./reports.js";

/** Reports with more voices than two: unnamed officials, organisations, a movement, a second organ of one state. Events, names and words are made up. */
export const reportsOfMany: readonly Report[] = [
  {
    language: "en",
    event: "Cairo and Addis Ababa over a dam, with six voices",
    text: `World | Africa | Subscribe

Cairo and Addis Ababa trade accusations over dam

By a staff correspondent

Egypt's Foreign Minister Karim Mansour and his Ethiopian counterpart spoke by phone on Sunday, a day after Ethiopia opened the gates of the dam.

Mansour expressed Egypt's rejection of any unilateral filling of the reservoir, the ministry's spokesman, Tarek Salem, said in a statement. The minister demanded a binding agreement on the operation of the dam, Salem said. "Egypt will not allow its water security to be put at risk," he added.

In Addis Ababa, a spokesperson for Prime Minister Dawit Bekele rejected the accusation. "The dam was built for development," Hanna Tesfaye told reporters. "We remain ready to resume negotiations," she said, adding that Ethiopia would share data on water flow with its neighbours.

Sudan, which lies between the two, called for restraint. Its foreign ministry said that floods along the Blue Nile had displaced 1,200 families and asked for urgent humanitarian aid.

UN Secretary-General Ana Duarte urged both sides to return to talks without preconditions, his spokesman Paul Renard said. The African Union, for its part, offered to mediate.

A senior US official, who spoke on condition of anonymity, said that Washington would send an envoy to the region next week. The official said that sanctions were not on the table.

The dam, which cost about $5 billion, has been a source of dispute since 2011.

Related stories
Ethiopia inaugurates dam on the Nile
Leave a reply
Your email address will not be published.
`,
    sides: [
      { id: "EGY.mfa", begins: ["Mansour expressed"], claims: ["climate reject own", "climate demand own"] },
      { id: "ETH.government", begins: ["In Addis Ababa"], claims: ["political-settlement intend own"] },
      { id: "SDN.mfa", begins: ["Sudan, which lies"], claims: ["humanitarian-aid ask own"] },
      { id: "UN", begins: ["UN Secretary-General"], claims: ["political-settlement call-for own"] },
      { id: "AU", begins: ["The African Union"], claims: ["mediation offer own"] },
      { id: "USA", begins: ["A senior US official"], claims: ["sanctions reject own"] },
    ],
    leads: ["climate", "political-settlement"],
    context: ["spoke by phone on Sunday", "source of dispute since 2011"],
    furniture: ["Subscribe", "Related stories", "inaugurates dam", "Leave a reply"],
  },
  {
    language: "en",
    event: "a tanker seized, told by five states and a union",
    text: `Vessel seized in the Gulf: what each side says

LONDON, 12 March 2032 – Iran said on Friday that its Revolutionary Guards had seized a British-flagged tanker in the Strait of Hormuz, and Britain demanded its immediate release.

Iranian Foreign Ministry spokesman Reza Karimi told a weekly briefing that the ship had violated maritime law. "We will not tolerate smuggling in our waters," he said. Karimi dismissed reports that the crew had been harmed.

Downing Street said the seizure was "completely unacceptable". The prime minister's spokesman said the government had summoned the Iranian ambassador. He added that the Royal Navy would escort ships through the strait. Foreign Secretary Anna Reed later spoke to her Iranian counterpart; the Foreign Office said she had urged Tehran to release the 23 crew members.

The Kremlin called on all sides to show restraint. "We are against any escalation," spokesman Oleg Sorokin said.

The European Union's foreign policy chief condemned the seizure, saying freedom of navigation must be guaranteed. Two EU diplomats said new sanctions on Iran would be discussed on Monday.

Oman is trying to mediate, according to an official in Muscat. Oil prices rose by 3 per cent.

Share this article
Sign up for our newsletter
`,
    sides: [
      {
        id: "IRN.mfa",
        begins: ["Iran said on Friday", "Iranian Foreign Ministry"],
        claims: ["maritime criticize own"],
      },
      {
        id: "GBR.prime-minister",
        begins: ["and Britain demanded", "Downing Street"],
        claims: ["prisoners demand own", "maritime commit own"],
      },
      { id: "GBR.mfa", begins: ["Foreign Secretary Anna"], claims: ["prisoners call-for own"] },
      { id: "RUS.presidency", begins: ["The Kremlin called"], claims: ["de-escalation call-for own"] },
      { id: "EU", begins: ["The European Union's"], claims: ["maritime call-for own"] },
      { id: "OMN", begins: ["Oman is trying"], claims: [] },
    ],
    leads: ["prisoners", "maritime"],
    context: ["what each side says", "Oil prices rose"],
    furniture: ["LONDON", "Share this article", "newsletter"],
  },
  {
    language: "tr",
    event: "a ship that hit a mine, with seven voices",
    text: `Anasayfa > Dünya

Karadeniz'de mayın krizi: Taraflar ne dedi?

Karadeniz'de bir yük gemisinin mayına çarpmasının ardından başkentlerden art arda açıklamalar geldi.

Romanya Dışişleri Bakanlığı, olaydan Rusya'yı sorumlu tuttu. Bakanlık Sözcüsü Mihai Ionescu, "Bu saldırıyı en güçlü şekilde kınıyoruz" dedi. Ionescu, Moskova'ya yönelik yeni yaptırımlar çağrısında bulundu.

Rusya Dışişleri Bakanlığı Sözcüsü Olga Sorokina ise suçlamaları reddetti. Sorokina, "Mayınlar Ukrayna donanması tarafından döşendi" diye konuştu. Kremlin Sözcüsü İgor Lebedev da tahıl anlaşmasının uzatılması için yaptırımların kaldırılması gerektiğini söyledi.

Millî Savunma Bakanlığından yapılan açıklamada, Türkiye'nin mayın tarama faaliyetlerini sürdüreceği bildirildi. Bakan Kemal Aydın, Montrö Sözleşmesi'nin titizlikle uygulanacağını belirterek, Karadeniz'in bir rekabet alanına dönüşmemesi gerektiğini vurguladı. Aydın, seyrüsefer güvenliğinin sağlanmasının önemine de dikkat çekti.

Ukrayna Devlet Başkanı Taras Koval, sosyal medya hesabından yaptığı paylaşımda hava savunma sistemleri talep etti. Koval, tahıl koridorunun korunacağını sözlerine ekledi.

NATO Sözcüsü, ittifakın bölgedeki devriyeleri artıracağını duyurdu.

Adının açıklanmasını istemeyen bir Bulgar yetkili, üç ülkenin ortak mayın temizleme görev gücünü genişletmeyi görüşeceğini söyledi.

Karadeniz'de 2022'den bu yana en az 12 gemi mayına çarptı.

Yorum yap
E-posta adresiniz yayınlanmayacak.
Benzer haberler
`,
    sides: [
      { id: "ROU.mfa", begins: ["Romanya Dışişleri"], claims: ["attacks condemn own", "sanctions call-for own"] },
      { id: "RUS.mfa", begins: ["Rusya Dışişleri"], claims: [] },
      { id: "RUS.presidency", begins: ["Kremlin Sözcüsü"], claims: ["sanctions call-for own"] },
      { id: "TUR.mod", begins: ["Millî Savunma"], claims: ["maritime call-for own"] },
      { id: "UKR.presidency", begins: ["Ukrayna Devlet"], claims: ["military-aid ask own"] },
      { id: "NATO", begins: ["NATO Sözcüsü"], claims: [] },
      { id: "BGR", begins: ["Adının açıklanmasını"], claims: [] },
    ],
    leads: ["arms-control", "food-security"],
    context: ["mayına çarpmasının ardından", "en az 12 gemi"],
    furniture: ["Anasayfa", "Yorum yap", "Benzer haberler"],
  },
  {
    language: "ru",
    event: "shots on a border, with six voices",
    text: `Стрельба на границе: что говорят стороны

В ночь на вторник на границе Киргизии и Таджикистана произошла перестрелка, погибли два пограничника.

В МИД Киргизии заявили, что таджикская сторона первой открыла огонь. «Мы решительно осуждаем это нападение и требуем наказать виновных», — сказал глава ведомства Азамат Исаев. Он добавил, что Бишкек отозвал посла для консультаций.

Душанбе обвинения отверг. Пресс-секретарь министерства иностранных дел Таджикистана Фаррух Назаров сообщил, что киргизские военные нарушили границу. По его словам, республика готова к переговорам, но не допустит изменения границы силой.

В свою очередь, президент Узбекистана Тимур Каримов призвал стороны к сдержанности и предложил провести трёхстороннюю встречу в Ташкенте. «Прекращение огня должно быть полным и бессрочным», — подчеркнул он.

В Кремле выразили обеспокоенность обострением. Пресс-секретарь Игорь Лебедев заявил журналистам, что Москва готова стать посредником. Официальный представитель МИД России Ольга Сорокина между тем призвала к выводу тяжёлой техники из приграничного района.

Генсек ООН Ана Дуарте призвал обеспечить доступ гуманитарной помощи. По данным Управления Верховного комиссара ООН по делам беженцев, дома покинули около трёх тысяч человек.

Напомним, соглашение о границе было подписано в марте 2025 года.

Читайте также
Как делили Ферганскую долину
Подписывайтесь на наш канал
`,
    sides: [
      { id: "KGZ.mfa", begins: ["В МИД Киргизии"], claims: ["attacks condemn own"] },
      { id: "TJK.mfa", begins: ["Душанбе обвинения"], claims: ["border-security criticize own"] },
      {
        id: "UZB.presidency",
        begins: ["В свою очередь"],
        claims: ["ceasefire call-for own", "de-escalation call-for own"],
      },
      { id: "RUS.presidency", begins: ["В Кремле"], claims: ["mediation intend own"] },
      { id: "RUS.mfa", begins: ["Официальный"], claims: ["border-security call-for own"] },
      { id: "UN", begins: ["Генсек ООН"], claims: ["humanitarian-aid call-for own"] },
    ],
    leads: ["border-security", "de-escalation"],
    context: ["произошла перестрелка", "Напомним"],
    furniture: ["Читайте также", "Подписывайтесь"],
  },
  {
    language: "ar",
    event: "a ship held in the Red Sea, with seven voices",
    text: `احتجاز سفينة في البحر الأحمر: روايات متباينة

أعلنت جماعة الحوثي، مساء الأربعاء، احتجاز سفينة شحن قبالة سواحل الحديدة.

وقال المتحدث العسكري باسم الحوثيين يحيى المداني في بيان إن السفينة تجاهلت التحذيرات. وأضاف المداني أن العمليات ستستمر حتى رفع الحصار عن غزة.

من جهتها، أدانت الحكومة اليمنية الهجوم، وطالبت بالإفراج الفوري عن أفراد الطاقم. وقال وزير الإعلام سالم الحضرمي إن ما جرى يهدد الملاحة الدولية.

وفي الرياض، أكد مصدر مسؤول في وزارة الخارجية السعودية رفض المملكة أي تهديد لأمن الممرات المائية. ودعا المصدر المجتمع الدولي إلى تطبيق قرار مجلس الأمن بشأن حظر السلاح.

بدوره، أعرب المبعوث الأممي إلى اليمن لارس هولم عن قلقه البالغ، ودعا الأطراف إلى ضبط النفس. وشدد على ضرورة استئناف العملية السياسية.

وفي طهران، نفى المتحدث باسم الخارجية الإيرانية رضا كريمي أي صلة لبلاده بالحادث. وقال كريمي: «نرفض هذه الاتهامات، ونؤكد دعمنا لحرية الملاحة».

أما القيادة المركزية الأميركية فذكرت أن مدمرة أسقطت طائرتين مسيرتين. وقال مسؤول أميركي رفيع، طلب عدم ذكر اسمه، إن واشنطن تبحث فرض عقوبات جديدة.

وكانت الهجمات على السفن قد تراجعت منذ مطلع العام.

مواضيع ذات صلة
أضف تعليقاً
لن يتم نشر عنوان بريدك الإلكتروني.
`,
    sides: [
      { id: "YEM.houthi", begins: ["أعلنت جماعة"], claims: ["maritime state own"] },
      { id: "YEM.government", begins: ["من جهتها"], claims: ["attacks condemn own", "prisoners demand own"] },
      { id: "YEM.ministry", begins: ["وقال وزير"], claims: ["maritime state own"] },
      { id: "SAU.mfa", begins: ["وفي الرياض"], claims: ["maritime reject own"] },
      { id: "UN", begins: ["بدوره"], claims: ["de-escalation call-for own", "political-settlement call-for own"] },
      { id: "IRN.mfa", begins: ["وفي طهران"], claims: ["maritime support own"] },
      { id: "USA", begins: ["أما القيادة"], claims: [] },
    ],
    leads: ["maritime", "sanctions"],
    context: ["روايات متباينة", "منذ مطلع العام"],
    furniture: ["مواضيع ذات صلة", "أضف تعليقاً", "بريدك"],
  },
  {
    language: "ar",
    event: "a call about Khartoum, quoted through an agency",
    text: `واشنطن وبرلين ونيروبي تتحدث عن مكالمة الخرطوم

دافعت وزارة الخارجية الأمريكية عن المبعوث الخاص بعد انتقادات واسعة.

وبحث رئيس الوزراء الكيني ريموند أوتيانو الوضع في السودان في اتصال هاتفي مع المستشارة الألمانية، حسبما أعلن مكتبه أمس. وأضاف المكتب أن الجانبين اتفقا على إرسال قافلة مساعدات إنسانية إلى دارفور.

ونقلت وكالة الأنباء الألمانية عن المتحدث باسم الحكومة الألمانية يورغن بيكر قوله إن برلين تدعو إلى وقف فوري لإطلاق النار. واختتم بيكر تصريحاته بالقول إن ألمانيا لن ترسل قوات إلى السودان.

من جهته، كتب وزير الخارجية السوداني على منصة إكس أن الخرطوم ترفض أي تدخل أجنبي.

ولم يصدر تعليق من الاتحاد الأفريقي حتى الآن.

شارك الخبر
`,
    sides: [
      { id: "KEN.government", begins: ["وبحث رئيس"], claims: ["humanitarian-aid agree joint"] },
      { id: "DEU.government", begins: ["ونقلت وكالة"], claims: ["ceasefire call-for own"] },
      { id: "SDN.mfa", begins: ["من جهته"], claims: ["sovereignty reject own"] },
    ],
    leads: ["ceasefire", "humanitarian-aid"],
    context: ["بعد انتقادات واسعة", "ولم يصدر تعليق"],
    furniture: ["شارك الخبر"],
  },
  {
    language: "ru",
    event: "two ships near Rhodes, with agencies and a generic minister",
    text: `Новости — Мир

Анкара и Афины обменялись заявлениями после инцидента у Родоса

АФИНЫ, 4 апреля — ТАСС. Греческий фрегат и турецкое исследовательское судно разошлись в опасной близости у острова Родос.

Министерство обороны Греции возложило ответственность на турецкую сторону. «Манёвры судна угрожали безопасности мореплавания», — говорится в сообщении ведомства. Там же отметили, что Афины направили ноту протеста.

Минобороны Турции отвергло обвинения, передаёт агентство «Анадолу» со ссылкой на источник в ведомстве. По его словам, судно вело работы на турецком континентальном шельфе и продолжит их до 15 апреля.

Премьер-министр Греции Никос Ставрос в эфире телеканала заявил, что страна не потерпит нарушений морского права. Глава турецкого МИД Эмре Аслан, в свою очередь, предложил Афинам возобновить консультации. «Диалог — единственный путь», — добавил министр.

В Еврокомиссии призвали стороны к сдержанности. Пресс-секретарь НАТО сообщила, что альянс готов задействовать механизм предотвращения конфликтов.

Госдепартамент США воздержался от комментариев.

Эксперт Дмитрис Пападакис полагает, что обострение носит временный характер.

Подписаться на рассылку
Комментарии (12)
`,
    sides: [
      { id: "GRC.mod", begins: ["Министерство обороны Греции"], claims: [] },
      { id: "TUR.mod", begins: ["Минобороны Турции"], claims: ["maritime state own"] },
      { id: "GRC.government", begins: ["Премьер-министр Греции"], claims: ["maritime reject own"] },
      { id: "TUR.mfa", begins: ["Глава турецкого МИД"], claims: ["contacts propose own"] },
      { id: "EU.commission", begins: ["В Еврокомиссии"], claims: ["de-escalation call-for own"] },
      { id: "NATO", begins: ["Пресс-секретарь НАТО"], claims: [] },
    ],
    leads: ["maritime"],
    context: ["разошлись в опасной близости", "воздержался от комментариев", "Эксперт"],
    furniture: ["АФИНЫ", "Подписаться", "Комментарии"],
  },
  {
    language: "tr",
    event: "ships in the Red Sea, with an official and a movement",
    text: `Son dakika: Kızıldeniz'de gemi trafiği için üçlü görüşme

Mısır, Suudi Arabistan ve Cibuti dışişleri bakanları pazartesi günü Cidde'de bir araya geldi.

Mısır Dışişleri Bakanı Hasan Fevzi, toplantının ardından düzenlediği basın toplantısında Süveyş Kanalı gelirlerinin yarı yarıya düştüğünü söyledi. Fevzi, "Seyrüsefer serbestisi pazarlık konusu olamaz" ifadesini kullandı. Bakan ayrıca Husilere saldırıları durdurma çağrısı yaptı.

Suudi Arabistan'ın resmî ajansı SPA'ya konuşan bir yetkili ise Riyad'ın yeni bir deniz görev gücüne ev sahipliği yapmaya hazır olduğunu belirtti. Aynı yetkili, Yemen'de siyasi çözümün desteklenmesi gerektiğini kaydetti.

Cibuti Cumhurbaşkanlığı ise yazılı açıklamasında limanların güvenliği için uluslararası yardım istedi.

Husiler'in sözcüsü Abdullah Nasır, X hesabından yaptığı açıklamada saldırıların Gazze'deki ateşkese kadar süreceğini duyurdu.

Birleşmiş Milletler'e göre ise son altı ayda 80 gemi hedef alındı. BM Genel Sekreteri, tarafları itidale davet etti.

Uzmanlara göre navlun fiyatları iki katına çıktı.

Etiketler: Mısır, Kızıldeniz
Paylaş
`,
    sides: [
      { id: "EGY.mfa", begins: ["Mısır Dışişleri Bakanı"], claims: ["attacks call-for own"] },
      { id: "SAU", begins: ["Suudi Arabistan"], claims: ["political-settlement call-for own"] },
      { id: "DJI.presidency", begins: ["Cibuti Cumhurbaşkanlığı"], claims: [] },
      { id: "YEM.houthi", begins: ["Husiler'in"], claims: [] },
      { id: "UN", begins: ["Birleşmiş Milletler'e"], claims: ["de-escalation call-for own"] },
    ],
    leads: ["attacks"],
    context: ["bir araya geldi", "Uzmanlara göre"],
    furniture: ["Etiketler", "Paylaş"],
  },
  {
    language: "en",
    event: "talks in Brussels, with a called-on object and a mere diplomat",
    text: `Kosovo, Serbia give different accounts of talks

BRUSSELS (Agency) - The leaders of Kosovo and Serbia met for four hours on Thursday under EU mediation but left without a joint statement.

Serbian President Milan Jovic told reporters that Belgrade would never recognise Kosovo's independence. "We talked about the missing persons and about the association of Serb municipalities," Jovic said. He accused Pristina of carrying out arbitrary arrests in the north.

Speaking separately, Kosovo's prime minister, Arben Krasniqi, said he had proposed a draft agreement on normalisation and called on Serbia to withdraw its special police from the border. Krasniqi said in a Facebook post that sanctions on his government "must be lifted before anything else".

The EU envoy, Peter Lindqvist, said both sides had agreed to continue talks in May. According to his office, a declaration on missing persons will be signed next month.

The United States welcomed the meeting. State Department spokesperson Laura Finch said Washington "strongly urges" the parties to de-escalate. A Western diplomat said the mood had been tense.

Russia's ambassador in Belgrade warned against imposing solutions on Serbia.

More than 130 people are still missing from the 1998-99 war.

© 2032 Agency. All rights reserved.
`,
    sides: [
      { id: "SRB.presidency", begins: ["Serbian President"], claims: ["recognition reject own"] },
      {
        id: "XKX.government",
        begins: ["Speaking separately"],
        claims: ["sanctions call-for own"],
      },
      { id: "EU", begins: ["The EU envoy"], claims: ["contacts agree joint"] },
      { id: "USA.mfa", begins: ["The United States welcomed"], claims: ["de-escalation call-for own"] },
    ],
    leads: ["prisoners", "recognition"],
    context: ["met for four hours", "still missing"],
    furniture: ["All rights"],
  },
  {
    language: "ar",
    event: "strikes in Somalia, with a deputy whose state is told before",
    text: `كينيا تضرب في الصومال وواشنطن تدافع عنها

دافع البيت الأبيض أمس عن حق كينيا في ضرب مواقع الإرهابيين.

وذكر جون هيلتون نائب مستشار الأمن القومي أن الولايات المتحدة تدعم مكافحة الإرهاب في الصومال. كما رحب هيلتون بالهجمات الكينية.

من جهته، كتب مارك ديلان، نائب المبعوث الرئاسي الخاص للتحالف الدولي، على منصة إكس أنه لا صلة بين الغارات الجوية والمفاوضات.

وقالت وزارة الخارجية الكينية إن نيروبي طلبت عقد اجتماع طارئ. وأضافت الوزارة أنها تدعو إلى وقف إطلاق النار.

وكانت الهجمات قد تراجعت الشهر الماضي.

اقرأ أيضا
`,
    sides: [
      { id: "USA.presidency", begins: ["دافع البيت"], claims: ["terrorism support own", "attacks welcome own"] },
      { id: "KEN.mfa", begins: ["وقالت وزارة"], claims: ["ceasefire call-for own"] },
    ],
    leads: ["terrorism"],
    context: ["الشهر الماضي"],
    furniture: ["اقرأ أيضا"],
  },
];
