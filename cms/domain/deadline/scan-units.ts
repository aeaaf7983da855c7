import { dayOfYear, type Span } from './items';
import { scanFigures } from './scan-figures';
import { isDash, roleAt, skipBreak, skipStop, span, wordAt, type Scanned } from './token-at';
import type { Token } from './tokens';

/** Figures with the unit they count: `3-тоқсан`, `ІІІ-IV кварталы`, `1,2-жарты жылдық`, `1 және 15 қаңтар`, `I этап`. */
export function scanCounted(tokens: readonly Token[], at: number): Scanned | null {
  const figures = scanFigures(tokens, at);
  if (figures === null) return null;
  const { spans, closed } = figures;
  const from = skipBreak(tokens, figures.next);
  const head = tokens[from];
  if (head?.type !== 'word' || head.role === null) return null;
  const { role } = head;
  const next = from + 1;
  switch (role.role) {
    case 'unit':
      return units(tokens, at, skipStop(tokens, next), { unit: role.unit, spans, ablative: role.ablative, closed }, next);
    case 'half-of': {
      if (isHalfOfMonth(tokens, at, next)) return null;
      const half = skipStop(tokens, next);
      const after = skipBreak(tokens, half);
      const end = roleAt(tokens, after) === 'years-half' ? after + 1 : half;
      return units(tokens, at, end, { unit: 'half-year', spans, ablative: false, closed });
    }
    case 'month': {
      const days = spans.map((each) => ({ ...each, first: dayOfYear(role.month, each.first), last: dayOfYear(role.month, each.last) }));
      const end = roleAt(tokens, next) === 'month-word' ? next + 1 : next;
      return units(tokens, at, skipStop(tokens, end), { unit: 'day', spans: days, ablative: role.ablative, closed }, end);
    }
    case 'stage':
      return { item: { type: 'stage', ...span(tokens, at, next) }, next };
    case 'period':
      return spans.length === 1 ? { item: { type: 'stage', ...span(tokens, at, next) }, next } : null;
    default:
      return null;
  }
}

/** `вторая половина августа`, `тамыздың екінші жартысы`: no half of a year. */
function isHalfOfMonth(tokens: readonly Token[], at: number, next: number): boolean {
  const before = roleAt(tokens, at - 1);
  return roleAt(tokens, next) === 'month' || before === 'month' || before === 'month-word';
}

interface Counted {
  readonly unit: 'day' | 'month' | 'quarter' | 'half-year';
  readonly spans: readonly Span[];
  readonly ablative: boolean;
  readonly closed: boolean;
}

function units(tokens: readonly Token[], at: number, next: number, counted: Counted, end = next): Scanned {
  return { item: { type: 'units', ...counted, ...span(tokens, at, end) }, next };
}

/** A month by its name: `шілде`, `мамыр айы`, `нояб.` */
export function scanMonth(tokens: readonly Token[], at: number): Scanned | null {
  const token = tokens[at];
  if (token?.type !== 'word' || token.role?.role !== 'month') return null;
  const { month, ablative } = token.role;
  const stopped = tokens[at + 1]?.text === '.' || tokens[at + 1]?.text === ':' ? at + 2 : at + 1;
  const next = roleAt(tokens, skipBreak(tokens, stopped)) === 'month-word' ? skipBreak(tokens, stopped) + 1 : stopped;
  const place = span(tokens, at, at + 1);
  const spans = [{ first: month, last: month, ...place }];
  const last = tokens[next - 1];
  const isAblative = ablative || (last !== token && last?.text.toLowerCase() === 'айынан');
  return { item: { type: 'units', unit: 'month', spans, ablative: isAblative, closed: false, start: place.start, end: last?.end ?? place.end }, next };
}

const DAY_WORDS = /^(күн(і|іне|інде|інен|ге|нен)|жұлдызы(на|нда|нан)?)$/;

/** A day behind its month in the genitive: `қыркүйектің 1-не`, `желтоқсан айының 25-іне`. */
export function scanDayOfNamedMonth(tokens: readonly Token[], at: number): Scanned | null {
  const token = tokens[at];
  if (token?.type !== 'word' || token.role?.role !== 'month') return null;
  const hasMonthWord = /^(айының|айдың)$/.test(wordAt(tokens, at + 1));
  if (!token.role.genitive && !hasMonthWord) return null;
  const { month } = token.role;
  const figures = scanFigures(tokens, skipBreak(tokens, hasMonthWord ? at + 2 : at + 1));
  if (figures === null || ['unit', 'half-of'].includes(roleAt(tokens, figures.next) ?? '')) return null;
  const dayWord = isDash(tokens[figures.next]) ? figures.next + 1 : figures.next;
  const next = DAY_WORDS.test(wordAt(tokens, dayWord)) ? dayWord + 1 : figures.next;
  const days = figures.spans.map((each) => ({ ...each, first: dayOfYear(month, each.first), last: dayOfYear(month, each.last) }));
  const ablative = /(нен|нан|ден|дан|тен|тан)$/.test(tokens[next - 1]?.text ?? '');
  return { item: { type: 'units', unit: 'day', spans: days, ablative, closed: figures.closed, ...span(tokens, at, next) }, next };
}
