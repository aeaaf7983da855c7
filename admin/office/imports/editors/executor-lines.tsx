import AddIcon from '@mui/icons-material/Add';
import { Button } from '@mui/material';
import type { ReactElement } from 'react';
import { BooleanInput, TextInput } from 'react-admin';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import type { ExecutorReading } from '../../../../cms/domain/reading/reading';
import { BodyInput } from '../../draft/body-input';
import { useSay } from '../../language/use-language';
import { useDesk } from '../review-context';
import { useKnownBodies } from './deadline-editor';
import { trimmed } from './plain-editors';

/** An executor as the form holds it; without a body it is a new one. */
export interface ExecutorLine {
  readonly name: string;
  readonly body: string | null;
  /** The name a new body enters the register under, where it is not the printed one. */
  readonly proposes: string | null;
  readonly byAgreement: boolean;
  readonly lead: boolean;
}

const EMPTY: ExecutorLine = { name: '', body: null, proposes: null, byAgreement: false, lead: false };

export function executorLine({ name, body, proposes, byAgreement, lead }: ExecutorReading): ExecutorLine {
  return { name, body: body ?? null, proposes: proposes ?? null, byAgreement, lead: lead === true };
}

export function executorOf({ name, body, proposes, byAgreement, lead }: ExecutorLine): ExecutorReading {
  const isNew = body === null || body === '';
  const entersAs = trimmed(proposes);
  return {
    name: trimmed(name),
    byAgreement,
    ...(lead ? { lead: true as const } : {}),
    ...(isNew ? {} : { body }),
    ...(isNew && entersAs !== '' && entersAs !== trimmed(name) ? { proposes: entersAs } : {}),
  };
}

/** The executors one by one: each can be moved, joined with the next, split at its commas, or taken out. */
export function ExecutorLines(): ReactElement {
  const say = useSay();
  const { fields, append, remove, move, update, insert } = useFieldArray({ name: 'executors' });
  const { getValues } = useFormContext();
  const lineAt = (index: number): ExecutorLine => getValues(`executors.${index}`) as ExecutorLine;

  const join = (index: number): void => {
    const [line, next] = [lineAt(index), lineAt(index + 1)];
    update(index, { ...line, name: `${trimmed(line.name)}, ${trimmed(next.name)}`, body: null, proposes: null });
    remove(index + 1);
  };
  const split = (index: number): void => {
    const line = lineAt(index);
    const [first = '', ...rest] = line.name.split(/\s*[,;]\s*/).filter((name) => name !== '');
    update(index, { ...line, name: first, body: null, proposes: null });
    insert(index + 1, rest.map((name) => ({ ...line, name, body: null, proposes: null, lead: false })));
  };

  return (
    <fieldset className="lines">
      <legend>{say('common.columns.executors')}</legend>
      <ol className="plain">
        {fields.map((field, index) => (
          <li key={field.id}>
            <Line index={index} />
            <div className="choices">
              {index > 0 && (
                <button type="button" className="quiet" onClick={() => move(index, index - 1)}>
                  {say('review.edit.up', { number: index + 1 })}
                </button>
              )}
              {index < fields.length - 1 && (
                <button type="button" className="quiet" onClick={() => join(index)}>
                  {say('review.edit.join', { number: index + 1 })}
                </button>
              )}
              <button type="button" className="quiet" onClick={() => split(index)}>
                {say('review.edit.split', { number: index + 1 })}
              </button>
              <button type="button" className="quiet" onClick={() => remove(index)}>
                {say('editing.form.remove', { number: index + 1 })}
              </button>
            </div>
          </li>
        ))}
      </ol>
      <Button startIcon={<AddIcon />} onClick={() => append({ ...EMPTY })}>
        {say('editing.draft.addExecutor')}
      </Button>
    </fieldset>
  );
}

function Line({ index }: { index: number }): ReactElement {
  const say = useSay();
  const { language } = useDesk();
  const known = useKnownBodies();
  const path = `executors.${index}`;
  const chosen: unknown = useWatch({ name: `${path}.body` });
  return (
    <>
      <TextInput
        source={`${path}.name`}
        label={say('review.edit.name')}
        multiline
        fullWidth
        helperText={false}
        slotProps={{ htmlInput: { lang: language } }}
      />
      <BodyInput source={`${path}.body`} label={say('review.edit.body')} known={known} emptyText={say('review.edit.newBody')} />
      {!chosen && (
        <TextInput
          source={`${path}.proposes`}
          label={say('review.edit.proposes')}
          fullWidth
          helperText={false}
          slotProps={{ htmlInput: { lang: language } }}
        />
      )}
      <div className="switches">
        <BooleanInput source={`${path}.byAgreement`} label={say('common.byAgreement')} helperText={false} />
        <BooleanInput source={`${path}.lead`} label={say('review.edit.lead')} helperText={false} />
      </div>
    </>
  );
}
