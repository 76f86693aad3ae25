import type { Form } from "../form.js";

/**
 * What a verb's ending tells where no term has the verb: that it is denied, or made a noun. Only endings long enough to be sure:
 * -mAdIğI, -mAyAcAğI, -mIyor, -mAmIş, -AmAz, -mAmAsI; -DIğInI, -AcAğInI, -mAsInI, -IlmAsI.
 */
const negatedFact = /.{2}(?:m[ae]d[iu]g|m[ae]y[ae]c[ae]g)[iu]/;
const negatedFinite =
  /.{2}(?:m[iu]yor|m[ae]m[iu]st|m[ae]m[iu]s$|m[ae]m[ai]kt[ae]|[ae]m[ae]z(?:$|l)|m[ae]y[ae]c[ae]k|m[ae]d[iu](?:$|k$|l[ae]r$)|m[ae]z(?:l[ae]r|s[iu]n)?$)/;
const negatedNoun = /.{2}m[ae]m[ae]s[iu]/;
const fact = /.{2}(?:[dt][iu]g|[ae]c[ae]g)[iu](?:n[iuae]|m[iu]z[iuae]?|nd[ae]n?)/;
const wished = /.{3}m[ae](?:s[iu]n[iuae]?|l[ae]r[iu]n[iuae]?|m[iu]z[iuae]?)/;
/** The bare -mAsI is sure behind a passive or an -l-, -n- of the stem: “kaldırılması”, “alması”, not “açıklaması”. */
const wishedBare = /[aeiu][ln]m[ae]s[iu]$/;

/** A wish made a noun that owns what follows: “açılmasının”. */
const owner = /.{3}m[ae]s[iu]n[iu]n$/;

/** What people will do, told of them or by them: “oturmayacaklarını”, “göndermeyeceğimizi”, “unutmayacağız”. A person's ending makes it sure. */
const willNominal = /.{2}[ae]c[ae](?:kl[ae]r[iu](?:n[iuae]?|nd[ae]n?)|g[iu]m[iu]z[iuae])$/;
const willFinite = /.{2}[ae]c[ae]g[iu]z$/;
const denied = /m[ae]y[ae]c[ae][gk]/;
/** Nouns that end like futures: food, drink, the future itself. */
const noWill = /^(?:acacak|alacak|gelecek|icecek|verecek|yiyecek)/;

/** Words in -mAz that describe and deny nothing, and a family name: “vazgeçilmez”, “kaçınılmaz”, “Yılmaz”. */
const settled =
  /^(?:ayrilmaz|bitmez|bolunmez|degismez|dokunulmaz|kacinilmaz|sarsilmaz|sonmez|tartisilmaz|tukenmez|vazgecilmez|yadsinamaz|yilmaz)(?:di|dir|dirlar|dirler|lar|ler)?$/;

export function shape(folded: string): Form | undefined {
  if (settled.test(folded)) return undefined;
  if (!noWill.test(folded) && (willNominal.test(folded) || willFinite.test(folded))) return willOf(folded);
  if (negatedFact.test(folded)) return { use: "nominal", fact: true, negated: true };
  if (negatedFinite.test(folded)) return { use: "finite", negated: true };
  if (negatedNoun.test(folded)) return { use: "nominal", negated: true };
  if (fact.test(folded)) return { use: "nominal", fact: true };
  if (owner.test(folded)) return { use: "nominal", case: "genitive" };
  if (wished.test(folded) || wishedBare.test(folded)) return { use: "nominal" };
  return undefined;
}

function willOf(folded: string): Form {
  const use = willFinite.test(folded)
    ? ({ use: "finite", person: 1 } as const)
    : ({ use: "nominal", fact: true } as const);
  return { ...use, future: true, plural: true, ...(denied.test(folded) ? { negated: true } : {}) };
}
