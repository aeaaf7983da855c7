import { Button } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { useNotify } from 'react-admin';
import type { UnitChange } from '../../../cms/domain/change/compare';
import type { ChangeSetRecord } from '../../../cms/domain/record/plan-record';
import type { PlanView } from '../../../cms/domain/record/plan-view';
import { useSay } from '../language/use-language';
import { ConfirmDialog } from '../layout/confirm-dialog';
import { LinkButton } from '../layout/link-button';
import { useOfficeData } from '../providers/data-provider';
import type { Draft } from '../providers/verbs';
import { ReplaceWordsDialog } from './operations/replace-words-dialog';
import { PublishDialog } from './publish-dialog';
import { useRereadPlans } from './use-draft';

/** What can be done with a draft as a whole. */
export function DraftActions({
  draft,
  changes,
}: {
  draft: Draft;
  changes: readonly UnitChange[];
}): ReactElement {
  const say = useSay();
  const [isPublishing, setPublishing] = useState(false);
  const { changeSet, view } = draft;
  const planId = view.plan.id;
  return (
    <>
      {changeSet !== null && changeSet.kind !== 'enactment' && (
        <>
          <Withdraw changeSetId={changeSet.id} />
          <LinkButton to={`/amendments/${changeSet.id}`}>{say('editing.draft.details')}</LinkButton>
        </>
      )}
      {changeSet !== null && <ReplaceEverywhere view={view} changeSet={changeSet} />}
      <LinkButton variant="outlined" to={`/plans/${planId}/changes`}>
        {say('changes.open')}
      </LinkButton>
      <LinkButton variant="outlined" to={`/plans/${planId}/preview`}>
        {say('editing.draft.preview')}
      </LinkButton>
      <Button variant={changeSet === null ? 'outlined' : 'contained'} onClick={() => setPublishing(true)}>
        {say('editing.draft.publish')}
      </Button>
      {isPublishing && (
        <PublishDialog draft={draft} changes={changes} onClose={() => setPublishing(false)} />
      )}
    </>
  );
}

/** Words that an act replaces throughout. */
function ReplaceEverywhere({ view, changeSet }: { view: PlanView; changeSet: ChangeSetRecord }): ReactElement {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('operations.replaceEverywhere')}</Button>
      {isOpen && <ReplaceWordsDialog view={view} changeSet={changeSet} wording={null} onClose={() => setOpen(false)} />}
    </>
  );
}

function Withdraw({ changeSetId }: { changeSetId: string }): ReactElement {
  const say = useSay();
  const data = useOfficeData();
  const notify = useNotify();
  const reread = useRereadPlans();
  const [isAsked, setAsked] = useState(false);
  const withdraw = async (): Promise<void> => {
    try {
      await data.delete('amendments', { id: changeSetId });
      await reread();
      notify(say('editing.draft.withdrawn'), { type: 'info' });
    } catch (error) {
      notify(error instanceof Error ? error.message : 'ra.notification.http_error', { type: 'error' });
    }
    setAsked(false);
  };
  return (
    <>
      <Button color="error" onClick={() => setAsked(true)}>
        {say('editing.draft.withdraw')}
      </Button>
      <ConfirmDialog
        isOpen={isAsked}
        title={say('editing.draft.withdraw')}
        confirmLabel={say('editing.draft.withdraw')}
        onConfirm={() => void withdraw()}
        onClose={() => setAsked(false)}
      >
        {say('editing.draft.withdrawConfirm')}
      </ConfirmDialog>
    </>
  );
}
