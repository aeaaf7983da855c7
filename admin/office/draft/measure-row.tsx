import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import type { UnitChange } from '../../../cms/domain/change/compare';
import type { ChangeSetRecord, MeasureWording } from '../../../cms/domain/record/plan-record';
import type { PlanView } from '../../../cms/domain/record/plan-view';
import { Text } from '../fields/value-fields';
import { useSay } from '../language/use-language';
import { LinkButton } from '../layout/link-button';
import { OriginButton } from '../provenance/origin-button';
import { ChangeKindChip } from './change-kind-chip';
import { MoveButtons } from './move-buttons';
import { MoveDialog } from './operations/move-dialog';
import { RenumberDialog } from './operations/renumber-dialog';
import { RepealDialog } from './operations/repeal-dialog';
import { ReplaceWordsDialog } from './operations/replace-words-dialog';
import { UnitMenu, type UnitOperation } from './operations/unit-menu';

export interface MeasureRowProps {
  readonly view: PlanView;
  readonly changeSet: ChangeSetRecord;
  /** The measures of the section, in order. */
  readonly measures: readonly MeasureWording[];
  readonly index: number;
  readonly change: UnitChange | undefined;
}

/** One measure of a draft: what it says in short, what became of it, and what can be done to it. */
export function MeasureRow({ view, changeSet, measures, index, change }: MeasureRowProps): ReactElement | null {
  const say = useSay();
  const measure = measures[index];
  if (measure === undefined) return null;
  const at = `/plans/${view.plan.id}/draft`;
  return (
    <tr role="row">
      <td role="cell" data-label={say('common.columns.number')}>
        <div>
          {measure.number}{' '}
          <OriginButton planId={view.plan.id} state="draft" name={measure.number} pick={({ wordings }) => wordings[measure.id] ?? null} />
        </div>
      </td>
      <th role="rowheader" scope="row">
        {change !== undefined && <ChangeKindChip kind={change.kind} />} <Text text={measure.action} />
        <Clause measure={measure} changeSet={changeSet} />
      </th>
      <td role="cell" data-label={say('common.columns.deadline')}>
        <div>
          <Text text={measure.deadlineText.kk || measure.deadlineText.ru ? measure.deadlineText : { kk: measure.deadline.text }} />
        </div>
      </td>
      <td role="cell" data-label={say('common.columns.executors')}>
        <div>
          <Text text={measure.executorsText} />
        </div>
      </td>
      <td role="cell" data-label={say('common.columns.funding')}>
        <div>
          <Text text={measure.funding.text} />
        </div>
      </td>
      <td role="cell">
        <Box sx={{ display: 'flex', gap: 0.25, whiteSpace: 'nowrap' }}>
          <LinkButton
            to={`${at}/measures/${encodeURIComponent(measure.key)}`}
            aria-label={`${say('editing.draft.edit')}: ${say('editing.draft.editMeasure', { number: measure.number })}`}
          >
            {say('editing.draft.edit')}
          </LinkButton>
          <MoveButtons changeSetId={changeSet.id} measures={measures} index={index} />
          <UnitMenu view={view} changeSet={changeSet} wording={measure} isChanged={change !== undefined} operations={operationsOn(measure, at, change)} />
        </Box>
      </td>
    </tr>
  );
}

/** The clause the draft names for a measure it changes. */
function Clause({ measure, changeSet }: { measure: MeasureWording; changeSet: ChangeSetRecord }): ReactElement | null {
  if (measure.changeSet !== changeSet.id || measure.clause === null) return null;
  return (
    <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem', fontWeight: 400 }}>{measure.clause}</Box>
  );
}

function operationsOn({ key, section }: MeasureWording, at: string, change: UnitChange | undefined): UnitOperation<MeasureWording>[] {
  const search = new URLSearchParams({ ...(section === null ? {} : { section }), after: key });
  return [
    { label: 'operations.replaceWords', dialog: ReplaceWordsDialog },
    { label: 'operations.renumber', dialog: RenumberDialog },
    { label: 'operations.moveTo', dialog: MoveDialog },
    { label: 'operations.insertAfter', to: `${at}/new-measure?${search}` },
    ...(change?.kind === 'inserted' ? [] : [{ label: 'editing.draft.repeal', dialog: RepealDialog } as const]),
  ];
}
