import { describe, expect, it } from "vitest";
import type { Form } from "../../../src/languages/form.js";
import { inflection } from "../../../src/languages/tr/inflection.js";

const verbs =
  "vurgula belirt kına söyle başla iste destekle tanı al görüş gel çiz et kaydet reddet yap bulun ver git çöz kaldır uygula hatırla hatırlat de çağır gerek ol kal dön bekle bildir sürdür uyar paylaş üstlen değin öv kesil başlat suçla";
const nouns =
  "ateşkes gelişme çağrı destek ağız şehir hak su Sudan Putin Suriye ABD toprak bütünlük saldırı taraf mutabakat bakanlık bakan toplantı ilişki rejim İdlib görüşme diyalog mutabakatı endişe talep ret hedef temenni görüş konsey Irak konu karar Johnson";
const adjectives = "hazır zorunlu kararlı önemli aykırı gerekli";

const read = inflection([
  ...verbs.split(" ").map((stem) => ({ stem: fold(stem), cls: "v" as const })),
  ...nouns.split(" ").map((stem) => ({ stem: fold(stem), cls: "n" as const })),
  ...adjectives.split(" ").map((stem) => ({ stem: fold(stem), cls: "a" as const })),
]);

describe("Turkish inflection: verbs", () => {
  it.each<[string, string, Partial<Form>]>([
    ["vurguladı", "vurgula/v", { use: "finite", person: 3 }],
    ["vurgulamıştır", "vurgula/v", { use: "finite", person: 3 }],
    ["vurgulamış", "vurgula/v", { use: "finite" }],
    ["vurguladılar", "vurgula/v", { use: "finite", person: 3, plural: true }],
    ["vurgulandı", "vurgula/v", { use: "finite", voice: "passive", impersonal: true }],
    ["vurgulanmıştır", "vurgula/v", { use: "finite", voice: "passive", impersonal: true }],
    ["vurgulayan", "vurgula/v", { use: "participle" }],
    ["vurgulayarak", "vurgula/v", { use: "converb" }],
    ["vurguladığını", "vurgula/v", { use: "nominal", fact: true, case: "accusative", possessor: 3 }],
    ["vurgulanırken", "vurgula/v", { use: "converb", voice: "passive" }],
    ["vurguladık", "vurgula/v", { use: "finite", person: 1, plural: true }],
    ["belirtti", "belirt/v", { use: "finite", person: 3 }],
    ["belirten", "belirt/v", { use: "participle" }],
    ["belirterek", "belirt/v", { use: "converb" }],
    ["belirtilmiş", "belirt/v", { use: "finite", voice: "passive", impersonal: true }],
    ["belirtilmiştir", "belirt/v", { use: "finite", voice: "passive" }],
    ["belirtmişlerdir", "belirt/v", { use: "finite", person: 3, plural: true }],
    ["belirtmektedir", "belirt/v", { use: "finite", person: 3 }],
    ["belirttiği", "belirt/v", { use: "participle", person: 3 }],
    ["kınıyoruz", "kına/v", { use: "finite", person: 1, plural: true }],
    ["kınadığı", "kına/v", { use: "nominal", fact: true, case: "nominative" }],
    ["kınamaktayız", "kına/v", { use: "finite", person: 1, plural: true }],
    ["kınayıp", "kına/v", { use: "converb" }],
    ["kınamadı", "kına/v", { use: "finite", negated: true }],
    ["kınanması", "kına/v", { use: "nominal", voice: "passive", possessor: 3 }],
    ["söylüyor", "söyle/v", { use: "finite", person: 3 }],
    ["söylerken", "söyle/v", { use: "converb" }],
    ["söylenemez", "söyle/v", { use: "finite", voice: "passive", negated: true, able: true, impersonal: true }],
    ["söylenmiştir", "söyle/v", { use: "finite", voice: "passive" }],
    ["başlıyor", "başla/v", { use: "finite" }],
    ["başlatılmasını", "başlat/v", { use: "nominal", voice: "passive", case: "accusative" }],
    ["istiyoruz", "iste/v", { use: "finite", person: 1, plural: true }],
    ["istemediğini", "iste/v", { use: "nominal", fact: true, negated: true, case: "accusative" }],
    ["isteriz", "iste/v", { use: "finite", person: 1, plural: true }],
    ["istedi", "iste/v", { use: "finite", person: 3 }],
    ["istenen", "iste/v", { use: "participle", voice: "passive" }],
    ["destekliyoruz", "destekle/v", { use: "finite", person: 1, plural: true }],
    ["desteklediğimizi", "destekle/v", { use: "nominal", fact: true, possessor: 1, person: 1, case: "accusative" }],
    ["desteklediklerini", "destekle/v", { use: "nominal", fact: true, possessor: 3, plural: true, case: "accusative" }],
    ["desteklemeye", "destekle/v", { use: "nominal", case: "dative" }],
    ["desteklenmesi", "destekle/v", { use: "nominal", voice: "passive", possessor: 3 }],
    ["destekleyeceği", "destekle/v", { use: "nominal", fact: true, future: true, possessor: 3 }],
    ["tanımıyoruz", "tanı/v", { use: "finite", negated: true, person: 1, plural: true }],
    ["tanımayacağız", "tanı/v", { use: "finite", negated: true, future: true, person: 1, plural: true }],
    ["tanımayacağını", "tanı/v", { use: "nominal", negated: true, future: true, case: "accusative" }],
    ["tanımaz", "tanı/v", { use: "finite", negated: true }],
    ["alındı", "al/v", { use: "finite", voice: "passive", impersonal: true }],
    ["alınmıştır", "al/v", { use: "finite", voice: "passive" }],
    ["alınırken", "al/v", { use: "converb", voice: "passive" }],
    ["aldılar", "al/v", { use: "finite", plural: true, person: 3 }],
    ["alamaz", "al/v", { use: "finite", negated: true, able: true }],
    ["alabilir", "al/v", { use: "finite", able: true }],
    ["alamayacağını", "al/v", { use: "nominal", negated: true, able: true, future: true }],
    ["görüştü", "görüş/v", { use: "finite", person: 3 }],
    ["görüşüldü", "görüş/v", { use: "finite", voice: "passive", impersonal: true }],
    ["görüşmedi", "görüş/v", { use: "finite", negated: true }],
    ["görüşen", "görüş/v", { use: "participle" }],
    ["gelmiştir", "gel/v", { use: "finite" }],
    ["gelinmesi", "gel/v", { use: "nominal", voice: "passive" }],
    ["çizmiş", "çiz/v", { use: "finite" }],
    ["çizdi", "çiz/v", { use: "finite", person: 3 }],
    ["çizilmiştir", "çiz/v", { use: "finite", voice: "passive" }],
    ["etti", "et/v", { use: "finite", person: 3 }],
    ["ediyor", "et/v", { use: "finite" }],
    ["ediyoruz", "et/v", { use: "finite", person: 1, plural: true }],
    ["edilmeyeceği", "et/v", { use: "nominal", voice: "passive", negated: true, future: true, fact: true }],
    ["edilemez", "et/v", { use: "participle", voice: "passive", negated: true, able: true }],
    ["ederiz", "et/v", { use: "finite", person: 1, plural: true }],
    ["ettiğimizi", "et/v", { use: "nominal", person: 1, possessor: 1 }],
    ["etmeden", "et/v", { use: "converb", negated: true }],
    ["etmeksizin", "et/v", { use: "converb" }],
    ["etmektedir", "et/v", { use: "finite", person: 3 }],
    ["edilmelidir", "et/v", { use: "finite", voice: "passive", need: true }],
    ["etmeli", "et/v", { use: "finite", need: true }],
    ["ettikçe", "et/v", { use: "converb" }],
    ["kaydetti", "kaydet/v", { use: "finite", person: 3 }],
    ["kaydedildi", "kaydet/v", { use: "finite", voice: "passive", impersonal: true }],
    ["kaydeden", "kaydet/v", { use: "participle" }],
    ["reddediyoruz", "reddet/v", { use: "finite", person: 1, plural: true }],
    ["reddetmiştir", "reddet/v", { use: "finite" }],
    ["bulunuldu", "bulun/v", { use: "finite", voice: "passive" }],
    ["bulunarak", "bulun/v", { use: "converb" }],
    ["vermeyeceğiz", "ver/v", { use: "finite", negated: true, future: true, person: 1, plural: true }],
    ["vermeyiz", "ver/v", { use: "finite", negated: true, person: 1, plural: true }],
    ["verecektir", "ver/v", { use: "finite", future: true, person: 3 }],
    ["verilmesinin", "ver/v", { use: "nominal", voice: "passive", case: "genitive" }],
    ["gidecek", "git/v", { use: "participle", future: true }],
    [
      "çözülemeyeceğini",
      "çöz/v",
      { use: "nominal", voice: "passive", negated: true, able: true, future: true, fact: true },
    ],
    ["kaldırılmazsa", "kaldır/v", { use: "converb", voice: "passive", negated: true }],
    ["kaldırılabileceğini", "kaldır/v", { use: "nominal", voice: "passive", able: true, fact: true }],
    ["uygulanırsa", "uygula/v", { use: "converb", voice: "passive" }],
    ["uygulayacağız", "uygula/v", { use: "finite", future: true, person: 1, plural: true }],
    ["uygulanmıyor", "uygula/v", { use: "finite", voice: "passive", negated: true }],
    ["hatırlatmak", "hatırlat/v", { use: "infinitive" }],
    ["dedi", "de/v", { use: "finite", person: 3 }],
    ["diyen", "de/v", { use: "participle" }],
    ["diyor", "de/v", { use: "finite" }],
    ["çağırıyoruz", "çağır/v", { use: "finite", person: 1, plural: true }],
    ["gerekmektedir", "gerek/v", { use: "finite", person: 3 }],
    ["gerektiğini", "gerek/v", { use: "nominal", fact: true, case: "accusative" }],
    ["gerektiği", "gerek/v", { use: "nominal", fact: true, case: "nominative" }],
    ["olduğunun", "ol/v", { use: "nominal", fact: true, case: "genitive" }],
    ["olmadığını", "ol/v", { use: "nominal", fact: true, negated: true }],
    ["olmalıdır", "ol/v", { use: "finite", need: true }],
    ["dönüleceğini", "dön/v", { use: "nominal", voice: "passive", future: true }],
    ["bekliyoruz", "bekle/v", { use: "finite", person: 1, plural: true }],
    ["beklediğini", "bekle/v", { use: "nominal", fact: true }],
    ["bildirilmektedir", "bildir/v", { use: "finite", voice: "passive", impersonal: true }],
    ["sürdürsün", "sürdür/v", { use: "finite", person: 3 }],
    ["paylaşalım", "paylaş/v", { use: "finite", person: 1, plural: true }],
    ["üstlenmekten", "üstlen/v", { use: "infinitive", case: "ablative" }],
    ["suçlamakla", "suçla/v", { use: "infinitive", case: "instrumental" }],
    ["övdü", "öv/v", { use: "finite", person: 3 }],
    ["değinen", "değin/v", { use: "participle" }],
  ])("%s is a form of %s", (word, key, form) => {
    expect(readingsOf(word, key)).toContainEqual(expect.objectContaining(form));
  });
});

describe("Turkish inflection: nouns and adjectives", () => {
  it.each<[string, string, Partial<Form>]>([
    ["ateşkes", "ateşkes/n", { use: "noun", case: "nominative" }],
    ["ateşkesin", "ateşkes/n", { case: "genitive" }],
    ["ateşkesi", "ateşkes/n", { case: "accusative" }],
    ["ateşkese", "ateşkes/n", { case: "dative" }],
    ["ateskesten", "ateşkes/n", { case: "ablative" }],
    ["gelişmeler", "gelişme/n", { plural: true }],
    ["gelişmelerin", "gelişme/n", { plural: true, case: "genitive" }],
    ["çağrısında", "çağrı/n", { possessor: 3, case: "locative" }],
    ["çağrılarını", "çağrı/n", { plural: true, possessor: 3, case: "accusative" }],
    ["desteğimizi", "destek/n", { possessor: 1, case: "accusative" }],
    ["desteğini", "destek/n", { possessor: 3, case: "accusative" }],
    ["ağzından", "ağız/n", { possessor: 3, case: "ablative" }],
    ["şehrin", "şehir/n", { case: "genitive" }],
    ["hakkını", "hak/n", { possessor: 3, case: "accusative" }],
    ["suyun", "su/n", { case: "genitive" }],
    ["suya", "su/n", { case: "dative" }],
    ["Putin'le", "Putin/n", { case: "instrumental" }],
    ["Putin'in", "Putin/n", { case: "genitive" }],
    ["Putinin", "Putin/n", { case: "genitive" }],
    ["Johnson'ın", "Johnson/n", { case: "genitive" }],
    ["Suriye'deki", "Suriye/n", { use: "adjective", case: "locative" }],
    ["Suriyenin", "Suriye/n", { case: "genitive" }],
    ["Suriye'yle", "Suriye/n", { case: "instrumental" }],
    ["ABD'nin", "ABD/n", { case: "genitive" }],
    ["ABD'ye", "ABD/n", { case: "dative" }],
    ["bütünlüğünün", "bütünlük/n", { possessor: 3, case: "genitive" }],
    ["saldırılarının", "saldırı/n", { plural: true, possessor: 3, case: "genitive" }],
    ["taraflarca", "taraf/n", { plural: true, preposition: "by" }],
    ["rejimince", "rejim/n", { possessor: 3, preposition: "by" }],
    ["mutabakatına", "mutabakat/n", { possessor: 3, case: "dative" }],
    ["mutabakatında", "mutabakatı/n", { possessor: 3, case: "locative" }],
    ["Bakanlığı'nın", "bakanlık/n", { possessor: 3, case: "genitive" }],
    ["Bakanımız", "bakan/n", { possessor: 1 }],
    ["toplantısındaki", "toplantı/n", { use: "adjective" }],
    ["ilişkilerimizi", "ilişki/n", { plural: true, possessor: 1, case: "accusative" }],
    ["İdlib'de", "İdlib/n", { case: "locative" }],
    ["diyaloğu", "diyalog/n", { case: "accusative" }],
    ["talebini", "talep/n", { possessor: 3, case: "accusative" }],
    ["reddi", "ret/n", { possessor: 3 }],
    ["temennimizdir", "temenni/n", { use: "finite", possessor: 1 }],
    ["Irak'ın", "Irak/n", { case: "genitive" }],
    ["Konseyi'nin", "konsey/n", { case: "genitive", possessor: 3 }],
    ["konuda", "konu/n", { case: "locative" }],
    ["hazırız", "hazır/a", { use: "finite", person: 1, plural: true }],
    ["hazırdır", "hazır/a", { use: "finite", person: 3 }],
    ["zorunludur", "zorunlu/a", { use: "finite" }],
    ["kararlıyız", "kararlı/a", { use: "finite", person: 1 }],
    ["önemli", "önemli/a", { use: "adjective" }],
    ["aykırıdır", "aykırı/a", { use: "finite" }],
    ["gerekliydi", "gerekli/a", { use: "finite" }],
  ])("%s is a form of %s", (word, key, form) => {
    expect(readingsOf(word, key)).toContainEqual(expect.objectContaining(form));
  });
});

describe("Turkish inflection: what is no form", () => {
  it.each([
    ["suya", "Sudan/n"],
    ["Sudan'ın", "su/n"],
    ["gelişmeler", "gel/v"],
    ["gelişme", "gel/v"],
    ["kararlılık", "karar/n"],
    ["hatırlattı", "hatırla/v"],
    ["de", "de/v"],
    ["uyarınca", "uyar/v"],
    ["gerekli", "gerek/v"],
    ["hedefler", "hedefle/v"],
    ["ateşkessiz", "ateşkes/n"],
    ["desteksiz", "destek/n"],
    ["alan", "al/v"],
    ["isteğini", "iste/v"],
    ["söylemini", "söyle/v"],
    ["bildirisi", "bildir/v"],
    ["Suriyat", "Suriye/n"],
    ["konuşma", "konu/n"],
    ["başlıca", "başla/v"],
    ["görüşmede", "görüş/n"],
    ["görüşmede", "görüş/v"],
    ["hakkında", "hak/n"],
    ["çizgi", "çiz/v"],
  ])("%s is no form of %s", (word, key) => {
    expect(readingsOf(word, key)).toEqual([]);
  });

  it.each(["çizmiş", "gelmiş", "alınmış", "etmeksizin", "vermesi"])("%s is not negated", (word) => {
    expect(read(fold(word)).filter((reading) => reading.form.negated)).toEqual([]);
  });

  it("takes “could” for ability, not for a promise", () => {
    expect(readingsOf("alabileceğini", "al/v").filter((form) => form.future)).toEqual([]);
    expect(readingsOf("alacağını", "al/v").every((form) => form.future)).toBe(true);
  });

  it("knows nothing of an unknown word", () => {
    expect(read("zzz")).toEqual([]);
  });
});

function readingsOf(word: string, key: string): readonly Form[] {
  return read(fold(word))
    .filter((reading) => reading.key === fold(key))
    .map((reading) => reading.form);
}

function fold(word: string): string {
  const plain: Readonly<Record<string, string>> = {
    ı: "i",
    ş: "s",
    ç: "c",
    ğ: "g",
    ö: "o",
    ü: "u",
    â: "a",
    î: "i",
    û: "u",
    "’": "'",
  };
  return [...word.toLocaleLowerCase("tr")].map((letter) => plain[letter] ?? letter).join("");
}
