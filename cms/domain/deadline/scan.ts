import { dayOfYear, type Item, type Link, type Mark } from './items';
import { scanDayOfMonth } from './scan-day-of-month';
import { scanFrequency } from './scan-frequency';
import { scanRequest } from './scan-request';
import { scanCounted, scanDayOfNamedMonth, scanMonth } from './scan-units';
import { scanTenDays } from './scan-ten-days';
import { scanShortYear, scanYears } from './scan-years';
import { isDash, span, wordAt } from './token-at';
import type { Token } from './tokens';

/** The items of a deadline's tokens, in order; fillers fall away, what is not understood is `unknown`. */
export function itemsOf(tokens: readonly Token[], text: string): Item[] {
  const items: Item[] = [];
  let at = 0;
  while (at < tokens.length) {
    const scanned = scanAt(tokens, at, text);
    if (scanned.item !== null) items.push(scanned.item);
    at = scanned.next;
  }
  return items;
}

function scanAt(tokens: readonly Token[], at: number, text: string): { item: Item | null; next: number } {
  return (
    scanListMark(tokens, at) ??
    scanFrequency(tokens, at) ??
    scanYears(tokens, at) ??
    scanTenDays(tokens, at) ??
    scanDayOfNamedMonth(tokens, at) ??
    scanCounted(tokens, at) ??
    scanDayOfMonth(tokens, at) ??
    scanShortYear(tokens, at) ??
    scanMonth(tokens, at) ??
    scanPlain(tokens, at) ??
    scanRequest(tokens, at, text) ??
    scanRest(tokens, at)
  );
}

/** `1)`, `а)`, `1.` before a year: the number of a deadline in a list, at the start of a line or behind a comma or semicolon. */
function scanListMark(tokens: readonly Token[], at: number): { item: Item; next: number } | null {
  const token = tokens[at];
  if (token === undefined || token.text.length > 2 || !/^(?:\d{1,2}|\p{Ll})$/u.test(token.text) || !/^[\n;,]?$/.test(tokens[at - 1]?.text ?? '')) return null;
  const isBracketed = tokens[at + 1]?.text === ')';
  const isNumbered = token.type === 'number' && tokens[at + 1]?.text === '.' && tokens[at + 2]?.text.length === 4 && tokens[at + 2]?.type === 'number';
  return isBracketed || isNumbered ? { item: { type: 'link', link: 'break', ...span(tokens, at, at + 2) }, next: at + 2 } : null;
}

const MARKS: ReadonlySet<string> = new Set<Mark>([
  'continuous', 'until', 'until-before', 'to-after', 'from', 'from-before', 'to-before', 'end-after', 'end-before',
  'beginning-after', 'beginning-before', 'inside', 'between', 'whole', 'period', 'onward', 'year-word',
]);

const SILENT_MARKS = /^[.:()[\]"«»“”„'*№_]$/;
/** `одан кейін`, `әрі қарай`. */
const AFTER_ONWARD = /^(кейін|қарай)$/;

function isMark(role: string): role is Mark {
  return MARKS.has(role);
}

function scanPlain(tokens: readonly Token[], at: number): { item: Item | null; next: number } | null {
  const token = tokens[at];
  const next = at + 1;
  if (token === undefined) return null;
  const place = { start: token.start, end: token.end };
  if (token.type === 'date') {
    const { year, month, day, twoWays, shortYear } = token;
    return { item: { type: 'date', year, month, day, twoWays, shortYear, ...place }, next };
  }
  if (token.type === 'month-of-year') return { item: { type: 'month-of-year', year: token.year, month: token.month, ...place }, next };
  if (token.type === 'day-and-month') {
    const value = dayOfYear(token.month, token.day);
    const spans = [{ first: value, last: value, ...place }];
    return { item: { type: 'units', unit: 'day', spans, ablative: false, closed: false, twoWays: token.twoWays, ...place }, next };
  }
  if (token.type === 'mark') {
    const link = linkOf(token);
    if (link !== null) return { item: { type: 'link', link, ...place }, next };
    if (token.text === '%') return { item: { type: 'percent', ...place }, next };
    return SILENT_MARKS.test(token.text) ? { item: null, next } : null;
  }
  if (token.type !== 'word' || token.role === null) return null;
  const { role } = token.role;
  if (role === 'later') return wordAt(tokens, at - 1) === 'не' ? { item: { type: 'to-before', ...place }, next } : null;
  if (role === 'onward') return { item: { type: role, ...place }, next: AFTER_ONWARD.test(wordAt(tokens, next)) ? next + 1 : next };
  if (isMark(role)) {
    return role === 'to-before' && isRequestAhead(tokens, at) ? null : { item: { type: role, ...place }, next };
  }
  if (role === 'and') return { item: { type: 'link', link: 'and', ...place }, next };
  return role === 'filler' ? { item: null, next } : null;
}

function isRequestAhead(tokens: readonly Token[], at: number): boolean {
  return scanRequest(tokens, at, '') !== null;
}

function linkOf(token: Token): Link | null {
  if (token.text === ',') return 'comma';
  if (token.text === ';' || token.text === '\n') return 'break';
  return isDash(token) ? 'dash' : null;
}

function scanRest(tokens: readonly Token[], at: number): { item: Item; next: number } {
  const token = tokens[at];
  const figure = token?.type === 'number' || token?.type === 'roman';
  return { item: { type: figure ? 'number' : 'unknown', ...span(tokens, at, at + 1) }, next: at + 1 };
}
