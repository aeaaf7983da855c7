import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import { Button, Typography } from '@mui/material';
import { useRef, useState, type ReactElement } from 'react';
import { Form, SelectInput, TextInput, useNotify } from 'react-admin';
import { useFormContext, type FieldValues } from 'react-hook-form';
import { Refusals } from '../forms/refusals';
import { SubmitButton } from '../forms/submit-button';
import { useSay } from '../language/use-language';
import { Page } from '../layout/page';
import { RequireAccess } from '../layout/require-access';
import { refusalBody } from '../providers/api-error';
import { useOfficeData } from '../providers/data-provider';
import type { ImportedOrder, OrderText } from '../providers/verbs';
import { ImportResult } from './import-result';

const LANGUAGES = ['kk', 'ru'] as const;
const PASTED = 'pasted.txt';

/** Enters an act from its official text: a file, or pasted. It becomes a draft. */
export default function ImportPage(): ReactElement {
  return (
    <RequireAccess action="import" resource="plans">
      <Content />
    </RequireAccess>
  );
}

function Content(): ReactElement {
  const say = useSay();
  const data = useOfficeData();
  const [imported, setImported] = useState<ImportedOrder | null>(null);

  const submit = async (values: FieldValues): Promise<object | undefined> => {
    try {
      const { text, fileName, language } = values as OrderText;
      setImported(await data.importOrder({ text, fileName, language }));
      return undefined;
    } catch (error) {
      return refusalBody(error)?.errors ?? { root: { serverError: String(error) } };
    }
  };

  if (imported !== null) return <ImportResult imported={imported} />;
  return (
    <Page title={say('office.pages.import')}>
      <Typography sx={{ maxWidth: '44rem', mb: 3 }}>{say('editing.import.lead')}</Typography>
      <Form
        onSubmit={submit}
        defaultValues={{ text: '', fileName: PASTED, language: 'kk' }}
        warnWhenUnsavedChanges
        noValidate
        disableInvalidFormNotification
      >
        <Refusals labelOf={(field) => (field === 'text' ? say('editing.import.text') : field)} />
        <ChooseFile />
        <SelectInput
          source="language"
          label={say('editing.import.language')}
          choices={LANGUAGES.map((id) => ({ id, name: say(`common.languageName.${id}`) }))}
          translateChoice={false}
          helperText={false}
          sx={{ minWidth: 200, mb: 2 }}
        />
        <TextInput
          source="text"
          label={say('editing.import.text')}
          multiline
          minRows={14}
          maxRows={30}
          fullWidth
          validate={(typed: unknown) => (typed ? undefined : say('editing.import.empty'))}
          helperText={false}
        />
        <SubmitButton label={say('editing.import.submit')} />
      </Form>
    </Page>
  );
}

/** Puts a file's text into the form, where it can be looked at before it is sent. */
function ChooseFile(): ReactElement {
  const say = useSay();
  const notify = useNotify();
  const input = useRef<HTMLInputElement>(null);
  const { setValue } = useFormContext();
  const read = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    try {
      setValue('text', await file.text(), { shouldDirty: true, shouldValidate: true });
      setValue('fileName', file.name);
    } catch {
      notify(say('editing.import.unreadable'), { type: 'error' });
    }
  };
  return (
    <>
      <Button variant="outlined" startIcon={<UploadIcon />} onClick={() => input.current?.click()} sx={{ mb: 2 }}>
        {say('editing.import.file')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".txt,.html,.htm,.md,text/plain,text/html,text/markdown"
        onChange={(event) => void read(event.target.files?.[0])}
      />
    </>
  );
}
