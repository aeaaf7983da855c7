import { useCallback } from 'react';
import type { LedgerSum } from '../../../cms/domain/change/deadline-ledger';
import { useSay } from '../language/use-language';
import { daysWords } from '../plans/ledger/days-words';

/** How deadlines moved, in one line: `2 of 5: +730, −30 days`; that none did, where none did. */
export function useLedgerWords(): (sum: LedgerSum) => string {
  const say = useSay();
  return useCallback(
    ({ measures, moved, daysLater, daysEarlier }) => {
      if (moved === 0) return say('office.part.noneMoved');
      const days = [daysLater === 0 ? [] : daysWords(daysLater), daysEarlier === 0 ? [] : daysWords(-daysEarlier)].flat();
      return say('office.part.moved', { moved, all: measures, days: days.length === 0 ? '0' : days.join(', ') });
    },
    [say],
  );
}
