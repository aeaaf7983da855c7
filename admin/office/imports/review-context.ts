import { createContext, useContext, useSyncExternalStore } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { OrderReading } from '../../../cms/domain/reading/reading';
import type { SourceDocument } from '../../../cms/domain/reading/source';
import type { FieldValue, ReviewField } from '../../../cms/domain/review/review';
import type { ImportRecord, SourceLanguage } from '../providers/imports';
import type { PlaceIndex } from './field-places';
import { lightOn, type Light, type LinkStore } from './link-store';
import type { ReviewCard } from './review-cards';
import type { ReviewNow } from './use-review';

/** An import that has been read. */
export interface ReadImport extends ImportRecord {
  readonly source: SourceDocument;
  readonly reading: OrderReading;
}

/** What does not change while a review is open. */
export interface ReviewMatter {
  readonly record: ReadImport;
  readonly language: SourceLanguage;
  readonly fields: readonly ReviewField[];
  readonly cards: readonly ReviewCard[];
  /** For each field, the place of its card. */
  readonly cardOf: readonly number[];
  readonly places: PlaceIndex;
  /** For each field that shares its doubt with others, all that do. */
  readonly alike: ReadonlyMap<number, readonly number[]>;
  readonly links: LinkStore;
}

/** The review as it stands, and the ways through it. */
export interface ReviewDesk extends ReviewMatter {
  readonly review: ReviewNow;
  /** Once accepted, nothing more is decided. */
  readonly isReadOnly: boolean;
  /** The path whose editor is open. */
  readonly editing: string | null;
  readonly edit: (path: string | null) => void;
  /** What was typed into an editor that is not open any more. */
  readonly drafts: Drafts;
  /** Brings a field into sight in the reading, and the keyboard to it. */
  readonly goTo: (field: number) => void;
}

/** What was typed and not saved: an editor's form as it was left, or a value the server refused. */
export type Draft = { readonly form: FieldValues } | { readonly value: FieldValue };

export interface Drafts {
  readonly get: (path: string) => Draft | undefined;
  readonly keep: (path: string, draft: Draft | undefined) => void;
}

export const ReviewDeskContext = createContext<ReviewDesk | null>(null);

/** @throws Error outside a review */
export function useDesk(): ReviewDesk {
  const desk = useContext(ReviewDeskContext);
  if (desk === null) throw new Error('There is no review here');
  return desk;
}

/** Whether what was read into these fields is pointed at, on either side. */
export function useLight(links: LinkStore, fields: readonly number[]): Light {
  return useSyncExternalStore(links.subscribe, () => lightOn(links.get(), fields));
}

/** Whether words lie in a place of the source that was asked for by its address. */
export function useIsAsked(links: LinkStore, start: number, end: number): boolean {
  return useSyncExternalStore(links.subscribe, () => {
    const { stretch } = links.get();
    return stretch !== null && start < stretch.end && end > stretch.start;
  });
}
