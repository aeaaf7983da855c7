import type { Language } from '../language';
import { putLettersRight } from '../text/letters';
import { lexiconOf, type Lexicon } from '../text/lexicon';
import { joinKeepingBreaks } from '../text/lines';
import type { Doubt } from '../warning';
import { hasAmountInWords } from './amount-in-words';
import { joinTornFigures } from './torn-figures';
import { amountsIn, type UnitElsewhere } from './count-amounts';
import type { FundingSource } from './funding';
import { marksIn } from './marks';
import { smallLetters } from './small-letters';
import { sayingsIn } from './sayings';
import { sharesOf } from './shares';
import { sourceOf, type FundingRule } from './source-of';
import { FUNDING_WORDS } from './vocabulary';

export type { UnitElsewhere } from './count-amounts';
export type { FundingRule } from './source-of';

export interface FundingLineReading {
  readonly year?: number;
  readonly source?: FundingSource;
  readonly amountTenge?: string;
}

export interface FundingReading {
  readonly text: string;
  readonly source: FundingSource;
  /** The whole cell's amount, a decimal string; null where it names none, or names several it does not sum. */
  readonly amountTenge: string | null;
  readonly programmeCode: string | null;
  readonly programmeName: string | null;
  /** One a year, a source or a part; empty where the cell has one amount at most. */
  readonly lines: readonly FundingLineReading[];
  readonly unit: 'cell' | 'header' | 'caption' | null;
}

export interface FundingOptions {
  readonly language: Language;
  readonly lexicon?: Lexicon;
  /** The unit of bare figures, where a column's header or a caption gives it. */
  readonly unit?: UnitElsewhere | null;
}

export interface FundingFound {
  readonly funding: FundingReading;
  readonly doubts: readonly Doubt[];
  /** The rule that read the cell, for provenance. */
  readonly rule: FundingRule;
}

const OWN_LEXICON = lexiconOf([], FUNDING_WORDS);

/**
 * Reads a funding cell, Kazakh or Russian, line breaks and all: where the money comes from, how much
 * to the tiyn, and under which programme. "Not required", "within allocated funds" and a budget
 * named without an amount have no amount, which is not zero. Time is linear in the text.
 */
export function readFunding(source: string, options: FundingOptions): FundingFound {
  const lines = source.split(/\r?\n/).map((line) => putLettersRight(line, options));
  const doubts: Doubt[] = [];
  const broken = joinTornFigures(joinKeepingBreaks(lines, options.lexicon ?? OWN_LEXICON), doubts);
  const text = broken.replaceAll('\n', ' ');
  const marks = marksIn(broken);
  const sayings = sayingsIn(marks.unquoted);
  const { amounts, unit } = amountsIn(broken, marks, options.unit ?? null, doubts);
  if (hasAmountInWords(smallLetters(text))) doubts.push({ code: 'amount-in-words', detail: text });
  const shares = sharesOf(broken, amounts, marks, doubts);
  const codes = new Set(marks.programmes.map(({ code }) => code));
  if (codes.size > 1) doubts.push({ code: 'several-programmes', detail: [...codes].join(', ') });
  const programme = marks.programmes.find(({ name }) => name !== null && codes.size === 1) ?? marks.programmes[0];
  const found = sourceOf({ text, marks, sayings, amounts: amounts.length, shares: shares.kind }, doubts);
  const funding: FundingReading = {
    text,
    source: found.source,
    amountTenge: shares.amountTenge,
    programmeCode: programme?.code ?? null,
    programmeName: programme?.name ?? null,
    lines: shares.kind === 'none' ? found.several.map((one) => ({ source: one })) : shares.lines,
    unit,
  };
  return { funding, doubts, rule: found.rule };
}
