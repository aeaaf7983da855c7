import type { MeasureWording, SectionWording, WordingRecord } from '../record/plan-record';
import type { Redaction } from '../record/plan-view';
import { isSame } from '../same';

/** `moved`: says the same, in another place. `renumbered`: another number, else the same. */
export type ChangeKind = 'inserted' | 'changed' | 'renumbered' | 'moved' | 'repealed';

/** What happened to one measure or section heading between two redactions. */
export interface UnitChange {
  readonly unit: WordingRecord['unit'];
  readonly key: string;
  readonly kind: ChangeKind;
  /** Null where it is inserted. */
  readonly before: WordingRecord | null;
  /** Null where it is repealed. */
  readonly after: WordingRecord | null;
  /** The clause that repeals it, where one is known: of the rest, `after` names it. */
  readonly repealClause?: string;
}

/** The clause by which a unit changed, where one is named. */
export function clauseOfChange({ after, repealClause }: UnitChange): string | null {
  return (after === null ? repealClause : after.clause) || null;
}

/**
 * What differs between two redactions of a plan, unit by unit: in the order of the later one,
 * what is repealed where it stood in the earlier. `before` is null where nothing was held: then the
 * table is new, and its title and act are what it came with.
 */
export function compareRedactions(before: Redaction | null, after: Redaction): UnitChange[] {
  const old = before === null ? [] : unitsOf(before);
  const now = before === null ? wordingsOf(after) : unitsOf(after);
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
export function changeOfUnit(before: WordingRecord | null, after: WordingRecord | null): UnitChange | null {
  if (before === after) return null;
  if (before === null || after === null) return changeOf(after === null ? 'repealed' : 'inserted', before, after);
  const kind = changeBetween(before, after);
  return kind === null ? null : changeOf(kind, before, after);
}

/** A redaction's headings and measures, in its order. */
export function wordingsOf({ sections }: Redaction): (MeasureWording | SectionWording)[] {
  return sections.flatMap(({ heading, measures }) => (heading === null ? [...measures] : [heading, ...measures]));
}

/** A redaction's words in the order of the act: the plan's title, the order's points, the table. */
export function unitsOf(redaction: Redaction): WordingRecord[] {
  const { title, points } = redaction;
  return [...(title === null ? [] : [title]), ...points, ...wordingsOf(redaction)];
}

function changeOf(kind: ChangeKind, before: WordingRecord | null, after: WordingRecord | null): UnitChange {
  const { unit, key } = (after ?? before) as WordingRecord;
  return { unit, key, kind, before, after };
}

function nameOf({ unit, key }: WordingRecord): string {
  return `${unit} ${key}`;
}

function changeBetween(old: WordingRecord, now: WordingRecord): ChangeKind | null {
  if (!sayTheSame(old, now)) return 'changed';
  if (placeOf(old) !== placeOf(now)) return 'moved';
  return old.number === now.number ? null : 'renumbered';
}

function placeOf(wording: WordingRecord): string {
  return `${wording.unit === 'measure' ? wording.section : ''} ${wording.position}`;
}

const APART: ReadonlySet<string> = new Set(['id', 'changeSet', 'effect', 'clause', 'position', 'number', 'section', 'partial', 'provenance']);

/** Whether two wordings say the same, whosever they are, by whichever clause, under what number and wherever they stand. */
function sayTheSame(old: WordingRecord, now: WordingRecord): boolean {
  return isSame(old, now, APART);
}
