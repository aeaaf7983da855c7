import type { IsoDate } from '../calendar/iso-date';
import type { Tiyn, TiynDigits } from '../money/tiyn';
import type {
  BodyRecord,
  ChangeSetRecord,
  MeasureWording,
  OrderRecord,
  PlanIdentity,
  PointWording,
  ProgrammeRecord,
  SectionWording,
  TitleWording,
} from './plan-record';

/** The plan as it stood on a date: its sections in order, each with its measures in order, and the words of its act. */
export interface Redaction {
  readonly asOf: IsoDate;
  /** The plan's title; null where an order took it away. */
  readonly title: TitleWording | null;
  /** The points of the order that approved the plan, in order. */
  readonly points: readonly PointWording[];
  readonly sections: readonly RedactionSection[];
}

export interface RedactionSection {
  /** Null for measures that stand in no section. */
  readonly heading: SectionWording | null;
  readonly measures: readonly MeasureWording[];
}

/** A total always says how many measures stand behind it and which of them have no amount. */
export interface FundingSum<Amount = Tiyn> {
  readonly amount: Amount;
  readonly measures: number;
  readonly withAmount: number;
  /** Keys of the measures that need money but do not say how much. */
  readonly amountUnknown: readonly string[];
  /** How many of the measures the plan says nothing of money for; present where there are any. */
  readonly unsaid?: number;
}

export interface FundingTotals<Amount = Tiyn> {
  readonly all: FundingSum<Amount>;
  /** Keyed by programme key; '' is "no programme named". */
  readonly byProgramme: ReadonlyArray<readonly [string, FundingSum<Amount>]>;
  /** Keyed by body code; the lead body only, so that no measure counts twice. */
  readonly byBody: ReadonlyArray<readonly [string, FundingSum<Amount>]>;
  /** Keyed by section key; '' is "no section". */
  readonly bySection: ReadonlyArray<readonly [string, FundingSum<Amount>]>;
  /** Keyed by funding source; '' is "the plan says nothing of it". */
  readonly bySource: ReadonlyArray<readonly [string, FundingSum<Amount>]>;
}

/** What a page of a plan is drawn from, in the office and in public alike. JSON-safe. */
export interface PlanView {
  readonly plan: PlanIdentity;
  readonly order: OrderRecord;
  readonly bodies: Readonly<Record<string, BodyRecord>>;
  readonly programmes: Readonly<Record<string, ProgrammeRecord>>;
  readonly changeSets: readonly ChangeSetRecord[];
  readonly redaction: Redaction;
  readonly totals: FundingTotals<TiynDigits>;
}
