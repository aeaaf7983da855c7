import type { MeasureWording, SectionWording } from '../record/plan-record';
import type { Redaction } from '../record/plan-view';

export type Wording = MeasureWording | SectionWording;

/** `moved`: says the same, in another place. `renumbered`: another number, else the same. */
export type ChangeKind = 'inserted' | 'changed' | 'renumbered' | 'moved' | 'repealed';

/** What happened to one measure or section heading between two redactions. */
export interface UnitChange {
  readonly unit: Wording['unit'];
  readonly key: string;
  readonly kind: ChangeKind;
  /** Null where it is inserted. */
  readonly before: Wording | null;
  /** Null where it is repealed. */
  readonly after: Wording | null;
}

/**
 * What differs between two redactions of a plan, unit by unit: in the order of the later one,
 * what is repealed where it stood in the earlier. `before` is null where nothing was held.
 */
export function compareRedactions(before: Redaction | null, after: Redaction): UnitChange[] {
  const old = before === null ? [] : wordingsOf(before);
  const now = wordingsOf(after);
  const placeInOld = new Map(old.map((wording, index) => [nameOf(wording), index]));
  const left = new Set(now.map(nameOf));
  const changes: UnitChange[] = [];
  let next = 0;
  const repealUpTo = (end: number): void => {
    for (; next < end; next += 1) {
      const gone = old[next];
      if (gone !== undefined && !left.has(nameOf(gone))) changes.push(changeOf('repealed', gone, null));
    }
  };
  for (const wording of now) {
    const place = placeInOld.get(nameOf(wording));
    const was = place === undefined ? null : (old[place] ?? null);
    if (place !== undefined) repealUpTo(place);
    const change = changeOfUnit(was, wording);
    if (change !== null) changes.push(change);
  }
  repealUpTo(old.length);
  return changes;
}

/**
 * What happened to one unit between two of its wordings; null on either side where it is not in
 * force. Null where nothing did.
 */
export function changeOfUnit(before: Wording | null, after: Wording | null): UnitChange | null {
  if (before === after) return null;
  if (before === null || after === null) return changeOf(after === null ? 'repealed' : 'inserted', before, after);
  const kind = changeBetween(before, after);
  return kind === null ? null : changeOf(kind, before, after);
}

/** A redaction's headings and measures, in its order. */
export function wordingsOf({ sections }: Redaction): Wording[] {
  return sections.flatMap(({ heading, measures }): Wording[] => (heading === null ? [...measures] : [heading, ...measures]));
}

function changeOf(kind: ChangeKind, before: Wording | null, after: Wording | null): UnitChange {
  const { unit, key } = (after ?? before) as Wording;
  return { unit, key, kind, before, after };
}

function nameOf({ unit, key }: Wording): string {
  return `${unit} ${key}`;
}

function changeBetween(old: Wording, now: Wording): ChangeKind | null {
  if (!sayTheSame(old, now)) return 'changed';
  if (placeOf(old) !== placeOf(now)) return 'moved';
  return old.number === now.number ? null : 'renumbered';
}

function placeOf(wording: Wording): string {
  return `${wording.unit === 'measure' ? wording.section : ''} ${wording.position}`;
}

const APART: ReadonlySet<string> = new Set(['id', 'changeSet', 'effect', 'clause', 'position', 'number', 'section', 'provenance']);

/** Whether two wordings say the same, whosever they are, by whichever clause, under what number and wherever they stand. */
function sayTheSame(old: Wording, now: Wording): boolean {
  return isSame(old, now, APART);
}

/** Deep equality of JSON values: an absent field is one that is undefined, and the order of fields means nothing. */
function isSame(a: unknown, b: unknown, apart: ReadonlySet<string> = NONE): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, index) => isSame(one, b[index]));
  }
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const isSameIn = (field: string): boolean => apart.has(field) || isSame(left[field], right[field]);
  return Object.keys(left).every(isSameIn) && Object.keys(right).every((field) => field in left || isSameIn(field));
}

const NONE: ReadonlySet<string> = new Set();
