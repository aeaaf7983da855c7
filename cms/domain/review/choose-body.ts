import type { ExecutorReading } from '../reading/reading';
import { nameKey, proposedName } from './new-bodies';

/** What a printed name stands for: a body of the register by its code, or a new one by the name it enters under. */
export type BodyChoice = { readonly body: string } | { readonly name: string };

/** The body an executor stands for so far. */
export function bodyOf(executor: ExecutorReading): BodyChoice {
  return executor.body === undefined ? { name: proposedName(executor) } : { body: executor.body };
}

/**
 * The executors of one measure, those that `isMeant` picks standing for another body from now on. A body
 * stands once: executors that become one are joined, and the joined one leads where any of them did. The
 * same list where nothing changes.
 */
export function withBody(
  executors: readonly ExecutorReading[],
  isMeant: (executor: ExecutorReading) => boolean,
  choice: BodyChoice,
): readonly ExecutorReading[] {
  if (!executors.some(isMeant)) return executors;
  const joined = new Map<string, ExecutorReading>();
  for (const executor of executors) {
    const now = isMeant(executor) ? standingFor(executor, choice) : executor;
    const key = now.body ?? `\n${nameKey(now)}`;
    const before = joined.get(key);
    joined.set(key, before === undefined ? now : joinedWith(before, now));
  }
  return [...joined.values()];
}

function standingFor({ name, byAgreement, lead }: ExecutorReading, choice: BodyChoice): ExecutorReading {
  const own = { name, byAgreement, ...(lead === undefined ? {} : { lead }) };
  if ('body' in choice) return { ...own, body: choice.body };
  return choice.name === name ? own : { ...own, proposes: choice.name };
}

/** Whoever carries a measure out without having to agree does not come to agree by being named twice. */
function joinedWith(before: ExecutorReading, { byAgreement, lead }: ExecutorReading): ExecutorReading {
  return {
    ...before,
    byAgreement: before.byAgreement && byAgreement,
    ...(before.lead === true || lead === true ? { lead: true as const } : {}),
  };
}
