import type { ReactElement } from 'react';
import { DateInput, SelectInput, TextInput } from 'react-admin';
import type { IsoDate } from '../../../../cms/domain/calendar/iso-date';
import { ORDER_KINDS, type OrderKind } from '../../../../cms/domain/record/plan-record';
import { useSay } from '../../language/use-language';
import { useDesk } from '../review-context';
import { EditorFrame } from './editor-frame';

/** A text as it should read. */
export function TextEditor({ path, value }: { path: string; value: string }): ReactElement {
  const say = useSay();
  const { language } = useDesk();
  return (
    <EditorFrame path={path} initial={{ text: value }} valueOf={({ text }) => trimmed(text)}>
      <TextInput
        source="text"
        label={say('review.edit.text')}
        multiline
        maxRows={12}
        fullWidth
        helperText={false}
        slotProps={{ htmlInput: { lang: language } }}
      />
    </EditorFrame>
  );
}

export function ActKindEditor({ path, value }: { path: string; value: OrderKind | null }): ReactElement {
  const say = useSay();
  return (
    <EditorFrame path={path} initial={{ kind: value }} valueOf={({ kind }) => trimmed(kind) || null}>
      <SelectInput
        source="kind"
        label={say('resources.orders.fields.kind')}
        choices={ORDER_KINDS.map((id) => ({ id, name: say(`act.kind.${id}`) }))}
        translateChoice={false}
        helperText={false}
        fullWidth
      />
    </EditorFrame>
  );
}

export function DayEditor({ path, value }: { path: string; value: IsoDate | null }): ReactElement {
  const say = useSay();
  return (
    <EditorFrame path={path} initial={{ day: value }} valueOf={({ day }) => trimmed(day) || null}>
      <DateInput source="day" label={say('resources.orders.fields.date')} parse={(day: string) => day || null} helperText={false} />
    </EditorFrame>
  );
}

/** What a form holds as text: an emptied input holds null. */
export function trimmed(typed: unknown): string {
  return typeof typed === 'string' ? typed.trim() : '';
}
