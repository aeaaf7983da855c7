import { isSentence, isUnitLine, type ActLine } from './act-lines';
import { withoutNotes } from './amendments';
import type { Column } from './columns';
import type { Part } from './document-parts';
import { headingOf } from './heading';
import { openPlan, type PlanReader } from './plan-reader';
import type { Pen } from './pen';
import { readPlanPoints } from './plan-points';
import type { AmendmentReading, MeasureReading, PrintedTotal, SectionReading, TableHeader } from './reading';
import type { SourceLine } from './source';
import { stampIn } from './stamp';
import { captionUnit, goesOnWith, readHeader, readTable, startsPlan, type Table } from './tables';

/** What the tables of an act hold of its plan. */
export interface PlanRead {
  readonly sections: readonly SectionReading[];
  readonly measures: readonly MeasureReading[];
  readonly printedTotals: readonly PrintedTotal[];
  readonly tables: readonly TableHeader[];
}

export interface PlanContext {
  readonly planTitle: string;
  /** The lines right over the first table that give the unit of its money. */
  readonly caption: readonly SourceLine[];
  /** Notes of amendment are added to these. */
  readonly amendments: AmendmentReading[];
  readonly onProgress?: (rowsRead: number, rows: number) => void;
}

/**
 * Reads the tables of a plan and the words between them, from its first table on. A table without a
 * header goes on with the columns above, unless an appendix begins before it; a table of other
 * things than a plan's is left over.
 */
export function readPlan(parts: readonly Part[], context: PlanContext, pen: Pen): PlanRead {
  const plan = openPlan(context.amendments, pen);
  const tables: TableHeader[] = [];
  const rows = parts.reduce((sum, part) => sum + (part.type === 'table' ? part.rows.length : 0), 0);
  let rowsRead = 0;
  let columns: readonly Column[] | null = null;
  let caption: readonly SourceLine[] = context.caption;

  parts.forEach((part, index) => {
    if (part.type === 'text') {
      const next = parts[index + 1];
      const between = readBetween(part.lines, next?.type === 'table' ? next : null, columns, plan, context, pen);
      caption = between.caption;
      if (between.isAppendix) columns = null;
      return;
    }
    rowsRead += part.rows.length;
    const { header } = part;
    if (header !== null && startsPlan(part)) {
      const isSame = columns !== null && sameColumns(columns, header.columns);
      const read = readHeader(header, tables.length, caption, pen);
      tables.push(read);
      if (!isSame || columns === null) {
        plan.startRun(header.columns);
        columns = header.columns;
      }
      readTable(part, columns, captionUnit([read.caption ?? '', context.planTitle]), plan, pen);
    } else if (columns !== null && goesOnWith(part, columns)) {
      readTable({ ...part, header: null }, columns, captionUnit([tables.at(-1)?.caption ?? '', context.planTitle]), plan, pen);
    }
    const at = tables.length - 1;
    const table = tables[at];
    if (table !== undefined) tables[at] = withRepeats(table, at, plan, pen);
    caption = [];
    context.onProgress?.(rowsRead, rows);
  });
  plan.endMeasure();
  const last = tables.at(-1);
  if (last !== undefined) tables[tables.length - 1] = withRepeats(last, tables.length - 1, plan, pen);
  return { sections: plan.sections.all, measures: plan.measures, printedTotals: plan.printedTotals, tables };
}

/** A table's header with the rows that repeat it on later pages. */
function withRepeats(table: TableHeader, at: number, plan: PlanReader, pen: Pen): TableHeader {
  const repeats = [...(table.repeats ?? [])];
  for (const cells of plan.takeRepeats()) repeats.push(pen.takeCells(`tables.${at}.repeats.${repeats.length}`, cells));
  return repeats.length === 0 ? table : { ...table, repeats };
}

/** Reads a plan that is no table, from the lines of its points. */
export function readPointsAsPlan(lines: readonly ActLine[], amendments: AmendmentReading[], pen: Pen): PlanRead {
  const plan = openPlan(amendments, pen);
  readPlanPoints(lines, plan, pen);
  return { sections: plan.sections.all, measures: plan.measures, printedTotals: plan.printedTotals, tables: [] };
}

function sameColumns(a: readonly Column[], b: readonly Column[]): boolean {
  return a.length === b.length && a.every(({ role, year, source }, index) => role === b[index]?.role && year === b[index].year && source === b[index].source);
}

interface Between {
  /** Lines that give the unit of money of the next table. */
  readonly caption: readonly SourceLine[];
  /** Whether another appendix of the act begins. */
  readonly isAppendix: boolean;
}

const CONTINUATION = /^\(?(?:продолжение|окончание)(?: таблицы)?\)?\.?$|^\(?(?:кестенің|кестенiң|кестеннің|кеңестің) (?:жалғасы|соңы)\)?\.?$|^(?:жалғасы)$/i;
const LONGEST_HEADING = 400;
const MOST_LINES = 8;

/** Words between two tables: notes, the heading of what follows, its unit. The rest is left over. */
function readBetween(
  sources: readonly SourceLine[], next: Table | null, columns: readonly Column[] | null, plan: PlanReader, context: PlanContext, pen: Pen,
): Between {
  const lines = withoutNotes(sources, context.amendments, pen).filter(({ text }) => !CONTINUATION.test(text));
  const stamp = stampIn(lines.map(({ text }) => text));
  if (next === null || lines.length === 0) return { caption: [], isAppendix: stamp !== null };
  const startsNew = startsPlan(next);
  const goesOn = columns !== null && stamp === null && goesOnWith(next, columns);
  if (!startsNew && !goesOn) return { caption: [], isAppendix: stamp !== null };
  const after = lines.slice(stamp?.to ?? 0);
  let end = after.length;
  while (end > 0 && isUnitLine(after[end - 1]?.text ?? '')) end -= 1;
  const caption = after.slice(end).map(({ source }) => source);
  const heading = headingLines(after.slice(0, end));
  if (heading.length > 0 && !plan.repeatsHeading(pen.join(heading.map(({ source }) => source.text)))) {
    plan.endMeasure();
    const text = pen.take(`sections.${plan.sections.all.length}`, heading.map(({ source }) => source));
    const found = headingOf(text);
    const sameHeader = columns !== null && next.header !== null && sameColumns(columns, next.header.columns);
    if (startsNew && !sameHeader && found.number === '') plan.sections.addTable(text);
    else if (stamp !== null) plan.sections.addTable(text);
    else plan.sections.add(found);
  }
  return { caption, isAppendix: stamp !== null };
}

/** The last lines before a table that are no sentences. */
function headingLines(lines: readonly ActLine[]): readonly ActLine[] {
  let from = lines.length;
  let length = 0;
  while (from > 0 && lines.length - from < MOST_LINES) {
    const text = lines[from - 1]?.text ?? '';
    length += text.length;
    if ((isSentence(text) && headingOf(text).number === '') || length > LONGEST_HEADING) break;
    from -= 1;
    if (headingOf(text).number !== '') break;
  }
  return lines.slice(from);
}
