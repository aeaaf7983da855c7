import type { IsoDate } from '../calendar/iso-date';
import { numberSortKey } from '../order/number-sort-key';
import { actWordings } from './act-wordings';
import { consolidatedWordings, unitName } from './consolidate';
import { compare, inOrderOfEffect } from './order-of-effect';
import type { ChangeSetRecord, MeasureWording, PlanRecord, PointWording, SectionWording, TitleWording, WordingRecord } from './plan-record';
import type { Redaction, RedactionSection } from './plan-view';

export { inOrderOfEffect } from './order-of-effect';

/**
 * The plan as it stood on `asOf`: for each key the latest wording that took effect by that
 * date, unless it is a repeal.
 *
 * Which change-sets count is the caller's choice of `record`: a published record holds
 * published wordings only, a preview's holds the draft as well. Whether the register holds
 * that date at all is asked of {@link isHeldOn}.
 */
export function redactionOn(record: PlanRecord, asOf: IsoDate): Redaction {
  return redactionOf(record, asOf, inOrderOfEffect(record.changeSets).filter(({ inForceFrom }) => inForceFrom <= asOf));
}

/**
 * The plan just before one of its change-sets took effect, or just after: what a clause of it was
 * written against, and what it left, whatever came later the same day.
 */
export function redactionAround(record: PlanRecord, changeSet: ChangeSetRecord, side: 'before' | 'after'): Redaction {
  const inOrder = inOrderOfEffect(record.changeSets);
  const place = inOrder.findIndex(({ id }) => id === changeSet.id);
  return redactionOf(record, dayOfEffect(record, changeSet), inOrder.slice(0, side === 'before' ? place : place + 1));
}

/** The day a change-set's words are first held. */
export function dayOfEffect({ plan }: Pick<PlanRecord, 'plan'>, { inForceFrom }: ChangeSetRecord): IsoDate {
  return inForceFrom < plan.heldFrom ? plan.heldFrom : inForceFrom;
}

/** Whether the register holds the wording of that date: it never invents the past. */
export function isHeldOn(record: Pick<PlanRecord, 'plan'>, asOf: IsoDate): boolean {
  return asOf >= record.plan.heldFrom;
}

function redactionOf(record: PlanRecord, asOf: IsoDate, inEffect: readonly ChangeSetRecord[]): Redaction {
  const inForce = wordingsInForce(record, inEffect);
  const headings = inForce.filter(isSection).sort(byPosition);
  const measures = inForce.filter(isMeasure).sort(byPosition);
  const bySection = new Map<string, MeasureWording[]>(headings.map(({ key }) => [key, []]));
  const unsectioned: MeasureWording[] = [];
  for (const measure of measures) {
    const ofSection = measure.section === null ? undefined : bySection.get(measure.section);
    (ofSection ?? unsectioned).push(measure);
  }
  const sections: RedactionSection[] = headings.map((heading) => ({
    heading,
    measures: bySection.get(heading.key) ?? [],
  }));
  if (unsectioned.length > 0) sections.unshift({ heading: null, measures: unsectioned });
  return { asOf, title: inForce.find(isTitle) ?? null, points: inForce.filter(isPoint).sort(byPosition), sections };
}

function wordingsInForce(record: PlanRecord, inEffect: readonly ChangeSetRecord[]): WordingRecord[] {
  const place = new Map(inEffect.map(({ id }, index) => [id, index]));
  const latest = new Map<string, WordingRecord>(actWordings(record).map((wording) => [unitName(wording), wording]));
  const placeOf = ({ changeSet }: WordingRecord): number => place.get(changeSet) ?? -1;
  for (const wording of consolidatedWordings(record)) {
    if (!place.has(wording.changeSet)) continue;
    const name = unitName(wording);
    const held = latest.get(name);
    if (held === undefined || placeOf(wording) >= placeOf(held)) latest.set(name, wording);
  }
  return [...latest.values()].filter((wording) => wording.effect !== 'repeal');
}

function byPosition(a: WordingRecord, b: WordingRecord): number {
  return (
    a.position - b.position ||
    compare(numberSortKey(a.number), numberSortKey(b.number)) ||
    compare(a.key, b.key)
  );
}

function isTitle(wording: WordingRecord): wording is TitleWording {
  return wording.unit === 'title';
}

function isPoint(wording: WordingRecord): wording is PointWording {
  return wording.unit === 'point';
}

function isSection(wording: WordingRecord): wording is SectionWording {
  return wording.unit === 'section';
}

function isMeasure(wording: WordingRecord): wording is MeasureWording {
  return wording.unit === 'measure';
}
