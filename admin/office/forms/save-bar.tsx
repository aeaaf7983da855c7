import { Button, Stack } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
import { Link } from 'react-router-dom';
import { useSay } from '../language/use-language';

/** The end of a form: save, or go back. */
export function SaveBar({ backTo, children }: { backTo: string; children?: ReactNode }): ReactElement {
  const say = useSay();
  const { isSubmitting } = useFormState();
  const { clearErrors } = useFormContext();
  return (
    <Stack
      direction="row"
      sx={(theme) => ({
        position: 'sticky',
        bottom: 0,
        zIndex: 5,
        gap: 1,
        py: 1.5,
        mt: 2,
        backgroundColor: theme.register.paper,
        borderTop: `1px solid ${theme.register.lineStrong}`,
      })}
    >
      {/* A refusal may name a field this form does not draw; left standing, it would block every further save. */}
      <Button type="submit" variant="contained" disabled={isSubmitting} onClick={() => clearErrors()}>
        {say('editing.form.save')}
      </Button>
      <Button component={Link} to={backTo}>
        {say('editing.form.cancel')}
      </Button>
      {children}
    </Stack>
  );
}
