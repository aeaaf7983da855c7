import { changedCells } from '../domain/record/cells';
import { consolidatedWordings } from '../domain/record/consolidate';
import type { MeasureWording, PlanRecord, SectionWording, WordingRecord } from '../domain/record/plan-record';
import { asProvenance, type Provenance } from '../domain/record/provenance';
import { queryRows } from '../read-models/query';
import type { Writing } from './command';
import { deleteWordings } from './delete-wordings';
import { columns, inputOfMeasure } from './measure-of-input';
import { findReferences } from './named-references';
import { insertActWording, insertMeasureWordings, insertSectionWordings } from './wording-rows';

/**
 * Keeps, for the lists that SQL reads, what the published wordings of a plan come to where that is
 * not what they were stored as: an order slotted in before a clause that changes parts shows
 * through it. The stored wordings stand as they are; of one that came out otherwise a derived one
 * stands beside it, in its change-set. Made anew with each publication of the plan.
 * @param record the plan as published
 */
export async function deriveWordings(writing: Writing, planId: number, record: PlanRecord): Promise<void> {
  await deleteWordings(writing, await derivedOf(writing, planId));
  const composed = consolidatedWordings(record);
  const differing = record.wordings.flatMap((stored, index) => {
    const now = composed[index];
    return now === undefined || changedCells(stored, now).length === 0 ? [] : [now];
  });
  if (differing.length === 0) return;
  const stored = await storedParts(writing, planId);
  await insertMeasures(writing, differing.filter(isMeasure), stored);
  await insertSections(writing, differing.filter(isSection), stored);
  for (const wording of differing) {
    if (wording.unit !== 'title' && wording.unit !== 'point') continue;
    await insertActWording(writing, stored.changeSets.get(wording.changeSet) ?? 0, wording, stored.provenance.get(wording.id) ?? null, true);
  }
}

/** Row ids by documentId or key, and where the stored wordings come from. */
interface StoredParts {
  readonly changeSets: ReadonlyMap<string, number>;
  readonly measures: ReadonlyMap<string, number>;
  readonly sections: ReadonlyMap<string, number>;
  readonly provenance: ReadonlyMap<string, Provenance | null>;
}

async function derivedOf({ trx }: Writing, planId: number): Promise<number[]> {
  return (await trx('wordings as w')
    .join('wordings_amendment_lnk as a', 'a.wording_id', 'w.id')
    .join('amendments_plan_lnk as p', 'p.amendment_id', 'a.amendment_id')
    .where({ 'p.plan_id': planId, 'w.is_derived': true })
    .pluck('w.id')) as number[];
}

async function storedParts({ trx }: Writing, planId: number): Promise<StoredParts> {
  const ids = async (sql: string): Promise<Map<string, number>> =>
    new Map((await queryRows(trx, sql, [planId])).map(({ name, id }) => [String(name), Number(id)]));
  const provenance = await queryRows(trx, 'select document_id, provenance from register.wording where plan_id = ?', [planId]);
  return {
    changeSets: await ids('select document_id as name, id from register.change_set where plan_id = ?'),
    measures: await ids('select m.key as name, m.id from measures m join measures_plan_lnk l on l.measure_id = m.id where l.plan_id = ?'),
    sections: await ids('select s.key as name, s.id from sections s join sections_plan_lnk l on l.section_id = s.id where l.plan_id = ?'),
    provenance: new Map(provenance.map((row) => [String(row.document_id), asProvenance(row.provenance)])),
  };
}

async function insertMeasures(writing: Writing, measures: readonly MeasureWording[], stored: StoredParts): Promise<void> {
  const inputs = measures.map(inputOfMeasure);
  const references = await findReferences(writing, inputs);
  for (const [index, measure] of measures.entries()) {
    const input = inputs[index];
    if (input === undefined) continue;
    await insertMeasureWordings(writing, stored.changeSets.get(measure.changeSet) ?? 0, [
      {
        ...derived(measure, stored),
        measureId: stored.measures.get(measure.key) ?? 0,
        sectionId: measure.section === null ? null : (stored.sections.get(measure.section) ?? null),
        input,
        deadline: measure.deadline,
        ...references,
      },
    ]);
  }
}

async function insertSections(writing: Writing, sections: readonly SectionWording[], stored: StoredParts): Promise<void> {
  for (const section of sections) {
    const input = { ...columns('title', section.title), number: section.number, clause: section.clause, scope: 'cells' as const, basedOn: null };
    await insertSectionWordings(writing, stored.changeSets.get(section.changeSet) ?? 0, [
      { ...derived(section, stored), sectionId: stored.sections.get(section.key) ?? 0, input },
    ]);
  }
}

function derived({ id, effect, partial, position }: WordingRecord, { provenance }: StoredParts): Pick<
  Parameters<typeof insertSectionWordings>[2][number],
  'effect' | 'partial' | 'position' | 'provenance' | 'isDerived'
> {
  return { effect, partial, position, provenance: provenance.get(id) ?? null, isDerived: true };
}

function isMeasure(wording: WordingRecord): wording is MeasureWording {
  return wording.unit === 'measure';
}

function isSection(wording: WordingRecord): wording is SectionWording {
  return wording.unit === 'section';
}
