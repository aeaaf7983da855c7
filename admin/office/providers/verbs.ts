import type { PartView } from '../../../cms/domain/across/part-view';
import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import type { Deadline } from '../../../cms/domain/deadline/deadline';
import type { Language } from '../../../cms/domain/language';
import type { TiynDigits } from '../../../cms/domain/money/tiyn';
import type { ChangeSetRecord, PlanRecord } from '../../../cms/domain/record/plan-record';
import type { PlanProvenance } from '../../../cms/domain/record/provenance';
import type { PlanView } from '../../../cms/domain/record/plan-view';
import { draftVerbs, type DraftVerbs } from './draft-verbs';
import type { Download, HttpClient } from './http';
import { listQuery, type ListQuery } from './list-query';
import type { Dashboard, Publication } from './rows';

/** The change-set being written for a plan, and the plan just before and just after it takes effect. */
export interface Draft {
  readonly changeSet: ChangeSetRecord | null;
  readonly view: PlanView;
  /** Null where the plan was never published. */
  readonly published: PlanView | null;
  /** What the draft does to redactions that follow the day it takes effect. */
  readonly later: readonly LaterEffect[];
}

/** How many of the public pages are drawn. */
export interface PagesDrawn {
  readonly done: number;
  readonly total: number;
}

export interface LaterEffect {
  readonly from: IsoDate;
  /** How many measures, headings and points read otherwise. */
  readonly changed: number;
  readonly differenceTiyn: TiynDigits;
  /** Numbers of the units in which a clause replaces words that no longer stand there. */
  readonly wordsGone: readonly string[];
}

/** Which rows an export holds, in which order, and as of which date (today without one). */
export interface ExportQuery extends Pick<ListQuery, 'sort' | 'filter'> {
  readonly asOf?: IsoDate;
}

/** What the register does beyond keeping records; each rejects with a Refusal. */
export interface OfficeVerbs extends DraftVerbs {
  planView(
    planId: string,
    options?: { asOf?: IsoDate; state?: 'published' | 'draft'; signal?: AbortSignal },
  ): Promise<PlanView>;
  /** A published plan with its whole history. */
  planRecord(planId: string, options?: { signal?: AbortSignal }): Promise<PlanRecord>;
  /** What a body or a programme has a part in on a date, over all published plans. */
  partView(resource: 'responsible-bodies' | 'budget-programmes', id: string, options: { asOf: IsoDate; signal?: AbortSignal }): Promise<PartView>;
  /** Where the fields of a plan, its order and its wordings come from. */
  planProvenance(planId: string, options: { state: 'published' | 'draft'; signal?: AbortSignal }): Promise<PlanProvenance>;
  draft(planId: string, options?: { signal?: AbortSignal }): Promise<Draft>;
  /** The public page, as HTML, drawn from the draft. */
  preview(planId: string, language: Language): Promise<string>;
  /** Publishes a plan; `onProgress` hears how many of its public pages are drawn. */
  publish(planId: string, onProgress?: (drawn: PagesDrawn) => void): Promise<Publication>;
  dashboard(asOf: IsoDate, options?: { signal?: AbortSignal }): Promise<Dashboard>;
  /** How the server reads a deadline's words. */
  readDeadline(
    text: string,
    language: 'kk' | 'ru',
    options?: { signal?: AbortSignal },
  ): Promise<Deadline>;
  /** All rows of a list, not one page of it, as a file. */
  exportAll(
    resource: string,
    format: 'csv' | 'xlsx',
    language: Language,
    query: ExportQuery,
  ): Promise<Download>;
}

export function officeVerbs(http: HttpClient): OfficeVerbs {
  const data = async <Value>(answer: Promise<{ data: Value }>): Promise<Value> =>
    (await answer).data;

  return {
    ...draftVerbs(http),
    planView(planId, { asOf, state, signal } = {}) {
      const query = new URLSearchParams({
        ...(asOf === undefined ? {} : { asOf }),
        ...(state === undefined ? {} : { state }),
      });
      return data(http.json(`/plans/${seg(planId)}/view?${query}`, { signal }));
    },
    planRecord: (planId, { signal } = {}) => data(http.json(`/plans/${seg(planId)}/record`, { signal })),
    partView: (resource, id, { asOf, signal }) =>
      data(http.json(`/${resource}/${seg(id)}/view?${new URLSearchParams({ asOf })}`, { signal })),
    planProvenance: (planId, { state, signal }) =>
      data(http.json(`/plans/${seg(planId)}/provenance${state === 'draft' ? '?state=draft' : ''}`, { signal })),
    draft: (planId, { signal } = {}) => data(http.json(`/plans/${seg(planId)}/draft`, { signal })),
    preview: (planId, language) => http.text(`/plans/${seg(planId)}/preview?language=${language}`),
    publish: (planId, onProgress) =>
      data(
        http.events<{ data: Publication }>(`/plans/${seg(planId)}/publish`, { method: 'POST', body: {} }, (event) => {
          const progress = typeof event === 'object' && event !== null && 'progress' in event ? (event.progress as PagesDrawn) : null;
          if (progress !== null) onProgress?.(progress);
        }),
      ),
    dashboard: (asOf, { signal } = {}) =>
      data(http.json(`/dashboard?${new URLSearchParams({ asOf })}`, { signal })),
    readDeadline: (text, language, { signal } = {}) =>
      data(http.json('/read/deadline', { method: 'POST', body: { text, language }, signal })),
    exportAll(resource, format, language, { asOf, ...query }) {
      const search = listQuery(query);
      if (asOf !== undefined) search.set('asOf', asOf);
      search.set('format', format);
      search.set('language', language);
      return http.file(`/${resource}/export?${search}`);
    },
  };
}

function seg(part: string): string {
  return encodeURIComponent(part);
}
