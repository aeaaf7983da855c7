import { Alert, AlertTitle } from '@mui/material';
import { useEffect, useRef, type ReactElement } from 'react';
import { ValidationError } from 'react-admin';
import { useFormState, type FieldErrors } from 'react-hook-form';
import { useSay } from '../language/use-language';

/** What the server refused, all in one place and announced: also what no field of the form shows. */
export function Refusals({ labelOf }: { labelOf: (path: string) => string }): ReactElement | null {
  const say = useSay();
  const { errors } = useFormState();
  const messages = messagesOf(errors);
  const general = errors.root?.['serverError']?.message;
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (general !== undefined) alert.current?.focus();
  }, [general, errors]);
  if (messages.length === 0 && general === undefined) return null;
  return (
    <Alert ref={alert} tabIndex={-1} severity="error" role="alert" sx={{ mb: 2, scrollMarginTop: 64 }}>
      <AlertTitle>{general ?? say('editing.form.errors')}</AlertTitle>
      {messages.length > 0 && (
        <ul>
          {messages.map(({ path, message }) => (
            <li key={path}>
              {labelOf(path)}: <ValidationError error={message} />
            </li>
          ))}
        </ul>
      )}
    </Alert>
  );
}

/** Every field's message with the field's path; the form's own (`root`) left out. */
export function messagesOf(errors: FieldErrors, above = ''): { path: string; message: string }[] {
  return Object.entries(errors).flatMap(([name, error]) => {
    if (name === 'root' || error === undefined || error === null) return [];
    const path = above === '' ? name : `${above}.${name}`;
    if ('message' in error && typeof error.message === 'string') return [{ path, message: error.message }];
    return typeof error === 'object' && !('type' in error) ? messagesOf(error as FieldErrors, path) : [];
  });
}
