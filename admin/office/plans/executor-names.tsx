import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import { standsForOtherBodies } from '../../../cms/domain/record/bodies-in-words';
import type { MeasureWording } from '../../../cms/domain/record/plan-record';
import type { PlanView } from '../../../cms/domain/record/plan-view';
import { BodyLink } from '../fields/part-links';
import { Text } from '../fields/value-fields';
import { useSay } from '../language/use-language';
import { Small } from './printed-and-meant';

/** Who carries a measure out, the lead first; the words as printed where no body was matched, or where they name others. */
export function ExecutorNames({ measure, view }: { measure: MeasureWording; view: PlanView }): ReactElement {
  const say = useSay();
  const { executors, executorsText } = measure;
  if (executors.length === 0) return <Text text={executorsText} />;
  const printed = (['kk', 'ru'] as const).find((language) => standsForOtherBodies(measure, language, view.bodies));
  return (
    <>
      <Bodies measure={measure} view={view} />
      {printed !== undefined && (
        <Small>
          {say('deadline.asPrinted')}: <q lang={printed}>{executorsText[printed]}</q>
        </Small>
      )}
    </>
  );
}

function Bodies({ measure, view }: { measure: MeasureWording; view: PlanView }): ReactElement {
  const say = useSay();
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
