import type { Language, LocalizedText } from '../language';
import { withoutNotes } from './amendments';
import { doubtDamagedLetters } from './damaged-letters';
import { partsOf, type Part } from './document-parts';
import { languageOf } from './language-of';
import { openLedger, type LeftOver } from './ledger';
import { lettersOf } from './letters-of-document';
import { nameBodies } from './name-bodies';
import { doubtNumbers } from './numbering';
import { penFor, type Pen } from './pen';
import { readAct } from './read-act';
import { planPointsStart } from './plan-points';
import { readPlan, readPointsAsPlan } from './read-plan';
import type { AmendmentReading, BodyNames, MeasureReading, OrderReading, ProgrammeReading } from './reading';
import { LEFT_OVER_OF_PAGE, linesIn, type Block, type SourceDocument, type SourceLine, type Stretch } from './source';
import { textDocument } from './text-blocks';
import { totalsOf } from './totals';

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
  const { text, blocks, markup, controls = [] } = typeof source === 'string' ? textDocument(source) : source;
  const words = wordsOf(blocks);
  const language = options.language ?? languageOf(words);
  const letters = lettersOf(words, language);
  const pen = penFor(language, letters, openLedger());

  const { parts, plan: planAt } = partsOf(blocks, pen);
  const amendments: AmendmentReading[] = [];
  const before = withoutNotes(linesOfText(planAt < 0 ? parts : parts.slice(0, planAt)), amendments, pen);
  const pointsAt = planAt < 0 ? planPointsStart(before) : -1;
  const { act, planTitle, caption } = readAct(pointsAt < 0 ? before : before.slice(0, pointsAt), planAt >= 0 || pointsAt >= 0, pen);
  const plan =
    pointsAt < 0
      ? readPlan(planAt < 0 ? [] : parts.slice(planAt), { planTitle, caption, amendments, onProgress: options.onProgress }, pen)
      : readPointsAsPlan(before.slice(pointsAt), amendments, pen);
  if (plan.measures.length === 0 && plan.tables.length === 0) pen.doubt('measures', [{ code: 'no-table', detail: '' }]);
  const { measures, bodies, matches } = nameBodies(plan.measures, options.bodies ?? [], pen);
  doubtNumbers(measures, amendments, pen);
  doubtDamagedLetters(text, letters.putRight, pen);
  return {
    language,
    order: act,
    plan: { title: { [language]: planTitle } },
    amendments,
    columns: plan.tables[0]?.columns ?? [],
    columnNumbers: plan.tables[0]?.columnNumbers ?? [],
    tables: plan.tables,
    sections: plan.sections,
    bodies,
    programmes: programmesOf(measures, language),
    measures,
    printedTotals: plan.printedTotals,
    totals: totalsOf(measures, plan.sections),
    bodyMatches: matches,
    leftOver: leftOverOf(text, markup, controls, pen),
    warnings: pen.warnings,
    rules: pen.rules,
    places: pen.ledger.places(),
  };
}

function wordsOf(blocks: readonly Block[]): string[] {
  const words: string[] = [];
  for (const block of blocks) for (const { text } of linesIn(block)) words.push(text);
  return words;
}

/** What is left over; of a page's buttons and menus the rule says so. */
function leftOverOf(text: string, markup: readonly Stretch[], controls: readonly Stretch[], pen: Pen): LeftOver[] {
  let next = 0;
  return pen.ledger.leftOver(text, markup).map((left, index) => {
    while ((controls[next]?.end ?? Infinity) < left.end) next += 1;
    if ((controls[next]?.start ?? Infinity) <= left.start) pen.rule(`leftOver.${index}`, LEFT_OVER_OF_PAGE);
    return { text: left.text, line: left.line };
  });
}

function linesOfText(parts: readonly Part[]): readonly SourceLine[] {
  return parts.flatMap((part) => (part.type === 'text' ? part.lines : []));
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
