import type { ReactElement } from 'react';
import type { Language } from '../../../cms/domain/language';
import type { MeasureWording, SectionWording } from '../../../cms/domain/record/plan-record';
import type { PlanView } from '../../../cms/domain/record/plan-view';
import { Localized } from '../../charts/localized';
import { CELL, COLUMN_HEADER, ROW, ROW_GROUP, ROW_HEADER, TABLE } from '../../charts/table-roles';
import { dateValues, translate } from '../../i18n';
import { measureAnchor } from '../addresses';
import { DeadlineCell, ExecutorsCell, FundingCell, type HrefOfBody } from './measure-cells';
import { OriginalWords } from './original-words';

const COLUMNS = ['number', 'action', 'deadline', 'completionForm', 'executors', 'funding'] as const;

/** The plan as its official six-column table, with section rows and a stable anchor per measure. */
export function PlanTable({
  view,
  hrefOfBody,
  language,
}: {
  view: PlanView;
  /** Null where bodies have no pages: in a draft's preview. */
  hrefOfBody: HrefOfBody | null;
  language: Language;
}): ReactElement {
  return (
    <section id="table" className="plan-table" aria-labelledby="table-heading">
      <div className="section-head">
        <h2 id="table-heading">{translate(language, 'public.plan.table')}</h2>
        <p className="section-note">
          {translate(language, 'public.plan.tableCaption', dateValues(view.redaction.asOf, language))}
        </p>
        <TableFilter language={language} />
      </div>
      <div className="table-scroller" role="group" aria-labelledby="table-heading" tabIndex={0}>
        <table {...TABLE} className="official">
          <thead {...ROW_GROUP}>
            <tr {...ROW}>
              {COLUMNS.map((column) => (
                <th {...COLUMN_HEADER} key={column} scope="col" className={`col-${column}`}>
                  {translate(language, `common.columns.${column}`)}
                </th>
              ))}
            </tr>
            <tr className="column-numbers" aria-hidden="true">
              {COLUMNS.map((column, index) => (
                <td key={column}>{index + 1}</td>
              ))}
            </tr>
          </thead>
          {view.redaction.sections.map(({ heading, measures }) => (
            <tbody {...ROW_GROUP} key={heading?.key ?? ''}>
              {heading !== null && <SectionHeading heading={heading} language={language} />}
              {measures.map((measure) => (
                <MeasureRow key={measure.key} measure={measure} view={view} hrefOfBody={hrefOfBody} language={language} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </section>
  );
}

function SectionHeading({ heading, language }: { heading: SectionWording; language: Language }): ReactElement {
  return (
    <tr {...ROW} className="section-row">
      <th {...ROW_HEADER} scope="rowgroup" colSpan={COLUMNS.length}>
        {heading.number !== '' && `${heading.number}. `}
        <Localized text={heading.title} language={language} />
      </th>
    </tr>
  );
}

function MeasureRow({
  measure,
  view,
  hrefOfBody,
  language,
}: {
  measure: MeasureWording;
  view: PlanView;
  hrefOfBody: HrefOfBody | null;
  language: Language;
}): ReactElement {
  const anchor = measureAnchor(measure.key);
  return (
    <tr {...ROW} id={anchor} className="measure-row">
      <th {...ROW_HEADER} scope="row" className="col-number">
        <a href={`#${encodeURIComponent(anchor)}`} title={translate(language, 'public.plan.anchor', { number: measure.number })}>
          {measure.number}
        </a>
      </th>
      <td {...CELL} className="col-action" data-label={translate(language, 'common.columns.action')}>
        <Localized text={measure.action} language={language} />
        <OriginalWords measure={measure} order={view.order} language={language} />
      </td>
      <td {...CELL} className="col-deadline" data-label={translate(language, 'common.columns.deadline')}>
        <DeadlineCell measure={measure} view={view} language={language} />
      </td>
      <td {...CELL} className="col-completionForm" data-label={translate(language, 'common.columns.completionForm')}>
        <Localized text={measure.completionForm} language={language} />
      </td>
      <td {...CELL} className="col-executors" data-label={translate(language, 'common.columns.executors')}>
        <ExecutorsCell measure={measure} view={view} hrefOfBody={hrefOfBody} language={language} />
      </td>
      <td {...CELL} className="col-funding" data-label={translate(language, 'common.columns.funding')}>
        <FundingCell measure={measure} view={view} language={language} />
      </td>
    </tr>
  );
}

/** A comfort that only a script can give, so it stays hidden without one. */
export function TableFilter({ language }: { language: Language }): ReactElement {
  return (
    <form
      className="filter"
      role="search"
      hidden
      data-filter="table.official"
      data-found={translate(language, 'public.filter.found', { shown: '{shown}', all: '{all}' })}
    >
      <label>
        <span>{translate(language, 'public.filter.label')}</span>
        <input type="search" placeholder={translate(language, 'public.filter.placeholder')} />
      </label>
      <output />
    </form>
  );
}
