import type { ReactElement } from 'react';
import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import type { MovedDeadline } from '../../../cms/domain/change/deadline-move';
import type { Language } from '../../../cms/domain/language';
import type { PlanRecord } from '../../../cms/domain/record/plan-record';
import { leadOf } from '../../../cms/domain/record/totals';
import { axisRange, axisUnits, type Scale } from '../../charts/deadlines/axis';
import { DeadlineChart } from '../../charts/deadlines/deadline-chart';
import { Localized } from '../../charts/localized';
import { CELL, COLUMN_HEADER, ROW, ROW_GROUP, ROW_HEADER, TABLE } from '../../charts/table-roles';
import { translate } from '../../i18n';
import { moveWords } from '../ledger/move-words';
import { BodyLink } from '../plan/body-link';
import { nameOfBodyIn } from '../plan/names';
import { cellWords, type Words } from './cell-words';

const COLUMNS = [
  ['number', 'common.columns.number'],
  ['action', 'common.columns.action'],
  ['body', 'public.compare.body'],
  ['was', 'public.compare.wasDue'],
  ['now', 'public.compare.nowDue'],
  ['move', 'public.compare.moved'],
] as const;

/** Above so many years quarters run into each other. */
const MOST_YEARS_OF_QUARTERS = 6;

/** The deadlines that moved: whose, from when to when, by how many days, and drawn with where each was. */
export function DeadlinesSection({
  moved,
  record,
  to,
  today,
  language,
}: {
  moved: readonly MovedDeadline[];
  record: PlanRecord;
  /** The later day. */
  to: IsoDate;
  today: IsoDate;
  language: Language;
}): ReactElement {
  return (
    <section id="deadlines" className="chart-section" aria-labelledby="deadlines-heading">
      <h2 id="deadlines-heading">{translate(language, 'public.compare.deadlines')}</h2>
      {moved.length === 0 ? (
        <p>{translate(language, 'public.compare.noDeadlines')}</p>
      ) : (
        <>
          <MovesTable moved={moved} record={record} to={to} language={language} />
          <DeadlineChart
            language={language}
            groups={[{ key: 'moved', heading: null, rows: moved.map(chartRow) }]}
            scale={scaleFor(moved, record.order.date, today)}
            since={record.order.date}
            today={today}
            nameOfBody={nameOfBodyIn(record)}
          />
        </>
      )}
    </section>
  );
}

function scaleFor(moved: readonly MovedDeadline[], since: IsoDate, today: IsoDate): Scale {
  const deadlines = moved.flatMap(({ before, after }) => [before.deadline, after.deadline]);
  const years = axisUnits(axisRange(deadlines, { since, today, scale: 'year' }), 'year').length;
  return years > MOST_YEARS_OF_QUARTERS ? 'year' : 'quarter';
}

function chartRow({ before, after }: MovedDeadline): Parameters<typeof DeadlineChart>[0]['groups'][number]['rows'][number] {
  const { key, number, action, deadline, deadlineText } = after;
  return { key, number, action, deadline, deadlineText, was: before.deadline, href: null };
}

function MovesTable({
  moved,
  record,
  to,
  language,
}: {
  moved: readonly MovedDeadline[];
  record: PlanRecord;
  to: IsoDate;
  language: Language;
}): ReactElement {
  return (
    <div className="table-scroller" role="group" aria-labelledby="deadlines-heading" tabIndex={0}>
      <table {...TABLE} className="official moves">
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
          {moved.map((one) => (
            <MoveRow key={one.after.key} moved={one} record={record} to={to} language={language} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MoveRow({
  moved: { before, after, move },
  record,
  to,
  language,
}: {
  moved: MovedDeadline;
  record: PlanRecord;
  to: IsoDate;
  language: Language;
}): ReactElement {
  return (
    <tr {...ROW} className="measure-row">
      <th {...ROW_HEADER} scope="row" className="col-number">
        {after.number}
      </th>
      <td {...CELL} className="col-action">
        <Localized text={after.action} language={language} />
      </td>
      <td {...CELL} className="col-body" data-label={translate(language, 'public.compare.body')}>
        <span>
          <BodyLink code={leadOf(after)} named={record} date={to} language={language} />
        </span>
      </td>
      <td {...CELL} className="col-was" data-label={translate(language, 'public.compare.wasDue')}>
        <Said words={cellWords(before, 'deadline', record, language)} language={language} />
      </td>
      <td {...CELL} className="col-now" data-label={translate(language, 'public.compare.nowDue')}>
        <Said words={cellWords(after, 'deadline', record, language)} language={language} />
      </td>
      <td {...CELL} className="move" data-label={translate(language, 'public.compare.moved')}>
        <span>{moveWords(move, language)}</span>
      </td>
    </tr>
  );
}

function Said({ words, language }: { words: Words | null; language: Language }): ReactElement | null {
  if (words === null) return null;
  return <span lang={words.language === language ? undefined : words.language}>{words.text}</span>;
}
