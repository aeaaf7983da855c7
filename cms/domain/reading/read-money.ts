import type { FundingFound, FundingLineReading, FundingReading, FundingRule, UnitElsewhere } from '../money/read-funding';
import { sumTiyn, tengeString, tiynFromTenge } from '../money/tiyn';
import type { FundingSource } from '../money/funding';
import type { Column } from './columns';
import type { Pen } from './pen';
import { printed, type SourceCell } from './source';
import type { RowView } from './row-view';

/** The unit of money that stands outside the cells: over a column, or over the table. */
export function unitOf(column: Column | undefined, caption: UnitElsewhere | null): UnitElsewhere | null {
  const unit = column?.unit ?? null;
  return unit === null ? caption : { multiplier: unit, place: 'header' };
}

/** What a cell of money says. */
type FundingSaid = Pick<FundingFound, 'funding' | 'doubts'> & Partial<Pick<FundingFound, 'rule'>>;

interface Amount {
  readonly column: Column;
  readonly row: number;
  readonly reading: FundingReading;
  readonly rule: FundingRule | undefined;
}

/**
 * What the columns of money say of a measure, in all its rows: one cell of source and amount, a column
 * of amounts beside a column of sources, or a column a year or a source. Amounts of several columns
 * or rows become lines; the whole is the printed total where a column gives one, else their sum.
 */
export function readMoney(
  rows: readonly RowView[], columns: readonly Column[], caption: UnitElsewhere | null, above: FundingReading | undefined, where: string, pen: Pen,
): FundingReading {
  const texts: string[] = [];
  const amounts: Amount[] = [];
  const sources: FundingReading[] = [];
  const sourceCells: SourceCell[] = [];
  const unitOfSource = unitOf(columns.find(({ role }) => role === 'funding'), caption);
  const read = (cells: readonly SourceCell[], unit: UnitElsewhere | null): FundingSaid => {
    const same = above !== undefined && cells.length === 1 ? sameAs(above, cells[0]) : null;
    return same ?? pen.cells.funding(cells.flatMap(printed), unit);
  };
  rows.forEach((view, row) => {
    for (const { cell, column } of moneyCells(view, columns, row)) {
      pen.ledger.claimCell(where, cell);
      const { funding, doubts, rule } = read([cell], column.role === 'funding' ? unitOfSource : unitOf(column, caption));
      if (column.role === 'funding') {
        sources[row] = funding;
        sourceCells.push(cell);
      } else if (funding.text !== '') {
        amounts.push({ column, row, reading: funding, rule });
        pen.doubt(where, doubts.filter(({ code }) => code !== 'dash-alone'));
      }
      if (funding.text !== '') texts.push(funding.text);
    }
  });
  const from = read(sourceCells, unitOfSource);
  const rule = ruleOf(amounts, from);
  if (rule !== undefined) pen.rule(where, rule);
  pen.doubt(where, from.doubts);
  const [only, ...more] = amounts;
  const text = texts.join('; ');
  if (only === undefined) return { ...from.funding, text: text === '' ? from.funding.text : text };
  if (more.length === 0 && only.column.year === null && only.column.source === null) {
    return { ...joined(only.reading, from.funding), text };
  }
  return { ...ofLines(amounts, from.funding, sources, where, pen), text };
}

/** The rule that read the money of several columns; none where a mark says "the same". */
function ruleOf(amounts: readonly Amount[], from: FundingSaid): FundingRule | undefined {
  const [only, ...more] = amounts;
  if (only === undefined) return from.rule;
  if (amounts.some(({ column }) => column.year !== null)) return 'funding/per-year';
  if (amounts.some(({ column }) => column.source !== null)) return 'funding/per-source';
  if (more.length > 0) return 'funding/total-and-parts';
  if (only.reading.amountTenge === null) return from.rule ?? only.rule;
  return only.rule === 'funding/amount' && from.funding.source !== 'not-given' ? 'funding/amount-with-source' : only.rule;
}

const LONGEST_DITTO = 12;

/** A mark that says "the same": `- // -`, `«___»`. */
export function isDitto(text: string): boolean {
  return text.length <= LONGEST_DITTO && /^[«»"“”„\s_\-–—/]+$/.test(text) && /["«“_/]/.test(text);
}

/** The source above, where a cell says it is the same. An amount is not said again: it would be counted twice. */
function sameAs({ source, programmeCode, programmeName }: FundingReading, cell: SourceCell | undefined): FundingSaid | null {
  const text = (cell?.lines ?? []).map((line) => line.text.trim()).join(' ').trim();
  if (!isDitto(text)) return null;
  return { funding: { text, source, amountTenge: null, programmeCode, programmeName, lines: [], unit: null }, doubts: [] };
}

/** A row's cells of money in the order of the columns, amounts before sources; those from above belong to the measure's first row. */
function moneyCells({ row }: RowView, columns: readonly Column[], at: number): { cell: SourceCell; column: Column }[] {
  const found: { cell: SourceCell; column: Column }[] = [];
  for (const role of ['amount', 'funding'] as const) {
    columns.forEach((column, index) => {
      const cell = row.cells[index];
      if (column.role !== role || cell === undefined || cell.spans === 'left') return;
      if (cell.spans === undefined || at === 0) found.push({ cell, column });
    });
  }
  return found;
}

function joined(cost: FundingReading, from: FundingReading): FundingReading {
  return {
    ...from,
    source: sourceOfTwo(cost, from),
    amountTenge: cost.amountTenge ?? from.amountTenge,
    programmeCode: from.programmeCode ?? cost.programmeCode,
    programmeName: from.programmeName ?? cost.programmeName,
    lines: cost.lines.length > 0 ? cost.lines : from.lines,
    unit: cost.unit ?? from.unit,
  };
}

/** The column of sources says where the money comes from, unless the cost column says there is none to add. */
function sourceOfTwo(cost: FundingReading, from: FundingReading): FundingSource {
  if (cost.source === 'none' || cost.source === 'within-allocated') return cost.source;
  return from.source === 'not-given' ? cost.source : from.source;
}

function ofLines(
  amounts: readonly Amount[], from: FundingReading, sources: readonly (FundingReading | undefined)[], where: string, pen: Pen,
): FundingReading {
  const parts = amounts.filter(({ column }) => !column.isTotal);
  const isByRow = new Set(parts.map(({ row }) => row)).size > 1;
  const lines = parts.flatMap(({ column, row, reading }): FundingLineReading[] => {
    if (reading.amountTenge === null) return [...reading.lines];
    const source = column.source ?? (isByRow ? sources[row]?.source : undefined);
    return [{
      ...(column.year === null ? {} : { year: column.year }),
      ...(source === undefined || source === 'not-given' || source === 'unread' ? {} : { source }),
      amountTenge: reading.amountTenge,
    }];
  });
  const sum = sumOf(parts);
  const totals = amounts.filter(({ column }) => column.isTotal);
  const printedTotal = sumOf(totals);
  if (printedTotal !== null && sum !== null && printedTotal !== sum) {
    pen.doubt(where, [{ code: 'parts-differ-from-total', detail: `${printedTotal} ≠ ${sum}` }]);
  }
  const named = new Set(amounts.flatMap(({ column, reading }) => (reading.amountTenge === null ? [] : (column.source ?? []))));
  const [cost] = amounts.map(({ reading }) => reading).filter(({ amountTenge }) => amountTenge === null);
  const source = named.size > 1 ? 'several' : ([...named][0] ?? sourceOfTwo(cost ?? from, from));
  return {
    ...from,
    source,
    amountTenge: printedTotal ?? sum ?? from.amountTenge,
    lines: lines.length > 0 ? lines : from.lines,
    unit: amounts.map(({ reading }) => reading.unit).find((unit) => unit !== null) ?? from.unit,
  };
}

/** The sum of what is given; null where nothing is, or something is not read. */
function sumOf(amounts: readonly Amount[]): string | null {
  const given = amounts.filter(({ reading }) => reading.amountTenge !== null || reading.source === 'unread' || reading.lines.length > 0);
  const tiyn = given.flatMap(({ reading }) => (reading.amountTenge === null ? [] : (tiynFromTenge(reading.amountTenge) ?? [])));
  return tiyn.length === 0 || tiyn.length !== given.length ? null : tengeString(sumTiyn(tiyn));
}
