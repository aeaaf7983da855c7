import type { IsoDate } from '../calendar/iso-date';
import type { MatchRule } from '../bodies/match-body';
import type { Deadline } from '../deadline/deadline';
import type { Language, LocalizedText } from '../language';
import type { FundingSource } from '../money/funding';
import type { FundingLineReading, FundingReading } from '../money/read-funding';
import type { AmendingEvent } from '../order/citation';
import type { OrderKind, ProgrammeLevel } from '../record/plan-record';
import type { Warning } from '../warning';
import type { LeftOver, Place } from './ledger';

export type { FundingLineReading, FundingReading } from '../money/read-funding';
export type { Warning } from '../warning';
export type { LeftOver, Place } from './ledger';

/** A body the register knows, with all the names and spellings it is met under. */
export interface BodyNames {
  readonly code: string;
  readonly names: readonly string[];
}

/** What the reader read of an act that approves a plan. Texts stand under the source's language. */
export interface OrderReading {
  readonly language: Language;
  readonly order: ActReading;
  readonly plan: { readonly title: LocalizedText };
  readonly amendments: readonly AmendmentReading[];
  /** The header of the table, column by column. */
  readonly columns: readonly string[];
  /** The row of column numbers, where there is one. */
  readonly columnNumbers: readonly string[];
  /** The headers of all tables that have one, the first again among them. */
  readonly tables: readonly TableHeader[];
  readonly sections: readonly SectionReading[];
  /** Keyed by the body's code where a register was given, else by its name. */
  readonly bodies: Readonly<Record<string, LocalizedText>>;
  readonly programmes: readonly ProgrammeReading[];
  readonly measures: readonly MeasureReading[];
  readonly printedTotals: readonly PrintedTotal[];
  readonly totals: TotalsReading;
  /** How sure each match of a printed name with a body of the register is. */
  readonly bodyMatches: readonly BodyMatch[];
  readonly leftOver: readonly LeftOver[];
  readonly warnings: readonly Warning[];
  /** The rule that read a deadline, executors or funding, by the field's path: `deadline/quarter`, `funding/per-year`. */
  readonly rules: Readonly<Record<string, string>>;
  /** Where in the source each field stands. */
  readonly places: readonly Place[];
}

export interface TableHeader {
  readonly columns: readonly string[];
  readonly columnNumbers: readonly string[];
  /** What stands alone over the header, such as the unit of money; present where something does. */
  readonly caption?: string;
  /** Rows below that only say the header, or its column numbers, again; present where there are any. */
  readonly repeats?: readonly string[];
}

export interface ActReading {
  readonly kind: OrderKind | null;
  readonly number: string | null;
  readonly date: IsoDate | null;
  readonly issuer: string | null;
  /** The line that names the act, as printed. */
  readonly heading: string | null;
  readonly title: LocalizedText;
  readonly titleMisprint: Misprint | null;
  readonly preamble: string;
  readonly points: readonly PointReading[];
  readonly control: ControlReading | null;
  readonly signatory: string;
  /** The stamp of approval over the plan, as printed. */
  readonly stamp: string;
}

export interface Misprint {
  readonly 'as printed': string;
  readonly reads: string;
}

export interface PointReading {
  readonly number: string;
  readonly text: string;
}

export interface ControlReading {
  readonly office: string;
  readonly person: string;
}

export interface AmendmentReading {
  readonly order: {
    readonly kind: OrderKind | null;
    readonly number: string | null;
    readonly date: IsoDate | null;
    readonly numberAsPrinted: string | null;
  };
  readonly note: string;
  /** `plan`, `order`, `appendix 4`, `article 1`. */
  readonly target: string;
  readonly event: AmendingEvent | null;
  /** A note says that something changed, never what. */
  readonly changesKnown: false;
}

export interface SectionReading {
  readonly number: string;
  readonly title: LocalizedText;
  /** The word its number counts, as printed (`Раздел`, `бөлім`); present where there is one. */
  readonly label?: string;
  /** The place among `sections`, from 0, of the section it lies within; present where it lies within one. */
  readonly within?: number;
}

export interface ProgrammeReading extends LocalizedText {
  readonly code: string;
  readonly level: ProgrammeLevel;
}

export interface MeasureReading {
  readonly number: string;
  /** The section's number, or its title where it has none; null outside sections. */
  readonly section: string | null;
  /** The section's place among `sections`, from 0: sections may share a title or have no number. */
  readonly sectionAt: number | null;
  readonly action: LocalizedText;
  readonly deadline: Deadline;
  readonly completionForm: LocalizedText;
  readonly executorsText: string;
  readonly executors: readonly ExecutorReading[];
  readonly funding: FundingReading;
  /** The words before the fields (`Срок:`), in a plan that is no table. */
  readonly labels?: string;
  /** Texts of columns whose header is not known, by header. */
  readonly others?: Readonly<Record<string, string>>;
  /** The row's place in the source. */
  readonly provenance: { readonly start: number; readonly end: number; readonly line: number };
}

export interface ExecutorReading {
  readonly name: string;
  readonly byAgreement: boolean;
  /** Present where the text marks the lead executor: `(жинақтау)`, `(созыв)`. */
  readonly lead?: true;
  readonly body?: string;
  /** The name, in the nominative, under which a body the register does not know would be entered; absent where it is as printed. */
  readonly proposes?: string;
}

/** A total as printed, and the sum of the measures it stands for. */
export interface PrintedTotal {
  readonly text: string;
  /** The section it is the total of, its number or its title; null for the plan or a table of it. */
  readonly section: string | null;
  /** That section after those it lies within, outermost first. */
  readonly sectionPath: readonly string[];
  readonly amountTenge: string | null;
  /** What it gives a year or a source. */
  readonly lines: readonly FundingLineReading[];
  /** Present on a part of the total before it (`в том числе`), which is not compared. */
  readonly part?: true;
  /** What the measures it stands for cost together; null where none of them says. */
  readonly sumTenge: string | null;
}

export interface BodyMatch {
  readonly where: string;
  readonly name: string;
  readonly body: string;
  /** 1 is the same name; below it, likeness. */
  readonly confidence: number;
  /** The rule that matched: the same name, another case, a misprint, an abbreviation. */
  readonly rule: MatchRule;
}

export interface TotalsReading {
  readonly allTenge: string;
  readonly byProgramme: Readonly<Record<string, string>>;
  readonly bySection: Readonly<Record<string, string>>;
  /** Keyed by the lead body, so that no measure counts twice. */
  readonly byBody: Readonly<Record<string, string>>;
  readonly measuresBySource: Readonly<Partial<Record<FundingSource, number>>>;
  /** Numbers of the measures that need money but do not say how much. */
  readonly measuresWithAmountUnknown: readonly string[];
}
