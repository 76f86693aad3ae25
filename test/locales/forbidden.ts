import type { LocaleId } from "../../src/locales/index.js";

/** Words by which one text would be judged by the other. No press office could let them stand, so no sentence of the interface has them. */
export const forbidden: Readonly<Record<LocaleId, RegExp>> = {
  en: /\b(hid(e|es|den|ing)|conceal|ignor|den(y|ies|ied|ial)|admit|confess|claim(s|ed)? that|claims? to|refus|insist|downplay|alleg|so-called|fails? to|real reason)/iu,
  tr: /gizl(e|i)|sakl(a|ı)|görmezden|yok say|inkâr|inkar|yalanl|itiraf|iddia|sözde|kabullen|kaçın|ısrar|gerçek neden/iu,
  ru: /скры(ва|л|т)|умалчива|замалчива|игнорир|отрица(ет|ют|л)|опроверга|призна(ёт|ет|ют|лся|лась|вая)|утвержда|отказыва|якобы|так называем|настаива|настоящ(ая|ей) причин/iu,
  ar: /(يخفي|تخفي|إخفاء|تجاهل|ينكر|تنكر|إنكار|[يت]نفي(?!ذ)|يعترف|تعترف|زعم|ادعاء|يدّعي|يصر على|تصر على|يتكتم|ما يسمى|يرفض (ذكر|الإفصاح)|السبب الحقيقي)/u,
};
