import { Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { Loading } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import { changeEffects } from '../../../cms/domain/change/change-effects';
import { changeWarnings } from '../../../cms/domain/change/change-warnings';
import type { PlanView } from '../../../cms/domain/record/plan-view';
import { formatDate } from '../../i18n';
import { useDraft, usePublished } from '../draft/use-draft';
import { Text } from '../fields/value-fields';
import { useLanguage, useSay } from '../language/use-language';
import { Failure } from '../layout/failure';
import { LinkButton } from '../layout/link-button';
import { Page } from '../layout/page';
import { RequireAccess } from '../layout/require-access';
import type { Draft } from '../providers/verbs';
import { BodiesThatChange } from './bodies-that-change';
import { EffectCounts } from './effect-counts';
import { MoneyMoves } from './money-moves';
import { MovedDeadlines } from './moved-deadlines';
import { SideBySide } from './side-by-side';
import { Warnings } from './warnings';

/** What publishing a draft would do: the words side by side, the deadlines, the money, the bodies. */
export default function ChangesPage(): ReactElement {
  return (
    <RequireAccess action="draft" resource="plans">
      <Content />
    </RequireAccess>
  );
}

function Content(): ReactElement {
  const { planId = '' } = useParams();
  const say = useSay();
  const draft = useDraft(planId);
  const published = usePublished(planId, draft.data?.view.redaction.asOf);
  const error = draft.error ?? published.error;
  if (error !== null) return <Failure error={error} onRetry={() => void draft.refetch()} />;
  if (draft.data === undefined || published.data === undefined) return <Loading />;
  return (
    <Page
      title={say('changes.title')}
      above={
        <>
          <Link to={`/plans/${planId}/draft`}>{say('editing.draft.title')}</Link>
          {' · '}
          <Text text={draft.data.view.plan.title} />
        </>
      }
      actions={
        <LinkButton variant="outlined" to={`/plans/${planId}/preview`}>
          {say('editing.draft.preview')}
        </LinkButton>
      }
    >
      <Effects draft={draft.data} published={published.data} />
    </Page>
  );
}

function Effects({ draft: { changeSet, view }, published }: { draft: Draft; published: PlanView | null }): ReactElement {
  const say = useSay();
  const language = useLanguage();
  const before = published?.redaction ?? null;
  const effects = changeEffects(before, view.redaction);
  const warnings = changeWarnings(before, view.redaction, changeSet, view.changeSets);
  const names = { bodies: { ...published?.bodies, ...view.bodies }, programmes: { ...published?.programmes, ...view.programmes } };
  return (
    <>
      <Typography sx={{ mb: 2, maxWidth: '48rem' }}>
        {published === null ? say('changes.firstText') : say('changes.lead', { date: formatDate(view.redaction.asOf, language) })}
      </Typography>
      <Warnings warnings={warnings} />
      {effects.changes.length === 0 ? (
        <Typography>{say('changes.none')}</Typography>
      ) : (
        <>
          <EffectCounts effects={effects} />
          {published !== null && <SideBySide changes={effects.changes} names={names} />}
          <MovedDeadlines deadlines={effects.deadlines} names={names} />
          <MoneyMoves money={effects.money} names={names} />
          <BodiesThatChange added={effects.bodies.added} dropped={effects.bodies.dropped} names={names} />
        </>
      )}
    </>
  );
}
