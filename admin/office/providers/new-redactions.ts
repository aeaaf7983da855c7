import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import type { LocalizedText } from '../../../cms/domain/language';
import type { Matching } from '../../../cms/domain/matching/match-text';
import type { NewText } from '../../../cms/domain/matching/new-text';
import type { OrderKind } from '../../../cms/domain/record/plan-record';
import type { PlanView, Redaction } from '../../../cms/domain/record/plan-view';
import type { HttpClient } from './http';

/** What identifies an act. */
export interface ActName {
  readonly kind: OrderKind;
  readonly number: string;
  readonly date: IsoDate;
}

/** Which plan a text changes, by which act and from when; the act is one of the register, or is named. */
export interface Ground {
  readonly planId: string;
  readonly inForceFrom: IsoDate;
  readonly orderId: string | null;
  readonly order: ActName | null;
}

/** A reviewed text beside the redaction it changes, with which row is which. */
export interface Proposal extends Pick<PlanView, 'bodies' | 'programmes'> {
  readonly plan: { readonly id: string; readonly title: LocalizedText };
  readonly order: ActName & { readonly id: string | null };
  readonly inForceFrom: IsoDate;
  readonly basedOn: { readonly publication: number; readonly revision: number };
  readonly redaction: Redaction;
  readonly text: NewText;
  readonly matching: Matching;
  /** The draft that has to be published or withdrawn first. */
  readonly openDraft: string | null;
}

/** For each section and row of the text the key of its partner in the plan, or null. */
export interface Pairs {
  readonly sections: readonly (string | null)[];
  readonly measures: readonly (string | null)[];
}

export interface AcceptedChange {
  readonly orderId: string;
  readonly planId: string;
  readonly amendmentId: string;
  readonly isNew: boolean;
}

/** What changed in a plan since a proposal was made, as a refusal tells it. */
export interface ChangedSince {
  readonly unit: 'title' | 'point' | 'section' | 'measure';
  readonly key: string;
  readonly kind: 'inserted' | 'changed' | 'renumbered' | 'moved' | 'repealed';
  readonly number: string;
}

/** What the register does with a text that changes a plan; each rejects with a Refusal. */
export interface NewRedactionVerbs {
  proposal(importId: string, ground: Ground, options?: { signal?: AbortSignal }): Promise<Proposal>;
  acceptAsChange(
    importId: string,
    change: Ground & { basedOn: Proposal['basedOn']; pairs: Pairs; left: readonly string[] },
  ): Promise<AcceptedChange>;
}

export function newRedactionVerbs(http: HttpClient): NewRedactionVerbs {
  const post = async <Value>(importId: string, verb: string, body: unknown, signal?: AbortSignal): Promise<Value> =>
    (await http.json<{ data: Value }>(`/imports/${encodeURIComponent(importId)}/${verb}`, { method: 'POST', body, signal })).data;
  return {
    proposal: (importId, ground, { signal } = {}) => post(importId, 'proposal', ground, signal),
    acceptAsChange: (importId, change) => post(importId, 'accept-as-change', change),
  };
}
