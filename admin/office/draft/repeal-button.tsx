import { Button } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { useNotify } from 'react-admin';
import type { MeasureWording } from '../../../cms/domain/record/plan-record';
import { useSay } from '../language/use-language';
import { ConfirmDialog } from '../layout/confirm-dialog';
import { useOfficeData } from '../providers/data-provider';
import { useRereadPlans } from './use-draft';

/** Repeals a measure in the draft; one that only the draft knows is taken back instead. */
export function RepealButton({
  changeSetId,
  measure,
  isOwn,
}: {
  changeSetId: string;
  measure: MeasureWording;
  /** Whether the draft itself added it. */
  isOwn: boolean;
}): ReactElement {
  const say = useSay();
  const data = useOfficeData();
  const notify = useNotify();
  const reread = useRereadPlans();
  const [isAsked, setAsked] = useState(false);
  const label = say(isOwn ? 'editing.draft.takeBack' : 'editing.draft.repeal');

  const repeal = async (): Promise<void> => {
    try {
      await data.repealMeasure(changeSetId, measure.key);
      await reread();
    } catch (error) {
      notify(error instanceof Error ? error.message : 'ra.notification.http_error', { type: 'error' });
    }
    setAsked(false);
  };

  return (
    <>
      <Button color="error" aria-label={`${label}: ${measure.number}`} onClick={() => setAsked(true)}>
        {say('editing.draft.repeal')}
      </Button>
      <ConfirmDialog
        isOpen={isAsked}
        title={label}
        confirmLabel={label}
        onConfirm={() => void repeal()}
        onClose={() => setAsked(false)}
      >
        {say('editing.draft.repealConfirm', { number: measure.number })}
      </ConfirmDialog>
    </>
  );
}
