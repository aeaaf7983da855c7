import type { ReactElement } from 'react';
import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import type { MovedDeadline } from '../../../cms/domain/change/deadline-move';
import type { Language } from '../../../cms/domain/language';
import type { PlanRecord } from '../../../cms/domain/record/plan-record';
import { leadOf } from '../../../cms/domain/record/totals';
import { DeadlineChart } from '../../charts/deadlines/deadline-chart';
import { Localized } from '../../charts/localized';
import { translate } from '../../i18n';
import { moveWords } from '../ledger/move-words';
import { bodyName, nameOfBodyIn } from '../plan/names';
import { cellWords, type Words } from './cell-words';

/** The deadlines that moved: whose, from when to when, by how many days, and drawn with where each was. */
export function DeadlinesSection({
  moved,
  record,
  today,
  language,
}: {
  moved: readonly MovedDeadline[];
  record: PlanRecord;
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
          <MovesTable moved={moved} record={record} language={language} />
          <DeadlineChart
            language={language}
            groups={[{ key: 'moved', heading: null, rows: moved.map(chartRow) }]}
            scale="quarter"
            since={record.order.date}
            today={today}
            nameOfBody={nameOfBodyIn(record)}
          />
        </>
      )}
    </section>
  );
}

function chartRow({ before, after }: MovedDeadline): Parameters<typeof DeadlineChart>[0]['groups'][number]['rows'][number] {
  const { key, number, action, deadline, deadlineText } = after;
  return { key, number, action, deadline, deadlineText, was: before.deadline, href: null };
}

function MovesTable({ moved, record, language }: { moved: readonly MovedDeadline[]; record: PlanRecord; language: Language }): ReactElement {
  return (
    <div className="table-scroller" role="group" aria-labelledby="deadlines-heading" tabIndex={0}>
      <table className="ft moves">
        <thead>
          <tr>
            <th scope="col">{translate(language, 'common.columns.number')}</th>
            <th scope="col">{translate(language, 'common.columns.action')}</th>
            <th scope="col">{translate(language, 'public.compare.body')}</th>
            <th scope="col">{translate(language, 'public.compare.wasDue')}</th>
            <th scope="col">{translate(language, 'public.compare.nowDue')}</th>
            <th scope="col">{translate(language, 'public.compare.moved')}</th>
          </tr>
        </thead>
        <tbody>
          {moved.map(({ before, after, move }) => (
            <tr key={after.key}>
              <th scope="row">{after.number}</th>
              <td>
                <Localized text={after.action} language={language} />
              </td>
              <td>{bodyName(leadOf(after), record, language)}</td>
              <td>
                <Said words={cellWords(before, 'deadline', record, language)} language={language} />
              </td>
              <td>
                <Said words={cellWords(after, 'deadline', record, language)} language={language} />
              </td>
              <td className="move">{moveWords(move, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Said({ words, language }: { words: Words | null; language: Language }): ReactElement | null {
  if (words === null) return null;
  return words.language === language ? <>{words.text}</> : <span lang={words.language}>{words.text}</span>;
}
