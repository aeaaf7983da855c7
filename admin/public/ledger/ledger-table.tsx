import type { ReactElement } from 'react';
import type { LedgerEntry, LedgerMove } from '../../../cms/domain/change/deadline-ledger';
import type { Language } from '../../../cms/domain/language';
import type { ChangeSetRecord, PlanRecord } from '../../../cms/domain/record/plan-record';
import { CELL, COLUMN_HEADER, ROW, ROW_GROUP, ROW_HEADER, TABLE } from '../../charts/table-roles';
import { capitalised, deadlineWords, formatDate, translate } from '../../i18n';
import { changeSetAnchor, historyPath } from '../addresses';
import { BodyLink } from '../plan/body-link';
import { nameOfBodyIn } from '../plan/names';
import { actWords } from './act-words';
import { moveWords } from './move-words';

const COLUMNS = [
  ['number', 'common.columns.number'],
  ['body', 'public.compare.body'],
  ['first', 'public.ledger.first'],
  ['moves', 'public.ledger.moves'],
  ['days', 'public.ledger.days'],
] as const;

/** A row a measure: whose it is, its first deadline, every move with its act and clause, and the sum in days. */
export function LedgerTable({
  entries,
  record,
  language,
}: {
  entries: readonly LedgerEntry[];
  record: PlanRecord;
  language: Language;
}): ReactElement {
  const changeSets = new Map(record.changeSets.map((changeSet) => [changeSet.id, changeSet]));
  return (
    <section className="plan-table" aria-labelledby="ledger-heading">
      <h2 id="ledger-heading">{translate(language, 'public.ledger.caption')}</h2>
      <div className="table-scroller" role="group" aria-labelledby="ledger-heading" tabIndex={0}>
        <table {...TABLE} className="official ledger">
          <thead {...ROW_GROUP}>
            <tr {...ROW}>
              {COLUMNS.map(([name, label]) => (
                <th {...COLUMN_HEADER} key={name} scope="col" className={`col-${name}`}>
                  {translate(language, label)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody {...ROW_GROUP}>
            {entries.map((entry) => (
              <Row key={entry.key} entry={entry} record={record} changeSets={changeSets} language={language} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

type ChangeSets = ReadonlyMap<string, ChangeSetRecord>;

function Row({
  entry,
  record,
  changeSets,
  language,
}: {
  entry: LedgerEntry;
  record: PlanRecord;
  changeSets: ChangeSets;
  language: Language;
}): ReactElement {
  const { number, lead, first, moves, days, repealedBy, repealClause } = entry;
  const repealing = repealedBy === null ? undefined : changeSets.get(repealedBy);
  return (
    <tr {...ROW} className="measure-row">
      <th {...ROW_HEADER} scope="row" className="col-number">
        {number}
      </th>
      <td {...CELL} className="col-body" data-label={translate(language, 'public.compare.body')}>
        <span>
          <BodyLink code={lead} named={record} date={null} language={language} />
        </span>
      </td>
      <td {...CELL} className="col-first" data-label={translate(language, 'public.ledger.first')}>
        <span>{capitalised(deadlineWords(first.deadline, language, nameOfBodyIn(record)))}</span>
      </td>
      <td {...CELL} className="col-moves" data-label={translate(language, 'public.ledger.moves')}>
        {moves.length === 0 && <span className="quiet-words">{translate(language, 'public.ledger.none')}</span>}
        {moves.length > 0 && (
          <ol className="ledger-moves">
            {moves.map((move) => (
              <Move key={move.changeSet} move={move} by={changeSets.get(move.changeSet)} slug={record.plan.slug} language={language} />
            ))}
          </ol>
        )}
        {repealing !== undefined && (
          <span className="repealed">
            {translate(language, 'public.ledger.repealed', { citation: actWords(repealing, language) })}
            {repealClause && `, ${translate(language, 'public.history.clause', { clause: repealClause })}`}
          </span>
        )}
      </td>
      <td {...CELL} className="col-days" data-label={translate(language, 'public.ledger.days')}>
        <span>{signed(days)}</span>
      </td>
    </tr>
  );
}

function Move({
  move,
  by,
  slug,
  language,
}: {
  move: LedgerMove;
  by: ChangeSetRecord | undefined;
  slug: string;
  language: Language;
}): ReactElement {
  return (
    <li>
      <span className="move-days">
        {move.to === null ? '' : `${formatDate(move.to, language)}: `}
        {moveWords(move, language)}
      </span>
      {by !== undefined && (
        <span className="move-act">
          <a href={`${historyPath(slug, language)}#${encodeURIComponent(changeSetAnchor(by.id))}`}>{actWords(by, language)}</a>
          {move.clause !== null && move.clause !== '' && `, ${translate(language, 'public.history.clause', { clause: move.clause })}`}
        </span>
      )}
    </li>
  );
}

function signed(days: number): string {
  if (days === 0) return '0';
  return days > 0 ? `+${days}` : `\u2212${-days}`;
}
