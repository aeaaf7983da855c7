import type { ReactElement } from 'react';
import { CreateForm } from '../forms/create-form';
import { OrderFields } from './order-fields';

const DEFAULTS = { kind: 'prime-minister-order', originalLanguages: ['kk', 'ru'], points: [] };

export default function OrderCreate(): ReactElement {
  return (
    <CreateForm resource="orders" redirect="show" defaults={DEFAULTS}>
      <OrderFields />
    </CreateForm>
  );
}
