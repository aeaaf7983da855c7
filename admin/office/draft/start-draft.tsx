import { Button, Stack, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import { useSay } from '../language/use-language';

/** A plan without a draft: why there must be one, and the two ways to open it. */
export function StartDraft({ planId }: { planId: string }): ReactElement {
  const say = useSay();
  return (
    <>
      <Typography sx={{ maxWidth: '44rem', mb: 2 }}>
        <strong>{say('editing.draft.none')}</strong> {say('editing.draft.noneLine')}
      </Typography>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
        <Button variant="contained" component={Link} to={`/amendments/create?plan=${planId}&kind=amendment`}>
          {say('editing.draft.startAmendment')}
        </Button>
        <Button variant="outlined" component={Link} to={`/amendments/create?plan=${planId}&kind=correction`}>
          {say('editing.draft.startCorrection')}
        </Button>
      </Stack>
    </>
  );
}
