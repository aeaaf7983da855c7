import type { IsoDate } from '../../cms/domain/calendar/iso-date';
import type { Language } from '../../cms/domain/language';
import type { PlanRecord } from '../../cms/domain/record/plan-record';

/** All that public pages are drawn from: the current publication of every plan, and nothing else. */
export interface PublishedSite {
  readonly revision: number;
  readonly publications: readonly PublishedPlan[];
  readonly assets: SiteAssets;
  /** Scheme and host without a slash at the end, or '' where it is not known: then addresses stay relative. */
  readonly baseUrl: string;
  /** The calendar date in Kazakhstan. */
  readonly today: IsoDate;
}

export interface PublishedPlan {
  readonly sequence: number;
  /** An instant in ISO 8601. */
  readonly publishedAt: string;
  readonly sha256: string;
  readonly record: PlanRecord;
}

/** Addresses of the style sheet, the optional script and the fonts the first screen needs. */
export interface SiteAssets {
  readonly css: string;
  readonly js?: string | null;
  readonly fonts?: readonly string[];
}

/** An answer of the public site, whole. */
export interface Rendered {
  readonly status: number;
  readonly contentType: string;
  readonly body: string | Uint8Array;
  /** `Content-Disposition`, for files. */
  readonly disposition?: string;
  readonly language?: Language;
  readonly headers?: Readonly<Record<string, string>>;
}

export const HTML = 'text/html; charset=utf-8';
