import type { ReactElement } from 'react';
import type { BridgeStep } from '../../../cms/domain/change/funding-bridge';
import type { AmountChange, FundingChange } from '../../../cms/domain/change/funding-change';
import type { Language } from '../../../cms/domain/language';
import type { PlanRecord } from '../../../cms/domain/record/plan-record';
import { formatTenge, programmeWords, translate, type MessageKey } from '../../i18n';
import { bodyName } from '../plan/names';
import { balanceOf, differenceWords } from './amounts';
import { MoneyBridge } from './money-bridge';

/** Tenge gained and lost between two dates: order by order, by programme and by body. */
export function MoneySection({
  funding,
  steps,
  record,
  dates,
  language,
}: {
  funding: FundingChange;
  steps: readonly BridgeStep[];
  record: PlanRecord;
  dates: { readonly from: string; readonly to: string };
  language: Language;
}): ReactElement {
  const { all, byProgramme, byBody } = funding;
  const isMoved = byProgramme.length > 0 || byBody.length > 0 || steps.some(({ change }) => change.gained + change.lost > 0n);
  const programmeName = (key: string): string => {
    const programme = record.programmes[key];
    return programme === undefined ? translate(language, 'funding.totals.noProgramme') : programmeWords(programme, language);
  };
  return (
    <section id="money" className="money-section" aria-labelledby="money-heading">
      <h2 id="money-heading">{translate(language, 'public.compare.money')}</h2>
      {isMoved ? (
        <>
          <div className="wide-scroller" role="group" aria-labelledby="money-heading" tabIndex={0}>
            <MoneyBridge steps={steps} dates={dates} start={all.before} language={language} />
          </div>
          <p className="section-note">{translate(language, 'public.compare.given')}</p>
          <div className="funding-tables wide-scroller" role="group" aria-labelledby="money-heading" tabIndex={0}>
            <Shares caption="public.compare.byProgramme" column="funding.totals.programme" rows={byProgramme} nameOf={programmeName} language={language} />
            <Shares caption="public.compare.byBody" column="funding.totals.body" rows={byBody} nameOf={(code) => bodyName(code, record, language)} language={language} />
          </div>
        </>
      ) : (
        <p>
          {all.after === 0n
            ? translate(language, 'public.compare.noSums')
            : translate(language, 'public.compare.noMoney', { amount: formatTenge(all.after, language) })}
        </p>
      )}
    </section>
  );
}

function Shares({
  caption,
  column,
  rows,
  nameOf,
  language,
}: {
  caption: MessageKey;
  column: MessageKey;
  rows: FundingChange['byBody'];
  nameOf: (key: string) => string;
  language: Language;
}): ReactElement | null {
  if (rows.length === 0) return null;
  const sum = rows.reduce(
    (one, [, { gained, lost }]) => ({ gained: one.gained + gained, lost: one.lost + lost }),
    { gained: 0n, lost: 0n },
  );
  return (
    <table className="ft money-changes">
      <caption>{translate(language, caption)}</caption>
      <thead>
        <tr>
          <th scope="col">{translate(language, column)}</th>
          {(['gained', 'lost', 'balance'] as const).map((name) => (
            <th key={name} scope="col" className="ft-amount">
              {translate(language, `public.compare.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([key, change]) => (
          <tr key={key}>
            <th scope="row">{nameOf(key)}</th>
            <Amounts change={change} language={language} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{translate(language, 'public.compare.sumOfChanges')}</th>
          <Amounts change={{ ...sum, before: 0n, after: 0n }} language={language} />
        </tr>
      </tfoot>
    </table>
  );
}

/** Gained, lost and the difference, as three cells. */
export function Amounts({ change, language }: { change: AmountChange; language: Language }): ReactElement {
  return (
    <>
      <td className="ft-amount">{differenceWords(change.gained, language)}</td>
      <td className="ft-amount">{differenceWords(-change.lost, language)}</td>
      <td className="ft-amount">{differenceWords(balanceOf(change), language)}</td>
    </>
  );
}
