import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import type { UnitChange } from '../../../cms/domain/change/compare';
import { headWords } from '../../../cms/domain/record/cells';
import type { ChangeSetRecord } from '../../../cms/domain/record/plan-record';
import type { PlanView } from '../../../cms/domain/record/plan-view';
import { Text } from '../fields/value-fields';
import { useSay } from '../language/use-language';
import { tableStyle } from '../lists/table-style';
import { ChangeKindChip } from './change-kind-chip';
import { MeasureRow } from './measure-row';
import { AddSectionLink, SectionRow } from './section-row';

const COLUMNS = ['number', 'action', 'deadline', 'funding'] as const;

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
  const kindOf = (unit: UnitChange['unit'], key: string): UnitChange | undefined =>
    changes.find((change) => change.unit === unit && change.key === key);
  const repealed = changes.filter((change) => change.kind === 'repealed');
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
            <SectionRow
              planId={view.plan.id}
              heading={heading}
              change={heading === null ? undefined : kindOf('section', heading.key)}
            />
            {measures.map((measure, index) => (
              <MeasureRow
                key={measure.key}
                planId={view.plan.id}
                changeSetId={changeSet.id}
                measures={measures}
                index={index}
                change={kindOf('measure', measure.key)}
              />
            ))}
          </tbody>
        ))}
        {repealed.length > 0 && (
          <tbody role="rowgroup">
            {repealed.map((change) => (
              <tr role="row" key={`${change.unit} ${change.key}`}>
                <td role="cell">
                  <del>{change.before?.number}</del>
                </td>
                <td role="cell" colSpan={3}>
                  <ChangeKindChip kind="repealed" />{' '}
                  <del>
                    {change.before !== null && (
                      <Text text={headWords(change.before)} />
                    )}
                  </del>
                </td>
                <td role="cell" />
              </tr>
            ))}
          </tbody>
        )}
      </table>
      <AddSectionLink planId={view.plan.id} />
    </Box>
  );
}
