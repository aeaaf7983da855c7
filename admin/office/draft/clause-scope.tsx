import type { ReactElement } from 'react';
import { RadioButtonGroupInput } from 'react-admin';
import type { ChangeSetRecord, WordingEffect } from '../../../cms/domain/record/plan-record';
import { useSay } from '../language/use-language';

const SCOPES = ['cells', 'row'] as const;

/** Whether the clause changes parts of a measure or words it whole; a first text and a new measure are whole. */
export function ClauseScope({ changeSet, effect }: { changeSet: ChangeSetRecord | null; effect: WordingEffect }): ReactElement | null {
  const say = useSay();
  const isNew = changeSet === null || changeSet.kind === 'enactment' || effect === 'insert';
  if (isNew) return null;
  return (
    <RadioButtonGroupInput
      source="scope"
      label={say('operations.scope.label')}
      choices={SCOPES.map((id) => ({ id, name: say(`operations.scope.${id}`) }))}
      translateChoice={false}
      helperText={false}
      row={false}
      sx={{ mb: 1.5 }}
    />
  );
}
