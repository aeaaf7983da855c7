import type { Deadline } from '../domain/deadline/deadline';
import type { PartialChange, PointWording, TitleWording } from '../domain/record/plan-record';
import type { Provenance } from '../domain/record/provenance';
import { insertRows, newDocumentId, type NewRow } from './rows';
import type { Writing } from './command';
import type { MeasureInput, SectionInput } from './input/wording';
import { searchTextOf } from './search-text';

type Effect = 'enact' | 'substitute' | 'insert' | 'repeal';

/** A measure's wording ready to be stored: codes resolved to rows, its deadline read. */
export interface MeasureWordingRow {
  readonly measureId: number;
  readonly sectionId: number | null;
  readonly effect: Effect;
  /** What of the unit it changes; absent where it words it whole. */
  readonly partial?: PartialChange | undefined;
  readonly position: number;
  readonly input: MeasureInput;
  readonly deadline: Deadline;
  readonly provenance: Provenance | null;
  /** It says what an earlier change makes of a published wording, and is no part of the record. */
  readonly isDerived?: boolean;
  readonly bodies: ReadonlyMap<string, number>;
  readonly programmes: ReadonlyMap<string, number>;
}

export interface SectionWordingRow {
  readonly sectionId: number;
  readonly effect: Effect;
  /** What of the unit it changes; absent where it words it whole. */
  readonly partial?: PartialChange | undefined;
  readonly position: number;
  readonly input: SectionInput;
  readonly provenance: Provenance | null;
  /** As of a measure's. */
  readonly isDerived?: boolean;
}

/** Stores wordings of section headings in a draft change-set. @returns their documentIds */
export async function insertSectionWordings(
  { trx, strapi }: Writing,
  changeSetId: number,
  rows: readonly SectionWordingRow[],
): Promise<string[]> {
  const inserted = await insertRows(
    trx,
    strapi,
    'api::wording.wording',
    rows.map(({ sectionId, effect, partial, position, input, provenance, isDerived = false }) => ({
      values: {
        unit: 'section',
        effect,
        partial,
        isDerived,
        position,
        number: input.number,
        clause: input.clause,
        headingKk: input.titleKk,
        headingRu: input.titleRu,
        headingEn: input.titleEn,
        provenance,
        searchText: searchTextOf(input.number, input.titleKk, input.titleRu, input.titleEn),
      },
      relations: { amendment: changeSetId, section: sectionId },
    })),
  );
  return inserted.map((row) => row.documentId);
}

/** Stores the wording of a point of the order, or of the plan's title. @returns its documentId */
export async function insertActWording(
  { trx, strapi }: Writing,
  changeSetId: number,
  wording: PointWording | TitleWording,
  provenance: Provenance | null,
  isDerived = false,
): Promise<string> {
  const words = wording.unit === 'point' ? wording.text : wording.title;
  const [row] = await insertRows(trx, strapi, 'api::wording.wording', [
    {
      values: {
        unit: wording.unit,
        effect: wording.effect,
        partial: wording.partial,
        isDerived,
        position: wording.position,
        number: wording.number,
        clause: wording.clause,
        headingKk: words.kk,
        headingRu: words.ru,
        headingEn: words.en,
        pointKey: wording.unit === 'point' ? wording.key : null,
        provenance,
        searchText: searchTextOf(wording.number, words.kk, words.ru, words.en),
      },
      relations: { amendment: changeSetId },
    },
  ]);
  return row?.documentId ?? '';
}

/** Stores wordings of measures with their executors and funding lines. @returns their documentIds */
export async function insertMeasureWordings(
  { trx, strapi }: Writing,
  changeSetId: number,
  rows: readonly MeasureWordingRow[],
): Promise<string[]> {
  const inserted = await insertRows(
    trx,
    strapi,
    'api::wording.wording',
    rows.map((row) => wordingRow(changeSetId, row)),
  );
  const executors: NewRow[] = [];
  const lines: NewRow[] = [];
  rows.forEach((row, index) => {
    const wording = inserted[index]?.id ?? null;
    row.input.executors.forEach(({ body, role, byAgreement }, position) => {
      executors.push({
        values: { role, byAgreement, position },
        relations: { wording, body: row.bodies.get(body) ?? null },
      });
    });
    row.input.fundingLines.forEach(({ programme, ...values }, position) => {
      lines.push({
        values: { ...values, position },
        relations: { wording, programme: programme === null ? null : (row.programmes.get(programme) ?? null) },
      });
    });
  });
  await insertRows(trx, strapi, 'api::executor.executor', executors);
  await insertRows(trx, strapi, 'api::funding-line.funding-line', lines);
  return inserted.map((row) => row.documentId);
}

function wordingRow(changeSetId: number, row: MeasureWordingRow): NewRow {
  const { input, deadline } = row;
  return {
    documentId: newDocumentId(),
    values: {
      unit: 'measure',
      effect: row.effect,
      partial: row.partial,
      isDerived: row.isDerived ?? false,
      position: row.position,
      number: input.number,
      clause: input.clause,
      actionKk: input.actionKk,
      actionRu: input.actionRu,
      actionEn: input.actionEn,
      deadline,
      deadlineKind: deadline.kind,
      startDay: deadline.start,
      dueDay: deadline.due,
      deadlineTextKk: input.deadlineTextKk,
      deadlineTextRu: input.deadlineTextRu,
      deadlineTextEn: input.deadlineTextEn,
      completionFormKk: input.completionFormKk,
      completionFormRu: input.completionFormRu,
      completionFormEn: input.completionFormEn,
      executorsTextKk: input.executorsTextKk,
      executorsTextRu: input.executorsTextRu,
      executorsTextEn: input.executorsTextEn,
      fundingTextKk: input.fundingTextKk,
      fundingTextRu: input.fundingTextRu,
      fundingTextEn: input.fundingTextEn,
      fundingSource: input.fundingSource,
      provenance: row.provenance,
      searchText: searchTextOf(
        input.number,
        ...[input.actionKk, input.actionRu, input.actionEn],
        ...[input.completionFormKk, input.completionFormRu, input.completionFormEn],
        ...[input.executorsTextKk, input.executorsTextRu, input.executorsTextEn],
        ...[input.fundingTextKk, input.fundingTextRu, input.fundingTextEn],
        deadline.text,
      ),
    },
    relations: { amendment: changeSetId, measure: row.measureId, measureSection: row.sectionId },
  };
}
