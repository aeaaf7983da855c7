import { isMonthAbbreviation } from '../calendar/month-names';
import { romanNumeral, romanValue } from '../text/roman';
import type { Token } from './tokens';
import { roleOf } from './words';

const SHORTEST_MENDED = 5;

/** Joins the halves of words and years that a stray space or line end broke: `ноя брь`, `200 3 ж.` */
export function mended(found: readonly Token[]): Token[] {
  let tokens = found;
  const whole: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    const next = tokens[at + 1]?.text === '\n' ? at + 2 : at + 1;
    const joined = brokenWord(token, tokens[next]) ?? brokenRoman(token, tokens[at + 1]) ?? (next === at + 1 ? brokenYear(token, tokens[next], tokens[next + 1]) : null);
    if (joined?.type === 'roman') {
      tokens = tokens.with(at + 1, joined);
      continue;
    }
    whole.push(joined ?? token);
    if (joined !== null) at = next;
  }
  return whole;
}

function brokenWord(left: Token, right: Token | undefined): Token | null {
  if (left.type !== 'word' || right?.type !== 'word' || (left.role !== null && right.role !== null)) return null;
  if (left.text.length + right.text.length < SHORTEST_MENDED || /^\p{Lu}/u.test(right.text)) return null;
  const role = roleOf((left.text + right.text).toLowerCase());
  return role === null ? null : { ...left, end: right.end, text: left.text + right.text, role, mended: true };
}

/** `I I I квартал`, `I V`: one figure that spaces took apart. */
function brokenRoman(left: Token, right: Token | undefined): Token | null {
  if (left.type !== 'roman' || right?.type !== 'roman' || !/^[IІ]+$/.test(left.text) || !/^[IІV]$/.test(right.text)) return null;
  if (left.mended !== true && left.text.length > 1) return null;
  const roman = romanNumeral(left.text + right.text);
  return roman === null ? null : { ...left, end: right.end, text: left.text + right.text, value: romanValue(roman), mended: true };
}

function brokenYear(left: Token, right: Token | undefined, word: Token | undefined): Token | null {
  if (left.type !== 'number' || right?.type !== 'number' || word?.type !== 'word' || word.role?.role !== 'year-word') return null;
  const text = left.text + right.text;
  if (left.text.length === 4 || !/^(?:19|20)\d{2}$/.test(text)) return null;
  return { ...left, end: right.end, text, value: Number(text), mended: true };
}

/** `там` is a month only as `там.` or before a year: elsewhere it is a word. */
export function withoutStrayAbbreviation(token: Token, at: number, tokens: readonly Token[]): Token {
  if (token.type !== 'word' || token.role?.role !== 'month' || !isMonthAbbreviation(token.text.toLowerCase())) return token;
  const next = tokens[at + 1];
  const isShort = next?.type === 'number' || next?.type === 'date' || /^[.\-–—/]$/.test(next?.text ?? '');
  return isShort ? token : { ...token, role: null };
}
