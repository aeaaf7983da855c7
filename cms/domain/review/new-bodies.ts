import { indexOf, openIndex } from '../bodies/match-body';
import type { BodyNames, OrderReading } from '../reading/reading';

/** A body that a reading names and the register does not hold. */
export interface NewBody {
  /** The commonest spelling, in the nominative. */
  readonly name: string;
  readonly otherSpellings: readonly string[];
}

/** The bodies behind the names of a reading's executors that have no code. */
export interface NamedBodies {
  /** The register's code of a name it holds by now. */
  readonly held: ReadonlyMap<string, string>;
  readonly new: readonly NewBody[];
}

/**
 * Names without a code, spellings of one body together. A name the register holds by now, letters and
 * case aside, is the register's body: likeness alone is a reviewer's to decide.
 */
export function newBodies(reading: Pick<OrderReading, 'measures'>, register: readonly BodyNames[]): NamedBodies {
  const known = indexOf(register);
  const counts = new Map<string, number>();
  const held = new Map<string, string>();
  const proposed = new Map<string, string>();
  for (const { executors } of reading.measures) {
    for (const { name, body, proposes } of executors) {
      if (body !== undefined) continue;
      counts.set(name, (counts.get(name) ?? 0) + 1);
      if (proposes !== undefined) proposed.set(name, proposes);
    }
  }
  const leaders = openIndex();
  const spellings = new Map<string, string[]>();
  for (const [name] of [...counts].sort(([, a], [, b]) => b - a)) {
    const match = known.match(name);
    if (match !== null && match.confidence === 1) {
      held.set(name, match.code);
      continue;
    }
    const like = leaders.match(name);
    const leader = like === null || like.rule === 'body/abbreviation' ? undefined : like.code;
    if (leader === undefined) {
      leaders.add(name, name);
      spellings.set(name, []);
    } else spellings.get(leader)?.push(name);
  }
  const entered = [...spellings].map(([printed, others]): NewBody => {
    const name = proposed.get(printed) ?? printed;
    return { name, otherSpellings: [printed, ...others].filter((spelling) => spelling !== name) };
  });
  return { held, new: entered };
}
