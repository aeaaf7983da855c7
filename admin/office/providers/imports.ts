import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import type { LocalizedText } from '../../../cms/domain/language';
import type { ExecutorReading, FundingReading, OrderReading } from '../../../cms/domain/reading/reading';
import type { SourceDocument } from '../../../cms/domain/reading/source';
import type { Decision, FieldValue, ReviewProgress } from '../../../cms/domain/review/review';
import type { Download, HttpClient, Upload } from './http';
import type { LocalizedColumns } from './rows';

export const IMPORT_STATES = ['reading', 'failed', 'in-review', 'accepted', 'discarded'] as const;

export type ImportState = (typeof IMPORT_STATES)[number];

export type SourceLanguage = 'kk' | 'ru';

/** A file on its way into the register: what was received, how it was read, what people decided. */
export interface ImportRecord {
  readonly id: string;
  readonly revision: number;
  readonly fileName: string;
  readonly kind: 'text' | 'markdown' | 'html' | 'docx' | 'xlsx' | null;
  readonly sha256: string;
  readonly size: number;
  readonly language: SourceLanguage | null;
  readonly state: ImportState;
  /** While it is being read. */
  readonly progress: ReadingProgress | null;
  /** Why it could not be read. */
  readonly problem: { readonly code: string; readonly message: string } | null;
  readonly startedBy: string;
  readonly startedAt: string;
  readonly acceptedBy: string | null;
  readonly acceptedAt: string | null;
  readonly orderId: string | null;
  readonly planId: string | null;
  /** Absent until it is read. */
  readonly source?: SourceDocument;
  readonly reading?: OrderReading;
  /** All, in sequence. */
  readonly decisions?: readonly Decision[];
  /** Names of the register's bodies that the reading matched, by code. */
  readonly bodies?: Readonly<Record<string, LocalizedText>>;
}

export interface ReadingProgress {
  readonly stage: 'opening' | 'reading' | 'storing';
  readonly done: number;
  readonly total: number;
}

/** An import in the list. */
export interface ImportRow extends LocalizedColumns<'planTitle'> {
  readonly id: string;
  readonly fileName: string;
  readonly kind: ImportRecord['kind'];
  readonly state: ImportState;
  readonly startedBy: string;
  readonly startedAt: string;
  readonly decided: number;
  readonly open: number;
  readonly orderNumber: string | null;
  readonly orderDate: IsoDate | null;
  readonly planId: string | null;
  readonly orderId: string | null;
}

/** A decision to be stored; `basedOn` is the sequence of the one on its path that the person saw. */
export interface NewDecision {
  readonly path: string;
  readonly kind: Decision['kind'];
  readonly value?: FieldValue;
  readonly basedOn: number | null;
}

export interface DecisionsSince {
  readonly state: ImportState;
  readonly progress: ReadingProgress | ReviewProgress | null;
  readonly decisions: readonly Decision[];
}

export interface AcceptedImport {
  readonly orderId: string;
  readonly planId: string;
  readonly isNew: boolean;
}

/** What the register does with an import; each rejects with a Refusal. */
export interface ImportVerbs {
  /** `isNew` is false where the register holds these bytes already: then `data` is that import. */
  startImport(
    content: Blob,
    about: { fileName: string; language: SourceLanguage | null },
    upload?: Upload,
  ): Promise<{ isNew: boolean; data: ImportRecord }>;
  importRecord(id: string, options?: { signal?: AbortSignal }): Promise<ImportRecord>;
  decisionsAfter(id: string, sequence: number, options?: { signal?: AbortSignal }): Promise<DecisionsSince>;
  /** Stores all or none; gives them back with their sequence. */
  decide(id: string, decisions: readonly NewDecision[]): Promise<readonly Decision[]>;
  acceptImport(id: string): Promise<AcceptedImport>;
  discardImport(id: string): Promise<unknown>;
  /** The file as it was received. */
  importFile(id: string): Promise<Download>;
  /** How the server reads the words of a cell. */
  readExecutors(text: string, language: SourceLanguage): Promise<readonly ExecutorReading[]>;
  readFunding(text: string, language: SourceLanguage): Promise<FundingReading>;
}

export function importVerbs(http: HttpClient): ImportVerbs {
  const data = async <Value>(answer: Promise<{ data: Value }>): Promise<Value> => (await answer).data;
  const at = (id: string): string => `/imports/${encodeURIComponent(id)}`;
  return {
    async startImport(content, { fileName, language }, upload) {
      const query = new URLSearchParams({ fileName, ...(language === null ? {} : { language }) });
      const { status, body } = await http.upload(`/imports?${query}`, content, upload);
      return { isNew: status === 201, data: (body as { data: ImportRecord }).data };
    },
    importRecord: (id, { signal } = {}) => data(http.json(at(id), { signal })),
    decisionsAfter: (id, sequence, { signal } = {}) =>
      data(http.json(`${at(id)}/decisions?after=${sequence}`, { signal })),
    decide: async (id, decisions) => {
      const call = { method: 'POST', body: { decisions } } as const;
      return (await data(http.json<{ data: { decisions: readonly Decision[] } }>(`${at(id)}/decisions`, call))).decisions;
    },
    acceptImport: (id) => data(http.json(`${at(id)}/accept`, { method: 'POST', body: {} })),
    discardImport: (id) => http.json(at(id), { method: 'DELETE' }),
    importFile: (id) => http.file(`${at(id)}/file`),
    readExecutors: (text, language) =>
      data(http.json('/read/executors', { method: 'POST', body: { text, language } })),
    readFunding: (text, language) => data(http.json('/read/funding', { method: 'POST', body: { text, language } })),
  };
}
