import type { IsoDate } from '../calendar/iso-date';
import { numberSortKey } from '../order/number-sort-key';
import type {
  ChangeSetRecord,
  MeasureWording,
  PlanRecord,
  SectionWording,
  WordingRecord,
} from './plan-record';
import type { Redaction, RedactionSection } from './plan-view';

/**
 * The plan as it stood on `asOf`: for each key the latest wording that took effect by that
 * date, unless it is a repeal.
 *
 * Which change-sets count is the caller's choice of `record`: a published record holds
 * published wordings only, a preview's holds the draft as well. Whether the register holds
 * that date at all is asked of {@link isHeldOn}.
 */
export function redactionOn(record: PlanRecord, asOf: IsoDate): Redaction {
  const inForce = wordingsInForce(record, asOf);
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
  return { asOf, sections };
}

/** Whether the register holds the wording of that date: it never invents the past. */
export function isHeldOn(record: PlanRecord, asOf: IsoDate): boolean {
  return asOf >= record.plan.heldFrom;
}

/** Change-sets in the order they take effect: by date, on one day by the orders' numbers. */
export function inOrderOfEffect(changeSets: readonly ChangeSetRecord[]): ChangeSetRecord[] {
  return [...changeSets].sort(
    (a, b) =>
      compare(a.inForceFrom, b.inForceFrom) ||
      rank(a) - rank(b) ||
      compare(numberSortKey(a.order?.number ?? ''), numberSortKey(b.order?.number ?? '')) ||
      compare(a.id, b.id),
  );
}

function wordingsInForce(record: PlanRecord, asOf: IsoDate): WordingRecord[] {
  const place = new Map(
    inOrderOfEffect(record.changeSets)
      .filter((changeSet) => changeSet.inForceFrom <= asOf)
      .map((changeSet, index) => [changeSet.id, index]),
  );
  const latest = new Map<string, WordingRecord>();
  for (const wording of record.wordings) {
    const at = place.get(wording.changeSet);
    if (at === undefined) continue;
    const key = `${wording.unit} ${wording.key}`;
    const held = latest.get(key);
    if (held === undefined || at >= (place.get(held.changeSet) ?? 0)) latest.set(key, wording);
  }
  return [...latest.values()].filter((wording) => wording.effect !== 'repeal');
}

/** On one day the text as enacted comes before what amends it, and corrections come last. */
function rank(changeSet: ChangeSetRecord): number {
  return { enactment: 0, amendment: 1, repeal: 2, correction: 3 }[changeSet.kind];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byPosition(a: WordingRecord, b: WordingRecord): number {
  return (
    a.position - b.position ||
    compare(numberSortKey(a.number), numberSortKey(b.number)) ||
    compare(a.key, b.key)
  );
}

function isSection(wording: WordingRecord): wording is SectionWording {
  return wording.unit === 'section';
}

function isMeasure(wording: WordingRecord): wording is MeasureWording {
  return wording.unit === 'measure';
}
