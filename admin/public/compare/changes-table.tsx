import type { ReactElement } from 'react';
import type { UnitChange } from '../../../cms/domain/change/compare';
import type { Language } from '../../../cms/domain/language';
import { CELL, COLUMN_HEADER, ROW, ROW_GROUP, ROW_HEADER, TABLE } from '../../charts/table-roles';
import { translate } from '../../i18n';
import { cellChanges, type CellChange, type Saying } from './cell-changes';
import { ChangedWords } from './stretches';

const COLUMNS = ['number', 'action', 'deadline', 'completionForm', 'executors', 'funding'] as const;

/** The rows that differ, in the official columns, each cell with its words struck out and put in. */
export function ChangesTable({ changes, saying }: { changes: readonly UnitChange[]; saying: Saying }): ReactElement {
  const { language } = saying;
  return (
    <div className="table-scroller" role="group" aria-labelledby="text-heading" tabIndex={0}>
      <table {...TABLE} className="official changes">
        <thead {...ROW_GROUP}>
          <tr {...ROW}>
            {COLUMNS.map((column) => (
              <th {...COLUMN_HEADER} key={column} scope="col" className={`col-${column}`}>
                {translate(language, `common.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...ROW_GROUP}>
          {changes.map((change) => (
            <ChangedRow key={`${change.unit} ${change.key}`} change={change} saying={saying} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ChangedRow({ change, saying }: { change: UnitChange; saying: Saying }): ReactElement {
  const { language } = saying;
  const cells = cellChanges(change, saying);
  const at = (name: CellChange['cell']): ReactElement | null => {
    const cell = cells.find((one) => one.cell === name);
    return cell === undefined ? null : <ChangedWords change={cell} language={language} />;
  };
  const isMeasure = change.unit === 'measure';
  return (
    <tr {...ROW} className={`measure-row change-${change.kind}${isMeasure ? '' : ' change-section'}`}>
      <th {...ROW_HEADER} scope="row" className="col-number">
        <UnitName change={change} language={language} />
        <span className="change-word">{translate(language, `public.history.kind.${change.kind}`)}</span>
      </th>
      <td {...CELL} className="col-action" colSpan={isMeasure ? undefined : COLUMNS.length - 1} data-label={translate(language, 'common.columns.action')}>
        {at('action')}
        <SectionChange change={change} saying={saying} />
      </td>
      {isMeasure &&
        COLUMNS.slice(2).map((column) => (
          <td {...CELL} key={column} className={`col-${column}`} data-label={translate(language, `common.columns.${column}`)}>
            <span>
              {at(column as CellChange['cell'])}
              {column === 'funding' && <span className="sum">{at('amount')}</span>}
            </span>
          </td>
        ))}
    </tr>
  );
}

/** What is changed: a measure or a section by its number, the act's own words by their name. */
function UnitName({ change, language }: { change: UnitChange; language: Language }): ReactElement {
  const { unit, before, after } = change;
  if (unit === 'measure' || unit === 'section') return <NumberChange change={change} language={language} />;
  return <>{translate(language, `act.unit.${unit}`, { number: (after ?? before)?.number ?? '' })}</>;
}

/** The number, struck and replaced where the measure is renumbered. */
export function NumberChange({ change: { before, after }, language }: { change: UnitChange; language: Language }): ReactElement {
  if (before === null || after === null || before.number === after.number) return <>{(after ?? before)?.number}</>;
  return (
    <>
      <span className="visually-hidden">{translate(language, 'public.compare.before')}: </span>
      <del>{before.number}</del> <span className="visually-hidden">{translate(language, 'public.compare.after')}: </span>
      <ins>{after.number}</ins>
    </>
  );
}

/** Said where a measure comes from another section. */
function SectionChange({ change: { before, after }, saying }: { change: UnitChange; saying: Saying }): ReactElement | null {
  if (before?.unit !== 'measure' || after?.unit !== 'measure' || before.section === after.section) return null;
  return (
    <span className="in-original">
      {translate(saying.language, 'public.history.fromSection', { section: saying.sectionNumber(before.section) })}
    </span>
  );
}
