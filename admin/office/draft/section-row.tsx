import { Box } from '@mui/material';
import { styled } from '@mui/material/styles';
import type { ReactElement } from 'react';
import type { UnitChange } from '../../../cms/domain/change/compare';
import type { ChangeSetRecord, SectionWording } from '../../../cms/domain/record/plan-record';
import type { PlanView } from '../../../cms/domain/record/plan-view';
import { Text } from '../fields/value-fields';
import { useSay } from '../language/use-language';
import { LinkButton } from '../layout/link-button';
import { ChangeKindChip } from './change-kind-chip';
import { RenumberDialog } from './operations/renumber-dialog';
import { RepealDialog } from './operations/repeal-dialog';
import { ReplaceWordsDialog } from './operations/replace-words-dialog';
import { UnitMenu, type UnitOperation } from './operations/unit-menu';

/** How many columns the draft's table has. */
export const DRAFT_COLUMNS = 6;

const Heading = styled('th')(({ theme }) => ({ backgroundColor: theme.register.sunken }));

/** A section's heading in a draft; null stands for measures in no section. */
export function SectionRow({
  view,
  changeSet,
  heading,
  change,
}: {
  view: PlanView;
  changeSet: ChangeSetRecord;
  heading: SectionWording | null;
  change: UnitChange | undefined;
}): ReactElement {
  const say = useSay();
  const at = `/plans/${view.plan.id}/draft`;
  return (
    <tr role="row">
      <Heading role="rowheader" scope="rowgroup" colSpan={DRAFT_COLUMNS}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          {heading !== null && (
            <strong style={{ flex: '1 1 16rem' }}>
              {heading.number === '' ? '' : `${heading.number}. `}
              <Text text={heading.title} />
            </strong>
          )}
          {change !== undefined && <ChangeKindChip kind={change.kind} />}
          {heading !== null && (
            <LinkButton
              to={`${at}/sections/${encodeURIComponent(heading.key)}`}
              aria-label={`${say('editing.draft.edit')}: ${say('editing.draft.editSection', { number: heading.number })}`}
            >
              {say('editing.draft.edit')}
            </LinkButton>
          )}
          <LinkButton
            to={`${at}/new-measure${heading === null ? '' : `?section=${encodeURIComponent(heading.key)}`}`}
            aria-label={heading === null ? undefined : say('editing.draft.insertIn', { section: heading.number })}
          >
            {say('editing.draft.insert')}
          </LinkButton>
          {heading !== null && (
            <UnitMenu view={view} changeSet={changeSet} wording={heading} isChanged={change !== undefined} operations={operationsOn(heading, at)} />
          )}
        </Box>
      </Heading>
    </tr>
  );
}

function operationsOn({ key }: SectionWording, at: string): UnitOperation<SectionWording>[] {
  return [
    { label: 'operations.replaceWords', dialog: ReplaceWordsDialog },
    { label: 'operations.renumber', dialog: RenumberDialog },
    { label: 'operations.insertSectionAfter', to: `${at}/new-section?${new URLSearchParams({ after: key })}` },
    { label: 'operations.repealSection', dialog: RepealDialog },
  ];
}

/** The way to a new section. */
export function AddSectionLink({ planId }: { planId: string }): ReactElement {
  const say = useSay();
  return (
    <LinkButton to={`/plans/${planId}/draft/new-section`} sx={{ m: 1 }}>
      {say('editing.draft.addSection')}
    </LinkButton>
  );
}
