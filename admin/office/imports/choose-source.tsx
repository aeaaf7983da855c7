import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import { Button, TextField } from '@mui/material';
import { useEffect, useRef, useState, type ReactElement, type RefObject } from 'react';
import { useSay } from '../language/use-language';
import { ACCEPTED, chosenFile, pastedAs, pastedSource, refusalOf, type ChosenSource } from './chosen-source';
import { DropFrame } from './entering-style';
import { PastedView } from './pasted-view';

/** Takes a file (chosen or dropped) or what is pasted, and shows what was taken. */
export function ChooseSource({
  chosen,
  isBusy,
  onChoose,
  onRefuse,
}: {
  chosen: ChosenSource | null;
  isBusy: boolean;
  onChoose: (source: ChosenSource | null) => void;
  onRefuse: (sentence: string | null) => void;
}): ReactElement {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const take = (file: File | undefined): void => {
    if (file === undefined) return;
    const refusal = refusalOf(file);
    onRefuse(refusal === null ? null : say(`errors.${refusal}`));
    if (refusal === null) onChoose(chosenFile(file));
  };
  const { zone, isOver } = useDrop(take);
  const isFile = chosen !== null && chosen.pasted === null;
  return (
    <DropFrame ref={zone} className={isOver ? 'over' : undefined}>
      <div className="choose">
        <Button variant="outlined" startIcon={<UploadIcon />} disabled={isBusy} onClick={() => input.current?.click()}>
          {say('review.enter.choose')}
        </Button>
        <span>{say('review.enter.drop', { kinds: ACCEPTED.join(', ') })}</span>
        <input
          ref={input}
          type="file"
          hidden
          accept={ACCEPTED.join(',')}
          onChange={(event) => {
            take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </div>
      {isFile ? (
        <p role="status" className="taken">
          <strong>{chosen.fileName}</strong> · {say('review.enter.size', { size: Math.ceil(chosen.content.size / 1024) })}{' '}
          <button type="button" className="quiet" disabled={isBusy} onClick={() => onChoose(null)}>
            {say('review.enter.other')}
          </button>
        </p>
      ) : (
        <Paste chosen={chosen} isBusy={isBusy} onChoose={onChoose} />
      )}
    </DropFrame>
  );
}

function Paste({
  chosen,
  isBusy,
  onChoose,
}: {
  chosen: ChosenSource | null;
  isBusy: boolean;
  onChoose: (source: ChosenSource | null) => void;
}): ReactElement {
  const say = useSay();
  if (chosen?.pasted?.kind === 'html') {
    return (
      <>
        <p role="status" className="taken">
          {say('review.enter.pastedTable')}{' '}
          <button type="button" className="quiet" disabled={isBusy} onClick={() => onChoose(null)}>
            {say('review.enter.other')}
          </button>
        </p>
        <PastedView html={chosen.pasted.text} />
      </>
    );
  }
  return (
    <TextField
      label={say('review.enter.text')}
      value={chosen?.pasted?.text ?? ''}
      disabled={isBusy}
      multiline
      minRows={10}
      maxRows={24}
      fullWidth
      onChange={({ target }) => onChoose(target.value === '' ? null : pastedAs('text', target.value))}
      onPaste={(event) => {
        const source = pastedSource(event.clipboardData);
        if (source?.pasted?.kind !== 'html') return;
        event.preventDefault();
        onChoose(source);
      }}
    />
  );
}

/** A place that files can be dropped on; whether one is held over it. */
function useDrop(take: (file: File | undefined) => void): { zone: RefObject<HTMLDivElement>; isOver: boolean } {
  const zone = useRef<HTMLDivElement>(null);
  const [isOver, setOver] = useState(false);
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const element = zone.current;
    if (element === null) return undefined;
    const over = (event: DragEvent): void => {
      event.preventDefault();
      setOver(true);
    };
    const out = (): void => setOver(false);
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      latest.current(event.dataTransfer?.files[0]);
    };
    element.addEventListener('dragover', over);
    element.addEventListener('dragleave', out);
    element.addEventListener('drop', drop);
    return () => {
      element.removeEventListener('dragover', over);
      element.removeEventListener('dragleave', out);
      element.removeEventListener('drop', drop);
    };
  }, []);
  return { zone, isOver };
}
