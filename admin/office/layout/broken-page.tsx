import type { ReactElement } from 'react';
import { useRouteError } from 'react-router-dom';
import { OFFICE_CATALOGS } from '../../i18n/office-catalogs';
import type { LanguageStore } from '../language/language-store';

/** What stands in place of the office where drawing a page failed; it leans on nothing that could fail again. */
export function BrokenPage({ languages }: { languages: LanguageStore }): ReactElement {
  const error = useRouteError();
  const { shell } = OFFICE_CATALOGS[languages.get()].office;
  return (
    <main style={{ maxWidth: '40rem', margin: '15vh auto', padding: '0 1rem' }}>
      <h1>{shell.broken}</h1>
      <p>{shell.brokenLine}</p>
      <p>
        <button type="button" onClick={() => window.location.reload()}>
          {shell.reload}
        </button>
      </p>
      {error instanceof Error && <pre style={{ whiteSpace: 'pre-wrap' }}>{error.message}</pre>}
    </main>
  );
}
