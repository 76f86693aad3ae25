import type { SheetWords } from "./sheet-words.js";

export const tr: SheetWords = {
  worksheet: "Çalışma kâğıdı",
  level: (level) => `${level}. düzey`,
  name: "Ad soyad",
  class: "Sınıf",
  date: "Tarih",
  question: (sides) =>
    sides === 2
      ? "İki metin neyi birlikte doğruluyor, hangi konu yalnızca birinde geçiyor?"
      : "Bütün metinler neyi birlikte doğruluyor, hangi konu yalnızca bazılarında geçiyor?",
  sources: "Okumadan önce: kaynaklar",
  sourceRows: ["Kim yayımladı?", "Ne zaman ve hangi dilde?", "İlk elden mi, bir başkası mı aktarıyor? Kim çevirdi?"],
  texts: "Metinler",
  notes: "notlar",
  glossary: "Bir metnin ne yaptığını anlatan sözcükler, en hafiften en güçlüye",
  glossaryNote: "Bir cümlenin ne yaptığını bu sözcüklerle adlandırın. Hepsinin metinlerde geçmesi gerekmez.",
  sideBySide: "Yan yana",
  tableNote: "Önemli sözcükleri yazın, cümlenin numarasını ekleyin. Hücre boş kalabilir: “değinmiyor” yazın.",
  topic: "Konu",
  sentenceNumbers: "cümle",
  questions: "Sorular",
  find: "Bul",
  compare: "Karşılaştır",
  judge: "Değerlendir",
  ask: {
    whichSentences: (topics) =>
      `Hangi cümleler şu konulardan söz ediyor: ${topics.join("; ")}? Harfi ve numarayı ya da “yok” yazın.`,
    chooseMatters: "Her metinde en önemli üç konu hangisi? Her biri için bir cümlenin harfini ve numarasını yazın.",
    whoSpeaks:
      "Kim konuşuyor: tek bir taraf, bütün taraflar birlikte, bir başkası mı? Bulabildiğiniz her biri için bir cümle gösterin.",
    strongerVerb:
      "Aynı konuda, ayrı metinlerden iki cümle bulun. Her biri ne yapıyor? Fiillerden biri daha mı güçlü? Sözcük listesini kullanın.",
    confirmed: (sides) =>
      sides === 2
        ? "İki metin neyi birlikte doğruluyor? Her birinden birkaç sözcük alıntılayın."
        : "Bütün metinler neyi birlikte doğruluyor? Her birinden birkaç sözcük alıntılayın.",
    onlyOne: "Her metinde, bir başkasında geçmeyen ne var? Şöyle başlayın: “… konusuna değinmiyor.”",
    mattersMost: "Başka bir ülkedeki okur için en önemli fark hangisi? Gerekçenizi yazın.",
    notFirsthand: "Metinler yayımlayanların kendi sözleri değil. Bu yüzden ne kesin olarak karşılaştırılamaz?",
    twoLanguages: "Metinler ayrı dillerde. Hangi sözcükleri bir çevirmene danışırdınız, neden?",
    cannotKnow: (sides) => `Yalnızca bu metinlerden ne bilinemez? Basın bürolarına (${sides}) ne sorardınız?`,
    lead: (sides) => `Bütün basın bürolarının (${sides}) olduğu gibi bırakabileceği iki haber cümlesi yazın.`,
  },
  foot: {
    madeWith: (version, codebook) => `diplodiff ${version} ile hazırlandı, kod kitabı: ${codebook}.`,
    source: "Kaynak",
    paraphrase: "aktarma",
    excerpt: "alıntı",
    translation: "çeviri",
    secondHand: "ikinci elden",
    noSource: "belirtilmemiş",
  },
  key: {
    title: "Yanıt anahtarı",
    oneReading:
      "Bir okuma. Sözcük listeleri ve kurallarla bir program hazırladı; metnin sözcükleri destekliyorsa başka bir yanıt da doğrudur.",
    differences: "Farklar, en ağır olandan başlayarak",
    agreements: "Bütün metinlerin aynı biçimde söz ettiği konular",
    noAgreements:
      "Bütün metinlerin aynı biçimde söz ettiği bir konu bulunamadı. Daha küçük ortak noktaları sorun: temasın gerçekleştiği, kimlerin katıldığı.",
    coding: "Her cümlenin yaptığı",
    codingNote: "Satırı olmayan cümleler kodlanmadı. Gücü birbirine yakın edimlerin ikisi de doğrudur.",
    sentence: "Cümle",
    act: "Edim",
    mistakes: "Sık yapılan hatalar",
    usual: [
      "“Değinmiyor” demek, nedenini de tarafın ne düşündüğünü de söylemez.",
      "Gücü yakın fiiller üsluptur; çeviri ve aktarma onları değiştirir.",
      "Konuların komşuları vardır: öteki metin aynı şeyden başka bir adla söz edebilir. “Yok” yazmadan önce bakın.",
      "Bir fark, hangi metnin doğru olduğunu söylemez.",
    ],
    cannotTell: "Metinlerin söyleyemeyeceği",
    unknown: [
      "Kapalı kapılar ardında ne söylendiği, hangi tonda söylendiği.",
      "Bir metnin bir konuya neden değinmediği.",
      "Üzerinde anlaşılıp hiçbir metne konmayan.",
    ],
    notCoded: "Kodlanmayan sözcükler",
  },
  acts: {
    discuss: {
      means: "bir konunun konuşulduğunu söyler, fazlasını söylemez",
      example: "Belediye başkanları eski köprüyü ele aldı.",
    },
    meet: { means: "birilerinin görüştüğünü söyler", example: "Başkanlar salı günü görüştü." },
    note: { means: "bir şeye dikkat çeker ya da onu hatırlatır", example: "Başkan köprünün eski olduğuna değindi." },
    state: { means: "bir şeyin öyle olduğunu söyler", example: "Başkan köprünün açık olduğunu belirtti." },
    stress: { means: "bir şeyi ağırlık vererek söyler", example: "Başkan köprünün güvenli olduğunu vurguladı." },
    reaffirm: { means: "daha önce söylediğini yeniden söyler", example: "Belediye geçen yılki teklifini yineledi." },
    welcome: { means: "bir şeye sevinir ya da onu över", example: "Belediye yeni tarifeyi memnuniyetle karşıladı." },
    thank: { means: "teşekkür eder", example: "Belediye tekneler için komşularına teşekkür etti." },
    congratulate: {
      means: "bir başarı ya da bayram için iyi dilek iletir",
      example: "Başkan yeni takımı tebrik etti.",
    },
    condole: { means: "bir kaybın acısını paylaşır", example: "Belediye yangından sonra başsağlığı diledi." },
    support: { means: "bir şeyden ya da birinden yana olur", example: "Belediye vapur planını destekliyor." },
    intend: { means: "henüz söz olmayan bir planı anlatır", example: "Belediye yolu onarmayı düşünüyor." },
    hope: { means: "bir şeyin olmasını diler", example: "Başkan kışın yumuşak geçmesini diledi." },
    offer: { means: "yardım, yer ya da değişim teklif eder", example: "Belediye toplantı için salonunu teklif etti." },
    propose: { means: "bir adım ya da plan önerir", example: "Başkan ortak bir tarife önerdi." },
    invite: { means: "birini çağırır", example: "Başkan komşusunu şenliğe davet etti." },
    agree: { means: "tarafların bir görüşte birleştiğini söyler", example: "İki belediye bilet fiyatında anlaştı." },
    commit: { means: "bir şey yapmaya söz verir", example: "Belediye yolu mayısa kadar açmayı taahhüt etti." },
    conclude: { means: "bir metni imzalar ya da kabul eder", example: "İki belediye vapur anlaşmasını imzaladı." },
    ask: { means: "birinden bir şey ister", example: "Belediye iki tekne daha istedi." },
    "call-for": {
      means: "bir şeyin yapılması gerektiğini söyler",
      example: "Belediye trafiğin yavaşlaması çağrısında bulundu.",
    },
    demand: { means: "seçenek bırakmadan ister", example: "Belediye parasının geri verilmesini talep etti." },
    concern: { means: "bir şeyden kaygı duyar", example: "Başkan su konusunda kaygılı olduğunu söyledi." },
    criticize: { means: "bir şeyin yanlış olduğunu söyler", example: "Belediye gecikmeyi kabul edilemez buldu." },
    condemn: { means: "bir şeyin yanlış olduğunu en güçlü sözlerle söyler", example: "Belediye hırsızlığı kınadı." },
    accuse: { means: "kimin sorumlu olduğunu söyler", example: "Belediye müteahhidi sorumlu tuttu." },
    reject: { means: "bir şeye hayır der", example: "Belediye yeni sınır taşını reddetti." },
    deny: { means: "bir haberin doğru olmadığını söyler", example: "Başkan haberin doğru olmadığını söyledi." },
    warn: { means: "kötü sonuçlardan söz eder", example: "Belediye sel konusunda uyardı." },
    threaten: {
      means: "“… olmazsa” ne yapacağını söyler",
      example: "Belediye, ödeme yapılmazsa yolu kapatacağını söyledi.",
    },
    do: { means: "yapılmış bir işi bildirir", example: "Belediye yolu kapattı." },
  },
};
