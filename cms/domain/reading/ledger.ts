import type { SourceCell, SourceLine } from './source';

/** Where in the source a field was read. */
export interface Place {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface LeftOver {
  readonly text: string;
  readonly line: number;
}

/** Keeps account of which characters of a source belong to a field. */
export interface Ledger {
  readonly claim: (path: string, start: number, end: number) => void;
  readonly claimLines: (path: string, lines: readonly SourceLine[]) => void;
  /** Claims what of a cell holds its lines: what stands between them, a footnote's mark for one, is not the field's. */
  readonly claimCell: (path: string, cell: SourceCell) => void;
  readonly places: () => Place[];
  /** What no field claimed, white space and `markup` (tags) aside, line by line. */
  readonly leftOver: (lines: readonly SourceLine[], markup?: readonly Stretch[]) => LeftOver[];
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
    leftOver: (lines, markup = []) => unclaimed(lines, [...places, ...markup].sort((a, b) => a.start - b.start)),
  };
}

function unclaimed(lines: readonly SourceLine[], claims: readonly Stretch[]): LeftOver[] {
  const left: LeftOver[] = [];
  let next = 0;
  let covered = 0;
  for (const line of lines) {
    let at = line.start;
    const keep = (to: number): void => {
      const text = line.text.slice(at - line.start, Math.max(at, to) - line.start).trim();
      if (text !== '') left.push({ text, line: line.number });
    };
    at = Math.max(at, Math.min(covered, line.end));
    while (next < claims.length && (claims[next]?.start ?? 0) < line.end) {
      const claim = claims[next];
      if (claim === undefined) break;
      if (claim.start > at) keep(claim.start);
      covered = Math.max(covered, claim.end);
      at = Math.max(at, Math.min(covered, line.end));
      next += 1;
    }
    keep(line.end);
  }
  return left;
}
