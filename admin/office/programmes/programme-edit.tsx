import type { ReactElement } from 'react';
import { EditForm } from '../forms/edit-form';
import { ProgrammeFields } from './programme-fields';

export default function ProgrammeEdit(): ReactElement {
  return (
    <EditForm resource="budget-programmes" redirect="show">
      <ProgrammeFields />
    </EditForm>
  );
}
