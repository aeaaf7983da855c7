import type { OrderReading } from '../reading/reading';
import type { Stretch } from '../reading/source';
import type { SourcePlace } from './review';

/** Finds the line of a character by its place, lines counted from 1. */
export function lineFinder(text: string): { readonly lineAt: (place: number) => number; readonly startOf: (line: number) => number } {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  let last = 0;
  const lineAt = (place: number): number => {
    const near = starts[last + 1];
    if ((starts[last] ?? 0) <= place && (near === undefined || place < near)) return last + 1;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    last = low;
    return low + 1;
  };
  return { lineAt, startOf: (line) => starts[line - 1] ?? text.length };
}

/**
 * Where each piece of left-over text stands. The reading tells its words and its line; of the same words
 * twice on a line, those that no field claims and no tag holds are meant.
 */
export function leftOverPlaces(
  reading: OrderReading,
  source: { readonly text: string; readonly markup?: readonly Stretch[] },
  startOf: (line: number) => number,
): SourcePlace[] {
  let free: ((start: number, end: number) => boolean) | null = null;
  const isFree = (start: number, end: number): boolean => (free ??= freeOf([...reading.places, ...(source.markup ?? [])]))(start, end);
  let from = 0;
  return reading.leftOver.map(({ text, line }) => {
    from = Math.max(from, startOf(line));
    const last = startOf(line + 1) - text.length;
    const next = (after: number): number => {
      const at = source.text.indexOf(text, after);
      return at > last ? -1 : at;
    };
    const first = next(from);
    let at = first;
    const isAlone = first < 0 || next(first + 1) < 0;
    while (!isAlone && at >= 0 && !isFree(at, at + text.length)) at = next(at + 1);
    const start = Math.max(from, at >= 0 ? at : first);
    from = start + text.length;
    return { start, end: start + text.length, line };
  });
}

/** Tells whether a stretch touches none of the others. */
function freeOf(taken: readonly Stretch[]): (start: number, end: number) => boolean {
  const inOrder = [...taken].sort((a, b) => a.start - b.start);
  const reach: number[] = [];
  for (const { end } of inOrder) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return (start, end) => {
    let low = 0;
    let high = inOrder.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((inOrder[middle]?.start ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    return low === 0 || (reach[low - 1] ?? 0) <= start;
  };
}
