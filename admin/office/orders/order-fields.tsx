import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import { CheckboxGroupInput, required, TextInput } from 'react-admin';
import { LANGUAGES } from '../../../cms/domain/language';
import { Lines } from '../forms/lines';
import { LocalizedInput } from '../forms/localized-input';
import { useSay } from '../language/use-language';
import { OrderIdentityFields } from './order-identity-fields';

const TEXTS = [
  { name: 'title', lines: 3 },
  { name: 'issuer', lines: 1 },
  { name: 'preamble', lines: 3 },
] as const;

const SIGNING = [
  { name: 'signatory', lines: 1 },
  { name: 'control', lines: 2 },
] as const;

/** What an act's form asks, its languages side by side. */
export function OrderFields(): ReactElement {
  const say = useSay();
  return (
    <>
      <OrderIdentityFields />
      <CheckboxGroupInput
        source="originalLanguages"
        choices={LANGUAGES.map((id) => ({ id, name: say(`common.languageName.${id}`) }))}
        translateChoice={false}
        helperText={false}
      />
      {TEXTS.map(({ name, lines }) => (
        <LocalizedInput key={name} name={name} lines={lines} label={say(`resources.orders.fields.${name}`)} />
      ))}
      <Lines
        name="points"
        label={say('resources.orders.fields.points')}
        addLabel={say('editing.form.addPoint')}
        empty={{ number: '', kk: '', ru: '', en: '' }}
      >
        {(path) => <PointFields path={path} />}
      </Lines>
      {SIGNING.map(({ name, lines }) => (
        <LocalizedInput key={name} name={name} lines={lines} label={say(`resources.orders.fields.${name}`)} />
      ))}
    </>
  );
}

function PointFields({ path }: { path: string }): ReactElement {
  const say = useSay();
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', md: '6rem repeat(3, minmax(0, 1fr))' } }}>
      <TextInput source={`${path}.number`} label={say('common.columns.number')} validate={required()} helperText={false} />
      {LANGUAGES.map((language) => (
        <TextInput
          key={language}
          source={`${path}.${language}`}
          label={say(`common.languageName.${language}`)}
          multiline
          minRows={2}
          helperText={false}
          slotProps={{ htmlInput: { lang: language } }}
        />
      ))}
    </Box>
  );
}
