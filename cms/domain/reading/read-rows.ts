import type { Deadline } from '../deadline/deadline';
import type { FundingReading, UnitElsewhere } from '../money/read-funding';
import { unitIn } from '../money/unit';
import { romanNumeral } from '../text/roman';
import type { ColumnRole } from './columns';
import type { Pen } from './pen';
import type { MeasureReading, PrintedTotal, SectionReading } from './reading';
import { printed, type SourceCell, type SourceRow } from './source';
import type { TableLayout } from './table-rows';

/** The sections and measures of the tables read so far. */
export interface Rows {
  readonly sections: SectionReading[];
  readonly measures: MeasureReading[];
  readonly printedTotals: PrintedTotal[];
}

const TOTAL = /(жиынтығы|жиыны|барлығы|всего|итого)[^\d]{0,120}\d/i;
const ROMAN_SECTION = /^([IVXІХVҮ]{1,6})(?:[.)]\s*|\s+)(?=\S)/;
const FIGURE_SECTION = /^(\d{1,3}(?:\.\d{1,3})*)(?:[.)]\s*|(?<=\.\d{1,3})\s+)(?=[^\d\s])/;

/** Reads the rows of a table into sections, measures and printed totals, in order. */
export function readRows(layout: TableLayout, caption: string, rows: Rows, pen: Pen): void {
  const unit = unitOf(layout, caption);
  for (const row of layout.rows) {
    const filled = row.cells.filter((cell) => printed(cell).some((text) => text.trim() !== ''));
    const [only] = filled;
    if (only === undefined) continue;
    if (filled.length === 1) readAcross(only, unit, rows, pen);
    else readMeasure(row, layout, unit, rows, pen);
  }
}

const NO_CELL: SourceCell = { lines: [], start: 0, end: 0 };

function readAcross(cell: SourceCell, unit: UnitElsewhere | null, rows: Rows, pen: Pen): void {
  const text = pen.join(printed(cell));
  const section = rows.sections.at(-1);
  if (TOTAL.test(text)) {
    pen.ledger.claim(`printedTotals.${rows.printedTotals.length}`, cell.start, cell.end);
    const { funding } = pen.cells.funding([text], unit);
    rows.printedTotals.push({ text, section: section === undefined ? null : keyOf(section, pen), amountTenge: funding.amountTenge });
    return;
  }
  pen.ledger.claim(`sections.${rows.sections.length}`, cell.start, cell.end);
  const roman = ROMAN_SECTION.exec(text);
  const number = roman === null ? (FIGURE_SECTION.exec(text)?.[1] ?? '') : (romanNumeral(roman[1] ?? '') ?? roman[1] ?? '');
  const heading = roman?.[0] ?? FIGURE_SECTION.exec(text)?.[0] ?? '';
  rows.sections.push({ number, title: { [pen.language]: text.slice(heading.length) } });
}

function keyOf(section: SectionReading, pen: Pen): string {
  return section.number === '' ? (section.title[pen.language] ?? '') : section.number;
}

function readMeasure(row: SourceRow, layout: TableLayout, unit: UnitElsewhere | null, rows: Rows, pen: Pen): void {
  const index = rows.measures.length;
  const at = (field: string): string => `measures.${index}.${field}`;
  if (row.cells.length < layout.roles.length) pen.doubt(`measures.${index}`, [{ code: 'row-too-short', detail: String(row.cells.length) }]);
  if (row.cells.length > layout.roles.length) pen.doubt(`measures.${index}`, [{ code: 'row-too-long', detail: String(row.cells.length) }]);

  const cellOf = (role: ColumnRole): SourceCell => row.cells[layout.roles.indexOf(role)] ?? NO_CELL;
  const textOf = (role: ColumnRole, field: string): string => (layout.roles.includes(role) ? pen.takeCell(at(field), cellOf(role)) : '');

  const number = textOf('number', 'number').replace(/[.)]+$/, '');
  if (number === '') pen.doubt(at('number'), [{ code: 'number-missing', detail: '' }]);
  const above = rows.measures.at(-1);
  const executorsText = textOf('executors', 'executorsText');
  const isDitto = /^[«»"“”„\s_\-–—/]+$/.test(executorsText) && /["«“_/]/.test(executorsText);
  const section = rows.sections.at(-1);
  const [first, last] = [row.cells[0] ?? NO_CELL, row.cells.at(-1) ?? NO_CELL];
  const others = othersOf(row, layout, at, pen);
  rows.measures.push({
    number,
    section: section === undefined ? null : keyOf(section, pen),
    sectionAt: section === undefined ? null : rows.sections.length - 1,
    action: { [pen.language]: textOf('action', 'action') },
    deadline: readDue(cellOf('deadline'), at('deadline'), above?.deadline, pen),
    completionForm: { [pen.language]: textOf('completion', 'completionForm') },
    executorsText,
    executors: isDitto ? (above?.executors ?? []) : pen.cells.executors(executorsText),
    funding: readMoney(cellOf('funding'), cellOf('amount'), unit, at('funding'), pen),
    ...(Object.keys(others).length > 0 ? { others } : {}),
    provenance: { start: first.start, end: last.end, line: first.lines[0]?.number ?? 0 },
  });
}

function readDue(cell: SourceCell, where: string, above: Deadline | undefined, pen: Pen): Deadline {
  pen.ledger.claim(where, cell.start, cell.end);
  const { deadline, doubts } = pen.cells.deadline(printed(cell));
  pen.doubt(where, doubts);
  if (deadline.kind !== 'same-as-above') return deadline;
  const resolved = above?.resolved ?? above;
  if (resolved === undefined || resolved.kind === 'same-as-above') {
    pen.doubt(where, [{ code: 'nothing-above', detail: deadline.text }]);
    return deadline;
  }
  return { ...deadline, resolved };
}

function readMoney(source: SourceCell, amount: SourceCell, unit: UnitElsewhere | null, where: string, pen: Pen): FundingReading {
  pen.ledger.claim(where, source.start, source.end);
  pen.ledger.claim(where, amount.start, amount.end);
  const from = pen.cells.funding(printed(source), unit);
  if (amount.lines.length === 0) {
    pen.doubt(where, from.doubts);
    return from.funding;
  }
  const cost = pen.cells.funding(printed(amount), unit);
  pen.doubt(where, [...cost.doubts, ...from.doubts]);
  const texts = [cost.funding.text, from.funding.text].filter((text) => text !== '');
  return {
    ...from.funding,
    text: texts.join('; '),
    source: sourceOfTwo(cost.funding, from.funding),
    amountTenge: cost.funding.amountTenge ?? from.funding.amountTenge,
    lines: cost.funding.lines.length > 0 ? cost.funding.lines : from.funding.lines,
    unit: cost.funding.unit ?? from.funding.unit,
  };
}

/** The column of sources says where the money comes from, unless the cost column says there is none to add. */
function sourceOfTwo(cost: FundingReading, from: FundingReading): FundingReading['source'] {
  if (cost.source === 'none' || cost.source === 'within-allocated') return cost.source;
  return from.source === 'not-given' ? cost.source : from.source;
}

function othersOf(row: SourceRow, layout: TableLayout, at: (field: string) => string, pen: Pen): Record<string, string> {
  const others: Record<string, string> = {};
  row.cells.forEach((cell, index) => {
    const role = layout.roles[index];
    if (role !== undefined && role !== 'other') return;
    const header = layout.headers[index] ?? String(index + 1);
    const text = pen.takeCell(at(`others.${header}`), cell);
    if (text !== '') others[header] = text;
  });
  return others;
}

function unitOf(layout: TableLayout, caption: string): UnitElsewhere | null {
  for (const role of ['amount', 'funding'] as const) {
    const multiplier = unitIn(layout.headers[layout.roles.indexOf(role)] ?? '');
    if (multiplier !== null) return { multiplier, place: 'header' };
  }
  const multiplier = unitIn(caption);
  return multiplier === null ? null : { multiplier, place: 'caption' };
}
