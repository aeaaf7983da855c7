import { daysInMonth } from '../calendar/iso-date';
import { dayOfYear, type Span } from './items';
import { scanFigures } from './scan-figures';
import { roleAt, skipBreak, skipStop, span, wordAt, type Scanned } from './token-at';
import type { Token } from './tokens';

const TEN_DAYS = /^(?:декад(?:а|ы|е|у|ой)?|онкүнді(?:к|кте|гі|гінде|гіне|гінің))$/;
const MONTH_WORD = /^(?:айының|айдың|айы)$/;
const FEBRUARY = 2;
/** Any year but a leap year: only February differs in one, and its last days are not read. */
const COMMON_YEAR = 2001;

/**
 * Ten days of a month by their count: `первая декада марта`, `2-3 декада мая`, `наурыздың бірінші онкүндігі`.
 * Null where they bound a deadline that may end before them as well as with them: `до третьей декады мая`.
 */
export function scanTenDays(tokens: readonly Token[], at: number): Scanned | null {
  const scanned = countFirst(tokens, at) ?? monthFirst(tokens, at);
  return scanned === null || wordAt(tokens, at - 1) === 'до' || roleAt(tokens, scanned.next) === 'until' ? null : scanned;
}

function countFirst(tokens: readonly Token[], at: number): Scanned | null {
  const figures = scanFigures(tokens, at);
  if (figures === null) return null;
  const word = skipBreak(tokens, figures.next);
  if (!TEN_DAYS.test(wordAt(tokens, word))) return null;
  const monthAt = skipBreak(tokens, word + 1);
  const month = monthNamed(tokens, monthAt);
  return month === null ? null : tenDays(tokens, at, skipStop(tokens, monthAt + 1), { month, spans: figures.spans, closed: figures.closed });
}

function monthFirst(tokens: readonly Token[], at: number): Scanned | null {
  const month = monthNamed(tokens, at);
  if (month === null) return null;
  const from = skipBreak(tokens, MONTH_WORD.test(wordAt(tokens, at + 1)) ? at + 2 : at + 1);
  const figures = scanFigures(tokens, from);
  if (figures === null) return null;
  const word = skipBreak(tokens, figures.next);
  return TEN_DAYS.test(wordAt(tokens, word)) ? tenDays(tokens, at, word + 1, { month, spans: figures.spans, closed: figures.closed }) : null;
}

function monthNamed(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  return token?.type === 'word' && token.role?.role === 'month' ? token.role.month : null;
}

interface Counted {
  readonly month: number;
  readonly spans: readonly Span[];
  readonly closed: boolean;
}

/** Null for a fourth ten days, and for the last of February, whose end depends on the year. */
function tenDays(tokens: readonly Token[], at: number, next: number, { month, spans, closed }: Counted): Scanned | null {
  const isKnown = spans.every(({ first, last }) => first >= 1 && last <= 3 && (last < 3 || month !== FEBRUARY));
  if (!isKnown) return null;
  const days = spans.map((each) => ({
    ...each,
    first: dayOfYear(month, each.first * 10 - 9),
    last: dayOfYear(month, each.last < 3 ? each.last * 10 : daysInMonth(COMMON_YEAR, month)),
  }));
  return { item: { type: 'units', unit: 'day', spans: days, ablative: false, closed, ...span(tokens, at, next) }, next };
}
