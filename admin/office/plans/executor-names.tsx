import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import type { MeasureWording } from '../../../cms/domain/record/plan-record';
import type { PlanView } from '../../../cms/domain/record/plan-view';
import { BodyLink } from '../fields/part-links';
import { Text } from '../fields/value-fields';
import { useSay } from '../language/use-language';

/** Who carries a measure out, the lead first; the words as printed where no body was matched. */
export function ExecutorNames({ measure, view }: { measure: MeasureWording; view: PlanView }): ReactElement {
  const say = useSay();
  if (measure.executors.length === 0) return <Text text={measure.executorsText} />;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, '& li + li': { mt: 0.5 } }}>
      {measure.executors.map(({ body, role, byAgreement }) => (
        <Box component="li" key={body} sx={{ fontWeight: role === 'lead' && measure.executors.length > 1 ? 600 : 400 }}>
          <BodyLink code={body}>
            <Text text={view.bodies[body]?.name ?? { kk: body }} />
          </BodyLink>
          {byAgreement && ` (${say('common.byAgreement')})`}
        </Box>
      ))}
    </Box>
  );
}
