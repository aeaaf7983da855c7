import { TextField } from '@mui/material';
import { useState, type ReactElement } from 'react';
import type { MeasureWording, SectionWording } from '../../../../cms/domain/record/plan-record';
import { useSay } from '../../language/use-language';
import { useOfficeData } from '../../providers/data-provider';
import { useUnitName } from '../unit-name';
import { measureInput, sectionInput } from '../wording-form';
import { ClauseField } from './clause-field';
import { clauseOf, clauseSoFar, type OperationProps } from './operation';
import { OperationDialog } from './operation-dialog';

/** Gives a measure or a section another number; its words and place stay. */
export function RenumberDialog(props: OperationProps<MeasureWording | SectionWording>): ReactElement {
  const { wording, changeSet, onClose } = props;
  const say = useSay();
  const data = useOfficeData();
  const nameOf = useUnitName();
  const [number, setNumber] = useState(wording.number);
  const [clause, setClause] = useState(clauseSoFar(props));
  const save = (): Promise<unknown> => {
    const by = { number, clause: clauseOf(clause) };
    return wording.unit === 'measure'
      ? data.saveMeasure(changeSet.id, wording.key, { ...measureInput(wording, changeSet.id), ...by })
      : data.saveSection(changeSet.id, wording.key, { ...sectionInput(wording, changeSet.id), ...by });
  };
  return (
    <OperationDialog title={`${say('operations.renumber')}: ${nameOf(wording)}`} isBlocked={number.trim() === wording.number} save={save} onClose={onClose}>
      {(refused) => (
        <>
          <TextField
            label={say('operations.newNumber')}
            value={number}
            onChange={(event) => setNumber(event.target.value)}
            error={refused['number'] !== undefined}
            helperText={refused['number']}
            sx={{ maxWidth: '12rem' }}
          />
          <ClauseField value={clause} onChange={setClause} />
        </>
      )}
    </OperationDialog>
  );
}
