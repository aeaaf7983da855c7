import { addDays, type IsoDate } from '../calendar/iso-date';
import type { Deadline } from './deadline';
import { occurrences } from './occurrences';

/** Two years hold at least one occurrence of everything that repeats by the year or oftener. */
const LOOK_AHEAD_DAYS = 731;

/**
 * The next day a deadline falls due, `asOf` itself included; null where it names none or all have
 * passed. What continues falls due when it ends; of several, the first to come. The same rule as
 * `register.next_due` in the database.
 */
export function nextDue(deadline: Deadline, asOf: IsoDate): IsoDate | null {
  if (deadline.kind === 'same-as-above') return deadline.resolved ? nextDue(deadline.resolved, asOf) : null;
  if (deadline.kind === 'several') {
    return deadline.parts.flatMap((part) => nextDue(part, asOf) ?? []).sort()[0] ?? null;
  }
  const from = deadline.from !== null && deadline.from > asOf ? deadline.from : asOf;
  const [next] = occurrences(deadline, from, addDays(from, LOOK_AHEAD_DAYS));
  const last = deadline.due ?? deadline.until;
  return next ?? (last !== null && last >= asOf ? last : null);
}
