import type { MeasureWording, SectionWording } from '../../../cms/domain/record/plan-record';
import type { PlanView } from '../../../cms/domain/record/plan-view';

export type ChangeKind = 'inserted' | 'changed' | 'moved' | 'repealed';

type Wording = MeasureWording | SectionWording;

/** What a draft does to one measure or section heading. */
export interface DraftChange {
  readonly unit: 'section' | 'measure';
  readonly key: string;
  readonly kind: ChangeKind;
  readonly before: Wording | null;
  readonly after: Wording | null;
}

/** What publishing `draft` would change in `published` (null: the plan was never published). */
export function draftChanges(published: PlanView | null, draft: PlanView): DraftChange[] {
  const before = published === null ? new Map<string, Wording>() : wordingsOf(published);
  const after = wordingsOf(draft);
  const changes: DraftChange[] = [];
  for (const [place, now] of after) {
    const old = before.get(place) ?? null;
    const kind = old === null ? 'inserted' : changeBetween(old, now);
    if (kind !== null) changes.push({ unit: now.unit, key: now.key, kind, before: old, after: now });
  }
  for (const [place, old] of before) {
    if (after.has(place)) continue;
    changes.push({ unit: old.unit, key: old.key, kind: 'repealed', before: old, after: null });
  }
  return changes;
}

function wordingsOf(view: PlanView): Map<string, Wording> {
  const wordings = view.redaction.sections.flatMap(({ heading, measures }): Wording[] =>
    heading === null ? [...measures] : [heading, ...measures],
  );
  return new Map(wordings.map((wording) => [`${wording.unit} ${wording.key}`, wording]));
}

function changeBetween(old: Wording, now: Wording): ChangeKind | null {
  if (saying(old) !== saying(now)) return 'changed';
  return old.position === now.position ? null : 'moved';
}

/** What a wording says, without whose it is, by which clause, and where it stands. */
function saying(wording: Wording): string {
  const { id: _id, changeSet: _changeSet, effect: _effect, clause: _clause, position: _position, ...said } = wording;
  return JSON.stringify(sorted(said));
}

/** The same value with its keys in one order: the server does not promise any. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
