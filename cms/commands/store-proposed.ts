import { newKey } from '../domain/matching/new-key';
import type { ProposedUnit } from '../domain/matching/proposal';
import { partialOf } from '../domain/matching/wordings';
import type { MeasureWording, SectionWording, WordingRecord } from '../domain/record/plan-record';
import type { Provenance } from '../domain/record/provenance';
import type { Origins } from '../domain/review/origins-of';
import { slugOf } from '../domain/text/slug';
import type { Writing } from './command';
import { uniqueKeys } from './draft-of-reading';
import { columns, inputOfMeasure } from './measure-of-input';
import { findReferences } from './named-references';
import { insertRows } from './rows';
import { insertActWording, insertMeasureWordings, insertSectionWordings } from './wording-rows';

type UnitKind = 'section' | 'measure';

interface Stored<Wording extends WordingRecord> {
  readonly wording: Wording;
  readonly unitId: number;
  readonly provenance: Provenance | null;
}

/**
 * Stores what is proposed of a plan as the wordings of a draft change-set, in a few statements whatever their number.
 * What is new gets its identity; a change states the cells that differ.
 * @param origins where everything in the text comes from
 */
export async function storeProposed(
  writing: Writing,
  { planId, changeSetId }: { readonly planId: number; readonly changeSetId: number },
  units: readonly ProposedUnit[],
  origins: Origins,
): Promise<void> {
  const sectionIds = await idsOf(writing, planId, 'section', units);
  const measureIds = await idsOf(writing, planId, 'measure', units);
  await storeActWords(writing, changeSetId, units, origins);
  await insertRepeals(writing, changeSetId, units, { section: sectionIds, measure: measureIds });

  const sections = worded(units, 'section', sectionIds, origins.sections);
  await insertSectionWordings(
    writing,
    changeSetId,
    sections.map(({ wording, unitId, provenance }) => ({
      sectionId: unitId,
      effect: wording.effect,
      partial: wording.partial,
      position: wording.position,
      input: { number: wording.number, clause: null, basedOn: null, scope: 'cells', ...columns('title', wording.title) },
      provenance,
    })),
  );

  const measures = worded(units, 'measure', measureIds, origins.measures);
  const inputs = measures.map(({ wording }) => inputOfMeasure(wording));
  const references = await findReferences(writing, inputs, (index) => `measures.${index}.`);
  await insertMeasureWordings(
    writing,
    changeSetId,
    measures.map(({ wording, unitId, provenance }, index) => ({
      measureId: unitId,
      sectionId: wording.section === null ? null : (sectionIds.get(wording.section) ?? null),
      effect: wording.effect,
      partial: wording.partial,
      position: wording.position,
      input: inputs[index] ?? inputOfMeasure(wording),
      deadline: wording.deadline,
      provenance,
      ...references,
    })),
  );
}

/** The title and the points; a new point's key is its number, or that with a turn. */
async function storeActWords(writing: Writing, changeSetId: number, units: readonly ProposedUnit[], { plan, order }: Origins): Promise<void> {
  const points = units.filter(({ unit }) => unit === 'point');
  const inserted = points.filter(({ kind }) => kind === 'inserted');
  const held = (await writing.trx('wordings as w')
    .join('wordings_amendment_lnk as l', 'l.wording_id', 'w.id')
    .whereNotNull('w.point_key')
    .pluck('w.point_key')) as string[];
  const keys = uniqueKeys(inserted.map(({ after }) => after?.number || 'point'), [...held, ...points.map(({ key }) => key)]);
  for (const unit of units) {
    const wording = unit.kind === 'repealed' ? null : partialOf(unit);
    if (wording?.unit === 'title') await insertActWording(writing, changeSetId, wording, plan);
    if (wording?.unit !== 'point') continue;
    const origin = order.fields[`points.${unit.at ?? 0}`];
    const key = keys[inserted.indexOf(unit)] ?? unit.key;
    await insertActWording(writing, changeSetId, { ...wording, key }, { source: order.source, fields: origin === undefined ? {} : { text: origin } });
  }
}

/** What is said of sections, or of measures, with the rows they are; repeals apart. */
function worded<Kind extends UnitKind>(
  units: readonly ProposedUnit[],
  kind: Kind,
  ids: ReadonlyMap<string, number>,
  origins: readonly Provenance[],
): Stored<Kind extends 'section' ? SectionWording : MeasureWording>[] {
  return units.flatMap((unit) => {
    const wording = unit.unit === kind && unit.kind !== 'repealed' ? partialOf(unit) : null;
    const said = wording as (Kind extends 'section' ? SectionWording : MeasureWording) | null;
    return said === null ? [] : [{ wording: said, unitId: ids.get(unit.key) ?? 0, provenance: origins[unit.at ?? -1] ?? null }];
  });
}

/** The rows of a plan's units by key; what is new is given one, and is found by the name it is proposed under. */
async function idsOf({ trx, strapi }: Writing, planId: number, kind: UnitKind, units: readonly ProposedUnit[]): Promise<Map<string, number>> {
  const held = (await trx(`${kind}s as u`)
    .join(`${kind}s_plan_lnk as l`, `l.${kind}_id`, 'u.id')
    .where('l.plan_id', planId)
    .select('u.id', 'u.key')) as { id: number; key: string }[];
  const inserted = units.filter((one) => one.unit === kind && one.kind === 'inserted');
  const keys = uniqueKeys(inserted.map(({ after }) => wantedKey(after, kind)), held.map(({ key }) => key));
  const rows = await insertRows(trx, strapi, `api::${kind}.${kind}`, keys.map((key) => ({ values: { key }, relations: { plan: planId } })));
  return new Map([
    ...held.map(({ id, key }): [string, number] => [key, id]),
    ...inserted.map(({ at }, index): [string, number] => [newKey(at ?? 0), rows[index]?.id ?? 0]),
  ]);
}

function wantedKey(wording: WordingRecord | null, kind: UnitKind): string {
  if (wording === null || wording.number !== '') return wording?.number ?? kind;
  return wording.unit === 'section' ? slugOf(wording.title.kk ?? wording.title.ru ?? '') || kind : 'm';
}

async function insertRepeals(
  { trx, strapi }: Writing,
  changeSetId: number,
  units: readonly ProposedUnit[],
  ids: Readonly<Record<UnitKind, ReadonlyMap<string, number>>>,
): Promise<void> {
  const repealed = units.flatMap(({ kind, unit, key, before }) =>
    kind === 'repealed' && before !== null && unit !== 'title' ? [{ unit, key, before }] : [],
  );
  await insertRows(
    trx,
    strapi,
    'api::wording.wording',
    repealed.map(({ unit, key, before: { number, position } }) => ({
      values: { unit, effect: 'repeal', number, position, searchText: '', ...(unit === 'point' ? { pointKey: key } : {}) },
      relations: { amendment: changeSetId, ...(unit === 'point' ? {} : { [unit]: ids[unit].get(key) ?? null }) },
    })),
  );
}
