import type { TextsOfLanguage } from "./kinds.js";

const trade = "Görüşmede ticaret konusu ele alındı.";

export const tr: TextsOfLanguage = {
  omission: {
    first: `${trade} Bakan, Gazze'ye insani yardımın ulaştırılması gerektiğini vurguladı.`,
    second: trade,
    near: `${trade} İnsani yardım konusu da görüşüldü.`,
  },
  contradiction: {
    first: "Taraflar, Sudan'da ateşkes konusunda mutabık kaldı.",
    second: "Taraflar, Sudan'da ateşkes konusunda mutabık kalmadı.",
    near: "Taraflar, Sudan'da ateşkes konusunu ele aldı.",
  },
  strength: {
    first: "Taraflar, sınır kapısının yeniden açılması konusunda mutabık kaldı.",
    second: "Taraflar, sınır kapısının yeniden açılmasını görüştü.",
    near: "Taraflar, sınır kapısının yeniden açılmasını kararlaştırdı.",
  },
  framing: {
    first: "Bakan, Suriye rejiminin İdlib'deki saldırılarını kınadı.",
    second: "Bakan, İdlib'deki saldırılardan duyduğu endişeyi dile getirdi.",
    near: "Bakan, Suriye rejiminin İdlib'deki saldırılarını kabul edilemez olarak niteledi.",
  },
  attribution: {
    first: "İki bakan, Sudan'da ateşkes çağrısında bulundu.",
    second: "Mısırlı Bakan, Sudan'da ateşkes çağrısında bulundu.",
    near: "İki bakan birlikte Sudan'da ateşkes çağrısında bulundu.",
  },
  number: {
    first: "Taraflar, 200 esirin takas edilmesi konusunda mutabık kaldı.",
    second: "Taraflar, 150 esirin takas edilmesi konusunda mutabık kaldı.",
    near: "Taraflar, 200 esirin takasını kararlaştırdı.",
  },
  date: {
    first: "Taraflar, Sudan'da 3 Mayıs 2031'den itibaren ateşkes konusunda mutabık kaldı.",
    second: "Taraflar, Sudan'da 9 Mayıs 2031'den itibaren ateşkes konusunda mutabık kaldı.",
    near: "Taraflar, Sudan'da Mayıs 2031'den itibaren ateşkes konusunda mutabık kaldı.",
  },
  commitment: {
    first: `${trade} Taraflar, esirlerin takas edilmesi konusunda mutabık kaldı.`,
    second: trade,
    near: `${trade} Taraflar esir takasını kararlaştırdı.`,
  },
  condition: {
    first: "Bakan, yabancı güçlerin çekilmesi hâlinde Mısır'ın Libya'daki seçimleri destekleyeceğini söyledi.",
    second: "Bakan, Katar'ın Libya'daki seçimleri desteklediğini söyledi.",
    near: "Bakan, yabancı güçlerin çekilmesi şartıyla Katar'ın Libya'daki seçimleri destekleyeceğini söyledi.",
  },
  scope: {
    first: "Taraflar, Sudan'da 30 günlük bir ateşkes konusunda mutabık kaldı.",
    second: "Taraflar, Sudan'da bir ateşkes konusunda mutabık kaldı.",
    near: "Taraflar, Sudan'da 30 gün sürecek bir ateşkes konusunda mutabık kaldı.",
  },
  initiator: {
    first: "Katar tarafının talebi üzerine iki bakan telefonda görüştü. Ticaret konusu ele alındı.",
    second: "İki bakan telefonda görüştü. Ticaret konusu ele alındı.",
    near: "Katar tarafının girişimiyle iki bakan telefonda görüştü. Ticaret konusu ele alındı.",
  },
  order: {
    first: "Görüşmede insani yardım ele alındı. Ticaret görüşüldü. Turizm ele alındı. Enerji görüşüldü.",
    second: "Görüşmede ticaret ele alındı. Enerji görüşüldü. Turizm ele alındı. İnsani yardım görüşüldü.",
    near: "Görüşmede insani yardım ele alındı. Ticaret görüşüldü. Enerji ele alındı. Turizm görüşüldü.",
  },
  length: {
    first:
      "İki bakan ticaret konusunu ele aldı. Bakanlar, ticaret hacminin son yıllardaki artışını ve bunu daha da yükseltmenin yollarını görüştü. Gümrük vergileri, ihracat ve ticaret odalarının çalışmaları ele alındı.",
    second: "İki bakan ticaret konusunu ele aldı.",
    near: "İki bakan ticaret konusunu ele aldı. Bakanlar, ticaret hacminin son yıllardaki gelişimini ve daha da artırılmasının yollarını değerlendirdi. İhracat, gümrük vergileri ve ticaret odalarının çalışmaları görüşüldü.",
  },
  tone: {
    first: `${trade} Bakan, Katar'ın gümrük vergilerini kınadı.`,
    second: trade,
    near: `${trade} Bakan, Mısır'ın gümrük vergilerini kınadı.`,
  },
  timing: { first: trade, second: "Ticaret konusu ele alındı.", near: "Ticaret konusu ele alındı." },
};
