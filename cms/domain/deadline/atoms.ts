import { dayOfYear, type Item, type Link, type Span, type SubUnit } from './items';

/** A stretch of time as printed: a year or years, and what of them. */
export interface Atom {
  years: { from: number; to: number } | null;
  unit: SubUnit | null;
  spans: Span[];
  role: 'plain' | 'from' | 'until' | 'to';
  /** Its words stand in the Kazakh ablative (`2003 жылдан`), which says "from". */
  ablative: boolean;
  atEnd: boolean;
  atBeginning: boolean;
  link: Link | null;
  start: number;
  end: number;
  yearCameLast: boolean;
}

/** What stood before an atom, and where that starts. */
export interface Opening extends Pick<Atom, 'role' | 'atEnd' | 'atBeginning'> {
  readonly start: number | null;
}

/** An atom that an item opens, after what stood before it. */
export function openAtom(item: Item, before: Opening, link: Link | null): Atom {
  const start = before.start ?? item.start;
  return { years: null, unit: null, spans: [], ablative: false, ...before, link, start, end: item.end, yearCameLast: false };
}

export function takesYear(atom: Atom): boolean {
  return atom.years === null && (atom.role === 'plain' || atom.unit !== null);
}

type UnitItem = Extract<Item, { type: 'units' | 'date' | 'month-of-year' }>;

/** A year said first takes the units after it; a year said last closes its stretch. */
export function takesUnit(atom: Atom, item: UnitItem, link: Link | null): boolean {
  if (atom.unit === null) return atom.years !== null && link !== 'dash';
  if (atom.yearCameLast || atom.ablative || item.type !== 'units') return false;
  return item.unit === atom.unit;
}

/** Adds an item's figures to an atom; behind a dash they end the last figure's range. */
export function takeUnit(atom: Atom, item: UnitItem, link: Link | null): void {
  atom.end = item.end;
  const place = { start: item.start, end: item.end };
  if (item.type !== 'units') {
    const value = item.type === 'date' ? dayOfYear(item.month, item.day) : item.month;
    atom.years = { from: item.year, to: item.year };
    atom.unit = item.type === 'date' ? 'day' : 'month';
    atom.spans.push({ first: value, last: value, ...place });
    atom.yearCameLast = true;
    return;
  }
  const [next, ...rest] = widened(item.spans, place);
  const last = atom.spans.at(-1);
  if (next !== undefined && link === 'dash' && last !== undefined) atom.spans.splice(-1, 1, { ...last, last: next.last, end: next.end }, ...rest);
  else if (next !== undefined) atom.spans.push(next, ...rest);
  atom.unit = item.unit;
  atom.ablative = item.ablative;
}

/** Figures with the words round them: the first takes what stands before it, the last its unit. */
function widened(spans: readonly Span[], { start, end }: { start: number; end: number }): Span[] {
  return spans.map((span, index) => ({ ...span, start: index === 0 ? start : span.start, end: index === spans.length - 1 ? end : span.end }));
}

/** `1 қыркүйек пен 1 желтоқсан аралығында`: two figures, or this atom and the one before it, are the ends of one stretch. */
export function closeRange(atom: Atom): void {
  const [first, second, ...more] = atom.spans;
  if (first !== undefined && second !== undefined && more.length === 0) atom.spans = [{ ...first, last: second.last, end: second.end }];
  else if (atom.link === 'and') atom.link = 'dash';
}
