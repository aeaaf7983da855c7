import { Box, Chip } from '@mui/material';
import type { ReactElement } from 'react';
import { TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { LANGUAGES, type Language } from '../../../cms/domain/language';
import { OFFICE_CATALOGS } from '../../i18n/office-catalogs';
import { columnOf } from '../language/columns';
import { useSay } from '../language/use-language';

interface LocalizedInputProps {
  /** The field without its language: `title` for `titleKk`, `titleRu`, `titleEn`. */
  readonly name: string;
  readonly label: string;
  readonly lines?: number;
  /** Which languages are the original; read from the form's `originalLanguages` where not given. */
  readonly original?: readonly Language[];
}

/** One text in its three languages, side by side; under each other on a phone. */
export function LocalizedInput({ name, label, lines = 1, original }: LocalizedInputProps): ReactElement {
  const typedOriginals: unknown = useWatch({ name: 'originalLanguages' });
  const originals = original ?? (Array.isArray(typedOriginals) ? typedOriginals : null);
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, mb: 2, minWidth: 0 }}>
      <Box component="legend" sx={{ fontWeight: 650, fontSize: '0.9rem', mb: 1, p: 0 }}>
        {label}
      </Box>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', md: 'repeat(3, minmax(0, 1fr))' } }}>
        {LANGUAGES.map((language) => (
          <OneLanguage
            key={language}
            source={columnOf(name, language)}
            language={language}
            lines={lines}
            isOriginal={originals === null ? null : originals.includes(language)}
          />
        ))}
      </Box>
    </Box>
  );
}

function OneLanguage({
  source,
  language,
  lines,
  isOriginal,
}: {
  source: string;
  language: Language;
  lines: number;
  isOriginal: boolean | null;
}): ReactElement {
  const say = useSay();
  const name = OFFICE_CATALOGS[language].common.languageName[language];
  return (
    <Box>
      <TextInput
        source={source}
        label={name}
        multiline={lines > 1}
        minRows={lines}
        fullWidth
        helperText={false}
        slotProps={{ htmlInput: { lang: language } }}
      />
      {isOriginal !== null && (
        <Chip
          size="small"
          variant="outlined"
          sx={{ mt: 0.5, height: 20, fontSize: '0.75rem' }}
          label={say(isOriginal ? 'editing.form.original' : 'editing.form.unofficial')}
        />
      )}
    </Box>
  );
}
