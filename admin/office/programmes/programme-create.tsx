import type { ReactElement } from 'react';
import { CreateForm } from '../forms/create-form';
import { ProgrammeFields } from './programme-fields';

export default function ProgrammeCreate(): ReactElement {
  return (
    <CreateForm resource="budget-programmes" redirect="show" defaults={{ level: 'republican' }} transform={withoutEmptyKey}>
      <ProgrammeFields />
    </CreateForm>
  );
}

/** Left empty, the key is made by the server from level and code. */
function withoutEmptyKey({ key, ...data }: { key?: string | null }): object {
  return key ? { ...data, key } : data;
}
