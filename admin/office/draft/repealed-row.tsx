import { Button } from '@mui/material';
import type { ReactElement } from 'react';
import { headWords } from '../../../cms/domain/record/cells';
import type { ChangeSetRecord, WordingRecord } from '../../../cms/domain/record/plan-record';
import { UnitName } from '../fields/unit-name';
import { Text } from '../fields/value-fields';
import { useSay } from '../language/use-language';
import { ChangeKindChip } from './change-kind-chip';
import { useRevert } from './operations/use-revert';
import { DRAFT_COLUMNS } from './section-row';
import { useUnitName } from './unit-name';

/** What the draft repeals, struck out, with the way back. */
export function RepealedRow({ changeSet, wording }: { changeSet: ChangeSetRecord; wording: WordingRecord }): ReactElement {
  const say = useSay();
  const nameOf = useUnitName();
  const revert = useRevert(changeSet.id, wording);
  return (
    <tr role="row">
      <td role="cell">
        <del>
          <UnitName wording={wording} />
        </del>
      </td>
      <td role="cell" colSpan={DRAFT_COLUMNS - 2}>
        <ChangeKindChip kind="repealed" />{' '}
        <del>
          <Text text={headWords(wording)} />
        </del>
      </td>
      <td role="cell">
        <Button aria-label={`${say('operations.revert')}: ${nameOf(wording)}`} onClick={() => void revert()}>
          {say('operations.revert')}
        </Button>
      </td>
    </tr>
  );
}
