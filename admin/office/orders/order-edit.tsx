import type { ReactElement } from 'react';
import { EditForm } from '../forms/edit-form';
import { OrderFields } from './order-fields';

export default function OrderEdit(): ReactElement {
  return (
    <EditForm resource="orders" redirect="show">
      <OrderFields />
    </EditForm>
  );
}
