import type { TextsOfLanguage } from "./kinds.js";

const trade = "Görüşmede ticaret konusu ele alındı.";

export const tr: TextsOfLanguage = {
  omission: [
    {
      first: `${trade} Bakan, Gazze'ye insani yardımın ulaştırılması gerektiğini vurguladı.`,
      second: trade,
      near: `${trade} İnsani yardım konusu da görüşüldü.`,
    },
    {
      first: `${trade} Bakan, doğal gaz boru hattı projesini memnuniyetle karşıladı.`,
      second: trade,
      near: `${trade} Doğal gaz boru hattı projesi de değerlendirildi.`,
    },
  ],
  contradiction: [
    {
      first: "Taraflar, Sudan'da ateşkes konusunda mutabık kaldı.",
      second: "Taraflar, Sudan'da ateşkes konusunda mutabık kalmadı.",
      near: "Taraflar, Sudan'da ateşkes konusunu ele aldı.",
    },
    {
      first: "Bakan, Eritre'ye yönelik yeni yaptırımları desteklediğini belirtti.",
      second: "Bakan, Eritre'ye yönelik yeni yaptırımları reddetti.",
      near: "Bakan, Eritre'ye yönelik yeni yaptırımlara dikkat çekti.",
    },
  ],
  strength: [
    {
      first: "Taraflar, sınır kapısının yeniden açılması konusunda mutabık kaldı.",
      second: "Taraflar, sınır kapısının yeniden açılmasını görüştü.",
      near: "Taraflar, sınır kapısının yeniden açılmasını kararlaştırdı.",
    },
    {
      first: "Bakan, yabancı güçlerin Libya'dan çekilmesini talep etti.",
      second: "Yabancı güçlerin Libya'dan çekilmesi ele alındı.",
      near: "Bakan, yabancı güçlerin Libya'dan çekilmesi çağrısında bulundu.",
    },
  ],
  framing: [
    {
      first: "Bakan, Suriye rejiminin İdlib'deki saldırılarını kınadı.",
      second: "Bakan, İdlib'deki saldırılardan duyduğu endişeyi dile getirdi.",
      near: "Bakan, Suriye rejiminin İdlib'deki saldırılarını kabul edilemez olarak niteledi.",
    },
    {
      first: "Bakan, PKK'nın Kuzey Irak'taki varlığına son verilmesi gerektiğini vurguladı.",
      second: "Taraflar, Kuzey Irak'taki terör gruplarını ele aldı.",
      near: "Bakan, PKK'nın Kuzey Irak'taki varlığının sona erdirilmesi çağrısında bulundu.",
    },
  ],
  attribution: [
    {
      first: "İki bakan, Sudan'da ateşkes çağrısında bulundu.",
      second: "Mısırlı Bakan, Sudan'da ateşkes çağrısında bulundu.",
      near: "İki bakan birlikte Sudan'da ateşkes çağrısında bulundu.",
    },
    {
      first: "Katarlı Bakan, Sudan'da taraflar arasında arabuluculuk teklif etti.",
      second: "Taraflar, Sudan'da arabuluculuk teklif etti.",
      near: "Bakan, Sudan'da taraflar arasında arabuluculuk teklif etti.",
    },
  ],
  number: [
    {
      first: "Taraflar, 200 esirin takas edilmesi konusunda mutabık kaldı.",
      second: "Taraflar, 150 esirin takas edilmesi konusunda mutabık kaldı.",
      near: "Taraflar, 200 esirin takasını kararlaştırdı.",
    },
    {
      first: "Mısır, Sudan'a 500 ton insani yardım gönderdi.",
      second: "Mısır, Sudan'a 300 ton insani yardım gönderdi.",
      near: "Mısır, Sudan'a beş yüz ton insani yardım gönderdi.",
    },
  ],
  date: [
    {
      first: "Taraflar, Sudan'da 3 Mayıs 2031'den itibaren ateşkes konusunda mutabık kaldı.",
      second: "Taraflar, Sudan'da 9 Mayıs 2031'den itibaren ateşkes konusunda mutabık kaldı.",
      near: "Taraflar, Sudan'da Mayıs 2031'den itibaren ateşkes konusunda mutabık kaldı.",
    },
    {
      first: "Bakanlar, 12 Haziran'da Kahire'de yeniden bir araya gelme konusunda mutabık kaldı.",
      second: "Bakanlar, 20 Haziran'da Kahire'de yeniden bir araya gelme konusunda mutabık kaldı.",
      near: "Bakanlar, Haziran ayında Kahire'de yeniden bir araya gelme konusunda mutabık kaldı.",
    },
  ],
  commitment: [
    {
      first: `${trade} Taraflar, esirlerin takas edilmesi konusunda mutabık kaldı.`,
      second: trade,
      near: `${trade} Taraflar esir takasını kararlaştırdı.`,
    },
    {
      first: "Bakanlar, 12 Haziran'da Kahire'de yeniden bir araya gelme konusunda mutabık kaldı.",
      second: "Bakanlar, temaslarını sürdürme konusunda mutabık kaldı.",
      near: "Bakanlar, bir sonraki toplantının 12 Haziran'da Kahire'de yapılmasını kararlaştırdı.",
    },
  ],
  condition: [
    {
      first: "Bakan, yabancı güçlerin çekilmesi hâlinde Mısır'ın Libya'daki seçimleri destekleyeceğini söyledi.",
      second: "Bakan, Katar'ın Libya'daki seçimleri desteklediğini söyledi.",
      near: "Bakan, yabancı güçlerin çekilmesi şartıyla Katar'ın Libya'daki seçimleri destekleyeceğini söyledi.",
    },
    {
      first:
        "Bakan, ticaret müzakerelerinin ancak gümrük vergileri kaldırıldıktan sonra yeniden başlayacağını söyledi.",
      second: "Bakan, ticaret müzakerelerinin yeniden başlayacağını söyledi.",
      near: "Bakan, gümrük vergileri kaldırılmadıkça ticaret müzakerelerinin yeniden başlamayacağını söyledi.",
    },
  ],
  scope: [
    {
      first: "Taraflar, Sudan'da 30 günlük bir ateşkes konusunda mutabık kaldı.",
      second: "Taraflar, Sudan'da bir ateşkes konusunda mutabık kaldı.",
      near: "Taraflar, Sudan'da 30 gün sürecek bir ateşkes konusunda mutabık kaldı.",
    },
    {
      first: "Taraflar, Darfur'da ateşkes konusunda mutabık kaldı.",
      second: "Taraflar, ateşkes konusunda mutabık kaldı.",
      near: "Taraflar, Darfur'da ateşkesi kararlaştırdı.",
    },
  ],
  initiator: [
    {
      first: "Katar tarafının talebi üzerine iki bakan telefonda görüştü. Ticaret konusu ele alındı.",
      second: "İki bakan telefonda görüştü. Ticaret konusu ele alındı.",
      near: "Katar tarafının girişimiyle iki bakan telefonda görüştü. Ticaret konusu ele alındı.",
    },
    {
      first: "Bakan, Katar Dışişleri Bakanı tarafından arandı. Ticaret konusu ele alındı.",
      second: "İki bakan telefonda görüştü. Ticaret konusu ele alındı.",
      near: "Bakan, Mısır Dışişleri Bakanını telefonla aradı. Ticaret konusu ele alındı.",
    },
  ],
  order: [
    {
      first: "Görüşmede insani yardım ele alındı. Ticaret görüşüldü. Turizm ele alındı. Enerji görüşüldü.",
      second: "Görüşmede ticaret ele alındı. Enerji görüşüldü. Turizm ele alındı. İnsani yardım görüşüldü.",
      near: "Görüşmede insani yardım ele alındı. Ticaret görüşüldü. Enerji ele alındı. Turizm görüşüldü.",
    },
  ],
  length: [
    {
      first:
        "İki bakan ticaret konusunu ele aldı. Bakanlar, ticaret hacminin son yıllardaki artışını ve bunu daha da yükseltmenin yollarını görüştü. Gümrük vergileri, ihracat ve ticaret odalarının çalışmaları ele alındı.",
      second: "İki bakan ticaret konusunu ele aldı.",
      near: "İki bakan ticaret konusunu ele aldı. Bakanlar, ticaret hacminin son yıllardaki gelişimini ve daha da artırılmasının yollarını değerlendirdi. İhracat, gümrük vergileri ve ticaret odalarının çalışmaları görüşüldü.",
    },
  ],
  tone: [
    {
      first: `${trade} Bakan, Katar'ın gümrük vergilerini kınadı.`,
      second: trade,
      near: `${trade} Bakan, Mısır'ın gümrük vergilerini kınadı.`,
    },
    {
      first: "Görüşme sıcak ve dostane bir havada geçti. Ticaret konusu ele alındı.",
      second: "Görüşmede açık sözlü bir fikir alışverişi yapıldı. Ticaret konusu ele alındı.",
      near: "Dostane ve sıcak bir ortamda gerçekleşen görüşmede ticaret konusu ele alındı.",
    },
  ],
  timing: [{ first: trade, second: "Ticaret konusu ele alındı.", near: "Ticaret konusu ele alındı." }],
};
