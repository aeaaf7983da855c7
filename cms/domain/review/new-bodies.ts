import { indexOf } from '../bodies/match-body';
import type { BodyNames, ExecutorReading, OrderReading } from '../reading/reading';
import { searchFold } from '../text/search-fold';

/** A body that a reading names and the register does not hold. */
export interface NewBody {
  readonly name: string;
  /** The other forms it is printed in. */
  readonly otherSpellings: readonly string[];
}

/** The bodies behind the names of a reading's executors that have no code, by {@link nameKey}. */
export interface NamedBodies {
  /** The register's codes of names it holds by now. */
  readonly held: ReadonlyMap<string, string>;
  readonly new: ReadonlyMap<string, NewBody>;
}

/** The name an executor's body would be entered under. */
export function proposedName({ name, proposes }: ExecutorReading): string {
  return proposes ?? name;
}

/** What is the same for one name in other letters and another case. */
export function nameKey(executor: ExecutorReading): string {
  return searchFold(proposedName(executor)).replace(/\s+/g, ' ').trim();
}

/**
 * Finds the bodies that names without a code stand for. A name the register holds by now, letters and case
 * aside, is the register's body: likeness alone is a reviewer's to decide.
 */
export function newBodies(reading: Pick<OrderReading, 'measures'>, register: readonly BodyNames[]): NamedBodies {
  const known = indexOf(register);
  const held = new Map<string, string>();
  const found = new Map<string, NewBody>();
  for (const executor of reading.measures.flatMap(({ executors }) => executors)) {
    const key = nameKey(executor);
    if (executor.body !== undefined || held.has(key)) continue;
    const match = known.match(proposedName(executor));
    if (match !== null && match.confidence === 1) {
      held.set(key, match.code);
      continue;
    }
    const { name, otherSpellings } = found.get(key) ?? { name: proposedName(executor), otherSpellings: [] };
    const isKnown = executor.name === name || otherSpellings.includes(executor.name);
    found.set(key, { name, otherSpellings: isKnown ? otherSpellings : [...otherSpellings, executor.name] });
  }
  return { held, new: found };
}
