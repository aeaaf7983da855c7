import { Chip } from '@mui/material';
import type { ReactElement } from 'react';
import type { ChangeKind } from '../../../cms/domain/change/compare';
import { useSay } from '../language/use-language';

const COLOUR = { inserted: 'added', changed: 'accentWash', renumbered: 'sunken', moved: 'sunken', repealed: 'removed' } as const;

/** What a draft does to a measure or a section, in one word. */
export function ChangeKindChip({ kind }: { kind: ChangeKind }): ReactElement {
  const say = useSay();
  return (
    <Chip
      size="small"
      label={say(`editing.draft.${kind}`)}
      sx={(theme) => ({ backgroundColor: theme.register[COLOUR[kind]], color: theme.register.ink, height: 22 })}
    />
  );
}
