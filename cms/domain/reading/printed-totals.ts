import type { FundingLineReading, FundingReading, UnitElsewhere } from '../money/read-funding';
import { sumTiyn, tengeString, tiynFromTenge } from '../money/tiyn';
import type { Column } from './columns';
import type { Costs } from './costs';
import type { Pen } from './pen';
import { unitOf } from './read-money';
import type { MeasureReading, PrintedTotal } from './reading';
import type { RowView } from './row-view';
import type { OpenSection } from './sections';
import { printed } from './source';
import { afterTotalWords, isPartLabel, namesHeading, namesSection, namesWhole } from './total-words';

/** Measures that a total may be the sum of: from one place among them up to another. */
interface Scope {
  /** How many of the open sections it lies within; 0 for the plan so far. */
  readonly depth: number;
  readonly from: number;
  readonly to: number;
}

/** Which sections already have their total, and where the last total stood. */
export interface TotalBook {
  readonly summed: Set<number>;
  lastPath: readonly string[];
}

export function totalBook(): TotalBook {
  return { summed: new Set(), lastPath: [] };
}

export interface TotalContext {
  readonly columns: readonly Column[];
  readonly caption: UnitElsewhere | null;
  /** The open sections, outermost first. */
  readonly open: readonly OpenSection[];
  /** Where the measures under these columns start, and where those read so far end. */
  readonly runFrom: number;
  readonly to: number;
  readonly measures: readonly MeasureReading[];
  readonly costs: Costs;
  readonly book: TotalBook;
  /** Whether no measure of the table follows. */
  readonly isLast: boolean;
  /** Whether it is a part of the total above it. */
  readonly isPart: boolean;
}

/**
 * Reads a printed total, finds the measures it stands for, and compares. What it is a total of is
 * said by its words; where they do not say, by its place and by which sum it equals.
 */
export function readTotal(view: RowView, at: number, context: TotalContext, pen: Pen): PrintedTotal {
  const path = `printedTotals.${at}`;
  const { open, costs, book } = context;
  const text = pen.takeCells(path, view.own);
  const { amountTenge, lines } = amountsOf(view, text, context, pen);
  if (context.isPart || isPartLabel(text)) {
    return { text, section: book.lastPath.at(-1) ?? null, sectionPath: book.lastPath, amountTenge, lines, part: true, sumTenge: null };
  }
  const scope = scopeOf(text, amountTenge, context);
  const sumTenge = costs.between(scope.from, scope.to);
  if (amountTenge !== null && sumTenge !== null) {
    if (sumTenge === amountTenge) compareYears(lines, context.measures.slice(scope.from, scope.to), path, pen);
    else pen.doubt(path, [{ code: 'total-differs', detail: `${amountTenge} ≠ ${sumTenge}` }]);
  }
  const within = open.slice(0, scope.depth);
  book.lastPath = within.map(({ key }) => key);
  const section = within.at(-1);
  if (section !== undefined) book.summed.add(section.at);
  return { text, section: section?.key ?? null, sectionPath: book.lastPath, amountTenge, lines, sumTenge };
}

interface Amounts {
  readonly amountTenge: string | null;
  readonly lines: readonly FundingLineReading[];
}

/** The amounts under the columns of money; of a row across the table, those after its words. */
function amountsOf(view: RowView, text: string, { columns, caption }: TotalContext, pen: Pen): Amounts {
  const found: { column: Column; reading: FundingReading }[] = [];
  view.row.cells.forEach((cell, index) => {
    const column = columns[index];
    if (column === undefined || cell.spans !== undefined || (column.role !== 'amount' && column.role !== 'funding')) return;
    const reading = pen.cells.funding(printed(cell), unitOf(column, caption)).funding;
    if (reading.amountTenge !== null || reading.lines.length > 0) found.push({ column, reading });
  });
  if (found.length === 0) {
    const money = columns.find(({ role }) => role === 'amount') ?? columns.find(({ role }) => role === 'funding');
    return pen.cells.funding([afterTotalWords(text)], unitOf(money, caption)).funding;
  }
  const whole = found.find(({ column }) => column.isTotal)?.reading.amountTenge;
  const parts = found.filter(({ column }) => !column.isTotal);
  const lines = parts.flatMap(({ column, reading }): FundingLineReading[] => {
    if (column.year === null && column.source === null) return [...reading.lines];
    if (reading.amountTenge === null) return [];
    return [{
      ...(column.year === null ? {} : { year: column.year }),
      ...(column.source === null ? {} : { source: column.source }),
      amountTenge: reading.amountTenge,
    }];
  });
  return { amountTenge: whole ?? sumOf(parts.map(({ reading }) => reading.amountTenge)), lines };
}

function scopeOf(text: string, amount: string | null, { open, runFrom, to, costs, book, isLast }: TotalContext): Scope {
  const table: Scope = { depth: 0, from: runFrom, to };
  const whole: Scope = { depth: 0, from: 0, to };
  const sections = open.map(({ from }, index): Scope => ({ depth: index + 1, from: from ?? to, to })).reverse();
  const unsummed = sections.filter(({ depth }) => !book.summed.has(open[depth - 1]?.at ?? -1));
  const equal = (scopes: readonly Scope[]): Scope | undefined =>
    amount === null ? undefined : scopes.find((scope) => costs.between(scope.from, scope.to) === amount);
  const named = sections.find(({ depth }) => namesHeading(text, open[depth - 1]?.heading));
  if (named !== undefined) return named;
  const [inner] = unsummed;
  if (inner === undefined || namesWhole(text)) return equal([table, whole]) ?? table;
  if (namesSection(text)) return equal(unsummed) ?? inner;
  const ofAll = isLast && book.summed.size === 0 && inner.from > runFrom;
  return equal([...unsummed, table, whole]) ?? (ofAll ? table : inner);
}

function sumOf(amounts: readonly (string | null)[]): string | null {
  const tiyn = amounts.flatMap((amount) => (amount === null ? [] : (tiynFromTenge(amount) ?? [])));
  return tiyn.length === 0 ? null : tengeString(sumTiyn(tiyn));
}

function compareYears(lines: readonly FundingLineReading[], measures: readonly MeasureReading[], path: string, pen: Pen): void {
  for (const { year, source, amountTenge } of lines) {
    if (year === undefined || source !== undefined || amountTenge === undefined) continue;
    const ofYear = measures.flatMap(({ funding }) => funding.lines.filter((line) => line.year === year).map((line) => line.amountTenge ?? null));
    const sum = sumOf(ofYear);
    if (sum !== null && sum !== amountTenge) pen.doubt(path, [{ code: 'total-differs', detail: `${year}: ${amountTenge} ≠ ${sum}` }]);
  }
}
