import type { IsoDate } from '../calendar/iso-date';
import type { ChangeSetRecord, PlanRecord, WordingRecord } from '../record/plan-record';
import { actWordings } from '../record/act-wordings';
import { consolidatedWordings, unitName } from '../record/consolidate';
import { inOrderOfEffect } from '../record/redaction';
import { changeOfUnit, type UnitChange } from './compare';

/** What one change-set did to the plan as it stood when its turn came. */
export interface ChangeSetEffect {
  readonly changeSet: ChangeSetRecord;
  /** The act's words first, then headings, then measures, each in the order of places; of the text as first enacted, everything is inserted. */
  readonly changes: readonly UnitChange[];
}

/**
 * What each change-set did, in the order they take effect. A change-set of which nothing is known
 * has no changes here: ask `changesKnown` before saying that it changed nothing.
 */
export function effectsOf(record: PlanRecord): ChangeSetEffect[] {
  const made = wordingsByChangeSet(record);
  const inForce = new Map<string, WordingRecord>(actWordings(record).map((wording) => [unitName(wording), wording]));
  return inOrderOfEffect(record.changeSets).map((changeSet) => {
    const changes: UnitChange[] = [];
    for (const [name, wording] of made.get(changeSet.id) ?? []) {
      const change = changeOfUnit(said(inForce.get(name)), said(wording));
      if (change !== null) changes.push(byClause(change, wording));
      inForce.set(name, wording);
    }
    return { changeSet, changes: changes.sort(byPlace) };
  });
}

/** The effects that came between two dates: after `from`, and on or before `to`. */
export function effectsBetween(effects: readonly ChangeSetEffect[], from: IsoDate, to: IsoDate): ChangeSetEffect[] {
  return effects.filter(({ changeSet: { inForceFrom } }) => inForceFrom > from && inForceFrom <= to);
}

/** One wording a unit: where a change-set says two things of one, the later said holds. */
function wordingsByChangeSet(record: PlanRecord): Map<string, Map<string, WordingRecord>> {
  const made = new Map<string, Map<string, WordingRecord>>();
  for (const wording of consolidatedWordings(record)) {
    const ofOne = made.get(wording.changeSet) ?? new Map<string, WordingRecord>();
    made.set(wording.changeSet, ofOne.set(unitName(wording), wording));
  }
  return made;
}

/** A repeal is no wording in force, so its clause is kept with the change. */
function byClause(change: UnitChange, { effect, clause }: WordingRecord): UnitChange {
  return effect === 'repeal' && clause !== null ? { ...change, repealClause: clause } : change;
}

function said(wording: WordingRecord | undefined): WordingRecord | null {
  return wording === undefined || wording.effect === 'repeal' ? null : wording;
}

const UNITS: readonly UnitChange['unit'][] = ['title', 'point', 'section', 'measure'];

function byPlace(a: UnitChange, b: UnitChange): number {
  return UNITS.indexOf(a.unit) - UNITS.indexOf(b.unit) || placeOf(a) - placeOf(b);
}

function placeOf({ before, after }: UnitChange): number {
  return (after ?? before)?.position ?? 0;
}
