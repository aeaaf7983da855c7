import type { ReactElement } from 'react';
import { required, TextInput } from 'react-admin';
import { LocalizedInput } from '../forms/localized-input';
import { useSay } from '../language/use-language';

/** What a body's form asks. */
export function BodyFields(): ReactElement {
  const say = useSay();
  return (
    <>
      <LocalizedInput name="name" label={say('resources.responsible-bodies.fields.name')} lines={2} />
      <TextInput source="code" validate={required()} sx={{ maxWidth: 420 }} fullWidth helperText={false} />
      <TextInput
        source="otherSpellings"
        multiline
        minRows={3}
        fullWidth
        format={(spellings: readonly string[] | undefined) => (spellings ?? []).join('\n')}
        parse={(typed: string | null) => (typed ?? '').split('\n')}
        helperText={say('editing.form.spellings')}
      />
    </>
  );
}

/** Empty lines among the spellings are the typing's, not the body's. */
export function withoutEmptySpellings(data: { otherSpellings?: readonly string[] }): object {
  const spellings = (data.otherSpellings ?? []).map((one) => one.trim()).filter((one) => one !== '');
  return { ...data, otherSpellings: spellings };
}
