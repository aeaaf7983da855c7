import type { UnitElsewhere } from '../money/read-funding';
import { readRowNote } from './amendments';
import type { Column } from './columns';
import { openCosts } from './costs';
import { headingFrom, headingOf } from './heading';
import type { Pen } from './pen';
import { readTotal, totalBook } from './printed-totals';
import { joinMeasure, readMeasure, trimmedNumber } from './read-measure';
import type { AmendmentReading, MeasureReading, PrintedTotal } from './reading';
import { kindOfRow, viewOf, type RowKind, type RowView } from './row-view';
import { openSections, type Sections } from './sections';
import { addsColumns, openSheet, type Sheet } from './sheet';
import { printed, type SourceCell, type SourceRow } from './source';

/** A plan as its tables are read, one after the other. */
export interface PlanReader {
  readonly sections: Sections;
  readonly measures: readonly MeasureReading[];
  readonly printedTotals: readonly PrintedTotal[];
  /** Reads the rows below a header. The last row may go on in the next table with the same columns. */
  readonly readRows: (rows: readonly SourceRow[], columns: readonly Column[], caption: UnitElsewhere | null) => void;
  /** What was met since the last call that only repeats: rows that say the header again, measures named on a second sheet. */
  readonly takeRepeats: () => ReadonlyArray<readonly SourceCell[]>;
  /** Starts another run of numbers and totals: a table with columns of its own, or a second sheet of the one before. */
  readonly startRun: (columns: readonly Column[]) => void;
  /** Whether words between tables only repeat a heading of the first sheet. */
  readonly repeatsHeading: (text: string) => boolean;
  /** Ends the measure that was read last: nothing that follows goes on with it. */
  readonly endMeasure: () => void;
}

export function openPlan(amendments: AmendmentReading[], pen: Pen): PlanReader {
  const measures: MeasureReading[] = [];
  const printedTotals: PrintedTotal[] = [];
  const sections = openSections(pen);
  let repeats: (readonly SourceCell[])[] = [];
  const costs = openCosts(measures);
  const book = totalBook();
  let run: { readonly from: number; readonly columns: readonly Column[]; readonly sheet: Sheet | null } = { from: 0, columns: [], sheet: null };
  let pending: { readonly rows: RowView[]; readonly columns: readonly Column[]; readonly caption: UnitElsewhere | null } | null = null;

  const endMeasure = (): void => {
    if (pending === null) return;
    const { rows, columns, caption } = pending;
    pending = null;
    const joined = run.sheet?.find(trimmedNumber(rows[0]?.text('number') ?? '')) ?? -1;
    const known = measures[joined];
    if (known !== undefined) {
      const context = { columns, caption, section: known.section, sectionAt: known.sectionAt, above: measures[joined - 1] };
      measures[joined] = joinMeasure(known, rows, joined, context, pen);
      repeats.push(rows.flatMap((row) => [...row.cells('number'), ...row.cells('action')]));
      costs.forget(joined);
      return;
    }
    sections.rowMet(rows[0]?.text('number') ?? '', measures.length);
    const sectionAt = sections.open().at(-1)?.at ?? null;
    const section = sectionAt === null ? null : sections.keyOf(sectionAt);
    const measure = readMeasure(rows, measures.length, { columns, caption, section, sectionAt, above: measures.at(-1) }, pen);
    measures.push(measure);
  };

  const readRows: PlanReader['readRows'] = (source, columns, caption) => {
    const views = source.map((row) => viewOf(row, columns, pen));
    const lastMeasure = views.findLastIndex((view) => view.text('executors') + view.text('deadline') !== '');
    let above: RowKind | null = null;
    views.forEach((view, index) => {
      const first = pending?.columns === columns ? pending.rows[0] : undefined;
      const kind = kindOfRow(view, { columns, next: views[index + 1], above, first }, pen);
      if (kind === 'repeat') repeats.push(view.own);
      if (kind === 'blank' || kind === 'repeat') return;
      if (kind === 'goes-on') {
        pending?.rows.push(view);
        return;
      }
      endMeasure();
      above = kind;
      if (kind === 'measure') pending = { rows: [view], columns, caption };
      if (kind === 'heading') {
        if (run.sheet?.repeatsHeading(pen.join(view.own.flatMap(printed))) === true) repeats.push(view.own);
        else addHeading(view, sections, pen);
      }
      if (kind === 'note') amendments.push(...readRowNote(view, amendments.length, pen));
      if (kind === 'total' || kind === 'part') {
        const place = { columns, caption, open: sections.open(), runFrom: run.from, to: measures.length };
        const context = { ...place, measures, costs, book, isLast: index > lastMeasure, isPart: kind === 'part' };
        printedTotals.push(readTotal(view, printedTotals.length, context, pen));
      }
    });
  };
  const takeRepeats: PlanReader['takeRepeats'] = () => {
    const taken = repeats;
    repeats = [];
    return taken;
  };
  const startRun: PlanReader['startRun'] = (columns) => {
    endMeasure();
    const isSheet = measures.length > run.from && addsColumns(run.columns, columns);
    run = { from: isSheet ? run.from : measures.length, columns, sheet: isSheet ? openSheet(measures, run.from, sections.all) : null };
    book.summed.clear();
  };
  const repeatsHeading = (text: string): boolean => run.sheet?.repeatsHeading(text) ?? false;
  return { sections, measures, printedTotals, readRows, takeRepeats, startRun, repeatsHeading, endMeasure };
}

function addHeading(view: RowView, sections: Sections, pen: Pen): void {
  const cells = view.own;
  const [first, second] = cells;
  const hasNumber = first !== undefined && second !== undefined && view.text('number') !== '';
  for (const cell of cells) pen.ledger.claimCell(`sections.${sections.all.length}`, cell);
  sections.add(
    hasNumber
      ? headingFrom(pen.textOf(first), pen.join(cells.slice(1).flatMap(printed)))
      : headingOf(pen.join(cells.flatMap(printed))),
  );
}
