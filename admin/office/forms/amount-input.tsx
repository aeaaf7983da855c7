import { TextField } from '@mui/material';
import { useEffect, useState, type ReactElement } from 'react';
import { useInput } from 'react-admin';
import { isTiynDigits } from '../../../cms/domain/money/tiyn';
import { useLanguage, useSay } from '../language/use-language';
import { amountValue, isNotAnAmount, typedFromTiyn } from './amount-entry';

/** An amount typed in tenge and held in tiyn, as digits: it is never a floating-point number. */
export function AmountInput({ source, label }: { source: string; label: string }): ReactElement {
  const say = useSay();
  const language = useLanguage();
  const { id, field, fieldState } = useInput<Record<string, unknown>>({
    source,
    validate: (value: unknown) => (isNotAnAmount(value) ? say('editing.form.notAnAmount') : undefined),
  });
  const value: unknown = field.value;
  const refusal =
    fieldState.error?.message ??
    (fieldState.isTouched && isNotAnAmount(value) ? say('editing.form.notAnAmount') : undefined);
  const [typed, setTyped] = useState('');
  useEffect(() => {
    setTyped((shown) =>
      amountValue(shown) === (value || null) ? shown : isTiynDigits(value) ? typedFromTiyn(value, language) : '',
    );
  }, [value, language]);

  return (
    <TextField
      id={id}
      label={label}
      value={typed}
      inputRef={field.ref}
      onChange={(event) => {
        setTyped(event.target.value);
        field.onChange(amountValue(event.target.value));
      }}
      onBlur={field.onBlur}
      error={refusal !== undefined}
      helperText={refusal ?? say('editing.form.amountHelp')}
      slotProps={{ htmlInput: { inputMode: 'decimal', autoComplete: 'off' } }}
      fullWidth
    />
  );
}
