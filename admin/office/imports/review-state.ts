import type { Decision } from '../../../cms/domain/review/review';
import type { NewDecision } from '../providers/imports';

/** Decisions sent together, on their way to the server. */
export interface Batch {
  readonly id: number;
  readonly decisions: readonly NewDecision[];
}

/** A decision that was not stored: somebody decided otherwise meanwhile, or the server refused it. */
export interface Unsaved {
  readonly mine: NewDecision;
  /** With a stale one: what holds on the server; null where that was taken back. */
  readonly theirs?: Decision | null;
  /** Why, in the server's sentence. */
  readonly message: string;
}

/** The decisions of an import as this page knows them. */
export interface ReviewState {
  /** What the server has stored, in sequence. */
  readonly stored: readonly Decision[];
  /** What was decided here and is not stored yet, oldest first. */
  readonly waiting: readonly Batch[];
  /** What was decided here and could not be stored, by path: nothing typed is lost. */
  readonly unsaved: ReadonlyMap<string, Unsaved>;
}

export type ReviewEvent =
  | { readonly type: 'heard'; readonly decisions: readonly Decision[] }
  | { readonly type: 'sent'; readonly batch: Batch }
  | { readonly type: 'stored'; readonly id: number; readonly decisions: readonly Decision[] }
  | { readonly type: 'refused'; readonly id: number; readonly unsaved: ReadonlyMap<string, Unsaved> }
  | { readonly type: 'settled'; readonly path: string };

export function startOf(stored: readonly Decision[]): ReviewState {
  return { stored, waiting: [], unsaved: new Map() };
}

/** The state after something happened; the same one where nothing changed. */
export function reviewAfter(state: ReviewState, event: ReviewEvent): ReviewState {
  switch (event.type) {
    case 'heard':
      return withStored(state, event.decisions);
    case 'sent':
      return { ...state, waiting: [...state.waiting, event.batch], unsaved: without(state.unsaved, event.batch) };
    case 'stored':
      return withStored(withoutBatch(state, event.id), event.decisions);
    case 'refused':
      return { ...withoutBatch(state, event.id), unsaved: new Map([...state.unsaved, ...event.unsaved]) };
    case 'settled': {
      const unsaved = new Map(state.unsaved);
      return unsaved.delete(event.path) ? { ...state, unsaved } : state;
    }
  }
}

/** Sequence of the last decision heard of; 0 where there is none. */
export function lastSequence({ stored }: ReviewState): number {
  return stored[stored.length - 1]?.sequence ?? 0;
}

/**
 * All decisions as they will stand: the stored ones, and behind them those on their way, which
 * nobody but `by` sees yet.
 */
export function decisionsShown({ stored, waiting }: ReviewState, by: string, at: string): readonly Decision[] {
  if (waiting.length === 0) return stored;
  let sequence = stored[stored.length - 1]?.sequence ?? 0;
  const coming = waiting.flatMap(({ decisions }) =>
    decisions.map(({ path, kind, value }): Decision => ({ sequence: ++sequence, path, kind, value, by, at })),
  );
  return [...stored, ...coming];
}

function withStored(state: ReviewState, decisions: readonly Decision[]): ReviewState {
  const known = new Set(state.stored.map(({ sequence }) => sequence));
  const news = decisions.filter(({ sequence }) => !known.has(sequence));
  if (news.length === 0) return state;
  const stored = [...state.stored, ...news].sort((one, other) => one.sequence - other.sequence);
  return { ...state, stored };
}

function withoutBatch(state: ReviewState, id: number): ReviewState {
  return { ...state, waiting: state.waiting.filter((batch) => batch.id !== id) };
}

function without(unsaved: ReviewState['unsaved'], { decisions }: Batch): ReviewState['unsaved'] {
  const paths = new Set(decisions.map(({ path }) => path));
  return new Map([...unsaved].filter(([path]) => !paths.has(path)));
}
