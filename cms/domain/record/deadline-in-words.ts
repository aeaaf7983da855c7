import type { Deadline } from '../deadline/deadline';
import { readDeadline } from '../deadline/read-deadline';
import { isSame } from '../review/is-same';

/**
 * Whether the register counts another deadline than printed words alone say: a reviewer or an editor gave it by
 * hand, or the words only say "the same". Whose request starts it is left aside: words name bodies as they stand.
 */
export function standsForAnotherDeadline(words: string, language: 'kk' | 'ru', deadline: Deadline): boolean {
  return !isSame(meaningOf(readDeadline(words, language).deadline), meaningOf(deadline.resolved ?? deadline));
}

function meaningOf({ kind, precision, start, due, recurrence, from, until, parts }: Deadline): object {
  return { kind, precision, start, due, recurrence, from, until, parts: parts.map(meaningOf) };
}
