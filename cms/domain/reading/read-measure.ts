import type { Deadline } from '../deadline/deadline';
import type { UnitElsewhere } from '../money/read-funding';
import type { Column, ColumnRole } from './columns';
import { fundingAmong } from './funding-among';
import type { Pen } from './pen';
import { isDitto, readMoney } from './read-money';
import type { ExecutorReading, MeasureReading } from './reading';
import type { RowView } from './row-view';
import { printed, type SourceCell } from './source';

export interface MeasureContext {
  readonly columns: readonly Column[];
  readonly caption: UnitElsewhere | null;
  /** The section's key and its place; null outside sections. */
  readonly section: string | null;
  readonly sectionAt: number | null;
  readonly above: MeasureReading | undefined;
}

/** Reads a measure from its rows: the first, and those that go on with it. `at` is its place among the measures. */
export function readMeasure(rows: readonly RowView[], at: number, context: MeasureContext, pen: Pen): MeasureReading {
  const { columns, above } = context;
  const where = (field: string): string => `measures.${at}.${field}`;
  doubtWidth(rows, columns, `measures.${at}`, pen);
  const cellsOf = (role: ColumnRole): SourceCell[] =>
    rows.flatMap((row, index) => row.cells(role).filter((cell) => index === 0 || cell.spans !== 'above'));
  const textOf = (role: ColumnRole, field: string): string => pen.takeCells(where(field), cellsOf(role));

  const own = columns.some(({ role }) => role === 'number') ? null : numberIn(cellsOf('action'));
  const number = trimmedNumber(own === null ? textOf('number', 'number') : pen.takeCells(where('number'), [own.number]));
  if (number === '') pen.doubt(where('number'), [{ code: 'number-missing', detail: '' }]);
  const action = own === null ? textOf('action', 'action') : pen.takeCells(where('action'), own.action);
  const executors = readExecutors(rows, columns, where, above, pen);
  const deadline = readDue(cellsOf('deadline'), where('deadline'), above?.deadline, pen);
  const completionForm = { [pen.language]: textOf('completion', 'completionForm') };
  const labels = columns.some(({ role }) => role === 'label') ? { labels: textOf('label', 'labels') } : {};
  const ownFunding = readMoney(rows, columns, context.caption, above?.funding, where('funding'), pen);
  const isUnsaid = ownFunding.text === '';
  const funding = isUnsaid ? (fundingAmong(executors.executorsText, cellsOf('executors'), where('funding'), pen) ?? ownFunding) : ownFunding;
  const others = othersOf(rows, columns, where, pen);
  const first = rows[0]?.row.cells[0];
  const last = rows[0]?.row.cells.at(-1);
  return {
    number,
    section: context.section,
    sectionAt: context.sectionAt,
    action: { [pen.language]: action },
    deadline,
    completionForm,
    ...executors,
    ...labels,
    funding,
    ...(Object.keys(others).length > 0 ? { others } : {}),
    provenance: { start: first?.start ?? 0, end: last?.end ?? 0, line: first?.lines[0]?.number ?? 0 },
  };
}

/** A measure with what a second sheet of its table adds to it. */
export function joinMeasure(measure: MeasureReading, rows: readonly RowView[], at: number, context: MeasureContext, pen: Pen): MeasureReading {
  const { columns, above, caption } = context;
  const where = (field: string): string => `measures.${at}.${field}`;
  const has = (role: ColumnRole): boolean => columns.some((column) => column.role === role);
  const cellsOf = (role: ColumnRole): SourceCell[] => rows.flatMap((row) => row.cells(role));
  const others = { ...measure.others, ...othersOf(rows, columns, where, pen) };
  return {
    ...measure,
    ...(has('deadline') ? { deadline: readDue(cellsOf('deadline'), where('deadline'), above?.deadline, pen) } : {}),
    ...(has('completion') ? { completionForm: { [pen.language]: pen.takeCells(where('completionForm'), cellsOf('completion')) } } : {}),
    ...(has('executors') ? readExecutors(rows, columns, where, above, pen) : {}),
    ...(has('funding') || has('amount') ? { funding: readMoney(rows, columns, caption, above?.funding, where('funding'), pen) } : {}),
    ...(Object.keys(others).length > 0 ? { others } : {}),
  };
}

const NUMBER_BEFORE = /^\s*\d{1,3}(?:\.\d{1,3})*[.)]\s*(?=[^\s\d])/;

/** The number that stands before the action, in a table without a column of numbers; null where places do not count letters. */
function numberIn([first, ...more]: readonly SourceCell[]): { readonly number: SourceCell; readonly action: readonly SourceCell[] } | null {
  const at = first?.lines.findIndex(({ text }) => text.trim() !== '') ?? -1;
  const line = first?.lines[at];
  const length = NUMBER_BEFORE.exec(line?.text ?? '')?.[0].length ?? 0;
  if (first === undefined || line === undefined || length === 0 || line.end - line.start !== line.text.length) return null;
  const cut = line.start + length;
  const rest = { ...line, text: line.text.slice(length), start: cut };
  return {
    number: { lines: [{ ...line, text: line.text.slice(0, length), end: cut }], start: line.start, end: cut },
    action: [{ lines: [rest, ...first.lines.slice(at + 1)], start: cut, end: first.end }, ...more],
  };
}

/** A number as printed, without the full stop after it; an item of a list keeps its bracket. */
export function trimmedNumber(text: string): string {
  return /^\S{1,2}\)$/.test(text) ? text : text.replace(/[.)]+$/, '');
}

function doubtWidth(rows: readonly RowView[], columns: readonly Column[], where: string, pen: Pen): void {
  const cells = rows[0]?.row.cells.length ?? 0;
  if (cells < columns.length) pen.doubt(where, [{ code: 'row-too-short', detail: String(cells) }]);
  if (cells > columns.length) pen.doubt(where, [{ code: 'row-too-long', detail: String(cells) }]);
}

function readDue(cells: readonly SourceCell[], where: string, above: Deadline | undefined, pen: Pen): Deadline {
  for (const cell of cells) pen.ledger.claimCell(where, cell);
  const { deadline, doubts, rule } = pen.cells.deadline(cells.flatMap(printed));
  pen.doubt(where, doubts);
  pen.rule(where, rule);
  if (deadline.kind !== 'same-as-above') return deadline;
  const resolved = above?.resolved ?? above;
  if (resolved === undefined || resolved.kind === 'same-as-above') {
    pen.doubt(where, [{ code: 'nothing-above', detail: deadline.text }]);
    return deadline;
  }
  return { ...deadline, resolved };
}

/** The executors of one column, or of several one after the other. */
function readExecutors(
  rows: readonly RowView[], columns: readonly Column[], where: (field: string) => string, above: MeasureReading | undefined, pen: Pen,
): { executorsText: string; executors: readonly ExecutorReading[] } {
  const texts = columns.flatMap(({ role }, index) => {
    if (role !== 'executors') return [];
    const cells = rows.flatMap(({ row }, at) => {
      const cell = row.cells[index];
      return cell !== undefined && cell.spans !== 'left' && (at === 0 || cell.spans !== 'above') ? [cell] : [];
    });
    return [pen.takeCells(where('executorsText'), cells)];
  });
  const executorsText = texts.filter((text) => text !== '').join('; ');
  if (isDitto(executorsText)) return { executorsText, executors: above?.executors ?? [] };
  const seen = new Set<string>();
  const found = texts.map((text) => pen.cells.executors(text));
  const rule = found.length > 1 ? 'executors/list' : found[0]?.rule;
  if (rule !== undefined) pen.rule(where('executors'), rule);
  const executors = found
    .flatMap((one) => one.executors)
    .filter(({ name }) => !seen.has(name) && seen.add(name) !== undefined);
  return { executorsText, executors };
}

function othersOf(rows: readonly RowView[], columns: readonly Column[], where: (field: string) => string, pen: Pen): Record<string, string> {
  const others: Record<string, string> = {};
  const width = Math.max(columns.length, ...rows.map(({ row }) => row.cells.length));
  for (let index = 0; index < width; index += 1) {
    if (columns[index] !== undefined && columns[index]?.role !== 'other') continue;
    const cells = rows.flatMap(({ row }, at) => {
      const cell = row.cells[index];
      return cell !== undefined && cell.spans !== 'left' && (at === 0 || cell.spans !== 'above') ? [cell] : [];
    });
    const header = freeKey(columns[index]?.header ?? String(index + 1), others);
    const text = pen.takeCells(where(`others.${header}`), cells);
    if (text !== '') others[header] = text;
  }
  return others;
}

function freeKey(header: string, taken: Readonly<Record<string, string>>): string {
  let key = header;
  for (let count = 2; key in taken; count += 1) key = `${header} ${count}`;
  return key;
}
