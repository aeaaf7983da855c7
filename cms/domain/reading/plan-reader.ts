import type { UnitElsewhere } from '../money/read-funding';
import { readRowNote } from './amendments';
import type { Column } from './columns';
import { openCosts } from './costs';
import { headingFrom, headingOf } from './heading';
import type { Pen } from './pen';
import { readTotal, totalBook } from './printed-totals';
import { readMeasure } from './read-measure';
import type { AmendmentReading, MeasureReading, PrintedTotal } from './reading';
import { kindOfRow, viewOf, type RowKind, type RowView } from './row-view';
import { openSections, type Sections } from './sections';
import { printed, type SourceRow } from './source';

/** A plan as its tables are read, one after the other. */
export interface PlanReader {
  readonly sections: Sections;
  readonly measures: readonly MeasureReading[];
  readonly printedTotals: readonly PrintedTotal[];
  /** Reads the rows below a header. The last row may go on in the next table with the same columns. */
  readonly readRows: (rows: readonly SourceRow[], columns: readonly Column[], caption: UnitElsewhere | null) => void;
  /** The rows met since the last call that only say the header or the column numbers again. */
  readonly takeRepeats: () => readonly RowView[];
  /** Starts another run of numbers and totals: a table with columns of its own. */
  readonly startRun: () => void;
  /** Ends the measure that was read last: nothing that follows goes on with it. */
  readonly endMeasure: () => void;
}

export function openPlan(amendments: AmendmentReading[], pen: Pen): PlanReader {
  const measures: MeasureReading[] = [];
  const printedTotals: PrintedTotal[] = [];
  const sections = openSections(pen);
  let repeats: RowView[] = [];
  const costs = openCosts();
  const book = totalBook();
  let runFrom = 0;
  let pending: { readonly rows: RowView[]; readonly columns: readonly Column[]; readonly caption: UnitElsewhere | null } | null = null;

  const endMeasure = (): void => {
    if (pending === null) return;
    const { rows, columns, caption } = pending;
    pending = null;
    sections.rowMet(rows[0]?.text('number') ?? '', measures.length);
    const sectionAt = sections.open().at(-1)?.at ?? null;
    const section = sectionAt === null ? null : sections.keyOf(sectionAt);
    const measure = readMeasure(rows, measures.length, { columns, caption, section, sectionAt, above: measures.at(-1) }, pen);
    measures.push(measure);
    costs.add(measure);
  };

  const readRows: PlanReader['readRows'] = (source, columns, caption) => {
    const views = source.map((row) => viewOf(row, columns, pen));
    const lastMeasure = views.findLastIndex(({ filled }) => filled.length > 2);
    let above: RowKind | null = null;
    views.forEach((view, index) => {
      const first = pending?.columns === columns ? pending.rows[0] : undefined;
      const kind = kindOfRow(view, { columns, next: views[index + 1], above, first }, pen);
      if (kind === 'repeat') repeats.push(view);
      if (kind === 'blank' || kind === 'repeat') return;
      if (kind === 'goes-on') {
        pending?.rows.push(view);
        return;
      }
      endMeasure();
      above = kind;
      if (kind === 'measure') pending = { rows: [view], columns, caption };
      if (kind === 'heading') addHeading(view, sections, pen);
      if (kind === 'note') amendments.push(...readRowNote(view, amendments.length, pen));
      if (kind === 'total' || kind === 'part') {
        const place = { columns, caption, open: sections.open(), runFrom, to: measures.length };
        const context = { ...place, measures, costs, book, isLast: index > lastMeasure, isPart: kind === 'part' };
        printedTotals.push(readTotal(view, printedTotals.length, context, pen));
      }
    });
  };
  const takeRepeats = (): readonly RowView[] => {
    const taken = repeats;
    repeats = [];
    return taken;
  };
  const startRun = (): void => {
    endMeasure();
    runFrom = measures.length;
    book.summed.clear();
  };
  return { sections, measures, printedTotals, readRows, takeRepeats, startRun, endMeasure };
}

function addHeading(view: RowView, sections: Sections, pen: Pen): void {
  const cells = view.own;
  const [first, second] = cells;
  const hasNumber = first !== undefined && second !== undefined && view.text('number') !== '';
  for (const cell of cells) pen.ledger.claim(`sections.${sections.all.length}`, cell.start, cell.end);
  sections.add(
    hasNumber
      ? headingFrom(pen.join(printed(first)), pen.join(cells.slice(1).flatMap(printed)))
      : headingOf(pen.join(cells.flatMap(printed))),
  );
}
