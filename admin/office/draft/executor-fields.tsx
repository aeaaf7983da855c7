import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import { BooleanInput, SelectInput } from 'react-admin';
import type { BodyRecord } from '../../../cms/domain/record/plan-record';
import { Lines } from '../forms/lines';
import { useSay } from '../language/use-language';
import { BodyInput } from './body-input';

const ROLES = ['lead', 'co-executor'] as const;

/** Who carries the measure out: each a body of the register, its role, and whether by agreement. */
export function ExecutorFields({ known }: { known: Readonly<Record<string, BodyRecord>> }): ReactElement {
  const say = useSay();
  return (
    <Lines
      name="executors"
      label={say('editing.draft.executors')}
      addLabel={say('editing.draft.addExecutor')}
      empty={{ body: null, role: 'co-executor', byAgreement: false }}
    >
      {(path) => (
        <Box
          sx={{
            display: 'grid',
            gap: 1.5,
            alignItems: 'center',
            gridTemplateColumns: { xs: '1fr', md: 'minmax(0, 1fr) 11rem 13rem' },
          }}
        >
          <BodyInput source={`${path}.body`} label={say('resources.measures.fields.body')} known={known} />
          <SelectInput
            source={`${path}.role`}
            label={say('resources.measures.fields.role')}
            choices={ROLES.map((id) => ({ id, name: say(`office.measure.role.${id}`) }))}
            translateChoice={false}
            helperText={false}
          />
          <BooleanInput source={`${path}.byAgreement`} label={say('common.byAgreement')} helperText={false} />
        </Box>
      )}
    </Lines>
  );
}
