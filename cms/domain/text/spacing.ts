const BLANKS = /[\s\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]+/g;
/** What is not one plain space between two words. */
const ODD_BLANKS = /(?! )[\s\u200b]| {2}/;
const TIGHT_COMMA = /(\p{L}[)"»”]?|[)"»”]),(?=[\p{L}("«“]|\p{L})/gu;
const TIGHT_COMMA_BEFORE_NUMBER = /(\p{L}),(?=\d)/gu;

/** Every run of white space, whatever kind, as one space; none at the ends. */
export function foldSpaces(text: string): string {
  const trimmed = text.trim();
  return ODD_BLANKS.test(trimmed) ? trimmed.replace(BLANKS, ' ').trim() : trimmed;
}

/** Puts in the space that is missing after a comma; decimal commas (`342362,5`) stay closed. */
export function openCommas(text: string): string {
  if (!hasTightComma(text)) return text;
  return text.replace(TIGHT_COMMA, '$1, ').replace(TIGHT_COMMA_BEFORE_NUMBER, '$1, ');
}

/** Whether a comma stands right before anything but a space, and not between the figures of a decimal: a cheap look. */
function hasTightComma(text: string): boolean {
  for (let at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) {
    const next = text.charCodeAt(at + 1);
    const isDecimal = isFigure(next) && isFigure(text.charCodeAt(at - 1));
    if (next !== SPACE && !Number.isNaN(next) && !isDecimal) return true;
  }
  return false;
}

const SPACE = 32;

function isFigure(code: number): boolean {
  return code >= 48 && code <= 57;
}
