import { Button } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { useCanAccess, useDelete, useNotify, useRecordContext, useRedirect } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { useSay } from '../language/use-language';
import { ConfirmDialog } from '../layout/confirm-dialog';

/** Deletes the record of a form, after asking. The server refuses what other records point to. */
export function DeleteButton({ resource, name }: { resource: string; name: string }): ReactElement | null {
  const say = useSay();
  const notify = useNotify();
  const redirect = useRedirect();
  const record = useRecordContext();
  const { reset, getValues } = useFormContext();
  const { canAccess } = useCanAccess({ action: 'delete', resource });
  const [isAsked, setAsked] = useState(false);
  const [deleteOne, { isPending }] = useDelete();
  if (canAccess !== true || record === undefined) return null;

  const confirm = (): void => {
    void deleteOne(
      resource,
      { id: record.id, previousData: record },
      {
        mutationMode: 'pessimistic',
        onSuccess: () => {
          reset(getValues());
          notify(say('editing.form.deleted'), { type: 'info' });
          redirect('list', resource);
        },
        onError: (error: unknown) => {
          setAsked(false);
          notify(error instanceof Error ? error.message : 'ra.notification.http_error', { type: 'error' });
        },
      },
    );
  };

  return (
    <>
      <Button color="error" sx={{ ml: 'auto' }} onClick={() => setAsked(true)}>
        {say('editing.form.delete')}
      </Button>
      <ConfirmDialog
        isOpen={isAsked}
        title={say('editing.form.delete')}
        confirmLabel={say('editing.form.delete')}
        isBusy={isPending}
        onConfirm={confirm}
        onClose={() => setAsked(false)}
      >
        {say('editing.form.deleteConfirm', { name })}
      </ConfirmDialog>
    </>
  );
}
