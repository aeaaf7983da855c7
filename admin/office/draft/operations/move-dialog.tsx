import { MenuItem, TextField } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { textIn } from '../../../../cms/domain/language';
import type { MeasureWording } from '../../../../cms/domain/record/plan-record';
import { useLanguage, useSay } from '../../language/use-language';
import { useOfficeData } from '../../providers/data-provider';
import { useUnitName } from '../unit-name';
import { measureInput } from '../wording-form';
import { ClauseField } from './clause-field';
import { clauseOf, clauseSoFar, type OperationProps } from './operation';
import { OperationDialog } from './operation-dialog';

const NOWHERE = '';

/** Puts a measure into another section, or elsewhere in its own; its words and number stay. */
export function MoveDialog(props: OperationProps<MeasureWording>): ReactElement {
  const { view, wording, changeSet, onClose } = props;
  const say = useSay();
  const language = useLanguage();
  const data = useOfficeData();
  const nameOf = useUnitName();
  const [section, setSection] = useState(wording.section ?? NOWHERE);
  const others = measuresIn(props, section);
  const [after, setAfter] = useState(others.at(-1)?.key ?? NOWHERE);
  const [clause, setClause] = useState(clauseSoFar(props));

  const save = (): Promise<unknown> =>
    data.saveMeasure(changeSet.id, wording.key, {
      ...measureInput(wording, changeSet.id),
      position: undefined,
      section: section === NOWHERE ? null : section,
      after: after === NOWHERE ? keyBefore(props, section) : after,
      clause: clauseOf(clause),
    });

  return (
    <OperationDialog title={`${say('operations.moveTo')}: ${nameOf(wording)}`} save={save} onClose={onClose}>
      {() => (
        <>
          <TextField
            select
            label={say('common.columns.section')}
            value={section}
            onChange={(event) => {
              setSection(event.target.value);
              setAfter(measuresIn(props, event.target.value).at(-1)?.key ?? NOWHERE);
            }}
          >
            <MenuItem value={NOWHERE}>{say('operations.noSection')}</MenuItem>
            {view.redaction.sections.flatMap(({ heading }) =>
              heading === null ? [] : [<MenuItem key={heading.key} value={heading.key}>{`${heading.number}. ${textIn(heading.title, language)?.text ?? ''}`}</MenuItem>],
            )}
          </TextField>
          <TextField select label={say('operations.after')} value={after} onChange={(event) => setAfter(event.target.value)}>
            <MenuItem value={NOWHERE}>{say('operations.first')}</MenuItem>
            {others.map(({ key, number, action }) => (
              <MenuItem key={key} value={key}>
                {number} {shortened(textIn(action, language)?.text ?? '')}
              </MenuItem>
            ))}
          </TextField>
          <ClauseField value={clause} onChange={setClause} />
        </>
      )}
    </OperationDialog>
  );
}

function measuresIn({ view, wording }: OperationProps, section: string): MeasureWording[] {
  const within = view.redaction.sections.find(({ heading }) => (heading?.key ?? NOWHERE) === section)?.measures ?? [];
  return within.filter(({ key }) => key !== wording.key);
}

/** Whom the first measure of a section stands after: the last one of the sections before it. */
function keyBefore({ view, wording }: OperationProps, section: string): string | null {
  const { sections } = view.redaction;
  const at = sections.findIndex(({ heading }) => (heading?.key ?? NOWHERE) === section);
  return sections.slice(0, Math.max(at, 0)).flatMap(({ measures }) => measures).filter(({ key }) => key !== wording.key).at(-1)?.key ?? null;
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
