import { Box, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { Loading } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import { LANGUAGES, type Language } from '../../../cms/domain/language';
import { OFFICE_CATALOGS } from '../../i18n/office-catalogs';
import { useLanguage, useSay } from '../language/use-language';
import { Failure } from '../layout/failure';
import { Page } from '../layout/page';
import { RequireAccess } from '../layout/require-access';
import { useOfficeData } from '../providers/data-provider';

/** The public page as the draft would make it, in each language. */
export default function PreviewPage(): ReactElement {
  return (
    <RequireAccess action="draft" resource="plans">
      <Content />
    </RequireAccess>
  );
}

function Content(): ReactElement {
  const { planId = '' } = useParams();
  const say = useSay();
  const data = useOfficeData();
  const [language, setLanguage] = useState<Language>(useLanguage());
  const { data: html, error } = useQuery({
    queryKey: ['plans', 'preview', planId, language],
    queryFn: () => data.preview(planId, language),
    staleTime: 0,
    gcTime: 0,
  });
  return (
    <Page
      title={say('editing.draft.previewTitle')}
      above={<Link to={`/plans/${planId}/draft`}>{say('editing.draft.title')}</Link>}
      actions={
        <ToggleButtonGroup
          exclusive
          size="small"
          value={language}
          aria-label={say('office.orderText.languages')}
          onChange={(_event, chosen: Language | null) => {
            if (chosen !== null) setLanguage(chosen);
          }}
        >
          {LANGUAGES.map((one) => (
            <ToggleButton key={one} value={one} lang={one} sx={{ px: 2, py: 0.5 }}>
              {OFFICE_CATALOGS[one].common.languageName[one]}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      }
    >
      {error !== null && <Failure error={error} />}
      {error === null && html === undefined && <Loading />}
      {html !== undefined && (
        <Box
          component="iframe"
          title={say('editing.draft.previewTitle')}
          srcDoc={withoutScripts(html)}
          // No scripts, and no way out; the origin is kept only so that the page's own letters load.
          sandbox="allow-same-origin"
          sx={(theme) => ({ width: '100%', height: '80vh', border: `1px solid ${theme.register.lineStrong}` })}
        />
      )}
    </Page>
  );
}

/** The page needs no script to be whole, and the frame would refuse each one with an error. */
function withoutScripts(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const script of page.querySelectorAll('script, link[rel="modulepreload"]')) script.remove();
  return `<!doctype html>${page.documentElement.outerHTML}`;
}
