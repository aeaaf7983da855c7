import { useState, type ReactElement, type ReactNode } from 'react';
import { Form, useNotify } from 'react-admin';
import { useFormContext, useFormState, type FieldValues } from 'react-hook-form';
import { Link, useNavigate } from 'react-router-dom';
import { Text } from '../fields/value-fields';
import { Conflict } from '../forms/conflict';
import { Refusals } from '../forms/refusals';
import { SaveBar } from '../forms/save-bar';
import { useSay } from '../language/use-language';
import { Page } from '../layout/page';
import { refusalBody, refusalCode } from '../providers/api-error';
import { useOfficeData } from '../providers/data-provider';
import type { Draft } from '../providers/verbs';
import { useRereadPlans } from './use-draft';
import { useOnSuccess } from '../forms/use-on-success';

interface WordingPageProps<Values extends FieldValues> {
  readonly draft: Draft;
  readonly title: string;
  /** What the form is filled with, once: a later reading must not empty what is being typed. */
  readonly initial: Values;
  readonly labelOf: (field: string) => string;
  readonly save: (values: Values) => Promise<unknown>;
  /** The wording the draft holds by now, as the form would show it. */
  readonly storedIn: (draft: Draft) => Values | null;
  readonly children: ReactNode;
}

/** The form of one wording in a draft: a measure's or a section heading's. */
export function WordingPage<Values extends FieldValues>({
  draft,
  title,
  initial,
  labelOf,
  save,
  storedIn,
  children,
}: WordingPageProps<Values>): ReactElement {
  const say = useSay();
  const data = useOfficeData();
  const notify = useNotify();
  const [defaults] = useState(initial);
  const [stored, setStored] = useState<Values | null>(null);
  const { view } = draft;

  const submit = async (values: FieldValues): Promise<object | undefined> => {
    try {
      await save(values as Values);
      notify(say('editing.form.saved'), { type: 'info' });
      return undefined;
    } catch (error) {
      if (refusalCode(error) === 'stale-revision') setStored(storedIn(await data.draft(view.plan.id)));
      return refusalBody(error)?.errors ?? { root: { serverError: String(error) } };
    }
  };

  return (
    <Page
      title={title}
      above={
        <>
          <Link to={`/plans/${view.plan.id}/draft`}>{say('editing.draft.title')}</Link> · <Text text={view.plan.title} />
        </>
      }
    >
      <Form onSubmit={submit} defaultValues={defaults} warnWhenUnsavedChanges noValidate disableInvalidFormNotification>
        <AfterSaving to={`/plans/${view.plan.id}/draft`} />
        {stored === null && <Refusals labelOf={labelOf} />}
        {stored !== null && <Overtaken stored={stored} labelOf={labelOf} onResolved={() => setStored(null)} />}
        {children}
        <SaveBar backTo={`/plans/${view.plan.id}/draft`} />
      </Form>
    </Page>
  );
}

/** Leaves only once the form counts as saved, or its own warning would stop the way out. */
function AfterSaving({ to }: { to: string }): null {
  const navigate = useNavigate();
  const reread = useRereadPlans();
  useOnSuccess(() => {
    void reread();
    navigate(to);
  });
  return null;
}

function Overtaken({
  stored,
  labelOf,
  onResolved,
}: {
  stored: FieldValues;
  labelOf: (field: string) => string;
  onResolved: () => void;
}): ReactElement {
  const { setValue, clearErrors } = useFormContext();
  const { isSubmitting, dirtyFields } = useFormState();
  const isMine = (field: string): boolean => field in dirtyFields;
  const fields = Object.keys(stored).filter((field) => field !== 'basedOn' && field !== 'held' && isMine(field));
  const keepMine = (form: HTMLFormElement | null): void => {
    // What was not touched here is the other editor's: saving mine must not undo it.
    for (const [field, value] of Object.entries(stored)) if (!isMine(field)) setValue(field, value);
    clearErrors();
    onResolved();
    form?.requestSubmit();
  };
  return (
    <Conflict fields={fields} stored={stored} labelOf={labelOf} isBusy={isSubmitting} onKeepMine={keepMine} />
  );
}
