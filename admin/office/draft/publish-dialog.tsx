import { Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { UnitChange } from '../../../cms/domain/change/compare';
import { amountWords } from '../../charts/funding/amount-words';
import { useLanguage, useSay } from '../language/use-language';
import { DraftWarnings } from '../changes/warnings';
import { ConfirmDialog } from '../layout/confirm-dialog';
import { useOfficeData } from '../providers/data-provider';
import type { Draft, PagesDrawn } from '../providers/verbs';
import { Publishing } from './publishing';
import { ChangeSummary } from './change-summary';
import { useRereadPlans } from './use-draft';

/** Shows what publishing will change, and publishes once that is confirmed. */
export function PublishDialog({
  draft,
  changes,
  onClose,
}: {
  draft: Draft;
  changes: readonly UnitChange[];
  onClose: () => void;
}): ReactElement {
  const { view, published } = draft;
  const say = useSay();
  const data = useOfficeData();
  const notify = useNotify();
  const navigate = useNavigate();
  const reread = useRereadPlans();
  const language = useLanguage();
  const [isBusy, setBusy] = useState(false);
  const [drawn, setDrawn] = useState<PagesDrawn | null>(null);
  const before = published === null ? null : amountWords(published.totals.all, language);
  const after = amountWords(view.totals.all, language);

  const publish = async (): Promise<void> => {
    setBusy(true);
    try {
      const { sequence } = await data.publish(view.plan.id, setDrawn);
      void reread();
      notify(say('editing.draft.published', { sequence }), { type: 'success' });
      navigate(`/plans/${view.plan.id}/show`);
    } catch (error) {
      notify(error instanceof Error ? error.message : 'ra.notification.http_error', { type: 'error' });
      setBusy(false);
      onClose();
    }
  };

  return (
    <ConfirmDialog
      isOpen
      width="md"
      title={say('editing.draft.publishTitle')}
      confirmLabel={say('editing.draft.publish')}
      isBusy={isBusy}
      onConfirm={() => void publish()}
      onClose={onClose}
    >
      <DraftWarnings draft={draft} />
      {published === null ? (
        <Typography>{say('editing.draft.firstPublication', { smart_count: view.totals.all.measures })}</Typography>
      ) : (
        <ChangeSummary changes={changes} names={view} />
      )}
      <Typography sx={{ my: 2 }}>
        {say('editing.draft.total')}:{' '}
        {before !== null && before !== after && (
          <>
            <del>{before}</del>{' '}
          </>
        )}
        <strong>{after}</strong>
      </Typography>
      <Typography color="text.secondary">{say('editing.draft.publishLine')}</Typography>
      {isBusy && <Publishing drawn={drawn} />}
    </ConfirmDialog>
  );
}
