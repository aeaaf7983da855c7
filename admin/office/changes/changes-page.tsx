import { Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { Loading } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import { redactionEffects } from '../../../cms/domain/change/redaction-effects';
import { formatDate } from '../../i18n';
import { useDraft } from '../draft/use-draft';
import { Text } from '../fields/value-fields';
import { useLanguage, useSay } from '../language/use-language';
import { Failure } from '../layout/failure';
import { LinkButton } from '../layout/link-button';
import { Page } from '../layout/page';
import { RequireAccess } from '../layout/require-access';
import type { Draft } from '../providers/verbs';
import { BodiesThatChange } from './bodies-that-change';
import { EffectCounts } from './effect-counts';
import { FirstText } from './first-text';
import { LaterRedactions } from './later-redactions';
import { MoneyMoves } from './money-moves';
import { MovedDeadlines } from './moved-deadlines';
import { SideBySide } from './side-by-side';
import { DraftWarnings } from './warnings';

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
  if (draft.error !== null) return <Failure error={draft.error} onRetry={() => void draft.refetch()} />;
  if (draft.data === undefined) return <Loading />;
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
      <Effects draft={draft.data} />
    </Page>
  );
}

function Effects({ draft }: { draft: Draft }): ReactElement {
  const { view, published, later } = draft;
  const say = useSay();
  const language = useLanguage();
  const before = published?.redaction ?? null;
  const effects = redactionEffects(before, view.redaction);
  const names = { bodies: { ...published?.bodies, ...view.bodies }, programmes: { ...published?.programmes, ...view.programmes } };
  if (published === null) {
    return (
      <>
        <FirstText view={view} />
        <DraftWarnings draft={draft} />
      </>
    );
  }
  return (
    <>
      <Typography sx={{ mb: 2, maxWidth: '48rem' }}>{say('changes.lead', { date: formatDate(view.redaction.asOf, language) })}</Typography>
      <DraftWarnings draft={draft} />
      {effects.changes.length === 0 ? (
        <Typography>{say('changes.none')}</Typography>
      ) : (
        <>
          <EffectCounts effects={effects} />
          <SideBySide changes={effects.changes} names={names} />
          <MovedDeadlines deadlines={effects.deadlines} names={names} />
          <MoneyMoves money={effects.money} names={names} />
          <BodiesThatChange added={effects.bodies.added} dropped={effects.bodies.dropped} names={names} />
          <LaterRedactions later={later} />
        </>
      )}
    </>
  );
}
