import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import { useSetLocale } from 'react-admin';
import { LANGUAGES } from '../../../cms/domain/language';
import { OFFICE_CATALOGS } from '../../i18n/office-catalogs';
import { useLanguage, useSay } from '../language/use-language';

const SHORT = { kk: 'ҚАЗ', ru: 'РУС', en: 'ENG' } as const;

/** The three languages side by side, Kazakh first; each is named in itself. */
export function LanguageSwitch(): ReactElement {
  const say = useSay();
  const current = useLanguage();
  const setLocale = useSetLocale();
  return (
    <Box role="group" aria-label={say('common.language')} sx={{ display: 'flex' }}>
      {LANGUAGES.map((language) => (
        <Box
          key={language}
          component="button"
          type="button"
          lang={language}
          title={OFFICE_CATALOGS[language].common.languageName[language]}
          aria-pressed={language === current}
          onClick={() => void setLocale(language)}
          sx={{
            font: 'inherit',
            fontSize: 13,
            color: 'inherit',
            background: 'none',
            border: 0,
            borderBottom: '2px solid transparent',
            minWidth: 36,
            minHeight: 32,
            px: 0.5,
            cursor: 'pointer',
            '&:hover': { borderBottomColor: 'currentColor' },
            '&[aria-pressed="true"]': { borderBottomColor: 'currentColor', fontWeight: 700 },
          }}
        >
          {SHORT[language]}
        </Box>
      ))}
    </Box>
  );
}
