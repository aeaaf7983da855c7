import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import { Loading, required, TextInput } from 'react-admin';
import { useParams, useSearchParams } from 'react-router-dom';
import type { ChangeSetRecord } from '../../../cms/domain/record/plan-record';
import { LocalizedInput } from '../forms/localized-input';
import { asColumns } from '../language/columns';
import { useSay } from '../language/use-language';
import { Failure } from '../layout/failure';
import { RequireAccess } from '../layout/require-access';
import { useOfficeData } from '../providers/data-provider';
import type { Draft } from '../providers/verbs';
import type { PointInput, TitleInput } from '../providers/wording-input';
import { StartDraft } from './start-draft';
import { useDraft } from './use-draft';
import { pointInput, titleInput } from './wording-form';
import { useWordingLabel } from './wording-label';
import { WordingPage } from './wording-page';

interface ActEditProps {
  readonly draft: Draft;
  readonly changeSet: ChangeSetRecord;
}

/** Edits the plan's title in a draft. */
export function TitleEditPage(): ReactElement {
  return (
    <RequireAccess action="draft" resource="plans">
      <Loaded of={TitleEdit} />
    </RequireAccess>
  );
}

/** Edits a point of the act in a draft, or writes a new one. */
export function PointEditPage(): ReactElement {
  return (
    <RequireAccess action="draft" resource="plans">
      <Loaded of={PointEdit} />
    </RequireAccess>
  );
}

/** Waits for a reading made now: a form filled from an older one could only be refused as stale. */
function Loaded({ of: Edit }: { of: (props: ActEditProps) => ReactElement }): ReactElement {
  const { planId = '', key } = useParams();
  const { data: draft, error, isFetchedAfterMount } = useDraft(planId);
  if (error !== null) return <Failure error={error} />;
  if (draft === undefined || !isFetchedAfterMount) return <Loading />;
  if (draft.changeSet === null) return <StartDraft planId={planId} />;
  return <Edit key={key ?? ''} draft={draft} changeSet={draft.changeSet} />;
}

function TitleEdit({ draft, changeSet }: ActEditProps): ReactElement {
  const say = useSay();
  const data = useOfficeData();
  const labelOf = useWordingLabel();
  const titleIn = ({ view }: Draft): (TitleInput & Record<string, unknown>) | null =>
    view.redaction.title === null ? null : { ...titleInput(view.redaction.title, changeSet.id) };
  return (
    <WordingPage<TitleInput & Record<string, unknown>>
      draft={draft}
      title={say('editing.draft.planTitle')}
      initial={titleIn(draft) ?? { scope: 'cells', clause: null, basedOn: null, ...asColumns('title', {}) }}
      labelOf={labelOf}
      save={(values) => data.saveTitle(changeSet.id, values)}
      storedIn={titleIn}
    >
      <TextInput source="clause" label={say('editing.draft.clause')} helperText={say('editing.draft.clauseHelp')} />
      <LocalizedInput name="title" label={say('editing.draft.planTitle')} lines={3} original={draft.view.order.originalLanguages} />
    </WordingPage>
  );
}

function PointEdit({ draft, changeSet }: ActEditProps): ReactElement {
  const say = useSay();
  const data = useOfficeData();
  const labelOf = useWordingLabel();
  const { key } = useParams();
  const [search] = useSearchParams();
  const pointIn = ({ view }: Draft): (PointInput & Record<string, unknown>) | null => {
    const point = view.redaction.points.find((one) => one.key === key);
    return point === undefined ? null : { ...pointInput(point, changeSet.id) };
  };
  const held = key === undefined ? null : pointIn(draft);
  const after = search.get('after') ?? draft.view.redaction.points.at(-1)?.key ?? null;
  return (
    <WordingPage<PointInput & Record<string, unknown>>
      draft={draft}
      title={held === null ? say('operations.act.newPoint') : say('operations.act.point', { number: held.number })}
      initial={held ?? { number: '', after, scope: 'row', clause: null, basedOn: null, ...asColumns('text', {}) }}
      labelOf={labelOf}
      save={(values) => (key === undefined || held === null ? data.insertPoint(changeSet.id, values) : data.savePoint(changeSet.id, key, values))}
      storedIn={pointIn}
    >
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', md: '8rem 1fr' }, mb: 3, maxWidth: '44rem' }}>
        <TextInput source="number" label={say('common.columns.number')} validate={required()} helperText={false} />
        <TextInput source="clause" label={say('editing.draft.clause')} helperText={say('editing.draft.clauseHelp')} />
      </Box>
      <LocalizedInput name="text" label={say('editing.draft.pointText')} lines={4} original={draft.view.order.originalLanguages} />
    </WordingPage>
  );
}
