import type { ReactElement } from 'react';
import { EditForm } from '../forms/edit-form';
import { BodyFields, withoutEmptySpellings } from './body-fields';

export default function BodyEdit(): ReactElement {
  return (
    <EditForm resource="responsible-bodies" redirect="show" transform={withoutEmptySpellings}>
      <BodyFields />
    </EditForm>
  );
}
