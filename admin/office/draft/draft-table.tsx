import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import type { UnitChange } from '../../../cms/domain/change/compare';
import type { ChangeSetRecord } from '../../../cms/domain/record/plan-record';
import type { PlanView } from '../../../cms/domain/record/plan-view';
import { useSay } from '../language/use-language';
import { tableStyle } from '../lists/table-style';
import { MeasureRow } from './measure-row';
import { RepealedRow } from './repealed-row';
import { AddSectionLink, SectionRow } from './section-row';

const COLUMNS = ['number', 'action', 'deadline', 'executors', 'funding'] as const;

/** The plan as the draft leaves it, each measure with what can be done to it. */
export function DraftTable({
  view,
  changeSet,
  changes,
}: {
  view: PlanView;
  changeSet: ChangeSetRecord;
  changes: readonly UnitChange[];
}): ReactElement {
  const say = useSay();
  const changeOf = new Map(changes.map((change) => [`${change.unit} ${change.key}`, change]));
  const repealed = changes.filter(({ kind }) => kind === 'repealed');
  return (
    <Box role="region" aria-label={say('office.list.scroll')} tabIndex={0} sx={tableStyle}>
      <table role="table">
        <caption className="visually-hidden">{say('editing.draft.title')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {COLUMNS.map((column) => (
              <th key={column} role="columnheader" scope="col">
                {say(`common.columns.${column}`)}
              </th>
            ))}
            <th role="columnheader" scope="col">
              {say('editing.draft.edit')}
            </th>
          </tr>
        </thead>
        {view.redaction.sections.map(({ heading, measures }) => (
          <tbody role="rowgroup" key={heading?.key ?? ''}>
            <SectionRow view={view} changeSet={changeSet} heading={heading} change={heading === null ? undefined : changeOf.get(`section ${heading.key}`)} />
            {measures.map((measure, index) => (
              <MeasureRow key={measure.key} view={view} changeSet={changeSet} measures={measures} index={index} change={changeOf.get(`measure ${measure.key}`)} />
            ))}
          </tbody>
        ))}
        {repealed.length > 0 && (
          <tbody role="rowgroup">
            {repealed.map(({ unit, key, before }) => before !== null && <RepealedRow key={`${unit} ${key}`} changeSet={changeSet} wording={before} />)}
          </tbody>
        )}
      </table>
      <AddSectionLink planId={view.plan.id} />
    </Box>
  );
}
