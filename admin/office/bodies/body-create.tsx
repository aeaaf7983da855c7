import type { ReactElement } from 'react';
import { CreateForm } from '../forms/create-form';
import { BodyFields, withoutEmptySpellings } from './body-fields';

export default function BodyCreate(): ReactElement {
  return (
    <CreateForm resource="responsible-bodies" redirect="show" transform={withoutEmptySpellings}>
      <BodyFields />
    </CreateForm>
  );
}
