import { styled } from '@mui/material/styles';
import type { ReactElement } from 'react';
import type { LedgerEntry, LedgerMove } from '../../../../cms/domain/change/deadline-ledger';
import type { LocalizedText } from '../../../../cms/domain/language';
import { consolidatedWordings } from '../../../../cms/domain/record/consolidate';
import type { ChangeSetRecord, PlanRecord } from '../../../../cms/domain/record/plan-record';
import { capitalised, deadlineWords, formatDate } from '../../../i18n';
import { actWords } from '../../../public/ledger/act-words';
import { moveWords } from '../../../public/ledger/move-words';
import { DatedLink } from '../../as-of/dated-link';
import { EffectTable } from '../../changes/table';
import { BodyLink } from '../../fields/part-links';
import { Text } from '../../fields/value-fields';
import { useLanguage, useSay } from '../../language/use-language';
import { changeSetPath } from '../history/change-set-path';
import { nameOfBody } from '../names';
import { daysWords } from './days-words';

const Moves = styled('ol')(({ theme }) => ({
  listStyle: 'none',
  margin: 0,
  padding: 0,
  '& li + li': { marginTop: theme.spacing(0.5) },
  '& .act': { display: 'block', color: theme.register.muted, fontSize: '0.8125rem' },
}));
const Quiet = styled('span')(({ theme }) => ({ color: theme.register.muted, fontSize: '0.8125rem' }));

/** A row a measure: whose it is, its first deadline, every move with its act and clause, and the sum in days. */
export function LedgerTable({ entries, record }: { entries: readonly LedgerEntry[]; record: PlanRecord }): ReactElement {
  const say = useSay();
  const changeSets = new Map(record.changeSets.map((changeSet) => [changeSet.id, changeSet]));
  const actions = actionsOf(record);
  const columns = [
    { label: say('common.columns.number'), width: '4.5rem' },
    { label: say('common.columns.action'), width: '28%' },
    { label: say('public.compare.body'), width: '20%' },
    { label: say('public.ledger.first'), width: '14%' },
    { label: say('public.ledger.moves') },
    { label: say('public.ledger.days'), isAmount: true },
  ];
  return (
    <EffectTable id="ledger-entries" title={say('public.ledger.caption')} columns={columns}>
      {entries.map((entry) => (
        <Row key={entry.key} entry={entry} action={actions.get(entry.key) ?? {}} record={record} changeSets={changeSets} />
      ))}
    </EffectTable>
  );
}

type ChangeSets = ReadonlyMap<string, ChangeSetRecord>;

function Row({
  entry: { number, lead, first, moves, days, repealedBy, repealClause },
  action,
  record,
  changeSets,
}: {
  entry: LedgerEntry;
  action: LocalizedText;
  record: PlanRecord;
  changeSets: ChangeSets;
}): ReactElement {
  const say = useSay();
  const language = useLanguage();
  const bodyName = nameOfBody(record.bodies);
  const repealing = repealedBy === null ? undefined : changeSets.get(repealedBy);
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {number}
      </th>
      <td role="cell" data-label={say('common.columns.action')}>
        <Text text={action} />
      </td>
      <td role="cell" data-label={say('public.compare.body')}>
        {lead === null ? say('public.compare.noBody') : <BodyLink code={lead}>{bodyName(lead, language) ?? lead}</BodyLink>}
      </td>
      <td role="cell" data-label={say('public.ledger.first')}>
        {capitalised(deadlineWords(first.deadline, language, bodyName))}
      </td>
      <td role="cell" data-label={say('public.ledger.moves')}>
        <div>
          {moves.length === 0 ? <Quiet>{say('public.ledger.none')}</Quiet> : <Moved moves={moves} changeSets={changeSets} planId={record.plan.id} />}
          {repealing !== undefined && (
            <div>
              <Quiet>
                {say('public.ledger.repealed', { citation: actWords(repealing, language) })}
                {repealClause && `, ${say('public.history.clause', { clause: repealClause })}`}
              </Quiet>
            </div>
          )}
        </div>
      </td>
      <td role="cell" className="amount" data-label={say('public.ledger.days')}>
        {daysWords(days)}
      </td>
    </tr>
  );
}

function Moved({ moves, changeSets, planId }: { moves: readonly LedgerMove[]; changeSets: ChangeSets; planId: string }): ReactElement {
  const say = useSay();
  const language = useLanguage();
  return (
    <Moves>
      {moves.map((move) => {
        const by = changeSets.get(move.changeSet);
        return (
          <li key={move.changeSet}>
            {move.to !== null && `${formatDate(move.to, language)}: `}
            {moveWords(move, language)}
            {by !== undefined && (
              <span className="act">
                <DatedLink to={changeSetPath(planId, by.id)}>{actWords(by, language)}</DatedLink>
                {move.clause && `, ${say('public.history.clause', { clause: move.clause })}`}
              </span>
            )}
          </li>
        );
      })}
    </Moves>
  );
}

/** What each measure was last said to do, also where it is repealed by now. */
function actionsOf(record: PlanRecord): ReadonlyMap<string, LocalizedText> {
  const said = consolidatedWordings(record).filter((wording) => wording.unit === 'measure' && wording.effect !== 'repeal');
  return new Map(said.flatMap((wording) => (wording.unit === 'measure' ? [[wording.key, wording.action] as const] : [])));
}
