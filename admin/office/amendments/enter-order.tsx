import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useId, useState, type ReactElement } from 'react';
import { Form, useCreateSuggestionContext, useTranslate } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { fieldLabel } from '../forms/edit-form';
import { LocalizedInput } from '../forms/localized-input';
import { Refusals } from '../forms/refusals';
import { useOnSuccess } from '../forms/use-on-success';
import { useSay } from '../language/use-language';
import { OrderIdentityFields } from '../orders/order-identity-fields';
import { refusalBody } from '../providers/api-error';
import { useOfficeData } from '../providers/data-provider';
import type { OrderRow } from '../providers/rows';

const DEFAULTS = { kind: 'prime-minister-order', originalLanguages: ['kk', 'ru'], points: [] };

/** Enters an amending act the register does not know yet, without leaving the form that names it. */
export function EnterOrder(): ReactElement {
  const say = useSay();
  const translate = useTranslate();
  const titleId = useId();
  const data = useOfficeData();
  const { onCancel, onCreate } = useCreateSuggestionContext();
  const [entered, setEntered] = useState<OrderRow | null>(null);

  const submit = async (values: FieldValues): Promise<object | undefined> => {
    try {
      setEntered((await data.create<OrderRow>('orders', { data: values })).data);
      return undefined;
    } catch (error) {
      return refusalBody(error)?.errors ?? { root: { serverError: String(error) } };
    }
  };

  return (
    <Dialog open onClose={onCancel} aria-labelledby={titleId} maxWidth="md" fullWidth>
      <Form onSubmit={submit} defaultValues={DEFAULTS} noValidate disableInvalidFormNotification>
        <WhenEntered onEntered={() => entered !== null && onCreate(entered)} />
        <DialogTitle id={titleId}>{say('operations.order.title')}</DialogTitle>
        <DialogContent>
          <Refusals labelOf={(field) => fieldLabel(translate, 'orders', field)} />
          <OrderIdentityFields />
          <LocalizedInput name="title" label={say('resources.orders.fields.title')} lines={2} original={['kk', 'ru']} />
        </DialogContent>
        <DialogActions>
          <Button onClick={onCancel}>{say('editing.form.cancel')}</Button>
          <Button type="submit" variant="contained">
            {say('operations.order.save')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

function WhenEntered({ onEntered }: { onEntered: () => void }): null {
  useOnSuccess(onEntered);
  return null;
}
