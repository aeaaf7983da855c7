import { Box, Typography } from '@mui/material';
import { useEffect, type ReactElement } from 'react';
import { Form, Notification, PasswordInput, required, TextInput, useLogin, useSafeSetState } from 'react-admin';
import { useSay } from '../language/use-language';
import { LanguageSwitch } from './language-switch';
import { SubmitButton } from '../forms/submit-button';

interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** The way into the office. There is no registration: an administrator opens accounts. */
export function SignInPage(): ReactElement {
  const say = useSay();
  const login = useLogin();
  const [refusal, setRefusal] = useSafeSetState<string | null>(null);
  const windowTitle = say('office.title', { page: say('office.pages.signIn') });
  useEffect(() => {
    document.title = windowTitle;
  }, [windowTitle]);

  const submit = async (values: unknown): Promise<void> => {
    setRefusal(null);
    await login(values as Credentials).catch((error: unknown) => {
      setRefusal(error instanceof Error ? error.message : say('ra.auth.sign_in_error'));
    });
  };

  return (
    <Box sx={{ minHeight: '100vh', display: 'flex', flexDirection: 'column' }}>
      <Box
        component="header"
        sx={(theme) => ({
          backgroundColor: theme.register.bar,
          color: theme.register.onBar,
          display: 'flex',
          justifyContent: 'space-between',
          alignItems: 'center',
          px: 2,
          height: 48,
        })}
      >
        <Box component="a" href="/" sx={(theme) => ({ color: 'inherit', textDecoration: 'none', fontFamily: theme.typography.h1.fontFamily, fontSize: 19, fontWeight: 600 })}>
          {say('common.register')}
        </Box>
        <LanguageSwitch />
      </Box>
      <Box component="main" sx={{ flex: 1, width: '100%', maxWidth: 400, mx: 'auto', px: 2, pt: { xs: 6, sm: 12 } }}>
        <Typography variant="h1">{say('office.signIn.title')}</Typography>
        <Typography color="text.secondary" sx={{ mt: 0.5, mb: 3 }}>
          {say('common.registerLine')}
        </Typography>
        <Form onSubmit={submit} noValidate disableInvalidFormNotification>
          <TextInput source="username" label={say('office.signIn.identifier')} autoComplete="username" validate={required()} fullWidth />
          <PasswordInput source="password" label={say('ra.auth.password')} autoComplete="current-password" validate={required()} fullWidth />
          <Typography role="alert" color="error" sx={{ minHeight: '1.5em', mb: 1 }}>
            {refusal}
          </Typography>
          <SubmitButton label={say('ra.auth.sign_in')} />
        </Form>
        <Typography variant="body2" color="text.secondary" sx={{ mt: 3 }}>
          {say('office.signIn.line')}
        </Typography>
      </Box>
      <Notification />
    </Box>
  );
}
