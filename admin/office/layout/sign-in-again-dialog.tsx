import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField, Typography } from '@mui/material';
import { useState, useSyncExternalStore, type FormEvent, type ReactElement } from 'react';
import { useSay } from '../language/use-language';
import { useServices } from '../services-context';

/** Asks a user whose session ran out for the password on the spot, so that typed work goes on. */
export function SignInAgainDialog(): ReactElement {
  const { signInAgain, session } = useServices();
  const say = useSay();
  const isAsked = useSyncExternalStore(signInAgain.subscribe, signInAgain.isAsked);
  const [refusal, setRefusal] = useState<string | null>(null);

  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    event.stopPropagation();
    const { username = '', password = '' } = typedIn(event.currentTarget);
    try {
      await session.signIn(username, password);
      setRefusal(null);
      signInAgain.answer(true);
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : say('ra.auth.sign_in_error'));
    }
  };

  return (
    <Dialog open={isAsked} aria-labelledby="sign-in-again" maxWidth="xs" fullWidth>
      <form onSubmit={(event) => void submit(event)}>
        <DialogTitle id="sign-in-again">{say('office.signIn.again')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <Typography>{say('office.signIn.againLine')}</Typography>
          <TextField name="username" label={say('office.signIn.identifier')} autoComplete="username" required />
          <TextField
            name="password"
            type="password"
            label={say('ra.auth.password')}
            autoComplete="current-password"
            required
          />
          <Typography role="alert" color="error">
            {refusal}
          </Typography>
        </DialogContent>
        <DialogActions>
          <Button onClick={() => signInAgain.answer(false)}>{say('editing.form.cancel')}</Button>
          <Button type="submit" variant="contained">
            {say('ra.auth.sign_in')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

/** The texts typed into a form, by the names of their fields. */
function typedIn(form: HTMLFormElement): Record<string, string> {
  const texts = [...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(texts);
}
