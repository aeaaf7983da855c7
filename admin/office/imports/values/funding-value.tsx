import type { ReactElement } from 'react';
import type { FundingLineReading, FundingReading } from '../../../../cms/domain/reading/reading';
import { tiynFromTenge } from '../../../../cms/domain/money/tiyn';
import { isUnsaid } from '../../../../cms/domain/money/unsaid';
import { formatTenge } from '../../../i18n';
import { useLanguage, useSay } from '../../language/use-language';
import { useDesk } from '../review-context';

/** A funding cell's words, and the source, amounts and programme read in them. */
export function FundingValue({ funding }: { funding: FundingReading }): ReactElement {
  const say = useSay();
  const { language } = useDesk();
  const { text, source, amountTenge, programmeCode, programmeName, lines, unit } = funding;
  if (text === '' && isUnsaid(funding)) return <span className="none">{say('funding.unsaid')}</span>;
  const named = say(isUnsaid(funding) ? 'funding.unsaid' : `funding.source.${source}`);
  const isMore = amountTenge !== null || programmeCode !== null || named.toLowerCase() !== text.toLowerCase();
  return (
    <>
      {text !== '' && (
        <span lang={language} className="words">
          {text}
        </span>
      )}
      <span className="meant">
        {isMore && named}
        {amountTenge !== null && (
          <>
            {' · '}
            <Tenge amount={amountTenge} />
            {unit !== null && unit !== 'cell' && ` (${say(`review.unitFrom.${unit}`)})`}
          </>
        )}
        {programmeCode !== null && ` · ${say('review.programme', { code: programmeCode })}`}
        {programmeName !== null && (
          <>
            {' '}
            <q lang={language}>{programmeName}</q>
          </>
        )}
      </span>
      {lines.length > 0 && (
        <ul className="plain meant">
          {lines.map((line, index) => (
            <li key={index}>
              <Line line={line} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Line({ line: { year, source, amountTenge } }: { line: FundingLineReading }): ReactElement {
  const say = useSay();
  const words = [
    ...(year === undefined ? [] : [String(year)]),
    ...(source === undefined ? [] : [say(`funding.source.${source}`)]),
  ].join(', ');
  return (
    <>
      {words !== '' && `${words}: `}
      {amountTenge === undefined ? say('funding.amountNotGiven') : <Tenge amount={amountTenge} />}
    </>
  );
}

/** An amount in tenge as the reader holds it. */
export function Tenge({ amount }: { amount: string }): ReactElement {
  const language = useLanguage();
  const tiyn = tiynFromTenge(amount);
  return <span className="figure">{tiyn === null ? amount : formatTenge(tiyn, language)}</span>;
}
