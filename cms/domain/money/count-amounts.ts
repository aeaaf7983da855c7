import type { Doubt } from '../warning';
import { counted, figuresIn, type FoundAmount, type FoundFigure } from './amounts';
import type { Marks } from './marks';
import { smallLetters } from './small-letters';
import { unitIn, type Multiplier } from './unit';

export interface UnitElsewhere {
  readonly multiplier: Multiplier;
  readonly place: 'header' | 'caption';
}

export interface CountedAmounts {
  readonly amounts: readonly FoundAmount[];
  readonly unit: 'cell' | 'header' | 'caption' | null;
}

/** Nothing that is counted: an end, a sign, a joining word, or the next figure of a row. */
const NOTHING_AFTER = /^(?:\s?\*{1,3})?\s?(?:$|\d|[,;:.()\n=+–—-]|(?:и|және|мен|бен|пен|из|в\sт|в\sтом|оның|соның|за\sсч|есеб|барлығы|всего|итого)(?!\p{L}))/u;
const LISTED_BEFORE = /(?:^|[-–—:;,(\n=+]|\d[.,]\d{1,2}(?=\s)|барлығы|жиынтығы|жиыны|всего|итого|сомасы|сумма)\s?$/u;
const MAY_BE_YEAR = /^(?:199\d|20[0-5]\d)$/;
const LOOK = 16;

/**
 * The amounts of a cell in tiyn. A figure's own unit holds first; figures of one list share the unit
 * printed at its end; the header's unit is for figures of a cell that names none. Figures without
 * any unit are not counted, with a doubt.
 */
export function amountsIn(text: string, marks: Marks, elsewhere: UnitElsewhere | null, doubts: Doubt[]): CountedAmounts {
  if (!/\d/.test(marks.bare)) return { amounts: [], unit: null };
  const small = smallLetters(text);
  const starts = new Set([...marks.years, ...marks.sources].map(({ start }) => start));
  const figures = figuresIn(marks.bare, text, doubts).filter((found) => found.unit !== null || mayBeMoney(found, small, starts));
  const own = figures.some(({ unit }) => unit !== null);
  if (own) return { amounts: closeCompounds(listed(figures, small, marks, elsewhere, doubts), marks.bare), unit: 'cell' };
  const said = figures.length > 0 ? unitIn(marks.bare) : null;
  if (said !== null) return { amounts: figures.map((found) => counted(found, said, doubts)), unit: 'cell' };
  if (figures.length === 0) return { amounts: [], unit: null };
  if (elsewhere === null) {
    doubts.push({ code: 'unit-missing', detail: text.replaceAll('\n', ' ') });
    return { amounts: [], unit: null };
  }
  if (figures.every(({ figure }) => MAY_BE_YEAR.test(figure ?? ''))) doubts.push({ code: 'figure-two-ways', detail: text.replaceAll('\n', ' ') });
  return { amounts: figures.map((found) => counted(found, elsewhere.multiplier, doubts)), unit: elsewhere.place };
}

/** Whether a figure without a unit stands where an amount may: no word that is counted follows it. */
function mayBeMoney({ figure, end }: FoundFigure, text: string, starts: ReadonlySet<number>): boolean {
  if (figure === null || /^0\d/.test(figure)) return false;
  return NOTHING_AFTER.test(text.slice(end, end + LOOK)) || [0, 1, 2].some((step) => starts.has(end + step));
}

/** The figures of a cell that has units: those without one are amounts where they stand in a list with one that has. */
function listed(
  figures: readonly FoundFigure[],
  text: string,
  marks: Marks,
  elsewhere: UnitElsewhere | null,
  doubts: Doubt[],
): FoundAmount[] {
  const ends = new Set([...marks.years, ...marks.sources, ...marks.programmes].map(({ end }) => end));
  const following = unitsBefore([...figures].reverse()).reverse();
  const preceding = unitsBefore(figures);
  return figures.flatMap((found, index) => {
    if (found.unit !== null) return [counted(found, found.unit, doubts)];
    if (!isListed(found, text, ends)) return [];
    const next = following[index] ?? null;
    const unit = next ?? preceding[index] ?? null;
    if (unit === null) return [];
    if (next === null || (elsewhere !== null && elsewhere.multiplier !== unit)) doubts.push({ code: 'unit-from-beside', detail: found.figure ?? '' });
    return [counted(found, unit, doubts)];
  });
}

/** `1 млн. 200 тыс. тенге` is one amount: figures in falling units with nothing between them. */
function closeCompounds(amounts: readonly FoundAmount[], text: string): FoundAmount[] {
  const closed: FoundAmount[] = [];
  for (const next of amounts) {
    const last = closed.at(-1);
    const goesOn = last !== undefined && /^ ?(?:и )?$/.test(text.slice(last.end, next.start)) && !/(?:те[ңн]ге|тг\.?)$/i.test(text.slice(last.start, last.end));
    if (goesOn && last.amount !== null && next.amount !== null && next.amount < last.amount) {
      closed[closed.length - 1] = { amount: last.amount + next.amount, start: last.start, end: next.end };
    } else {
      closed.push(next);
    }
  }
  return closed;
}

/** For each figure the last unit before it. */
function unitsBefore(figures: readonly FoundFigure[]): Array<Multiplier | null> {
  let last: Multiplier | null = null;
  return figures.map(({ unit }) => {
    const before = last;
    last = unit ?? last;
    return before;
  });
}

function isListed({ start }: FoundFigure, text: string, ends: ReadonlySet<number>): boolean {
  return LISTED_BEFORE.test(text.slice(Math.max(0, start - LOOK), start)) || [0, 1, 2].some((step) => ends.has(start - step));
}
