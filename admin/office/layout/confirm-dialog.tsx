import { Button, Dialog, DialogActions, DialogContent, DialogTitle, type DialogProps } from '@mui/material';
import { useId, type ReactElement, type ReactNode } from 'react';
import { useSay } from '../language/use-language';

/** Asks before something that matters. */
export function ConfirmDialog({
  isOpen,
  title,
  confirmLabel,
  isBusy = false,
  isBlocked = false,
  width = 'xs',
  onConfirm,
  onClose,
  children,
}: {
  isOpen: boolean;
  title: string;
  confirmLabel: string;
  isBusy?: boolean;
  /** Whether there is nothing to confirm. */
  isBlocked?: boolean;
  width?: DialogProps['maxWidth'];
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
}): ReactElement {
  const say = useSay();
  const titleId = useId();
  return (
    <Dialog open={isOpen} onClose={onClose} aria-labelledby={titleId} maxWidth={width} fullWidth>
      <DialogTitle id={titleId}>{title}</DialogTitle>
      <DialogContent>{children}</DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('editing.form.cancel')}</Button>
        <Button variant="contained" onClick={onConfirm} disabled={isBusy || isBlocked}>
          {confirmLabel}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
