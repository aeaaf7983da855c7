import type { Deadline, DeadlineKind } from '../../../cms/domain/deadline/deadline';
import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import type { Language } from '../../../cms/domain/language';
import type { FundingSource } from '../../../cms/domain/money/funding';
import type { TiynDigits } from '../../../cms/domain/money/tiyn';
import type {
  BodyRecord,
  ChangeSetKind,
  FundingLineRecord,
  OrderKind,
  PlanStatus,
  ProgrammeLevel,
  ProgrammeRecord,
} from '../../../cms/domain/record/plan-record';
import type { FundingTotals } from '../../../cms/domain/record/plan-view';

/** A text held in three columns: `nameKk`, `nameRu`, `nameEn`. Null where a language is not held. */
export type LocalizedColumns<Name extends string> = {
  readonly [Column in `${Name}${'Kk' | 'Ru' | 'En'}`]: string | null;
};

interface Row {
  /** Strapi's documentId: the numeric id of a row may change, this one never does. */
  readonly id: string;
}

interface Revised {
  /** Counts the saves of the record; sent back with a change so that a stale one is refused. */
  readonly revision: number;
}

/** `titleNow` is the title of the date asked for; `title` is the one approved, which is edited. */
export interface PlanRow extends Row, Revised, LocalizedColumns<'title'>, LocalizedColumns<'titleNow'> {
  readonly slug: string;
  readonly status: PlanStatus;
  readonly heldFrom: IsoDate;
  /** Whether the register holds its text of the date asked for. */
  readonly isHeld: boolean;
  readonly orderId: string;
  readonly orderNumber: string;
  readonly orderDate: IsoDate;
  readonly orderKind: OrderKind;
  /** In force on the date asked for; null where its text of that date is not held. */
  readonly measures: number | null;
  readonly nextDue: IsoDate | null;
  readonly lastDue: IsoDate | null;
  readonly amountTiyn: TiynDigits | null;
  /** How many measures need money without saying how much. */
  readonly amountUnknown: number | null;
  readonly publishedAt: string | null;
  /** Present for editors only. */
  readonly hasDraft?: boolean;
}

export interface MeasureExecutor {
  readonly bodyId: string;
  readonly body: string;
  readonly role: 'lead' | 'co-executor';
  readonly byAgreement: boolean;
}

export interface MeasureFundingLine extends FundingLineRecord {
  readonly programmeId: string | null;
}

export interface MeasureRow
  extends Row,
    LocalizedColumns<'planTitle'>,
    LocalizedColumns<'sectionTitle'>,
    LocalizedColumns<'action'>,
    LocalizedColumns<'completionForm'>,
    LocalizedColumns<'deadlineText'>,
    LocalizedColumns<'executorsText'>,
    LocalizedColumns<'fundingText'> {
  readonly planId: string;
  readonly key: string;
  readonly number: string;
  readonly sectionId: string | null;
  readonly sectionNumber: string | null;
  readonly deadline: Deadline;
  readonly deadlineKind: DeadlineKind;
  readonly start: IsoDate | null;
  readonly due: IsoDate | null;
  readonly executors: readonly MeasureExecutor[] | null;
  /** The body that answers for it; null where none is named. */
  readonly leadId: string | null;
  readonly fundingSource: FundingSource;
  readonly fundingLines: readonly MeasureFundingLine[] | null;
  readonly amountTiyn: TiynDigits | null;
  readonly provenance: string | null;
}

/** A measure on the dashboard; a recurring one carries its next occurrence. */
export interface DueMeasureRow extends MeasureRow {
  readonly nextOccurrence?: IsoDate | null;
}

export interface BodyRow extends Row, Revised, LocalizedColumns<'name'> {
  readonly code: string;
  readonly otherSpellings: readonly string[];
  readonly measures: number;
  readonly asLead: number;
  readonly amountTiyn: TiynDigits;
}

export interface ProgrammeRow extends Row, Revised, LocalizedColumns<'name'> {
  readonly key: string;
  readonly code: string;
  readonly level: ProgrammeLevel;
  readonly measures: number;
  readonly amountTiyn: TiynDigits;
}

export interface OrderPointColumns {
  readonly number: string;
  readonly kk: string | null;
  readonly ru: string | null;
  readonly en: string | null;
}

export interface OrderRow
  extends Row,
    Revised,
    LocalizedColumns<'title'>,
    LocalizedColumns<'issuer'>,
    LocalizedColumns<'preamble'>,
    LocalizedColumns<'signatory'>,
    LocalizedColumns<'control'> {
  readonly kind: OrderKind;
  readonly number: string;
  readonly date: IsoDate;
  readonly points: readonly OrderPointColumns[];
  readonly originalLanguages: readonly Language[];
  readonly sourceSha256: string | null;
  /** Only in an answer about one order. */
  readonly sourceText?: string | null;
  readonly plans: number;
  readonly amendments: number;
}

export interface AmendmentRow
  extends Row,
    Revised,
    LocalizedColumns<'planTitle'>,
    LocalizedColumns<'note'> {
  readonly planId: string;
  readonly orderId: string | null;
  readonly orderNumber: string | null;
  readonly orderDate: IsoDate | null;
  readonly orderKind: OrderKind | null;
  readonly kind: ChangeSetKind;
  readonly inForceFrom: IsoDate;
  readonly reason: string | null;
  readonly changesKnown: boolean;
  readonly state: 'draft' | 'published';
  readonly wordings: number;
}

export interface PublicationRow extends Row, LocalizedColumns<'planTitle'> {
  readonly planId: string;
  readonly sequence: number;
  readonly publishedAt: string;
  readonly publishedBy: string;
  readonly sha256: string;
}

export interface AuditRow extends Row {
  readonly sequence: number;
  readonly at: string;
  readonly actor: string;
  readonly verb: string;
  readonly recordType: string;
  readonly recordId: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly hash: string;
  readonly previousHash: string | null;
}

export interface Dashboard {
  readonly asOf: IsoDate;
  readonly plans: number;
  readonly measures: number;
  /** How many measures' last day has passed; whether they were carried out the register does not know. */
  readonly past: number;
  readonly dueThisQuarter: readonly DueMeasureRow[];
  readonly dueNextQuarter: readonly DueMeasureRow[];
  readonly dueLater: number;
  readonly recurring: readonly DueMeasureRow[];
  readonly onRequest: readonly DueMeasureRow[];
  /** Its keys of measures are the ids of their rows. */
  readonly totals: FundingTotals<TiynDigits>;
  readonly bodies: Readonly<Record<string, BodyRecord>>;
  readonly programmes: Readonly<Record<string, ProgrammeRecord>>;
}

export interface Publication {
  readonly sequence: number;
  readonly sha256: string;
  readonly publishedAt: string;
  readonly publishedBy: string;
}

export type Role = 'official' | 'editor';

export interface Me {
  readonly id: string | number;
  readonly username: string;
  readonly email: string;
  readonly role: Role;
}
