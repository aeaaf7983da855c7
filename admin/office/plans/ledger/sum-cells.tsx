import type { ReactElement } from 'react';
import type { LedgerSum } from '../../../../cms/domain/change/deadline-ledger';
import { useSay } from '../../language/use-language';

const SUMS = {
  measures: 'public.ledger.measures',
  moved: 'public.ledger.movedMeasures',
  daysLater: 'public.ledger.daysLater',
  daysEarlier: 'public.ledger.daysEarlier',
  uncounted: 'public.ledger.uncountedMoves',
} as const satisfies Record<keyof LedgerSum, string>;

const NAMES = Object.keys(SUMS) as (keyof LedgerSum)[];

/** The columns of a ledger's sums. */
export function useSumColumns(): { readonly label: string; readonly isAmount: true }[] {
  const say = useSay();
  return NAMES.map((name) => ({ label: say(SUMS[name]), isAmount: true }));
}

/** A ledger's sums as the cells of a row. */
export function SumCells({ sum }: { sum: LedgerSum }): ReactElement {
  const say = useSay();
  return (
    <>
      {NAMES.map((name) => (
        <td role="cell" key={name} className="amount" data-label={say(SUMS[name])} style={{ fontWeight: 'inherit' }}>
          {sum[name]}
        </td>
      ))}
    </>
  );
}
