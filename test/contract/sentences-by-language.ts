/** What a press office writes in each language that may have a pack. A new pack brings its own line. */
export const knownSentences: Readonly<Record<string, readonly string[]>> = {
  en: [
    "The ministers discussed the situation in Sudan and agreed that humanitarian corridors should be opened.",
    "Received by the Sultan of Oman, the Minister thanked him for his country’s mediation.",
    "He said Türkiye’s border must be protected.",
    "NO AGREEMENT WAS REACHED ON THE DELIVERY OF GRAIN.",
  ],
  tr: [
    "Bakanlar Sudan’daki durumu ele aldı ve insani yardım koridorlarının açılması konusunda mutabık kaldı.",
    "Umman Sultanı tarafından kabul edilen Bakan, ülkesinin arabuluculuğu için teşekkür etti.",
    "Cumhurbaskani, gorusmede Turkiye ile Misir arasinda ticaretin artmasi gerektigini soyledi.",
    "TAHIL SEVKİYATI KONUSUNDA BİR ANLAŞMAYA VARILAMADI.",
  ],
  ru: [
    "Министры обсудили положение в Судане и договорились об открытии гуманитарных коридоров.",
    "На встрече с султаном Омана министр поблагодарил его за посредничество.",
    "Президент подчеркнул, что граница должна быть под защитой.",
  ],
  ar: [
    "بحث الوزيران الوضع في السودان واتفقا على فتح ممرات إنسانية.",
    "استقبل سلطان عُمان الوزير الذي شكره على وساطة بلاده.",
    "وأكد الرئيس ضرورة حماية الحدود.",
  ],
};

/** Languages that are refused by their names, with something that their press offices could write. */
export const foreignSentences: readonly (readonly [name: string, text: string])[] = [
  ["Ukrainian", "Міністри обговорили ситуацію в Судані та домовилися про відкриття гуманітарних коридорів."],
  [
    "Belarusian",
    "Міністры абмеркавалі становішча ў Судане і дамовіліся аб адкрыцці гуманітарных калідораў. Яны таксама адзначылі, што супрацоўніцтва паміж дзвюма краінамі будзе працягвацца.",
  ],
  [
    "Bulgarian",
    "Министрите обсъдиха положението в Судан и се договориха за откриването на хуманитарни коридори. Те подчертаха, че двете страни ще продължат да работят за мира.",
  ],
  ["Bulgarian", "Президентът обсъди с министъра помощта за пострадалите. Срещата премина в сърдечна атмосфера."],
  [
    "Macedonian",
    "Министрите разговараа за состојбата во Судан и се договорија да се отворат хуманитарни коридори, меѓу кои и оној кај границата.",
  ],
  [
    "Serbian",
    "Министри су разговарали о стању у Судану и договорили се да се отворе хуманитарни коридори, као и да се настави сарадња између две земље.",
  ],
  ["Kazakh", "Министрлер Судандағы жағдайды талқылап, гуманитарлық дәліздерді ашу туралы уағдаласты."],
  [
    "Kyrgyz",
    "Министрлер Судандагы абалды талкуулап, гуманитардык коридорлорду ачуу боюнча жана өз ара кызматташтык тууралуу макулдашты.",
  ],
  ["Tajik", "Вазирон вазъи Суданро баррасӣ карда, дар бораи кушодани долонҳои башардӯстона ба мувофиқа расиданд."],
  [
    "Mongolian",
    "Сайд нар Суданы нөхцөл байдлын талаар ярилцаж, хүмүүнлэгийн гарц нээх тухай тохиролцов. Энэ нь хоёр улсын харилцаанд чухал байна.",
  ],
  ["Persian", "وزیران وضعیت سودان را بررسی کردند و بر گشایش گذرگاه‌های انسانی توافق کردند."],
  ["Urdu", "وزراء نے سوڈان کی صورتحال پر تبادلہ خیال کیا اور انسانی راہداریاں کھولنے پر اتفاق کیا۔"],
  ["Pashto", "وزیرانو په سوډان کې پر وضعیت خبرې وکړې او د بشري لارو پر پرانیستلو یې هوکړه وکړه."],
  [
    "Kurdish (Sorani)",
    "وەزیرەکان باسی دۆخی سوودانیان کرد و لەسەر کردنەوەی ڕێڕەوی مرۆیی ڕێککەوتن. هەروەها جەختیان لە بەردەوامبوونی هاوکاری لەگەڵ یەکتر کردەوە.",
  ],
  [
    "Azerbaijani",
    "Nazirlər Sudandakı vəziyyəti müzakirə etdilər və humanitar dəhlizlərin açılması barədə razılığa gəldilər.",
  ],
  [
    "Turkmen",
    "Ministrler Sudandaky ýagdaýy ara alyp maslahatlaşdylar we ynsanperwer geçelgeleriň açylmagy barada ylalaşdylar.",
  ],
  ["Uzbek", "Vazirlar Sudandagi vaziyatni muhokama qildilar va gumanitar yoʻlaklarni ochish haqida kelishib oldilar."],
  [
    "German",
    "Die Minister erörterten die Lage im Sudan und vereinbarten, dass humanitäre Korridore geöffnet werden sollen.",
  ],
  [
    "French",
    "Les ministres ont évoqué la situation au Soudan et sont convenus de l’ouverture de couloirs humanitaires.",
  ],
  ["Spanish", "Los ministros trataron la situación en Sudán y acordaron la apertura de corredores humanitarios."],
  ["Italian", "I ministri hanno discusso della situazione in Sudan e concordato l’apertura di corridoi umanitari."],
  ["Portuguese", "Os ministros discutiram a situação no Sudão e acordaram a abertura de corredores humanitários."],
  [
    "Dutch",
    "De ministers bespraken de toestand in Sudan en werden het eens over het openen van humanitaire corridors.",
  ],
  [
    "Polish",
    "Ministrowie omówili sytuację w Sudanie i uzgodnili otwarcie korytarzy humanitarnych, a także dalsze rozmowy.",
  ],
  ["Czech", "Ministři jednali o situaci v Súdánu a dohodli se na otevření humanitárních koridorů."],
  [
    "Hungarian",
    "A miniszterek megvitatták a szudáni helyzetet, és megállapodtak a humanitárius folyosók megnyitásáról.",
  ],
  ["Romanian", "Miniștrii au discutat situația din Sudan și au convenit deschiderea unor coridoare umanitare."],
  [
    "Croatian or Bosnian",
    "Ministri su razgovarali o stanju u Sudanu i složili se da se otvore humanitarni koridori, kao i da će se suradnja nastaviti.",
  ],
  ["Albanian", "Ministrat diskutuan për gjendjen në Sudan dhe ranë dakord për hapjen e korridoreve humanitare."],
  ["Swedish", "Ministrarna diskuterade läget i Sudan och kom överens om att öppna humanitära korridorer."],
  ["Finnish", "Ministerit keskustelivat Sudanin tilanteesta ja sopivat, että humanitaariset käytävät avataan."],
  ["Indonesian or Malay", "Kedua menteri membahas situasi di Sudan dan sepakat untuk membuka koridor kemanusiaan."],
  ["Vietnamese", "Các bộ trưởng đã thảo luận về tình hình ở Sudan và nhất trí mở các hành lang nhân đạo."],
  ["Kurdish (Kurmanji)", "Wezîran rewşa li Sûdanê nirxandin û li ser vekirina rêyên mirovî li hev kirin."],
  ["Georgian", "მინისტრებმა სუდანში არსებული ვითარება განიხილეს და ჰუმანიტარული დერეფნების გახსნაზე შეთანხმდნენ."],
  ["Armenian", "Նախարարները քննարկեցին Սուդանում տիրող իրավիճակը և պայմանավորվեցին մարդասիրական միջանցքներ բացել։"],
  ["Greek", "Οι υπουργοί συζήτησαν την κατάσταση στο Σουδάν και συμφώνησαν στο άνοιγμα ανθρωπιστικών διαδρόμων."],
  ["Hebrew", "השרים דנו במצב בסודן והסכימו על פתיחת מסדרונות הומניטריים."],
  ["Chinese", "两国外长就苏丹局势交换意见,并同意开放人道主义走廊。"],
  ["Japanese", "両大臣はスーダン情勢について協議し、人道回廊の開設で合意した。"],
  ["Korean", "양국 장관은 수단 정세를 논의하고 인도주의 통로를 여는 데 합의했다."],
  ["Hindi", "मंत्रियों ने सूडान की स्थिति पर चर्चा की और मानवीय गलियारे खोलने पर सहमति जताई।"],
  ["Amharic", "ሚኒስትሮቹ በሱዳን ሁኔታ ላይ ተወያዩ።"],
];

/** Languages that nothing here knows by name: they may be refused as unsure or as a neighbour, and are never read as one that has a pack. */
export const unlistedSentences: readonly (readonly [name: string, text: string])[] = [
  ["Norwegian", "Ministrene drøftet situasjonen i Sudan og ble enige om å åpne humanitære korridorer."],
  ["Danish", "Ministrene drøftede situationen i Sudan og blev enige om at åbne humanitære korridorer."],
  ["Slovak", "Ministri rokovali o situácii v Sudáne a dohodli sa na otvorení humanitárnych koridorov."],
  ["Slovene", "Ministra sta razpravljala o razmerah v Sudanu in se dogovorila za odprtje humanitarnih koridorjev."],
  ["Lithuanian", "Ministrai aptarė padėtį Sudane ir susitarė atverti humanitarinius koridorius."],
  ["Latvian", "Ministri apsprieda stāvokli Sudānā un vienojās atvērt humānās palīdzības koridorus."],
  ["Estonian", "Ministrid arutasid olukorda Sudaanis ja leppisid kokku humanitaarkoridoride avamises."],
  ["Catalan", "Els ministres van tractar la situació al Sudan i van acordar l’obertura de corredors humanitaris."],
  ["Swahili", "Mawaziri walijadili hali nchini Sudan na wakakubaliana kufungua njia za misaada ya kibinadamu."],
  [
    "Tagalog",
    "Tinalakay ng mga ministro ang kalagayan sa Sudan at nagkasundo silang buksan ang mga daanan ng tulong. Binigyang-diin nila na dapat igalang ang tigil-putukan at ang batas.",
  ],
  ["Somali", "Wasiirradu waxay ka wada hadleen xaaladda Suudaan waxayna ku heshiiyeen in la furo waddooyin gargaar."],
  ["Tatar", "Министрлар Судандагы хәлне тикшерделәр һәм гуманитар коридорлар ачу турында килештеләр."],
  ["Sindhi", "وزيرن سوڊان جي صورتحال تي ڳالهه ٻولهه ڪئي."],
];

/** What detection gets wrong today, asserted to be wrong: when one comes right, its test asks to be taken off this list. */
export const detectionWeaknesses: Readonly<Record<string, string>> = {
  Belarusian: "named Ukrainian: its і counts for Ukrainian alone",
  Sindhi: "read as Arabic: its letters are nobody's",
  Tagalog: "read as English: “at” (“and”) and “a” are stop words of English",
};
