import type { MeasureReading, OrderReading } from '../../domain/reading/reading';
import { alignRows } from './align-rows';
import { differencesBetween, type Case } from './case';
import { bareWords } from './same-words';

/** A plan's tables as cells, as a person divided them, and which column holds what. */
export interface NotedPlan {
  readonly column_roles: Readonly<Record<string, number>>;
  readonly tables: ReadonlyArray<ReadonlyArray<{ readonly kind: string; readonly cells: readonly string[] }>>;
}

/**
 * The cases of a plan: each row with its number, its place in order and every word of its cells,
 * each heading or total across the table. A row that was read and nobody noted is a case as well.
 */
export function planCases(plan: NotedPlan, reading: OrderReading, file: string): Case[] {
  const rows = plan.tables.flat().filter(({ kind }) => kind === 'row').map(({ cells }) => cells);
  const noted = rows.map((cells) => notedRow(cells, plan.column_roles));
  const { pairs, unpaired } = alignRows(noted, reading.measures.map(readRow));
  const across = plan.tables.flat().filter(({ kind }) => kind === 'section').map(({ cells }) => cells[0] ?? '');
  const headers = plan.tables.flat().filter(({ kind }) => kind === 'header').map(({ cells }) => cells);
  const headersRead = new Set(reading.tables.map(({ columns }) => columns.map(bareWords).join('|')));
  const headings = headingsRead(reading);
  return [
    ...rows.map((cells, index): Case => ({
      kind: 'rows',
      where: `${file} row ${index + 1}`,
      printed: cells.join(' | '),
      differences: differencesBetween(noted[index] ?? {}, readRow(reading.measures[pairs[index] ?? -1])),
    })),
    ...unpaired.map((at): Case => ({
      kind: 'rows',
      where: `${file} line ${reading.measures[at]?.provenance.line ?? 0}`,
      printed: reading.measures[at]?.action.kk ?? reading.measures[at]?.action.ru ?? '',
      differences: [{ field: 'row', noted: null, read: reading.measures[at]?.number }],
    })),
    ...headers.map((cells, index): Case => ({
      kind: 'headings',
      where: `${file} header ${index + 1}`,
      printed: cells.join(' | '),
      differences: headersRead.has(cells.map(bareWords).join('|')) ? [] : [{ field: 'header', noted: cells, read: null }],
    })),
    ...across.map((printed, index): Case => ({
      kind: 'headings',
      where: `${file} heading ${index + 1}`,
      printed,
      differences: headings.has(bareWords(printed)) ? [] : [{ field: 'heading', noted: printed, read: null }],
    })),
  ];
}

/** The headings and totals across the tables, with the word that names the section before its number and after it. */
function headingsRead(reading: OrderReading): Set<string> {
  const sections = reading.sections.flatMap(({ number, label = '', title }) => {
    const words = title.kk ?? title.ru ?? '';
    return [number + label + words, label + number + words].map(bareWords);
  });
  return new Set([...sections, ...reading.printedTotals.map(({ text }) => bareWords(text))]);
}

function notedRow(cells: readonly string[], roles: Readonly<Record<string, number>>): Record<string, string> {
  const cell = (role: string): string => bareWords(cells[roles[role] ?? -1] ?? '');
  return {
    number: bareWords(cells[0] ?? ''),
    action: bareWords(cells[1] ?? ''),
    deadline: cell('d'),
    ...(roles.e === undefined ? {} : { executors: cell('e') }),
    ...(roles.form === undefined ? {} : { completionForm: cell('form') }),
    ...(roles.f === undefined && roles.s === undefined ? {} : { funding: cell('f') + cell('s') }),
  };
}

function readRow(measure: MeasureReading | undefined): Record<string, string> {
  if (measure === undefined) return {};
  return {
    number: bareWords(measure.number),
    action: bareWords(measure.action.kk ?? measure.action.ru ?? ''),
    deadline: bareWords(measure.deadline.text),
    executors: bareWords(measure.executorsText),
    completionForm: bareWords(Object.values(measure.completionForm).join('')),
    funding: bareWords(measure.funding.text),
  };
}
