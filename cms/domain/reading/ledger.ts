import type { SourceCell, SourceLine, Stretch } from './source';

/** Where in the source a field was read. */
export interface Place {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

export interface LeftOver {
  readonly text: string;
  readonly line: number;
}

/** A piece of left-over text with its place. */
export interface PlacedLeftOver extends LeftOver, Stretch {}

/** Keeps account of which characters of a source belong to a field. */
export interface Ledger {
  readonly claim: (path: string, start: number, end: number) => void;
  readonly claimLines: (path: string, lines: readonly SourceLine[]) => void;
  /** Claims what of a cell holds its lines: what stands between them, a footnote's mark for one, is not the field's. */
  readonly claimCell: (path: string, cell: SourceCell) => void;
  readonly places: () => Place[];
  /** What no field claimed, white space and `markup` (tags) aside, line by line. */
  readonly leftOver: (text: string, markup?: readonly Stretch[]) => PlacedLeftOver[];
}

export function openLedger(): Ledger {
  const places: Place[] = [];
  const claim = (path: string, start: number, end: number): void => {
    if (end > start) places.push({ path, start, end });
  };
  return {
    claim,
    claimLines: (path, lines) => {
      for (const line of lines) claim(path, line.start, line.end);
    },
    claimCell: (path, { lines }) => {
      for (let first = 0; first < lines.length; ) {
        let last = first;
        while ((lines[last + 1]?.start ?? Infinity) - (lines[last]?.end ?? 0) <= 1) last += 1;
        claim(path, lines[first]?.start ?? 0, lines[last]?.end ?? 0);
        first = last + 1;
      }
    },
    places: () => [...places],
    leftOver: (text, markup = []) => unclaimed(text, [...places, ...markup].sort((a, b) => a.start - b.start)),
  };
}

function unclaimed(text: string, claims: readonly Stretch[]): PlacedLeftOver[] {
  const left: PlacedLeftOver[] = [];
  let counted = 0;
  let line = 1;
  const keep = (start: number, end: number): void => {
    const stretch = text.slice(start, end);
    if (stretch.trim() === '') return;
    line += linesBetween(text, counted, start);
    counted = start;
    let at = start;
    stretch.split('\n').forEach((part, index) => {
      const words = part.trim();
      const from = at + part.length - part.trimStart().length;
      if (words !== '') left.push({ text: words, line: line + index, start: from, end: from + words.length });
      at += part.length + 1;
    });
  };
  let at = 0;
  for (const { start, end } of claims) {
    if (start > at) keep(at, start);
    at = Math.max(at, end);
  }
  keep(at, text.length);
  return left;
}

const LINE_END = 10;

function linesBetween(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) === LINE_END) count += 1;
  return count;
}
