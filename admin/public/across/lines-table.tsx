import type { ReactElement, ReactNode } from 'react';
import type { Language } from '../../../cms/domain/language';
import { CELL, COLUMN_HEADER, ROW, ROW_GROUP, ROW_HEADER, TABLE } from '../../charts/table-roles';
import { translate, type MessageKey } from '../../i18n';
import { TableFilter } from '../plan/plan-table';

/** One body or programme: its name, and what each column says of it. */
export interface TableLine<Column extends string> {
  readonly key: string;
  readonly name: ReactNode;
  readonly figures: Readonly<Record<Column, string>>;
}

interface LinesTableProps<Column extends string> {
  /** Starts the ids on the page: `bodies`. */
  readonly id: string;
  readonly title: MessageKey;
  readonly nameLabel: MessageKey;
  readonly labels: Readonly<Record<Column, MessageKey>>;
  readonly lines: readonly TableLine<Column>[];
  readonly total: Readonly<Record<Column, string>>;
  readonly hint: string;
  readonly language: Language;
}

/** Everything of a kind that has a part in the plans of a day, a line each, with the sum of all. */
export function LinesTable<Column extends string>(props: LinesTableProps<Column>): ReactElement {
  const { id, title, nameLabel, labels, lines, total, hint, language } = props;
  const columns = Object.keys(labels) as Column[];
  const figures = (of: Readonly<Record<Column, string>>): ReactElement[] =>
    columns.map((column) => (
      <td {...CELL} key={column} className={`col-${column} figure`} data-label={translate(language, labels[column])}>
        <span>{of[column]}</span>
      </td>
    ));
  return (
    <section className="plan-table" aria-labelledby={`${id}-heading`}>
      <div className="section-head">
        <h2 id={`${id}-heading`}>{translate(language, title)}</h2>
        <TableFilter language={language} />
      </div>
      <div className="table-scroller" role="group" aria-labelledby={`${id}-heading`} tabIndex={0}>
        <table {...TABLE} className="official lines">
          <thead {...ROW_GROUP}>
            <tr {...ROW}>
              <th {...COLUMN_HEADER} scope="col" className="col-name">
                {translate(language, nameLabel)}
              </th>
              {columns.map((column) => (
                <th {...COLUMN_HEADER} key={column} scope="col" className={`col-${column} figure`}>
                  {translate(language, labels[column])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody {...ROW_GROUP}>
            {lines.map(({ key, name, figures: said }) => (
              <tr {...ROW} key={key} className="measure-row">
                <th {...ROW_HEADER} scope="row" className="col-name">
                  {name}
                </th>
                {figures(said)}
              </tr>
            ))}
          </tbody>
          <tfoot {...ROW_GROUP}>
            <tr {...ROW} className="measure-row sum-row">
              <th {...ROW_HEADER} scope="row" className="col-name">
                {translate(language, 'public.across.all')}
              </th>
              {figures(total)}
            </tr>
          </tfoot>
        </table>
      </div>
      <p className="after-table hint">{hint}</p>
    </section>
  );
}
