import { indexOf } from '../bodies/match-body';
import { registerName } from '../bodies/nominative';
import { executorsIn } from '../reading/executors';
import type { BodyNames, ExecutorReading } from '../reading/reading';

/**
 * The executors that a cell's words name, each with the register's body it is matched with, or with the
 * name it would be entered under where that is not as printed.
 */
export function executorsWithBodies(text: string, language: 'kk' | 'ru', bodies: readonly BodyNames[]): ExecutorReading[] {
  const { match } = indexOf(bodies);
  return executorsIn(text, language).map((executor) => {
    const body = match(executor.name)?.code;
    if (body !== undefined) return { ...executor, body };
    const proposes = registerName(executor.name, language);
    return proposes === executor.name ? executor : { ...executor, proposes };
  });
}
