import { Alert, AlertTitle, Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack } from '@mui/material';
import { useId, useState, type ReactElement, type ReactNode, type FormEvent } from 'react';
import { useSay } from '../../language/use-language';
import { fieldMessages, type FieldMessages } from '../../providers/api-error';
import { useRereadPlans } from '../use-draft';

/** Asks what one clause does, and records it in the draft; a refusal keeps what was typed. */
export function OperationDialog({
  title,
  saveLabel,
  isBlocked = false,
  width = 'sm',
  save,
  onClose,
  children,
}: {
  title: string;
  saveLabel?: string;
  /** Whether there is nothing to record yet. */
  isBlocked?: boolean;
  width?: 'sm' | 'md';
  save: () => Promise<unknown>;
  onClose: () => void;
  children: (refused: FieldMessages) => ReactNode;
}): ReactElement {
  const say = useSay();
  const titleId = useId();
  const reread = useRereadPlans();
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<{ readonly sentence: string; readonly fields: FieldMessages } | null>(null);

  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    event.stopPropagation();
    setBusy(true);
    try {
      await save();
      await reread();
      onClose();
    } catch (error) {
      setRefused({ sentence: error instanceof Error ? error.message : String(error), fields: fieldMessages(error) });
      setBusy(false);
    }
  };

  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth={width} fullWidth slotProps={{ transition: { onEntered: focusFirstField } }}>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <DialogTitle id={titleId}>{title}</DialogTitle>
        <DialogContent>
          {refused !== null && (
            <Alert severity="error" role="alert" sx={{ mb: 2 }}>
              <AlertTitle>{refused.sentence}</AlertTitle>
            </Alert>
          )}
          <Stack sx={{ gap: 2, pt: 1 }}>{children(refused?.fields ?? {})}</Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{say('editing.form.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={isBusy || isBlocked}>
            {saveLabel ?? say('operations.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function focusFirstField(dialog: HTMLElement): void {
  dialog.querySelector<HTMLElement>('input:not([type=hidden]):not([aria-hidden=true]), textarea, [role=combobox]')?.focus();
}
