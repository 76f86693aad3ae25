const unsafe = /\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/gu;
/** Most of what is shown: told at one look, so that nothing is replaced in it (bench: rendering). */
const plain = /^[ -~]*$/;
const white = /[\t\n\v\f\r]/;

/**
 * Text as it may be shown: control characters, escape sequences, bidi overrides and lone surrogates become `\u001b`-like escapes, so
 * that a statement can neither steer the terminal nor turn a line round. White space stays white space.
 * Soft hyphens go: they are no letters, and terminals do not agree on their width.
 */
export function visible(text: string): string {
  if (plain.test(text)) return text;
  return text
    .replace(unsafe, (character) => (white.test(character) ? " " : escaped(character)))
    .replaceAll("\u00ad", "");
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
