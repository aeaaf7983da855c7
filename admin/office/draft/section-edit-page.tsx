import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import { Loading, TextInput } from 'react-admin';
import { useParams, useSearchParams } from 'react-router-dom';
import type { SectionWording } from '../../../cms/domain/record/plan-record';
import type { PlanView } from '../../../cms/domain/record/plan-view';
import { LocalizedInput } from '../forms/localized-input';
import { asColumns } from '../language/columns';
import { useSay } from '../language/use-language';
import { Failure } from '../layout/failure';
import { RequireAccess } from '../layout/require-access';
import { OriginPanel } from '../provenance/origin-panel';
import { useOfficeData } from '../providers/data-provider';
import type { Draft } from '../providers/verbs';
import type { SectionInput } from '../providers/wording-input';
import { StartDraft } from './start-draft';
import { useDraft } from './use-draft';
import { sectionInput } from './wording-form';
import { useWordingLabel } from './wording-label';
import { WordingPage } from './wording-page';

/** Edits a section's heading in a draft, or writes a new section. */
export default function SectionEditPage(): ReactElement {
  return (
    <RequireAccess action="draft" resource="plans">
      <Loaded />
    </RequireAccess>
  );
}

function Loaded(): ReactElement {
  const { planId = '', key } = useParams();
  const { data: draft, error, isFetchedAfterMount } = useDraft(planId);
  if (error !== null) return <Failure error={error} />;
  if (draft === undefined || !isFetchedAfterMount) return <Loading />;
  if (draft.changeSet === null) return <StartDraft planId={planId} />;
  return <SectionEdit draft={draft} changeSetId={draft.changeSet.id} sectionKey={key ?? null} />;
}

function SectionEdit({
  draft,
  changeSetId,
  sectionKey,
}: {
  draft: Draft;
  changeSetId: string;
  sectionKey: string | null;
}): ReactElement {
  const say = useSay();
  const data = useOfficeData();
  const labelOf = useWordingLabel();
  const [search] = useSearchParams();
  const section = sectionKey === null ? null : sectionIn(draft.view, sectionKey);
  return (
    <WordingPage<SectionInput & Record<string, unknown>>
      draft={draft}
      title={
        section === null ? say('editing.draft.newSection') : say('editing.draft.editSection', { number: section.number })
      }
      initial={{ ...(section === null ? emptySection(draft.view, search.get('after')) : sectionInput(section, changeSetId)) }}
      labelOf={labelOf}
      save={(values) => data.saveSection(changeSetId, section?.key ?? freeKey(draft.view), values)}
      storedIn={(now) => {
        const current = sectionKey === null ? null : sectionIn(now.view, sectionKey);
        return current === null ? null : { ...sectionInput(current, changeSetId) };
      }}
    >
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', md: '8rem 1fr' }, mb: 3, maxWidth: '44rem' }}>
        <TextInput source="number" label={say('common.columns.number')} helperText={false} />
        <TextInput source="clause" label={say('editing.draft.clause')} helperText={say('editing.draft.clauseHelp')} />
      </Box>
      <LocalizedInput
        name="title"
        label={say('editing.draft.section')}
        lines={3}
        original={draft.view.order.originalLanguages}
      />
      {section !== null && (
        <OriginPanel planId={draft.view.plan.id} state="draft" pick={({ wordings }) => wordings[section.id] ?? null} />
      )}
    </WordingPage>
  );
}

function headings(view: PlanView): SectionWording[] {
  return view.redaction.sections.flatMap(({ heading }) => (heading === null ? [] : [heading]));
}

function sectionIn(view: PlanView, key: string): SectionWording | null {
  return headings(view).find((heading) => heading.key === key) ?? null;
}

/** A new section stands after the one asked for, or last. */
function emptySection(view: PlanView, after: string | null): SectionInput {
  const place = { after: after ?? headings(view).at(-1)?.key ?? null };
  return { number: '', ...place, scope: 'row', clause: null, basedOn: null, ...asColumns('title', {}) };
}

/** A key no section of the plan bears. Keys never change and mean nothing. */
function freeKey(view: PlanView): string {
  const taken = new Set(headings(view).map((heading) => heading.key));
  let count = taken.size + 1;
  while (taken.has(`section-${count}`)) count += 1;
  return `section-${count}`;
}
