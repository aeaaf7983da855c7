import type { ReactElement } from 'react';
import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import type { BridgeStep } from '../../../cms/domain/change/funding-bridge';
import type { Language } from '../../../cms/domain/language';
import type { Tiyn } from '../../../cms/domain/money/tiyn';
import { formatDate, formatTenge, translate } from '../../i18n';
import { actWords } from '../ledger/act-words';
import { differenceWords } from './amounts';

const BAR_HEIGHT = 14;

/**
 * The way from one total to the other as a table, act by act, each amount also drawn: what is
 * there, what comes to it, what goes from it. A step begins where the one before it ended.
 */
export function MoneyBridge({
  steps,
  dates: { from, to },
  start,
  language,
}: {
  steps: readonly BridgeStep[];
  dates: { readonly from: IsoDate; readonly to: IsoDate };
  start: Tiyn;
  language: Language;
}): ReactElement {
  const end = steps.at(-1)?.change.after ?? start;
  const most = steps.reduce((high, { change }) => {
    const reached = change.before + change.gained;
    return reached > high ? reached : high;
  }, start);
  const drawn = (amount: Tiyn): string => share(amount, most);
  return (
    <table className="ft bridge">
      <caption>{translate(language, 'public.compare.bridge')}</caption>
      <thead>
        <tr>
          <th scope="col">{translate(language, 'public.compare.act')}</th>
          <th scope="col" className="bridge-drawing">
            <span className="visually-hidden">{translate(language, 'public.compare.total')}</span>
          </th>
          {(['gained', 'lost', 'total'] as const).map((name) => (
            <th key={name} scope="col" className="ft-amount">
              {translate(language, `public.compare.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <Total date={from} amount={start} width={drawn(start)} language={language} />
        {steps.map((step) => (
          <Step key={step.changeSet.id} step={step} drawn={drawn} language={language} />
        ))}
        <Total date={to} amount={end} width={drawn(end)} language={language} />
      </tbody>
    </table>
  );
}

function Total({ date, amount, width, language }: { date: IsoDate; amount: Tiyn; width: string; language: Language }): ReactElement {
  return (
    <tr className="bridge-total">
      <th scope="row">{translate(language, 'public.compare.startTotal', { date: formatDate(date, language) })}</th>
      <td className="bridge-drawing">
        <svg width="100%" height={BAR_HEIGHT} aria-hidden="true" focusable="false">
          <rect className="bridge-whole" width={width} height={BAR_HEIGHT} />
        </svg>
      </td>
      <td className="ft-amount" />
      <td className="ft-amount" />
      <td className="ft-amount">{formatTenge(amount, language)}</td>
    </tr>
  );
}

function Step({
  step: { changeSet, change },
  drawn,
  language,
}: {
  step: BridgeStep;
  drawn: (amount: Tiyn) => string;
  language: Language;
}): ReactElement {
  const { inForceFrom, changesKnown } = changeSet;
  const peak = change.before + change.gained;
  return (
    <tr>
      <th scope="row">
        {actWords(changeSet, language)}
        <span className="ft-note">{formatDate(inForceFrom, language)}</span>
      </th>
      <td className="bridge-drawing">
        <svg width="100%" height={BAR_HEIGHT} aria-hidden="true" focusable="false">
          <rect className="bridge-kept" width={drawn(change.before < change.after ? change.before : change.after)} height={BAR_HEIGHT} />
          <rect className="bridge-gained" x={drawn(change.before)} width={drawn(change.gained)} height={BAR_HEIGHT / 2} />
          <rect className="bridge-lost" x={drawn(peak - change.lost)} y={BAR_HEIGHT / 2} width={drawn(change.lost)} height={BAR_HEIGHT / 2} />
        </svg>
      </td>
      {changesKnown ? (
        <>
          <td className="ft-amount">{differenceWords(change.gained, language)}</td>
          <td className="ft-amount">{differenceWords(-change.lost, language)}</td>
        </>
      ) : (
        <td className="ft-words" colSpan={2}>
          {translate(language, 'public.compare.unknown')}
        </td>
      )}
      <td className="ft-amount">{formatTenge(change.after, language)}</td>
    </tr>
  );
}

/** A length for drawing only: hundredths of a per cent are enough for the eye. */
function share(amount: Tiyn, whole: Tiyn): string {
  return whole === 0n ? '0%' : `${Number((amount * 10_000n) / whole) / 100}%`;
}
