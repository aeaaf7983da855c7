import type { ReactElement } from 'react';
import { DateInput, SelectInput, TextInput } from 'react-admin';
import type { AmendmentReading } from '../../../../cms/domain/reading/reading';
import { ORDER_KINDS, type OrderKind } from '../../../../cms/domain/record/plan-record';
import { useSay } from '../../language/use-language';
import { EditorFrame } from './editor-frame';
import { trimmed } from './plain-editors';

const EVENTS = ['amended', 'replaced', 'repealed'] as const;
const TARGETS = ['plan', 'order'] as const;

/** What a note says: what happened, to what, and by which act. */
export function AmendmentEditor({ path, value }: { path: string; value: AmendmentReading }): ReactElement {
  const say = useSay();
  const { order, event, target, note } = value;
  const targets = [...new Set<string>([...TARGETS, target])];
  return (
    <EditorFrame
      path={path}
      initial={{ event, target, note, kind: order.kind, number: order.number, date: order.date }}
      valueOf={(form): AmendmentReading => ({
        ...value,
        order: {
          ...order,
          kind: (trimmed(form['kind']) as OrderKind) || null,
          number: trimmed(form['number']) || null,
          date: trimmed(form['date']) || null,
        },
        event: EVENTS.find((one) => one === form['event']) ?? null,
        target: trimmed(form['target']),
        note: trimmed(form['note']),
      })}
    >
      <div className="grid">
        <SelectInput
          source="event"
          label={say('review.edit.event')}
          choices={EVENTS.map((id) => ({ id, name: say(`review.event.${id}`) }))}
          translateChoice={false}
          helperText={false}
        />
        <SelectInput
          source="target"
          label={say('review.edit.target')}
          choices={targets.map((id) => ({ id, name: isNamed(id) ? say(`review.target.${id}`) : id }))}
          translateChoice={false}
          helperText={false}
        />
        <SelectInput
          source="kind"
          label={say('resources.orders.fields.kind')}
          choices={ORDER_KINDS.map((id) => ({ id, name: say(`act.kind.${id}`) }))}
          translateChoice={false}
          helperText={false}
        />
        <TextInput source="number" label={say('resources.orders.fields.number')} helperText={false} />
        <DateInput
          source="date"
          label={say('resources.orders.fields.date')}
          parse={(day: string) => day || null}
          helperText={false}
        />
      </div>
      <TextInput source="note" label={say('resources.amendments.fields.note')} multiline fullWidth helperText={false} />
    </EditorFrame>
  );
}

function isNamed(target: string): target is (typeof TARGETS)[number] {
  return TARGETS.some((one) => one === target);
}
