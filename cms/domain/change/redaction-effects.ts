import type { MeasureWording } from '../record/plan-record';
import type { Redaction } from '../record/plan-view';
import { bodiesChange, type BodiesChange } from './bodies-change';
import type { UnitChange } from './compare';
import { compareRedactions } from './compare';
import { deadlineMove, type DeadlineMove } from './deadline-move';
import { fundingChange, type FundingChange } from './funding-change';

/** What going from one redaction to another does, beside the words themselves. */
export interface RedactionEffects {
  readonly changes: readonly UnitChange[];
  readonly deadlines: ReadonlyArray<{ readonly before: MeasureWording; readonly after: MeasureWording; readonly move: DeadlineMove }>;
  readonly money: FundingChange;
  readonly bodies: BodiesChange;
}

/** The effects of going from `before` (null: nothing was held) to `after`. */
export function redactionEffects(before: Redaction | null, after: Redaction): RedactionEffects {
  const changes = compareRedactions(before, after);
  return {
    changes,
    deadlines: changes.flatMap(({ before: old, after: now }) => {
      if (old?.unit !== 'measure' || now?.unit !== 'measure') return [];
      const move = deadlineMove(old, now);
      return move === null ? [] : [{ before: old, after: now, move }];
    }),
    money: fundingChange(before, after),
    bodies: bodiesChange(before, after),
  };
}
