import type { ReactElement } from 'react';
import type { AmountChange, FundingChange } from '../../../cms/domain/change/funding-change';
import { textIn, type Language } from '../../../cms/domain/language';
import type { Tiyn } from '../../../cms/domain/money/tiyn';
import { formatTenge } from '../../i18n';
import type { Names } from '../draft/changed-fields';
import { useLanguage, useSay } from '../language/use-language';
import { nameOfBody } from '../plans/names';
import { NoEffect } from './effect-section';
import { EffectTable } from './table';

/** Tenge gained and lost by programme and by lead executor, with the sum they add up to. */
export function MoneyMoves({ money, names }: { money: FundingChange; names: Names }): ReactElement {
  const say = useSay();
  const language = useLanguage();
  if (money.all.gained + money.all.lost === 0n && money.byBody.length === 0 && money.byProgramme.length === 0) {
    return (
      <NoEffect id="money-moves" title={say('changes.money.title')}>
        {say('changes.money.none')}
      </NoEffect>
    );
  }
  const programme = (key: string): string => programmeName(key, names, language) ?? say('changes.money.noProgramme');
  const body = (code: string): string =>
    code === '' ? say('changes.money.noBody') : (nameOfBody(names.bodies)(code, language) ?? code);
  return (
    <>
      <AmountTable id="money-by-programme" title={say('changes.money.byProgramme')} named={say('changes.money.programme')} rows={money.byProgramme} nameOf={programme} all={money.all} />
      <AmountTable id="money-by-body" title={say('changes.money.byBody')} named={say('changes.money.body')} rows={money.byBody} nameOf={body} all={money.all} />
    </>
  );
}

function programmeName(key: string, { programmes }: Names, language: Language): string | null {
  if (key === '') return null;
  const programme = programmes[key];
  return programme === undefined ? key : `${programme.code} «${textIn(programme.name, language)?.text ?? ''}»`;
}

function AmountTable({
  id,
  title,
  named,
  rows,
  nameOf,
  all,
}: {
  id: string;
  title: string;
  /** What each row is: a programme, a body. */
  named: string;
  rows: FundingChange['byBody'];
  nameOf: (key: string) => string;
  all: AmountChange;
}): ReactElement {
  const say = useSay();
  const columns = [
    { label: named },
    ...[say('changes.before'), say('changes.money.gained'), say('changes.money.lost'), say('changes.after')].map((label) => ({ label, isAmount: true })),
  ];
  return (
    <EffectTable id={id} title={title} columns={columns}>
      {rows.map(([key, change]) => (
        <AmountRow key={key} name={nameOf(key)} change={change} />
      ))}
      <AmountRow name={say('changes.money.all')} change={all} isSum />
    </EffectTable>
  );
}

function AmountRow({ name, change, isSum = false }: { name: string; change: AmountChange; isSum?: boolean }): ReactElement {
  const say = useSay();
  const style = isSum ? { fontWeight: 650 } : undefined;
  return (
    <tr role="row" style={style}>
      <th role="rowheader" scope="row" style={style}>
        {name}
      </th>
      <AmountCell label={say('changes.before')} tiyn={change.before} />
      <AmountCell label={say('changes.money.gained')} tiyn={change.gained} sign="+" />
      <AmountCell label={say('changes.money.lost')} tiyn={change.lost} sign="−" />
      <AmountCell label={say('changes.after')} tiyn={change.after} />
    </tr>
  );
}

function AmountCell({ label, tiyn, sign = '' }: { label: string; tiyn: Tiyn; sign?: '+' | '−' | '' }): ReactElement {
  const language = useLanguage();
  const isNothing = sign !== '' && tiyn === 0n;
  return (
    <td role="cell" className="amount" data-label={label} style={{ fontWeight: 'inherit' }}>
      {isNothing ? '' : `${sign}${formatTenge(String(tiyn), language)}`}
    </td>
  );
}
