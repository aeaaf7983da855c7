import { actWordings } from './act-wordings';
import { composeWording } from './compose-wording';
import { inOrderOfEffect } from './order-of-effect';
import type { PlanRecord, WordingRecord } from './plan-record';

const consolidated = new WeakMap<PlanRecord, readonly WordingRecord[]>();

/**
 * Every wording of a record as it came out on the day it took effect: its parts put into what the
 * wordings before it had left. In the order of `record.wordings`. A record is a value, so this is
 * worked out once for it.
 */
export function consolidatedWordings(record: PlanRecord): readonly WordingRecord[] {
  const known = consolidated.get(record);
  if (known !== undefined) return known;
  const wordings = record.wordings.some(({ partial }) => partial !== undefined) ? replay(record) : record.wordings;
  consolidated.set(record, wordings);
  return wordings;
}

/** What tells a unit of a plan from all others. */
export function unitName({ unit, key }: Pick<WordingRecord, 'unit' | 'key'>): string {
  return `${unit} ${key}`;
}

function replay(record: PlanRecord): WordingRecord[] {
  const made = new Map<string, WordingRecord[]>();
  for (const wording of record.wordings) {
    const ofOne = made.get(wording.changeSet);
    if (ofOne === undefined) made.set(wording.changeSet, [wording]);
    else ofOne.push(wording);
  }
  const inForce = new Map<string, WordingRecord>(actWordings(record).map((wording) => [unitName(wording), wording]));
  const composed = new Map<WordingRecord, WordingRecord>();
  for (const { id } of inOrderOfEffect(record.changeSets)) {
    for (const wording of made.get(id) ?? []) {
      const name = unitName(wording);
      const now = composeWording(inForce.get(name) ?? null, wording);
      composed.set(wording, now);
      if (now.effect === 'repeal') inForce.delete(name);
      else inForce.set(name, now);
    }
  }
  return record.wordings.map((wording) => composed.get(wording) ?? wording);
}
