import type { ReactElement } from 'react';
import type { Language } from '../../../cms/domain/language';
import type { TiynDigits } from '../../../cms/domain/money/tiyn';
import type { FundingTotals } from '../../../cms/domain/record/plan-view';
import { formatShare, translate, type MessageKey } from '../../i18n';
import { Localized } from '../localized';
import { amountWords, unknownWords } from './amount-words';
import { fundingRows, type Dimension, type FundingNames, type FundingRow } from './rows';

export interface FundingTableProps {
  readonly language: Language;
  readonly totals: FundingTotals<TiynDigits>;
  readonly dimension: Dimension;
  readonly names: FundingNames;
}

const TITLE = {
  programme: 'funding.totals.byProgramme',
  body: 'funding.totals.byBody',
  section: 'funding.totals.bySection',
  source: 'funding.totals.bySource',
} as const satisfies Record<Dimension, MessageKey>;

const COLUMN = {
  programme: 'funding.totals.programme',
  body: 'funding.totals.body',
  section: 'funding.totals.section',
  source: 'funding.totals.source',
} as const satisfies Record<Dimension, MessageKey>;

/** Sums by one dimension, each with its share (where there is a sum to share) and the measures behind it; what has no amount says why. */
export function FundingTable({ language, totals, dimension, names }: FundingTableProps): ReactElement {
  const rows = fundingRows(totals, dimension, names, language);
  const isShared = totals.all.withAmount > 0;
  return (
    <table className="ft">
      <caption>
        {translate(language, TITLE[dimension])}
        {dimension === 'body' && (
          <span className="ft-note">{translate(language, 'funding.totals.leadOnly')}</span>
        )}
      </caption>
      <thead>
        <tr>
          <th scope="col">{translate(language, COLUMN[dimension])}</th>
          {isShared && (
            <th scope="col" className="ft-share">
              {translate(language, 'funding.totals.share')}
            </th>
          )}
          <th scope="col" className="ft-amount">
            {translate(language, 'funding.totals.amount')}
          </th>
          <th scope="col" className="ft-count">
            {translate(language, 'funding.totals.measures')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.key} row={row} dimension={dimension} language={language} whole={isShared ? totals.all.amount : null} names={names} />
        ))}
      </tbody>
      {dimension === 'programme' || dimension === 'body' ? null : (
        <tfoot>
          <tr>
            <th scope="row">{translate(language, 'common.total')}</th>
            {isShared && <td className="ft-share" />}
            <td className="ft-amount">{amountWords(totals.all, language)}</td>
            <td className="ft-count">{totals.all.measures}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

function Row({
  row,
  dimension,
  language,
  whole,
  names,
}: {
  row: FundingRow;
  dimension: Dimension;
  language: Language;
  /** The sum that shares are of; null where no measure gives an amount. */
  whole: TiynDigits | null;
  names: FundingNames;
}): ReactElement {
  const { sum } = row;
  const href = names.hrefOf?.(dimension, row.key) ?? null;
  const label = <Localized text={row.label} language={language} />;
  const share = whole !== null && sum.withAmount > 0 ? formatShare(BigInt(sum.amount), BigInt(whole), language) : null;
  return (
    <tr>
      <th scope="row">
        {row.code !== null && <span className="ft-code">{row.code}</span>}{' '}
        {href === null ? label : <a href={href}>{label}</a>}
      </th>
      {whole !== null && (
        <td className="ft-share">{share !== null && <ShareBar share={share} part={sum.amount} whole={whole} />}</td>
      )}
      <td className={sum.withAmount > 0 ? 'ft-amount' : 'ft-amount ft-words'}>
        {amountWords(sum, language)}
        {isPartlyUnknown(sum) && (
          <span className="ft-note">{unknownWords(sum, names.numberOf, language)}</span>
        )}
      </td>
      <td className="ft-count">{sum.measures}</td>
    </tr>
  );
}

/** Some of the measures behind a sum give no amount: then they are named. */
function isPartlyUnknown({ amountUnknown, measures }: FundingRow['sum']): boolean {
  return amountUnknown.length > 0 && amountUnknown.length < measures;
}

function ShareBar({ share, part, whole }: { share: string; part: TiynDigits; whole: TiynDigits }): ReactElement {
  const percent = whole === '0' ? 0 : Number((BigInt(part) * 10_000n) / BigInt(whole)) / 100;
  return (
    <>
      <svg className="ft-bar" width="100%" height="10" aria-hidden="true" focusable="false">
        <rect className="ft-bar-ground" width="100%" height="10" />
        <rect className="ft-bar-part" width={`${percent}%`} height="10" />
      </svg>
      <span className="ft-percent">{share}</span>
    </>
  );
}
