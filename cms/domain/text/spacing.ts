const BLANKS = /[\s\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]+/g;
const TIGHT_COMMA = /(\p{L}[)"»”]?|[)"»”]),(?=[\p{L}("«“]|\p{L})/gu;
const TIGHT_COMMA_BEFORE_NUMBER = /(\p{L}),(?=\d)/gu;

/** Every run of white space, whatever kind, as one space; none at the ends. */
export function foldSpaces(text: string): string {
  return text.replace(BLANKS, ' ').trim();
}

/** Puts in the space that is missing after a comma; decimal commas (`342362,5`) stay closed. */
export function openCommas(text: string): string {
  if (!text.includes(',')) return text;
  return text.replace(TIGHT_COMMA, '$1, ').replace(TIGHT_COMMA_BEFORE_NUMBER, '$1, ');
}
