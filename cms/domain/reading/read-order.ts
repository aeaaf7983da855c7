import { DEADLINE_WORDS } from '../deadline/vocabulary';
import type { Language, LocalizedText } from '../language';
import { FUNDING_WORDS } from '../money/vocabulary';
import { putLettersRight } from '../text/letters';
import { lexiconOf } from '../text/lexicon';
import { remembering } from '../text/remember';
import { languageOf } from './language-of';
import { openLedger } from './ledger';
import { nameBodies } from './name-bodies';
import { penFor, type Pen } from './pen';
import { readAct } from './read-act';
import { readRows, type Rows } from './read-rows';
import type { BodyNames, MeasureReading, OrderReading, ProgrammeReading, TableHeader } from './reading';
import { linesIn, linesOf, type Block, type SourceDocument, type SourceLine } from './source';
import { isRemark } from './act-lines';
import { layOut, type TableLayout } from './table-rows';
import { textDocument } from './text-blocks';
import { totalsOf } from './totals';
import { HEADER_WORDS } from './vocabulary';

export interface ReadOptions {
  /** The register's bodies; without them names stay as printed. */
  readonly bodies?: readonly BodyNames[];
  /** The source's language; found by its letters where it is not given. */
  readonly language?: Language;
  /** Told how many of the rows of all tables are read, table by table. */
  readonly onProgress?: (rowsRead: number, rows: number) => void;
}

/**
 * Reads an act that approves a plan from its source: a document that `cms/sources` made of a file, or
 * a plain text, whose cells start with tabs. Every character but white space belongs to a
 * field or is left over; what was read with doubt is in `warnings`. A pure function, in time
 * proportional to the source. Never throws: a text that is no such act reads as an act without
 * number and measures.
 */
export function readOrder(source: string | SourceDocument, options: ReadOptions = {}): OrderReading {
  const { text, blocks, markup } = typeof source === 'string' ? textDocument(source) : source;
  const language = options.language ?? languageOf(wordsOf(blocks));
  const right = remembering((line: string) => putLettersRight(line, { language }));
  const words = blocks.flatMap(linesIn).map((line) => right(line.text));
  const pen = penFor(language, lexiconOf(words, [...DEADLINE_WORDS, ...FUNDING_WORDS, ...HEADER_WORDS]), openLedger());

  const { act, planTitle, amendments } = readAct(linesBeforeTables(blocks), pen);
  const rows = readTables(blocks, planTitle, pen, options.onProgress);
  const { measures, bodies, matches } = nameBodies(rows.measures, options.bodies ?? [], pen);
  doubtRepeats(measures, pen);
  return {
    language,
    order: act,
    plan: { title: { [language]: planTitle } },
    amendments,
    columns: rows.tables[0]?.columns ?? [],
    columnNumbers: rows.tables[0]?.columnNumbers ?? [],
    tables: rows.tables,
    sections: rows.sections,
    bodies,
    programmes: programmesOf(measures, language),
    measures,
    printedTotals: rows.printedTotals,
    totals: totalsOf(measures),
    bodyMatches: matches,
    leftOver: pen.ledger.leftOver(linesOf(text), markup),
    warnings: pen.warnings,
    places: pen.ledger.places(),
  };
}

function* wordsOf(blocks: readonly Block[]): Iterable<string> {
  for (const block of blocks) for (const { text } of linesIn(block)) yield text;
}

interface TablesRead extends Rows {
  readonly tables: TableHeader[];
}

function readTables(blocks: readonly Block[], caption: string, pen: Pen, onProgress: ReadOptions['onProgress']): TablesRead {
  const rowsIn = (block: Block): number => (block.type === 'table' ? block.rows.length : 0);
  const rows = blocks.reduce((sum, block) => sum + rowsIn(block), 0);
  let rowsRead = 0;
  const read: TablesRead = { sections: [], measures: [], printedTotals: [], tables: [] };
  let layout: TableLayout | null = null;
  const lastTable = blocks.findLastIndex((block) => block.type === 'table');
  blocks.forEach((block, index) => {
    if (block.type === 'text') {
      if (layout !== null && index < lastTable) readCaption(block.lines, read, pen);
      return;
    }
    rowsRead += block.rows.length;
    const found = layOut(block.rows, layout, read.tables.length === 0 ? '' : `tables.${read.tables.length}.`, pen);
    if (found === null) return;
    if (found.headers !== layout?.headers) read.tables.push({ columns: found.headers, columnNumbers: found.columnNumbers });
    layout = found;
    readRows(found, caption, read, pen);
    onProgress?.(rowsRead, rows);
  });
  if (read.tables.length === 0) pen.doubt('measures', [{ code: 'no-table', detail: '' }]);
  return read;
}

/** Words between two tables head the measures of the second. */
function readCaption(lines: readonly SourceLine[], read: TablesRead, pen: Pen): void {
  const words = lines.filter((line) => line.text.trim() !== '' && !isRemark(line.text.trim()));
  if (words.length === 0) return;
  const title = pen.take(`sections.${read.sections.length}`, words);
  read.sections.push({ number: '', title: { [pen.language]: title } });
}

function linesBeforeTables(blocks: readonly Block[]): readonly SourceLine[] {
  const firstTable = blocks.findIndex((block) => block.type === 'table');
  const before = firstTable < 0 ? blocks : blocks.slice(0, firstTable);
  return before.flatMap((block) => (block.type === 'text' ? block.lines : []));
}

function programmesOf(measures: readonly MeasureReading[], language: Language): ProgrammeReading[] {
  const found = new Map<string, ProgrammeReading>();
  for (const { funding } of measures) {
    const { programmeCode: code, programmeName: name, source } = funding;
    if (code === null) continue;
    const level = source === 'oblast-budget' ? 'oblast' : source === 'local-budget' ? 'local' : 'republican';
    const text: LocalizedText = name === null ? {} : { [language]: name };
    const before = found.get(`${level}-${code}`);
    if (before === undefined || before[language] === undefined) found.set(`${level}-${code}`, { code, ...text, level });
  }
  return [...found.values()];
}

function doubtRepeats(measures: readonly MeasureReading[], pen: Pen): void {
  const seen = new Set<string>();
  measures.forEach(({ number, sectionAt }, index) => {
    const key = `${sectionAt ?? ''} ${number}`;
    if (number !== '' && seen.has(key)) pen.doubt(`measures.${index}.number`, [{ code: 'number-repeats', detail: number }]);
    seen.add(key);
  });
}
