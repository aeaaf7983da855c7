import type { ReactElement } from 'react';
import type { RaRecord } from 'react-admin';
import { EditForm } from '../forms/edit-form';
import { AmendmentFields } from './amendment-fields';

/** A draft's own facts; published change-sets the server refuses to change. */
export default function AmendmentEdit(): ReactElement {
  return (
    <EditForm resource="amendments" redirect={draftOf}>
      <AmendmentFields />
    </EditForm>
  );
}

/** The draft that a change-set is the heading of. */
function draftOf(record: RaRecord): string {
  return `/plans/${String(record['planId'])}/draft`;
}
