import type { ReactElement, ReactNode } from 'react';
import type { LedgerSum } from '../../../cms/domain/change/deadline-ledger';

export const LEDGER_SUMS = ['measures', 'moved', 'daysLater', 'daysEarlier', 'uncounted'] as const;

export const LEDGER_SUM_NAMES = {
  measures: 'public.ledger.measures',
  moved: 'public.ledger.movedMeasures',
  daysLater: 'public.ledger.daysLater',
  daysEarlier: 'public.ledger.daysEarlier',
  uncounted: 'public.ledger.uncountedMoves',
} as const satisfies Record<(typeof LEDGER_SUMS)[number], string>;

/** The sums of a ledger as a row of a table. */
export function SumRow({ name, sum }: { name: ReactNode; sum: LedgerSum }): ReactElement {
  return (
    <tr>
      <th scope="row">{name}</th>
      {LEDGER_SUMS.map((column) => (
        <td key={column} className="ft-count">
          {sum[column]}
        </td>
      ))}
    </tr>
  );
}
