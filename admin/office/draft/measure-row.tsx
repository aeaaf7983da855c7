import { Box, Button } from '@mui/material';
import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import type { UnitChange } from '../../../cms/domain/change/compare';
import type { MeasureWording } from '../../../cms/domain/record/plan-record';
import { Text } from '../fields/value-fields';
import { useSay } from '../language/use-language';
import { OriginButton } from '../provenance/origin-button';
import { ChangeKindChip } from './change-kind-chip';
import { MoveButtons } from './move-buttons';
import { RepealButton } from './repeal-button';

export interface MeasureRowProps {
  readonly planId: string;
  readonly changeSetId: string;
  /** The measures of the section, in order. */
  readonly measures: readonly MeasureWording[];
  readonly index: number;
  readonly change: UnitChange | undefined;
}

/** One measure of a draft: what it says in short, what became of it, and what can be done to it. */
export function MeasureRow({ planId, changeSetId, measures, index, change }: MeasureRowProps): ReactElement | null {
  const say = useSay();
  const measure = measures[index];
  if (measure === undefined) return null;
  return (
    <tr role="row">
      <td role="cell" data-label={say('common.columns.number')}>
        <div>
          {measure.number}{' '}
          <OriginButton planId={planId} state="draft" name={measure.number} pick={({ wordings }) => wordings[measure.id] ?? null} />
        </div>
      </td>
      <th role="rowheader" scope="row">
        {change !== undefined && <ChangeKindChip kind={change.kind} />} <Text text={measure.action} />
      </th>
      <td role="cell" data-label={say('common.columns.deadline')}>
        <div>
          <Text text={measure.deadlineText.kk || measure.deadlineText.ru ? measure.deadlineText : { kk: measure.deadline.text }} />
        </div>
      </td>
      <td role="cell" data-label={say('common.columns.funding')}>
        <div>
          <Text text={measure.funding.text} />
        </div>
      </td>
      <td role="cell">
        <Box sx={{ display: 'flex', flexWrap: { xs: 'wrap', md: 'nowrap' }, gap: 0.25, whiteSpace: 'nowrap' }}>
          <Button
            component={Link}
            to={`/plans/${planId}/draft/measures/${encodeURIComponent(measure.key)}`}
            aria-label={`${say('editing.draft.edit')}: ${say('editing.draft.editMeasure', { number: measure.number })}`}
          >
            {say('editing.draft.edit')}
          </Button>
          <MoveButtons changeSetId={changeSetId} measures={measures} index={index} />
          <RepealButton changeSetId={changeSetId} measure={measure} isOwn={change?.kind === 'inserted'} />
        </Box>
      </td>
    </tr>
  );
}
