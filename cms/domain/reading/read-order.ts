import { DEADLINE_WORDS } from '../deadline/vocabulary';
import type { Language, LocalizedText } from '../language';
import { FUNDING_WORDS } from '../money/vocabulary';
import { putLettersRight } from '../text/letters';
import { lexiconOf } from '../text/lexicon';
import { languageOf } from './language-of';
import { openLedger } from './ledger';
import { nameBodies } from './name-bodies';
import { penFor, type Pen } from './pen';
import { readAct } from './read-act';
import { readRows, type Rows } from './read-rows';
import type { BodyNames, MeasureReading, OrderReading, ProgrammeReading } from './reading';
import { linesOf, type Block, type SourceLine } from './source';
import { layOut } from './table-rows';
import { textBlocks } from './text-blocks';
import { totalsOf } from './totals';

export interface ReadOptions {
  /** The register's bodies; without them names stay as printed. */
  readonly bodies?: readonly BodyNames[];
  /** The source's language; found by its letters where it is not given. */
  readonly language?: Language;
}

/**
 * Reads an act that approves a plan from its text. Every character but white space belongs to a
 * field or is left over; what was read with doubt is in `warnings`. A pure function, in time
 * proportional to the source. Never throws: a text that is no such act reads as an act without
 * number and measures.
 */
export function readOrder(source: string, options: ReadOptions = {}): OrderReading {
  const language = options.language ?? languageOf(source);
  const lines = linesOf(source);
  const words = lines.map((line) => putLettersRight(line.text, { language }));
  const pen = penFor(language, lexiconOf(words, [...DEADLINE_WORDS, ...FUNDING_WORDS]), openLedger());
  const blocks = textBlocks(source);

  const { act, planTitle, amendments } = readAct(linesBeforeTables(blocks), pen);
  const rows = readTables(blocks, planTitle, pen);
  const { measures, bodies, matches } = nameBodies(rows.measures, options.bodies ?? [], pen);
  doubtRepeats(measures, pen);
  return {
    language,
    order: act,
    plan: { title: { [language]: planTitle } },
    amendments,
    columns: rows.columns,
    columnNumbers: rows.columnNumbers,
    sections: rows.sections,
    bodies,
    programmes: programmesOf(measures, language),
    measures,
    printedTotals: rows.printedTotals,
    totals: totalsOf(measures),
    bodyMatches: matches,
    leftOver: pen.ledger.leftOver(lines),
    warnings: pen.warnings,
    places: pen.ledger.places(),
  };
}

interface TablesRead extends Rows {
  columns: readonly string[];
  columnNumbers: readonly string[];
}

function readTables(blocks: readonly Block[], caption: string, pen: Pen): TablesRead {
  const read: TablesRead = { sections: [], measures: [], printedTotals: [], columns: [], columnNumbers: [] };
  for (const block of blocks) {
    if (block.type !== 'table') continue;
    const layout = layOut(block.rows, pen);
    if (layout === null) continue;
    if (read.columns.length === 0) Object.assign(read, { columns: layout.headers, columnNumbers: layout.columnNumbers });
    readRows(layout, caption, read, pen);
  }
  if (read.columns.length === 0) pen.doubt('measures', [{ code: 'no-table', detail: '' }]);
  return read;
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
  measures.forEach(({ number, section }, index) => {
    const key = `${section ?? ''} ${number}`;
    if (number !== '' && seen.has(key)) pen.doubt(`measures.${index}.number`, [{ code: 'number-repeats', detail: number }]);
    seen.add(key);
  });
}
