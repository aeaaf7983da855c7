import type { Pen } from './pen';
import type { AmendmentReading, MeasureReading } from './reading';

/**
 * Says where the numbers of measures repeat, leave one out, or start anew without a heading. Items
 * of a list (`1)`) count under the measure before them; rows that a note says are repealed are not left out.
 */
export function doubtNumbers(measures: readonly MeasureReading[], amendments: readonly AmendmentReading[], pen: Pen): void {
  const repealed = new Set(amendments.flatMap(({ target }) => (target.startsWith('row ') ? [target.slice('row '.length)] : [])));
  let seen = new Set<string>();
  let section: number | null = null;
  let last: number | null = null;
  let item = '';
  measures.forEach(({ number, sectionAt }, index) => {
    const where = `measures.${index}.number`;
    if (sectionAt !== section) {
      seen = new Set();
      section = sectionAt;
      item = '';
    }
    if (number === '') return;
    const isItem = number.endsWith(')');
    const figure = figureOf(number);
    const restarts = !isItem && figure === 1 && last !== null && last > 1 && seen.has(number);
    if (restarts) {
      seen = new Set();
      pen.doubt(where, [{ code: 'numbers-restart', detail: number }]);
    }
    const key = isItem ? `${item} ${number}` : number;
    if (seen.has(key)) pen.doubt(where, [{ code: 'number-repeats', detail: number }]);
    else if (!isItem && figure !== null && last !== null && figure > last + 1 && !restarts && /^\d+$/.test(number) && !areAll(repealed, last + 1, figure)) {
      pen.doubt(where, [{ code: 'number-left-out', detail: `${last} … ${figure}` }]);
    }
    seen.add(key);
    if (!isItem) {
      item = number;
      if (figure !== null) last = figure;
    }
  });
}

/** The last figure of a number: 3 of `1.3`. */
function figureOf(number: string): number | null {
  const figure = /(\d{1,9})$/.exec(number)?.[1];
  return figure === undefined ? null : Number(figure);
}

function areAll(repealed: ReadonlySet<string>, from: number, to: number): boolean {
  for (let number = from; number < to; number += 1) if (!repealed.has(String(number))) return false;
  return true;
}
