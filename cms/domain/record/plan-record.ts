import type { IsoDate } from '../calendar/iso-date';
import type { Deadline } from '../deadline/deadline';
import type { Language, LocalizedText } from '../language';
import type { FundingSource } from '../money/funding';
import type { TiynDigits } from '../money/tiyn';

/**
 * A plan with its whole history, as one JSON value: what a publication stores as its snapshot
 * and what every page and file is drawn from. Bodies and programmes are keyed by code.
 */
export interface PlanRecord {
  readonly format: 1;
  readonly plan: PlanIdentity;
  readonly order: OrderRecord;
  readonly bodies: Readonly<Record<string, BodyRecord>>;
  readonly programmes: Readonly<Record<string, ProgrammeRecord>>;
  /** In the order they take effect. */
  readonly changeSets: readonly ChangeSetRecord[];
  readonly wordings: readonly WordingRecord[];
}

export type PlanStatus = 'active' | 'completed' | 'repealed';

export interface PlanIdentity {
  readonly id: string;
  readonly slug: string;
  readonly title: LocalizedText;
  /** The earliest date whose wording the register holds. */
  readonly heldFrom: IsoDate;
  readonly status: PlanStatus;
}

export const ORDER_KINDS = [
  'prime-minister-order',
  'government-resolution',
  'presidential-decree',
  'minister-order',
  'akim-resolution',
  'akim-decision',
  'maslikhat-decision',
  'law',
  'other',
] as const;

export type OrderKind = (typeof ORDER_KINDS)[number];

/** What identifies a legal act in a citation. */
export interface OrderReference {
  readonly id: string;
  readonly kind: OrderKind;
  readonly number: string;
  readonly date: IsoDate;
  readonly title: LocalizedText;
}

export interface OrderPoint {
  readonly number: string;
  readonly text: LocalizedText;
}

export interface OrderRecord extends OrderReference {
  readonly issuer: LocalizedText;
  readonly preamble: LocalizedText;
  readonly points: readonly OrderPoint[];
  readonly signatory: LocalizedText;
  /** Who controls execution. */
  readonly control: LocalizedText;
  /** Languages whose text is the official one; every other text is an unofficial translation. */
  readonly originalLanguages: readonly Language[];
  readonly sourceSha256: string | null;
}

export interface BodyRecord {
  readonly code: string;
  readonly name: LocalizedText;
}

export interface ProgrammeRecord {
  /** The register's key: the code with the budget level, e.g. `republican-005`. */
  readonly key: string;
  /** The code as printed, e.g. `005`. */
  readonly code: string;
  readonly name: LocalizedText;
  readonly level: ProgrammeLevel;
}

export type ProgrammeLevel = 'republican' | 'oblast' | 'local';

/** `enactment` is the text as first held; a `repeal` takes the whole act out of force and changes no word of it; a `correction` puts a misprint right and has a reason, not an order. */
export type ChangeSetKind = 'enactment' | 'amendment' | 'correction' | 'repeal';

export interface ChangeSetRecord {
  readonly id: string;
  readonly kind: ChangeSetKind;
  readonly order: OrderReference | null;
  readonly inForceFrom: IsoDate;
  /** The note of amendment as printed. */
  readonly note: LocalizedText;
  readonly reason: string | null;
  /** False where an order is known to have changed the plan, but not what it changed. */
  readonly changesKnown: boolean;
  readonly state: 'draft' | 'published';
}

export type WordingEffect = 'enact' | 'substitute' | 'insert' | 'repeal';

/** The parts of a wording that a clause can change apart from the rest; `place` is its section and its place there. */
export const CELLS = ['number', 'place', 'title', 'text', 'action', 'deadline', 'completionForm', 'executors', 'funding'] as const;

export type Cell = (typeof CELLS)[number];

/** "Replace the words X by the words Y": every occurrence, in one cell, in one language. */
export interface WordReplacement {
  readonly cell: Cell;
  readonly language: Language;
  readonly from: string;
  readonly to: string;
}

/** A clause that changes parts of a unit: the parts not named here stay as the wording before left them. */
export interface PartialChange {
  readonly cells: readonly Cell[];
  /** Where the clause replaces words in a cell instead of giving the cell anew. */
  readonly words: readonly WordReplacement[];
}

interface WordingBase {
  readonly id: string;
  /** The change-set that made it. */
  readonly changeSet: string;
  readonly effect: WordingEffect;
  /** What of the unit it changes; absent where it words the unit whole. */
  readonly partial?: PartialChange;
  /** The clause of the order that says so. */
  readonly clause: string | null;
  /** The unit's key, which never changes; '' of the plan's title. */
  readonly key: string;
  /** Place in the plan; sections, measures and points count separately. A fraction stands between two others. */
  readonly position: number;
  readonly number: string;
}

export interface SectionWording extends WordingBase {
  readonly unit: 'section';
  readonly title: LocalizedText;
}

export interface MeasureWording extends WordingBase {
  readonly unit: 'measure';
  /** The key of its section, or null in a plan without sections. */
  readonly section: string | null;
  readonly action: LocalizedText;
  readonly deadline: Deadline;
  /** The deadline's words per language, where held; `deadline.text` is the original. */
  readonly deadlineText: LocalizedText;
  readonly completionForm: LocalizedText;
  readonly executorsText: LocalizedText;
  readonly executors: readonly ExecutorRecord[];
  readonly funding: FundingRecord;
}

/** The plan's title. */
export interface TitleWording extends WordingBase {
  readonly unit: 'title';
  readonly title: LocalizedText;
}

/** A point of the order that approved the plan. */
export interface PointWording extends WordingBase {
  readonly unit: 'point';
  readonly text: LocalizedText;
}

export type WordingRecord = SectionWording | MeasureWording | TitleWording | PointWording;

export interface ExecutorRecord {
  /** The body's code. */
  readonly body: string;
  readonly role: 'lead' | 'co-executor';
  readonly byAgreement: boolean;
}

export interface FundingRecord {
  readonly text: LocalizedText;
  readonly source: FundingSource;
  /** One a year or a source; empty where the words name no money. */
  readonly lines: readonly FundingLineRecord[];
}

export interface FundingLineRecord {
  readonly source: FundingSource;
  /** The programme's key. */
  readonly programme: string | null;
  /** Null: an amount is due but not given. */
  readonly amountTiyn: TiynDigits | null;
  /** The figure and unit as printed: `342362,5 мың теңге`. */
  readonly amountPrinted: string | null;
  readonly year: number | null;
}
