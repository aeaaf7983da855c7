import { readDeadline, type DeadlineReading } from '../deadline/read-deadline';
import type { Language } from '../language';
import { readingAlike } from '../money/read-alike';
import { readFunding, type UnitElsewhere } from '../money/read-funding';
import { undoDamage, type Damage } from '../text/damage';
import type { Lexicon } from '../text/lexicon';
import { remembering } from '../text/remember';
import { readExecutors, type ExecutorsFound } from './executors';

/** The readers of a plan's cells, from their printed lines; the same words are read once. */
export interface CellReaders {
  readonly deadline: (lines: readonly string[]) => DeadlineReading;
  readonly executors: (text: string) => ExecutorsFound;
  readonly funding: (lines: readonly string[], unit: UnitElsewhere | null) => ReturnType<typeof readFunding>;
}

export function cellReaders(language: Language, lexicon: Lexicon, damage: Damage): CellReaders {
  const deadline = remembering((text: string) => readDeadline(undoDamage(text, damage), language, lexicon));
  const executors = remembering((text: string) => readExecutors(text, language));
  const byUnit = new Map<string, (text: string) => ReturnType<typeof readFunding>>();
  return {
    deadline: (lines) => deadline(lines.join('\n')),
    executors,
    funding: (lines, unit) => {
      const key = unit === null ? '' : `${unit.place} ${unit.multiplier}`;
      const read = byUnit.get(key) ?? readingAlike(remembering((text: string) => readFunding(undoDamage(text, damage), { language, lexicon, unit })));
      byUnit.set(key, read);
      return read(lines.join('\n'));
    },
  };
}
