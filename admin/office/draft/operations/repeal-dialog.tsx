import { FormControl, FormControlLabel, FormLabel, Radio, RadioGroup, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { headWords } from '../../../../cms/domain/record/cells';
import type { MeasureWording, PointWording, SectionWording } from '../../../../cms/domain/record/plan-record';
import { Text } from '../../fields/value-fields';
import { useSay } from '../../language/use-language';
import { useOfficeData } from '../../providers/data-provider';
import { useUnitName } from '../unit-name';
import { ClauseField } from './clause-field';
import { clauseOf, clauseSoFar, type OperationProps } from './operation';
import { OperationDialog } from './operation-dialog';

const FATES = ['keep', 'repeal'] as const;

/** Takes a measure, a section or a point out of the plan. */
export function RepealDialog(props: OperationProps<MeasureWording | SectionWording | PointWording>): ReactElement {
  const { view, wording, changeSet, onClose } = props;
  const say = useSay();
  const data = useOfficeData();
  const nameOf = useUnitName();
  const [clause, setClause] = useState(clauseSoFar(props));
  const [fate, setFate] = useState<string | null>(null);
  const measures = view.redaction.sections.find(({ heading }) => wording.unit === 'section' && heading?.key === wording.key)?.measures ?? [];
  const save = (): Promise<unknown> =>
    data.repealUnit(changeSet.id, wording.unit, wording.key, { clause: clauseOf(clause), withMeasures: fate === 'repeal' });
  return (
    <OperationDialog title={`${say('editing.draft.repeal')}: ${nameOf(wording)}`} saveLabel={say('editing.draft.repeal')} isBlocked={measures.length > 0 && fate === null} save={save} onClose={onClose}>
      {() => (
        <>
          <Typography>
            <Text text={headWords(wording)} />
          </Typography>
          {measures.length > 0 && (
            <FormControl>
              <FormLabel>
                {say('operations.sectionMeasures.label')} ({measures.length})
              </FormLabel>
              <RadioGroup value={fate} onChange={(_event, value) => setFate(value)}>
                {FATES.map((one) => (
                  <FormControlLabel key={one} value={one} control={<Radio />} label={say(`operations.sectionMeasures.${one}`)} />
                ))}
              </RadioGroup>
            </FormControl>
          )}
          <ClauseField value={clause} onChange={setClause} />
        </>
      )}
    </OperationDialog>
  );
}
