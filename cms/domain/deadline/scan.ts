import type { Item, Link, Mark } from './items';
import { scanFrequency } from './scan-frequency';
import { isDash, scanCounted, scanShortYear, scanYears, span, type Scanned } from './scan-numbers';
import { scanRequest } from './scan-request';
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
    scanFrequency(tokens, at) ??
    scanYears(tokens, at) ??
    scanCounted(tokens, at) ??
    scanShortYear(tokens, at) ??
    scanMonths(tokens, at) ??
    scanPlain(tokens, at) ??
    scanRequest(tokens, at, text) ??
    scanRest(tokens, at)
  );
}

function scanMonths(tokens: readonly Token[], at: number): Scanned | null {
  const first = tokens[at];
  if (first?.type !== 'word' || first.role?.role !== 'month') return null;
  const after = tokens[at + 2];
  const range = isDash(tokens[at + 1]) && after?.type === 'word' && after.role?.role === 'month';
  const values = range ? [first.role.month, after.role.month] : [first.role.month];
  let next = range ? at + 3 : at + 1;
  const word = tokens[next];
  if (word?.type === 'word' && word.role?.role === 'month-word') next += 1;
  if (/^[.:]$/.test(tokens[next]?.text ?? '')) next += 1;
  const { ablative } = first.role;
  return { item: { type: 'units', unit: 'month', values, range, ablative, ...span(tokens, at, next) }, next };
}

const MARKS: ReadonlySet<string> = new Set<Mark>([
  'continuous', 'until', 'until-before', 'from', 'from-before', 'to-before', 'end', 'beginning', 'inside', 'onward', 'year-word',
]);

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
  if (token.type === 'mark') {
    const link = linkOf(token);
    if (link !== null) return { item: { type: 'link', link, ...place }, next };
    return token.text === '%' ? { item: { type: 'percent', ...place }, next } : { item: null, next };
  }
  if (token.type !== 'word' || token.role === null) return null;
  const { role } = token.role;
  if (isMark(role)) {
    if (role === 'to-before' && isRequestAhead(tokens, at)) return null;
    return { item: { type: role === 'end' && /^кон/i.test(token.text) ? 'end-before' : role, ...place }, next };
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
