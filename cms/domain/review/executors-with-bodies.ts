import { indexOf } from '../bodies/match-body';
import { executorsIn } from '../reading/executors';
import type { BodyNames, ExecutorReading } from '../reading/reading';

/** The executors that a cell's words name, each with the register's body it is matched with. */
export function executorsWithBodies(text: string, language: 'kk' | 'ru', bodies: readonly BodyNames[]): ExecutorReading[] {
  const { match } = indexOf(bodies);
  return executorsIn(text, language).map((executor) => {
    const body = match(executor.name)?.code;
    return body === undefined ? executor : { ...executor, body };
  });
}
