import type { Language } from '../language';
import { putLettersRight } from '../text/letters';
import { lexiconOf, type Lexicon } from '../text/lexicon';
import { joinLines } from '../text/lines';
import type { Doubt } from '../warning';
import { amountsAlone, amountsWithUnit, type FoundAmount } from './amounts';
import type { FundingSource } from './funding';
import { programmeIn } from './programme';
import { sourcesIn, type FoundSource } from './sources';
import { sumTiyn, tengeString } from './tiyn';
import type { Multiplier } from './unit';
import { FUNDING_WORDS } from './vocabulary';

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

export interface UnitElsewhere {
  readonly multiplier: Multiplier;
  readonly place: 'header' | 'caption';
}

export interface FundingOptions {
  readonly language: Language;
  readonly lexicon?: Lexicon;
  /** The unit of bare figures, where a column's header or a caption gives it. */
  readonly unit?: UnitElsewhere | null;
}

const OWN_LEXICON = lexiconOf([], FUNDING_WORDS);
const IN_WORDS =
  /(?<!\p{L})(бір|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз|он|жиырма|отыз|қырық|елу|алпыс|жетпіс|сексен|тоқсан|жүз|один|два|три|четыре|пять|шесть|семь|восемь|девять|десять|сто|двести|пятьсот)\s(\p{L}+\s){0,8}те[ңн]ге/iu;
const TOTAL_WORD = /(барлығы|жиыны|жиынтығы|всего|итого|общ(ая|ий)\s\p{L}+)[^\d]{0,60}$/iu;
const YEAR = /(?<!\d)((?:19|20)\d{2})(?!\d)/g;

/**
 * Reads a funding cell, Kazakh or Russian, line breaks and all: where the money comes from, how much
 * to the tiyn, and under which programme. "Not required", "within allocated funds" and a budget
 * named without an amount have no amount, which is not zero. Time is linear in the text.
 */
export function readFunding(source: string, options: FundingOptions): { funding: FundingReading; doubts: readonly Doubt[] } {
  const lines = source.split(/\r?\n/).map((line) => putLettersRight(line, options));
  const text = joinLines(lines, options.lexicon ?? OWN_LEXICON);
  const doubts: Doubt[] = [];
  const sources = sourcesIn(text);
  const programme = programmeIn(text);
  const { amounts, unit } = amountsIn(text, options.unit ?? null, doubts);
  if (amounts.length === 0 && IN_WORDS.test(text)) doubts.push({ code: 'amount-in-words', detail: text });
  const { amountTenge, lines: found } = shares(text, amounts, sources, doubts);
  const funding: FundingReading = {
    text,
    source: sourceOf(text, sources, amounts, programme !== null, doubts),
    amountTenge,
    programmeCode: programme?.code ?? null,
    programmeName: programme?.name ?? null,
    lines: found,
    unit,
  };
  return { funding, doubts };
}

function amountsIn(
  text: string,
  elsewhere: UnitElsewhere | null,
  doubts: Doubt[],
): { amounts: FoundAmount[]; unit: FundingReading['unit'] } {
  const withUnit = amountsWithUnit(text, doubts);
  if (withUnit.length > 0) return { amounts: withUnit, unit: 'cell' };
  if (elsewhere !== null) {
    const alone = amountsAlone(text, elsewhere.multiplier, doubts);
    return { amounts: alone, unit: alone.length > 0 ? elsewhere.place : null };
  }
  if (/^[\d\s.,]*\d[\d\s.,]*$/.test(text)) doubts.push({ code: 'unit-missing', detail: text });
  return { amounts: [], unit: null };
}

interface Shares {
  readonly amountTenge: string | null;
  readonly lines: readonly FundingLineReading[];
}

/** The cell's one amount, or its amounts by year, by source, or as a total and its parts. */
function shares(text: string, amounts: readonly FoundAmount[], sources: readonly FoundSource[], doubts: Doubt[]): Shares {
  const dated = amounts.map((amount, index) => ({ amount, year: yearBefore(text, amounts[index - 1]?.end ?? 0, amount.start) }));
  if (dated.some(({ year }) => year !== null)) {
    return { amountTenge: sumOf(amounts), lines: dated.map(({ amount, year }) => line(amount, year === null ? {} : { year })) };
  }
  const [first, ...rest] = amounts;
  if (first === undefined) {
    return { amountTenge: null, lines: sources.length > 1 ? sources.map(({ source }) => ({ source })) : [] };
  }
  if (rest.length === 0) return { amountTenge: tenge(first), lines: [] };
  if (sources.length === amounts.length) {
    return { amountTenge: sumOf(amounts), lines: amounts.map((amount, index) => line(amount, { source: sources[index]?.source })) };
  }
  const total = sumOf(rest);
  const lines = rest.map((amount) => line(amount, {}));
  if (total !== null && total === tenge(first)) return { amountTenge: total, lines };
  if (TOTAL_WORD.test(text.slice(0, first.start))) {
    doubts.push({ code: 'parts-differ-from-total', detail: text });
    return { amountTenge: tenge(first), lines };
  }
  doubts.push({ code: 'several-amounts', detail: text });
  return { amountTenge: null, lines: amounts.map((amount) => line(amount, {})) };
}

function line(amount: FoundAmount, extra: Omit<FundingLineReading, 'amountTenge'>): FundingLineReading {
  const printed = tenge(amount);
  return printed === null ? extra : { ...extra, amountTenge: printed };
}

function tenge({ amount }: FoundAmount): string | null {
  return amount === null ? null : tengeString(amount);
}

function sumOf(amounts: readonly FoundAmount[]): string | null {
  const known = amounts.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  return known.length === amounts.length ? tengeString(sumTiyn(known)) : null;
}

function yearBefore(text: string, from: number, to: number): number | null {
  const year = [...text.slice(from, to).matchAll(YEAR)].at(-1)?.[1];
  return year === undefined ? null : Number(year);
}

function sourceOf(
  text: string,
  sources: readonly FoundSource[],
  amounts: readonly FoundAmount[],
  hasProgramme: boolean,
  doubts: Doubt[],
): FundingSource {
  const [first] = sources;
  if (first !== undefined) return sources.length > 1 ? 'several' : first.source;
  if (text === '') return 'not-given';
  if (/^[-–—]+$/.test(text)) {
    doubts.push({ code: 'dash-alone', detail: text });
    return 'not-given';
  }
  const aboutMoney = amounts.length > 0 || hasProgramme || doubts.length > 0;
  if (aboutMoney) return 'not-given';
  doubts.push({ code: 'funding-not-read', detail: text });
  return 'unread';
}
