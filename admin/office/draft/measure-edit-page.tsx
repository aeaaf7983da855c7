import type { ReactElement } from 'react';
import { Loading } from 'react-admin';
import { useParams, useSearchParams } from 'react-router-dom';
import type { MeasureWording } from '../../../cms/domain/record/plan-record';
import type { PlanView } from '../../../cms/domain/record/plan-view';
import { useSay } from '../language/use-language';
import { Failure } from '../layout/failure';
import { RequireAccess } from '../layout/require-access';
import { OriginPanel } from '../provenance/origin-panel';
import { useOfficeData } from '../providers/data-provider';
import type { Draft } from '../providers/verbs';
import { ClauseScope } from './clause-scope';
import { MeasureFields } from './measure-fields';
import { StartDraft } from './start-draft';
import { useDraft } from './use-draft';
import { useWordingLabel } from './wording-label';
import { WordingPage } from './wording-page';
import { emptyMeasureForm, inputOfForm, measureForm, type MeasureForm } from './wording-form';

/** Edits one measure of a draft, or writes a new one into it. */
export default function MeasureEditPage(): ReactElement {
  return (
    <RequireAccess action="draft" resource="plans">
      <Loaded />
    </RequireAccess>
  );
}

/** Waits for a reading made now: a form filled from an older one could only be refused as stale. */
function Loaded(): ReactElement {
  const { planId = '', key } = useParams();
  const { data: draft, error, isFetchedAfterMount } = useDraft(planId);
  if (error !== null) return <Failure error={error} />;
  if (draft === undefined || !isFetchedAfterMount) return <Loading />;
  if (draft.changeSet === null) return <StartDraft planId={planId} />;
  return <MeasureEdit key={key ?? ''} draft={draft} changeSetId={draft.changeSet.id} measureKey={key ?? null} />;
}

function MeasureEdit({
  draft,
  changeSetId,
  measureKey,
}: {
  draft: Draft;
  changeSetId: string;
  measureKey: string | null;
}): ReactElement {
  const say = useSay();
  const data = useOfficeData();
  const labelOf = useWordingLabel();
  const [search] = useSearchParams();
  const section = search.get('section');
  const after = search.get('after');
  const measure = measureKey === null ? null : measureIn(draft.view, measureKey);
  const title =
    measure === null ? say('editing.draft.newMeasure') : say('editing.draft.editMeasure', { number: measure.number });

  const save = (values: MeasureForm): Promise<unknown> =>
    measure === null
      ? data.insertMeasure(changeSetId, inputOfForm(values))
      : data.saveMeasure(changeSetId, measure.key, inputOfForm(values));

  return (
    <WordingPage<MeasureForm>
      draft={draft}
      title={title}
      initial={measure === null ? emptyMeasureForm(section, after === null ? { position: lastPlaceIn(draft.view, section) } : { after }) : measureForm(measure, changeSetId)}
      labelOf={labelOf}
      save={save}
      storedIn={(now) => {
        const current = measureKey === null ? null : measureIn(now.view, measureKey);
        return current === null ? null : measureForm(current, changeSetId);
      }}
    >
      {measure !== null && <ClauseScope changeSet={draft.changeSet} effect={measure.effect} />}
      <MeasureFields view={draft.view} />
      {measure !== null && (
        <OriginPanel
          planId={draft.view.plan.id}
          state="draft"
          pick={({ wordings }) => wordings[measure.id] ?? null}
        />
      )}
    </WordingPage>
  );
}

function measureIn(view: PlanView, key: string): MeasureWording | null {
  return view.redaction.sections.flatMap((section) => section.measures).find((one) => one.key === key) ?? null;
}

/** A new measure shares the last place of its section: of one place, the number decides. */
function lastPlaceIn(view: PlanView, section: string | null): number | undefined {
  const measures = view.redaction.sections.find(({ heading }) => (heading?.key ?? null) === section)?.measures;
  return measures?.[measures.length - 1]?.position;
}
