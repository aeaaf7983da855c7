import type { Doubt } from '../warning';
import type { FundingSource } from './funding';
import type { Marks } from './marks';
import { speaksOfAllocatedFunds, type Saying } from './sayings';
import type { Shares } from './shares';

/** The rule that read a funding cell. */
export type FundingRule =
  | 'funding/empty'
  | 'funding/dash'
  | 'funding/not-required'
  | 'funding/not-provided'
  | 'funding/not-settled'
  | 'funding/within-allocated'
  | 'funding/per-year'
  | 'funding/per-source'
  | 'funding/total-and-parts'
  | 'funding/several-amounts'
  | 'funding/amount-with-source'
  | 'funding/amount'
  | 'funding/amount-in-words'
  | 'funding/amount-not-counted'
  | 'funding/source'
  | 'funding/several-sources'
  | 'funding/programme'
  | 'funding/unread';

export interface ReadCell {
  readonly text: string;
  readonly marks: Marks;
  readonly sayings: ReadonlySet<Saying>;
  /** How many amounts were counted. */
  readonly amounts: number;
  readonly shares: Shares['kind'];
}

interface SourceAndRule {
  readonly source: FundingSource;
  /** The sources one by one, where there are several. */
  readonly several: readonly FundingSource[];
  readonly rule: FundingRule;
}

/**
 * Where the money of a cell comes from, and the rule that read it. "No funding is provided" is not
 * "not required", and what is yet to be settled is not given; both carry a doubt.
 */
export function sourceOf(cell: ReadCell, doubts: Doubt[]): SourceAndRule {
  const { text, sayings, amounts } = cell;
  if (text === '') return read('not-given', 'funding/empty');
  if (/^[-–—_\s.]+$/.test(text)) {
    doubts.push({ code: 'dash-alone', detail: text });
    return read('not-given', 'funding/dash');
  }
  if (sayings.has('not-required') && amounts === 0) return read('none', 'funding/not-required');
  if (sayings.has('not-provided') && amounts === 0) {
    doubts.push({ code: 'funding-not-provided', detail: text });
    return read('not-given', 'funding/not-provided');
  }
  const sources = namedSources(cell);
  const source = sources.length > 1 ? 'several' : (sources[0] ?? null);
  const unsettled = sayings.has('not-settled') && amounts === 0 && !doubts.some(({ code }) => code === 'amount-in-words');
  if (unsettled) doubts.push({ code: 'amount-not-settled', detail: text });
  if (source !== null) return { source, several: sources.length > 1 ? sources : [], rule: ruleOf(cell, source, doubts) };
  const aboutMoney = amounts > 0 || cell.marks.programmes.length > 0 || doubts.length > 0;
  if (aboutMoney) return read('not-given', unsettled ? 'funding/not-settled' : ruleOf(cell, null, doubts));
  doubts.push({ code: 'funding-not-read', detail: text });
  return read('unread', 'funding/unread');
}

function read(source: FundingSource, rule: FundingRule): SourceAndRule {
  return { source, several: [], rule };
}

const WITHIN_WORDS = /шегінде|шеңберінде|аясында|көлемінде|в\sпредел(?:ах|е)|в\sрамках/u;

/** The sources the words name; a budget within whose allocated funds the measure stays is no source beside them. */
function namedSources({ marks, sayings }: ReadCell): readonly FundingSource[] {
  if (sayings.has('within-allocated')) return withinAndBeside(marks);
  const named = [...new Set(marks.sources.map(({ source }) => source))];
  return named.length === 0 && speaksOfAllocatedFunds(marks.unquoted) ? ['within-allocated'] : named;
}

/** `в пределах средств бюджета` is within; with grants beside it, or a budget after a semicolon, there are several sources. */
function withinAndBeside({ sources, unquoted }: Marks): readonly FundingSource[] {
  const within = clausesOf(unquoted).filter(({ start, end }) => WITHIN_WORDS.test(unquoted.slice(start, end)));
  const beside = new Set<FundingSource>();
  for (const { source, isBudget, start } of sources) {
    if (!isBudget || !within.some((clause) => clause.start <= start && start < clause.end)) beside.add(source);
  }
  const isOwnOnly = beside.size === 1 && beside.has('own-funds') && OWN_WITHIN.test(unquoted);
  return isOwnOnly ? ['own-funds'] : ['within-allocated', ...beside];
}

/** `в пределах собственных средств`: the own funds are what the measure stays within. */
const OWN_WITHIN = /в\sпределах\s(?:собственн|сво)|(?:өз|меншікті)\s(?:\p{L}{3,20}\s){1,2}шегінде/u;
const MOST_CLAUSES = 50;

function clausesOf(text: string): Array<{ readonly start: number; readonly end: number }> {
  let start = 0;
  return text.split(';', MOST_CLAUSES).map((clause) => {
    const span = { start, end: start + clause.length };
    start = span.end + 1;
    return span;
  });
}

function ruleOf({ amounts, shares, marks }: ReadCell, source: FundingSource | null, doubts: readonly Doubt[]): FundingRule {
  if (shares === 'per-year') return 'funding/per-year';
  if (shares === 'per-source') return 'funding/per-source';
  if (shares === 'parts') return 'funding/total-and-parts';
  if (shares === 'unclear') return 'funding/several-amounts';
  if (source === 'within-allocated') return 'funding/within-allocated';
  if (amounts > 0) return source === null ? 'funding/amount' : 'funding/amount-with-source';
  if (doubts.some(({ code }) => code === 'amount-in-words')) return 'funding/amount-in-words';
  if (source === null) return marks.programmes.length > 0 ? 'funding/programme' : 'funding/amount-not-counted';
  return source === 'several' ? 'funding/several-sources' : 'funding/source';
}
