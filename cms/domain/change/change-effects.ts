import type { MeasureWording } from '../record/plan-record';
import type { Redaction } from '../record/plan-view';
import type { UnitChange } from './compare';
import { compareRedactions, wordingsOf } from './compare';
import { deadlineMove, type DeadlineMove } from './deadline-move';
import { fundingChange, type FundingChange } from './funding-change';

/** What going from one redaction to another does, beside the words themselves. */
export interface ChangeEffects {
  readonly changes: readonly UnitChange[];
  readonly deadlines: ReadonlyArray<{ readonly before: MeasureWording; readonly after: MeasureWording; readonly move: DeadlineMove }>;
  readonly money: FundingChange;
  /** Codes of bodies that execute something in the later redaction only. */
  readonly bodiesAdded: readonly string[];
  /** Codes of bodies that executed something in the earlier redaction only. */
  readonly bodiesDropped: readonly string[];
}

/** The effects of going from `before` (null: nothing was held) to `after`. */
export function changeEffects(before: Redaction | null, after: Redaction): ChangeEffects {
  const changes = compareRedactions(before, after);
  const [was, is] = [bodiesOf(before), bodiesOf(after)];
  return {
    changes,
    deadlines: changes.flatMap(({ before: old, after: now }) => {
      if (old?.unit !== 'measure' || now?.unit !== 'measure') return [];
      const move = deadlineMove(old, now);
      return move === null ? [] : [{ before: old, after: now, move }];
    }),
    money: fundingChange(before, after),
    bodiesAdded: [...is].filter((body) => !was.has(body)),
    bodiesDropped: [...was].filter((body) => !is.has(body)),
  };
}

function bodiesOf(redaction: Redaction | null): Set<string> {
  const measures = redaction === null ? [] : wordingsOf(redaction).filter((wording) => wording.unit === 'measure');
  return new Set(measures.flatMap(({ executors }) => executors.map(({ body }) => body)));
}
