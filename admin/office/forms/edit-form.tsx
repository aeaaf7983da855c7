import { useState, type ReactElement, type ReactNode } from 'react';
import { EditBase, Form, Loading, useEditContext, useGetRecordRepresentation, useTranslate } from 'react-admin';
import type { RaRecord, TransformData } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { Failure } from '../layout/failure';
import { Page } from '../layout/page';
import { refusalCode } from '../providers/api-error';
import { useOfficeData } from '../providers/data-provider';
import { writableFields } from '../providers/writable-fields';
import { Conflict } from './conflict';
import { DeleteButton } from './delete-button';
import { Refusals } from './refusals';
import { SaveBar } from './save-bar';

interface EditFormProps {
  readonly resource: string;
  /** Where saving and going back lead. */
  readonly redirect: 'show' | ((record: RaRecord) => string);
  readonly transform?: TransformData;
  readonly children: ReactNode;
}

/** A record's form. A save that comes too late shows both versions and loses nothing typed. */
export function EditForm({ resource, redirect, transform, children }: EditFormProps): ReactElement {
  const data = useOfficeData();
  const [stored, setStored] = useState<RaRecord | null>(null);
  const onError = async (error: unknown, { id }: { id?: RaRecord['id'] }): Promise<void> => {
    if (refusalCode(error) !== 'stale-revision' || id === undefined) return;
    setStored((await data.getOne<RaRecord>(resource, { id })).data);
  };
  return (
    <EditBase
      resource={resource}
      redirect={(_resource, _id, record) => pathTo(redirect, resource, record as RaRecord).slice(1)}
      mutationMode="pessimistic"
      transform={transform}
      mutationOptions={{ onError }}
    >
      <EditBody resource={resource} redirect={redirect} stored={stored} onResolved={() => setStored(null)}>
        {children}
      </EditBody>
    </EditBase>
  );
}

function EditBody({
  resource,
  redirect,
  stored,
  onResolved,
  children,
}: Omit<EditFormProps, 'transform'> & { stored: RaRecord | null; onResolved: () => void }): ReactElement {
  const translate = useTranslate();
  const { record, error } = useEditContext<RaRecord>();
  const representation = useGetRecordRepresentation(resource)(record);
  const name = typeof representation === 'string' ? representation : '';
  const labelOf = (field: string): string => fieldLabel(translate, resource, field);
  if (error instanceof Error) return <Failure error={error} />;
  if (record === undefined) return <Loading />;
  return (
    <Page title={name} above={translate(`resources.${resource}.name`, { smart_count: 1 })}>
      <Form warnWhenUnsavedChanges noValidate disableInvalidFormNotification>
        {stored === null && <Refusals labelOf={labelOf} />}
        {stored !== null && (
          <ResolvedConflict resource={resource} stored={stored} labelOf={labelOf} onResolved={onResolved} />
        )}
        {children}
        <SaveBar backTo={pathTo(redirect, resource, record)}>
          <DeleteButton resource={resource} name={name} />
        </SaveBar>
      </Form>
    </Page>
  );
}

/** Saving over what is stored means: I have seen that revision. */
function ResolvedConflict({
  resource,
  stored,
  labelOf,
  onResolved,
}: {
  resource: string;
  stored: RaRecord;
  labelOf: (field: string) => string;
  onResolved: () => void;
}): ReactElement {
  const { setValue, clearErrors } = useFormContext();
  const keepMine = (form: HTMLFormElement | null): void => {
    setValue('revision', stored['revision']);
    clearErrors();
    onResolved();
    form?.requestSubmit();
  };
  return <Conflict fields={writableFields(resource)} stored={stored} labelOf={labelOf} onKeepMine={keepMine} />;
}

function pathTo(redirect: EditFormProps['redirect'], resource: string, record: RaRecord): string {
  return redirect === 'show' ? `/${resource}/${record.id}/show` : redirect(record);
}

/** A field's name from the words of its list: `titleKk` is `title` in Kazakh. */
export function fieldLabel(translate: (key: string, options?: object) => string, resource: string, field: string): string {
  const match = /^(\w+?)(Kk|Ru|En)$/.exec(field);
  if (match === null) return translate(`resources.${resource}.fields.${field}`, { _: field });
  const [, name = field, suffix = ''] = match;
  const language = translate(`common.languageName.${suffix.toLowerCase()}`);
  return `${translate(`resources.${resource}.fields.${name}`, { _: name })} (${language})`;
}
