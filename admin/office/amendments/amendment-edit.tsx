import type { ReactElement } from 'react';
import { EditForm } from '../forms/edit-form';
import { AmendmentFields } from './amendment-fields';

/** A draft's own facts; published change-sets the server refuses to change. */
export default function AmendmentEdit(): ReactElement {
  return (
    <EditForm resource="amendments" redirect="list">
      <AmendmentFields />
    </EditForm>
  );
}
