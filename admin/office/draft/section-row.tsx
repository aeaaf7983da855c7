import { Box, Button } from '@mui/material';
import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import type { UnitChange } from '../../../cms/domain/change/compare';
import type { SectionWording } from '../../../cms/domain/record/plan-record';
import { Text } from '../fields/value-fields';
import { useSay } from '../language/use-language';
import { ChangeKindChip } from './change-kind-chip';

/** A section's heading in a draft; null stands for measures in no section. */
export function SectionRow({
  planId,
  heading,
  change,
}: {
  planId: string;
  heading: SectionWording | null;
  change: UnitChange | undefined;
}): ReactElement {
  const say = useSay();
  const insertTo = `/plans/${planId}/draft/new-measure${heading === null ? '' : `?section=${encodeURIComponent(heading.key)}`}`;
  return (
    <tr role="row">
      <Box
        component="th"
        role="rowheader"
        scope="rowgroup"
        colSpan={5}
        sx={(theme) => ({ backgroundColor: theme.register.sunken })}
      >
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          {heading !== null && (
            <Box component="strong" sx={{ flex: '1 1 16rem' }}>
              {heading.number}. <Text text={heading.title} />
            </Box>
          )}
          {change !== undefined && <ChangeKindChip kind={change.kind} />}
          {heading !== null && (
            <Button
              component={Link}
              to={`/plans/${planId}/draft/sections/${encodeURIComponent(heading.key)}`}
              aria-label={`${say('editing.draft.edit')}: ${say('editing.draft.editSection', { number: heading.number })}`}
            >
              {say('editing.draft.edit')}
            </Button>
          )}
          <Button
            component={Link}
            to={insertTo}
            aria-label={heading === null ? undefined : say('editing.draft.insertIn', { section: heading.number })}
          >
            {say('editing.draft.insert')}
          </Button>
        </Box>
      </Box>
    </tr>
  );
}

/** The way to a new section. */
export function AddSectionLink({ planId }: { planId: string }): ReactElement {
  const say = useSay();
  return (
    <Button component={Link} to={`/plans/${planId}/draft/new-section`} sx={{ m: 1 }}>
      {say('editing.draft.addSection')}
    </Button>
  );
}
