import { useEffect, useMemo, useReducer, useRef } from 'react';
import { useGetIdentity } from 'react-admin';
import { held as heldOf, progressOf } from '../../../cms/domain/review/decisions';
import type { Decision, FieldValue, ReviewField, ReviewProgress } from '../../../cms/domain/review/review';
import { useOfficeData } from '../providers/data-provider';
import type { ImportRecord } from '../providers/imports';
import { chunks } from '../providers/list-query';
import { decisionQueue } from './decision-queue';
import { decisionsShown, lastSequence, reviewAfter, startOf, type ReviewState, type Unsaved } from './review-state';
import { useNews } from './use-import';

/** What a person says of fields. Each returns once it is stored, or kept as unsaved. */
export interface Deciding {
  readonly confirm: (paths: readonly string[]) => Promise<void>;
  /** `seen` is the sequence of the decision the value was changed from. */
  readonly correct: (path: string, value: FieldValue, seen?: number | null) => Promise<void>;
  /** Gives several fields their values at one stroke. */
  readonly correctAll: (values: ReadonlyMap<string, FieldValue>) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  readonly reopen: (path: string) => Promise<void>;
  /** Lets go of a decision that could not be stored. */
  readonly letGo: (path: string) => void;
}

export interface ReviewNow {
  readonly decisions: readonly Decision[];
  readonly held: ReadonlyMap<string, Decision>;
  /** All decisions of each path, in sequence. */
  readonly history: ReadonlyMap<string, readonly Decision[]>;
  readonly progress: ReviewProgress;
  readonly unsaved: ReadonlyMap<string, Unsaved>;
  readonly isSaving: boolean;
  readonly deciding: Deciding;
}

/** What one request holds well within the server's limits, however long the paths. */
const MOST_AT_ONCE = 15_000;

/** The review of an import, as it stands on this page: shown at once, stored behind, joined with what others decide. */
export function useReview(record: ImportRecord, fields: readonly ReviewField[]): ReviewNow {
  const data = useOfficeData();
  const { identity } = useGetIdentity();
  const [state, tell] = useReducer(reviewAfter, record.decisions ?? [], startOf);
  const news = useNews(record, lastSequence(state));
  useEffect(() => {
    if (news !== undefined) tell({ type: 'heard', decisions: news.decisions });
  }, [news]);

  const queue = useMemo(
    () => decisionQueue({ store: (decisions) => data.decide(record.id, decisions), tell }),
    [data, record.id],
  );
  const latest = useRef(state);
  latest.current = state;

  const deciding = useMemo((): Deciding => {
    const basisOf = (path: string): number | null => latestSequences(latest.current).get(path) ?? null;
    return {
      confirm: (paths) => {
        const sequences = latestSequences(latest.current);
        const decisions = paths.map((path) => ({ path, kind: 'confirmed' as const, basedOn: sequences.get(path) ?? null }));
        return Promise.all(chunks(decisions, MOST_AT_ONCE).map(queue)).then(() => undefined);
      },
      correct: (path, value, seen) =>
        queue([{ path, kind: 'corrected', value, basedOn: seen === undefined ? basisOf(path) : seen }]),
      correctAll: (values) => queue([...values].map(([path, value]) => ({ path, kind: 'corrected', value, basedOn: basisOf(path) }))),
      remove: (path) => queue([{ path, kind: 'removed', basedOn: basisOf(path) }]),
      reopen: (path) => queue([{ path, kind: 'reopened', basedOn: basisOf(path) }]),
      letGo: (path) => tell({ type: 'settled', path }),
    };
  }, [queue]);

  const by = identity?.fullName ?? '';
  const decisions = useMemo(() => decisionsShown(state, by, new Date().toISOString()), [state, by]);
  const held = useMemo(() => heldOf(decisions), [decisions]);
  const history = useMemo(() => historyOf(decisions), [decisions]);
  const progress = useMemo(() => progressOf(fields, held), [fields, held]);
  return { decisions, held, history, progress, unsaved: state.unsaved, isSaving: state.waiting.length > 0, deciding };
}

function historyOf(decisions: readonly Decision[]): Map<string, Decision[]> {
  const history = new Map<string, Decision[]>();
  for (const decision of decisions) {
    const earlier = history.get(decision.path);
    if (earlier === undefined) history.set(decision.path, [decision]);
    else earlier.push(decision);
  }
  return history;
}

/** The sequence of the latest decision on each path. */
function latestSequences({ stored }: ReviewState): ReadonlyMap<string, number> {
  return new Map(stored.map(({ path, sequence }) => [path, sequence]));
}
