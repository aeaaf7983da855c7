import { Alert, Button, LinearProgress, MenuItem, TextField, Typography } from '@mui/material';
import { useRef, useState, type ReactElement } from 'react';
import { useNotify, useRedirect } from 'react-admin';
import { useSay } from '../language/use-language';
import { Page } from '../layout/page';
import { RequireAccess } from '../layout/require-access';
import { useOfficeData } from '../providers/data-provider';
import type { SourceLanguage } from '../providers/imports';
import { ChooseSource } from './choose-source';
import type { ChosenSource } from './chosen-source';
import { useLeaveWarning } from './use-leave-warning';

const LANGUAGES = ['kk', 'ru'] as const;
const BY_ITSELF = '';

/** Enters an act from its official text: a file, or pasted. It is read, reviewed, and becomes a draft. */
export default function NewImportPage(): ReactElement {
  return (
    <RequireAccess action="create" resource="imports">
      <Content />
    </RequireAccess>
  );
}

function Content(): ReactElement {
  const say = useSay();
  const data = useOfficeData();
  const notify = useNotify();
  const redirect = useRedirect();
  const [chosen, setChosen] = useState<ChosenSource | null>(null);
  const [language, setLanguage] = useState<SourceLanguage | null>(null);
  const [sent, setSent] = useState<number | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const stop = useRef<AbortController | null>(null);
  const release = useLeaveWarning(chosen !== null);

  const choose = (source: ChosenSource | null): void => {
    setChosen(source);
    if (source !== null) setRefusal(null);
  };
  const send = async (): Promise<void> => {
    if (chosen === null) {
      // Why a file was refused says more than that there is none.
      setRefusal((before) => before ?? say('review.enter.nothing'));
      return;
    }
    const controller = new AbortController();
    stop.current = controller;
    setRefusal(null);
    setSent(0);
    try {
      const { isNew, data: started } = await data.startImport(
        chosen.content,
        { fileName: chosen.fileName, language },
        { onProgress: (done, total) => setSent(total > 0 ? done / total : 0), signal: controller.signal },
      );
      if (!isNew) notify(say('review.enter.known'), { type: 'info' });
      release();
      redirect(`/imports/${started.id}`);
    } catch (error) {
      setSent(null);
      if (!controller.signal.aborted) setRefusal(error instanceof Error ? error.message : String(error));
    }
  };

  return (
    <Page title={say('office.pages.import')}>
      <Typography sx={{ maxWidth: '44rem', mb: 2 }}>{say('review.enter.lead')}</Typography>
      {refusal !== null && (
        <Alert severity="error" role="alert" sx={{ mb: 2, maxWidth: '60rem' }}>
          {refusal}
        </Alert>
      )}
      <ChooseSource chosen={chosen} isBusy={sent !== null} onChoose={choose} onRefuse={setRefusal} />
      <TextField
        select
        label={say('review.enter.language')}
        value={language ?? BY_ITSELF}
        onChange={({ target }) => setLanguage(LANGUAGES.find((one) => one === target.value) ?? null)}
        sx={{ minWidth: 260, my: 2, display: 'block' }}
        slotProps={{ select: { displayEmpty: true } }}
      >
        <MenuItem value={BY_ITSELF}>{say('review.enter.byItself')}</MenuItem>
        {LANGUAGES.map((one) => (
          <MenuItem key={one} value={one}>
            {say(`common.languageName.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      {sent === null ? (
        <Button variant="contained" onClick={() => void send()}>
          {say('review.enter.send')}
        </Button>
      ) : (
        <Sending share={sent} onStop={() => stop.current?.abort()} />
      )}
    </Page>
  );
}

function Sending({ share, onStop }: { share: number; onStop: () => void }): ReactElement {
  const say = useSay();
  const percent = Math.round(share * 100);
  return (
    <>
      <Typography role="status" sx={{ mb: 0.5 }}>
        {percent < 100 ? say('review.enter.sending', { percent }) : say('review.enter.sent')}
      </Typography>
      <LinearProgress
        aria-label={say('review.enter.sending', { percent })}
        variant={percent < 100 ? 'determinate' : 'indeterminate'}
        value={percent}
        sx={{ maxWidth: '40rem', height: 6, mb: 1 }}
      />
      <Button onClick={onStop}>{say('editing.form.cancel')}</Button>
    </>
  );
}
