import { Button } from '@mui/material';
import type { ReactElement } from 'react';
import { useFormState } from 'react-hook-form';

/** The button that sends a form; it waits while the form is on its way. */
export function SubmitButton({ label, isDisabled = false }: { label: string; isDisabled?: boolean }): ReactElement {
  const { isSubmitting } = useFormState();
  return (
    <Button type="submit" variant="contained" disabled={isSubmitting || isDisabled}>
      {label}
    </Button>
  );
}
