import type { Knex } from 'knex';
import { refuseFields, type FieldProblem } from '../http/problem';
import type { Writing } from './command';
import type { MeasureInput } from './input/wording';

/** Rows that codes or documentIds stand for. */
export interface NamedReferences {
  readonly bodies: ReadonlyMap<string, number>;
  readonly programmes: ReadonlyMap<string, number>;
  /** The code of a body or key of a programme, by whichever name it was asked for. */
  readonly codes: ReadonlyMap<string, string>;
}

/**
 * Finds the bodies and programmes measures name, by code or by documentId.
 * @param at the path of each measure in the request, `''` for a measure alone
 * @throws Problem `invalid-fields`: `unknown-body`, `unknown-programme`, each at its place
 */
export async function findReferences(
  { trx }: Writing,
  measures: readonly MeasureInput[],
  at: (index: number) => string = () => '',
): Promise<NamedReferences> {
  const bodies = await byName(
    () => trx('responsible_bodies').select('id', 'document_id', 'code as name'),
    measures.flatMap((measure) => measure.executors.map((executor) => executor.body)),
    'code',
  );
  const programmes = await byName(
    () => trx('budget_programmes').select('id', 'document_id', 'key as name'),
    measures.flatMap((measure) => measure.fundingLines.flatMap((line) => line.programme ?? [])),
    'key',
  );
  const problems = measures.flatMap((measure, index): FieldProblem[] => [
    ...measure.executors.flatMap((executor, place): FieldProblem[] =>
      bodies.has(executor.body) ? [] : [{ path: `${at(index)}executors.${place}.body`, code: 'unknown-body' }],
    ),
    ...measure.fundingLines.flatMap((line, place): FieldProblem[] =>
      line.programme === null || programmes.has(line.programme)
        ? []
        : [{ path: `${at(index)}fundingLines.${place}.programme`, code: 'unknown-programme' }],
    ),
  ]);
  refuseFields(problems);
  return { bodies: rowsOf(bodies), programmes: rowsOf(programmes), codes: new Map([...codesOf(bodies), ...codesOf(programmes)]) };
}

function rowsOf(found: ReadonlyMap<string, NamedRow>): Map<string, number> {
  return new Map([...found].map(([name, { id }]) => [name, id]));
}

function codesOf(found: ReadonlyMap<string, NamedRow>): [string, string][] {
  return [...found].map(([name, row]) => [name, row.name]);
}

interface NamedRow {
  readonly id: number;
  readonly document_id: string;
  readonly name: string;
}

async function byName(
  query: () => Knex.QueryBuilder,
  names: readonly string[],
  column: string,
): Promise<Map<string, NamedRow>> {
  const asked = [...new Set(names)];
  if (asked.length === 0) return new Map();
  const rows = (await query().whereIn(column, asked).orWhereIn('document_id', asked)) as NamedRow[];
  return new Map(rows.flatMap((row) => [[row.name, row], [row.document_id, row]] as [string, NamedRow][]));
}
