import { LinearProgress, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { useSay } from '../language/use-language';
import type { PagesDrawn } from '../providers/verbs';

/** How far a publication is: stored first, then its public pages drawn. */
export function Publishing({ drawn }: { drawn: PagesDrawn | null }): ReactElement {
  const say = useSay();
  const words = drawn === null ? say('editing.draft.storing') : say('editing.draft.drawing', { done: drawn.done, total: drawn.total });
  return (
    <div role="status">
      <Typography sx={{ mt: 2, mb: 1 }}>{words}</Typography>
      <LinearProgress
        aria-label={words}
        variant={drawn === null ? 'indeterminate' : 'determinate'}
        value={drawn === null ? undefined : Math.round((drawn.done / drawn.total) * 100)}
        sx={{ height: 6 }}
      />
    </div>
  );
}
