import CheckIcon from '@mui/icons-material/Check';
import WarningIcon from '@mui/icons-material/WarningAmber';
import { useDeferredValue, useMemo, type ReactElement, type ReactNode } from 'react';
import type { OrderReading } from '../../../cms/domain/reading/reading';
import { reviewed } from '../../../cms/domain/review/apply-decisions';
import type { FundingSource } from '../../../cms/domain/money/funding';
import { tiynFromTenge, type TiynDigits } from '../../../cms/domain/money/tiyn';
import { isUnsaid } from '../../../cms/domain/money/unsaid';
import type { FundingSum } from '../../../cms/domain/record/plan-view';
import { amountWords } from '../../charts/funding/amount-words';
import { useLanguage, useSay } from '../language/use-language';
import { BodiesTable } from './bodies-table';
import { comparedTotals } from './compared-totals';
import { useDesk } from './review-context';
import { Tenge } from './values/funding-value';

/** The reading as the decisions so far leave it. */
export function useReviewed(): OrderReading {
  const { record, review } = useDesk();
  const decisions = useDeferredValue(review.decisions);
  return useMemo(() => reviewed(record.reading, decisions), [record.reading, decisions]);
}

/** What the draft will count and cost, whether the printed totals agree, and whom it names. */
export function TotalsPane(): ReactElement {
  const say = useSay();
  return (
    <div className="reading totals" role="region" aria-label={say('review.totals.title')} tabIndex={0}>
      <TotalsTable />
      <BodiesTable />
    </div>
  );
}

/** Counts and sums as they will be. */
export function TotalsTable(): ReactElement {
  const say = useSay();
  const language = useLanguage();
  const { record } = useDesk();
  const reading = useReviewed();
  const { measures, sections, amendments, totals } = reading;
  const compared = comparedTotals(reading, record.reading);
  const sum = sumOf(reading);
  return (
    <table className="sums">
      <caption>{say('review.totals.title')}</caption>
      <tbody>
        <Line name={say('review.totals.measures')}>{measures.length}</Line>
        <Line name={say('review.totals.sections')}>{sections.length}</Line>
        {amendments.length > 0 && <Line name={say('review.totals.notes')}>{amendments.length}</Line>}
        <Line name={say('review.totals.all')} isMain>
          {amountWords(sum, language)}
        </Line>
        {Object.entries(totals.byProgramme).map(([code, amount]) => (
          <Line key={code} name={say('review.programme', { code })} isPart>
            <Tenge amount={amount} />
          </Line>
        ))}
        {totals.measuresWithAmountUnknown.length > 0 && (
          <Line name={say('review.totals.unknown')} isPart>
            {totals.measuresWithAmountUnknown.join(', ')}
          </Line>
        )}
        {sum.unsaid !== sum.measures &&
          measuresBySource(measures).map(([source, count]) => (
            <Line key={source} name={say(source === 'unsaid' ? 'funding.unsaid' : `funding.source.${source}`)} isPart>
              {say('common.measures', { smart_count: count })}
            </Line>
          ))}
        {compared.map(({ text, amountTenge, agrees }, index) => (
          <Line key={`printed ${index}`} name={say('review.totals.printed', { text })}>
            {amountTenge === null ? say('review.totals.notRead') : <Tenge amount={amountTenge} />}{' '}
            {agrees === null ? (
              amountTenge !== null && <span className="hint">{say('review.totals.notCompared')}</span>
            ) : agrees ? (
              <span className="decided">
                <CheckIcon aria-hidden="true" /> {say('review.totals.agrees')}
              </span>
            ) : (
              <span className="doubt-mark">
                <WarningIcon aria-hidden="true" /> {say('review.totals.differs')}
              </span>
            )}
          </Line>
        ))}
      </tbody>
    </table>
  );
}

/** The whole sum as totals of the record have it: what is not needed, not given and not spoken of is not zero. */
function sumOf({ measures, totals }: OrderReading): FundingSum<TiynDigits> {
  const amountless = measures.filter(({ funding }) => funding.amountTenge === null);
  const unsaid = amountless.filter(({ funding }) => isUnsaid(funding)).length;
  return {
    amount: String(tiynFromTenge(totals.allTenge) ?? 0n),
    measures: measures.length,
    withAmount: measures.length - amountless.length,
    amountUnknown: amountless.filter(({ funding }) => funding.source !== 'none' && !isUnsaid(funding)).map(({ number }) => number),
    ...(unsaid === 0 ? {} : { unsaid }),
  };
}

/** How many measures name each source, in the order the sources are met; those of which the plan says nothing apart. */
function measuresBySource(measures: OrderReading['measures']): [FundingSource | 'unsaid', number][] {
  const counts = new Map<FundingSource | 'unsaid', number>();
  for (const { funding } of measures) {
    const source = isUnsaid(funding) ? 'unsaid' : funding.source;
    counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return [...counts];
}

function Line({
  name,
  isMain = false,
  isPart = false,
  children,
}: {
  name: string;
  isMain?: boolean;
  isPart?: boolean;
  children: ReactNode;
}): ReactElement {
  return (
    <tr className={isMain ? 'main' : isPart ? 'part' : undefined}>
      <th scope="row">{name}</th>
      <td>{children}</td>
    </tr>
  );
}
