import type { ReactElement, ReactNode } from 'react';
import { CreateBase, Form, useTranslate, type TransformData } from 'react-admin';
import { Page } from '../layout/page';
import { fieldLabel } from './edit-form';
import { Refusals } from './refusals';
import { SaveBar } from './save-bar';

/** The form of a new record. */
export function CreateForm({
  resource,
  redirect,
  transform,
  defaults,
  children,
}: {
  resource: string;
  redirect: 'show' | 'list';
  transform?: TransformData;
  defaults?: Readonly<Record<string, unknown>>;
  children: ReactNode;
}): ReactElement {
  const translate = useTranslate();
  const name = translate(`resources.${resource}.name`, { smart_count: 1 });
  return (
    <CreateBase resource={resource} redirect={redirect} transform={transform}>
      <Page title={translate('ra.page.create', { name })} above={translate(`resources.${resource}.name`, { smart_count: 2 })}>
        <Form warnWhenUnsavedChanges noValidate disableInvalidFormNotification defaultValues={defaults}>
          <Refusals labelOf={(field) => fieldLabel(translate, resource, field)} />
          {children}
          <SaveBar backTo={`/${resource}`} />
        </Form>
      </Page>
    </CreateBase>
  );
}
