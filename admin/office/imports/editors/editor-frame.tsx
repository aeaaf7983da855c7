import { Button } from '@mui/material';
import { useEffect, useRef, useState, type MutableRefObject, type ReactElement, type ReactNode } from 'react';
import { Form } from 'react-admin';
import { useFormContext, useFormState, type FieldValues } from 'react-hook-form';
import { isMissing } from '../../../../cms/domain/review/required';
import type { FieldValue } from '../../../../cms/domain/review/review';
import { useSay } from '../../language/use-language';
import { useDesk } from '../review-context';

interface EditorFrameProps {
  readonly path: string;
  /** What the form holds at first. */
  readonly initial: FieldValues;
  /** The value a filled form says. */
  readonly valueOf: (form: FieldValues) => FieldValue | Promise<FieldValue>;
  readonly children: ReactNode;
}

/**
 * The form of one field, in its place. Saving shows the new value at once and stores it behind;
 * closing it, by Esc or its button, keeps what was typed for when it is opened again.
 */
export function EditorFrame({ path, initial, valueOf, children }: EditorFrameProps): ReactElement {
  const say = useSay();
  const { review, drafts, edit, fields, goTo } = useDesk();
  const [refusal, setRefusal] = useState<string | null>(null);
  // The decision the person sees now: if another comes before saving, both are shown.
  const [seen] = useState(() => review.history.get(path)?.at(-1)?.sequence ?? null);
  const draft = drafts.get(path);
  const start = draft !== undefined && 'form' in draft ? draft.form : initial;

  const isDone = useRef(false);

  const leave = (): void => {
    edit(null);
    const field = fields.findIndex((one) => one.path === path);
    if (field >= 0) goTo(field);
  };
  const submit = async (form: FieldValues): Promise<void> => {
    try {
      const value = await valueOf(form);
      if (isMissing({ path }, value)) {
        setRefusal(say('errors.field.required'));
        return;
      }
      isDone.current = true;
      drafts.keep(path, undefined);
      void review.deciding.correct(path, value, seen);
      leave();
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : String(error));
    }
  };

  return (
    <Form onSubmit={submit} defaultValues={start} noValidate disableInvalidFormNotification className="editor">
      <Inside path={path} isDraft={start !== initial} isDone={isDone} onLeave={leave}>
        {children}
        {refusal !== null && (
          <p role="alert" className="refusal">
            {refusal}
          </p>
        )}
      </Inside>
    </Form>
  );
}

function Inside({
  path,
  isDraft,
  isDone,
  onLeave,
  children,
}: {
  path: string;
  isDraft: boolean;
  /** Set once nothing of what was typed is to be kept. */
  isDone: MutableRefObject<boolean>;
  onLeave: () => void;
  children: ReactNode;
}): ReactElement {
  const say = useSay();
  const { drafts } = useDesk();
  const { getValues } = useFormContext();
  const { isDirty, isSubmitting } = useFormState();
  const box = useRef<HTMLDivElement>(null);
  // Leaving the page by a link must not lose what was typed.
  const typed = useRef(false);
  typed.current = isDirty || isDraft;
  useEffect(
    () => () => {
      if (typed.current && !isDone.current) drafts.keep(path, { form: getValues() });
    },
    [path, drafts, getValues, isDone],
  );
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('textarea, input, [role="combobox"]')?.focus();
  }, []);

  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const onEscape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || isInPopup(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
      onLeave();
    };
    element.addEventListener('keydown', onEscape);
    return () => element.removeEventListener('keydown', onEscape);
  }, [onLeave]);

  return (
    <div ref={box}>
      {children}
      <div className="choices">
        <Button type="submit" variant="contained" disabled={isSubmitting}>
          {say('editing.form.save')}
        </Button>
        <Button onClick={onLeave}>{say('review.edit.close')}</Button>
        {(isDirty || isDraft) && (
          <Button
            onClick={() => {
              isDone.current = true;
              drafts.keep(path, undefined);
              onLeave();
            }}
          >
            {say('review.edit.forget')}
          </Button>
        )}
        <span className="hint">{say('review.escHint')}</span>
      </div>
    </div>
  );
}

/** Esc in an open list closes the list first. */
function isInPopup(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[aria-expanded="true"]') !== null;
}
