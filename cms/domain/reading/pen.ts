import type { Language } from '../language';
import { undoDamage } from '../text/damage';
import { putLettersRight } from '../text/letters';
import type { Lexicon } from '../text/lexicon';
import { joinLines } from '../text/lines';
import { remembering } from '../text/remember';
import type { Doubt, Warning } from '../warning';
import { warningAt } from '../warning';
import { cellReaders, type CellReaders } from './cell-readers';
import type { Ledger } from './ledger';
import type { LettersOfDocument } from './letters-of-document';
import { printed, type SourceCell, type SourceLine } from './source';

/** What every part of a reading writes with: how lines become text, and where claims and doubts go. */
export interface Pen {
  readonly language: Language;
  readonly lexicon: Lexicon;
  readonly ledger: Ledger;
  readonly warnings: Warning[];
  /** The rule that read each field, by the field's path. */
  readonly rules: Readonly<Record<string, string>>;
  /** Lines as one text, letters put right. */
  readonly join: (lines: readonly string[]) => string;
  /** The text of a cell, worked out once. */
  readonly textOf: (cell: SourceCell) => string;
  /** Claims the lines for a field and gives their text. */
  readonly take: (path: string, lines: readonly SourceLine[]) => string;
  readonly takeCell: (path: string, cell: SourceCell) => string;
  /** As `takeCell`, of cells whose words belong together. */
  readonly takeCells: (path: string, cells: readonly SourceCell[]) => string;
  readonly cells: CellReaders;
  readonly doubt: (where: string, doubts: readonly Doubt[]) => void;
  readonly rule: (where: string, rule: string) => void;
}

export function penFor(language: Language, { lexicon, damage, right: rightButY }: LettersOfDocument, ledger: Ledger): Pen {
  const warnings: Warning[] = [];
  const rules: Record<string, string> = {};
  const letters = { language, knows: (word: string): boolean => lexicon.count(word) > 0 };
  const right = (line: string): string => (/y/i.test(line) ? putLettersRight(undoDamage(line, damage), letters) : rightButY(line));
  const joinText = remembering((text: string) => {
    // Only what closes over lines or hyphens can make a word whose letters are not right yet.
    if (!text.includes('\n') && !text.includes('-')) return joinLines([right(text)], lexicon);
    return putLettersRight(joinLines(text.split('\n').map(right), lexicon), letters);
  });
  const join = (lines: readonly string[]): string => joinText(lines.join('\n'));
  const texts = new Map<SourceCell, string>();
  const textOf = (cell: SourceCell): string => {
    let text = texts.get(cell);
    if (text === undefined) {
      text = join(printed(cell));
      texts.set(cell, text);
    }
    return text;
  };
  return {
    language,
    lexicon,
    ledger,
    warnings,
    rules,
    cells: cellReaders(language, lexicon, damage),
    join,
    textOf,
    take: (path, lines) => {
      ledger.claimLines(path, lines);
      return join(lines.map((line) => line.text));
    },
    takeCell: (path, cell) => {
      ledger.claimCell(path, cell);
      return textOf(cell);
    },
    takeCells: (path, cells) => {
      for (const cell of cells) ledger.claimCell(path, cell);
      const [first] = cells;
      if (first === undefined) return '';
      return cells.length === 1 ? textOf(first) : join(cells.flatMap(printed));
    },
    doubt: (where, doubts) => {
      for (const doubt of doubts) warnings.push(warningAt(where, doubt));
    },
    rule: (where, rule) => {
      rules[where] = rule;
    },
  };
}
