import type { Decision } from '../../../cms/domain/review/review';
import { refusalCode, refusalDetails } from '../providers/api-error';
import type { NewDecision } from '../providers/imports';
import type { Batch, ReviewEvent, Unsaved } from './review-state';

/** How decisions reach the server, and how what became of them is told. */
export interface QueueLinks {
  readonly store: (decisions: readonly NewDecision[]) => Promise<readonly Decision[]>;
  readonly tell: (event: ReviewEvent) => void;
}

/**
 * Stores decisions in the order they were made, one batch at a time. A decision on a path that
 * was decided here a moment ago is based on that one, whose sequence is known only once it is stored.
 * Where somebody decided some of many meanwhile, theirs stand and the others are stored.
 */
export function decisionQueue({ store, tell }: QueueLinks): (decisions: readonly NewDecision[]) => Promise<void> {
  const own = new Map<string, { readonly basedOn: number | null; readonly sequence: number }>();
  let last: Promise<void> = Promise.resolve();
  let batches = 0;

  const rebased = (decision: NewDecision): NewDecision => {
    const mine = own.get(decision.path);
    return mine !== undefined && (decision.basedOn ?? 0) < mine.sequence && decision.basedOn === mine.basedOn
      ? { ...decision, basedOn: mine.sequence }
      : decision;
  };

  const send = async (batch: Batch): Promise<void> => {
    const decisions = batch.decisions.map(rebased);
    if (decisions.length === 0) {
      tell({ type: 'stored', id: batch.id, decisions: [] });
      return;
    }
    try {
      const stored = await store(decisions);
      const basis = new Map(batch.decisions.map(({ path, basedOn }) => [path, basedOn]));
      for (const { path, sequence } of stored) own.set(path, { basedOn: basis.get(path) ?? null, sequence });
      tell({ type: 'stored', id: batch.id, decisions: stored });
    } catch (error) {
      const current = refusalCode(error) === 'stale-decision' ? currentOf(error) : [];
      tell({ type: 'heard', decisions: current });
      const taken = new Set(current.map(({ path }) => path));
      if (decisions.length > 1 && taken.size > 0) {
        await send({ id: batch.id, decisions: batch.decisions.filter(({ path }) => !taken.has(path)) });
      } else {
        tell({ type: 'refused', id: batch.id, unsaved: unsavedOf(batch.decisions, current, error) });
      }
    }
  };

  return (decisions) => {
    const batch = { id: (batches += 1), decisions };
    tell({ type: 'sent', batch });
    last = last.then(() => send(batch));
    return last;
  };
}

function unsavedOf(
  decisions: readonly NewDecision[],
  current: readonly Decision[],
  error: unknown,
): ReadonlyMap<string, Unsaved> {
  const general = error instanceof Error ? error.message : String(error);
  const message = [general, ...(refusalDetails(error).fields ?? []).map((field) => field.message)].join(' ');
  const isStale = refusalCode(error) === 'stale-decision';
  return new Map(
    decisions.map((mine) => {
      const theirs = current.find(({ path }) => path === mine.path) ?? null;
      return [mine.path, { mine, message, ...(isStale ? { theirs } : {}) }];
    }),
  );
}

/** The decisions that hold on the server, from a refusal of stale ones. */
function currentOf(error: unknown): readonly Decision[] {
  const { current } = refusalDetails(error);
  return Array.isArray(current) ? (current as readonly Decision[]) : [];
}
