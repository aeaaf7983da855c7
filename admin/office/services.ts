import { OFFICE_CATALOGS } from '../i18n/office-catalogs';
import { createI18nProvider } from './language/i18n-provider';
import { createLanguageStore } from './language/language-store';
import { createAuthProvider } from './providers/auth-provider';
import { createDataProvider } from './providers/data-provider';
import { createHttpClient } from './providers/http';
import { createSession } from './providers/session';
import { createSessionTrace } from './providers/session-trace';
import { createSignInAgain } from './providers/sign-in-again';

const BASE = '/api';

/** What the office is made of, put together once for the page. */
export function createServices() {
  const languages = createLanguageStore(window.localStorage, document);
  const fetchPage: typeof fetch = (input, init) => window.fetch(input, init);
  const sentence = (code: 'unreachable' | 'not-signed-in'): string => {
    const words = OFFICE_CATALOGS[languages.get()];
    return code === 'unreachable' ? words.office.signIn.unreachable : words.errors['not-signed-in'];
  };
  const links = { base: BASE, language: languages.get, sentence, fetch: fetchPage };
  const session = createSession({ ...links, trace: createSessionTrace(window.localStorage) });
  const signInAgain = createSignInAgain();
  const http = createHttpClient({ ...links, session, signInAgain: signInAgain.ask });
  return {
    languages,
    session,
    signInAgain,
    i18nProvider: createI18nProvider(languages),
    dataProvider: createDataProvider(http),
    authProvider: createAuthProvider(session),
  };
}

export type Services = ReturnType<typeof createServices>;
