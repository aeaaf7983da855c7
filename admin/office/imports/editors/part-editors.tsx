import type { ReactElement } from 'react';
import { SelectInput, TextInput } from 'react-admin';
import type { ControlReading } from '../../../../cms/domain/reading/reading';
import { useSay } from '../../language/use-language';
import { useSectionNames } from '../section-names';
import { EditorFrame } from './editor-frame';
import { trimmed } from './plain-editors';

/** Who controls execution: the office, and the person in it. */
export function ControlEditor({ path, value }: { path: string; value: ControlReading | null }): ReactElement {
  const say = useSay();
  return (
    <EditorFrame
      path={path}
      initial={{ office: value?.office ?? '', person: value?.person ?? '' }}
      valueOf={({ office, person }) => {
        const control = { office: trimmed(office), person: trimmed(person) };
        return control.office === '' && control.person === '' ? null : control;
      }}
    >
      <TextInput source="office" label={say('review.edit.office')} fullWidth helperText={false} />
      <TextInput source="person" label={say('review.edit.person')} fullWidth helperText={false} />
    </EditorFrame>
  );
}

/** A section's number and title. */
export function SectionEditor({ path, value }: { path: string; value: { number: string; title: string } }): ReactElement {
  const say = useSay();
  return (
    <EditorFrame
      path={path}
      initial={value}
      valueOf={({ number, title }) => ({ number: trimmed(number), title: trimmed(title) })}
    >
      <div className="grid narrow-first">
        <TextInput source="number" label={say('common.columns.number')} helperText={false} />
        <TextInput source="title" label={say('editing.draft.section')} multiline fullWidth helperText={false} />
      </div>
    </EditorFrame>
  );
}

const NO_SECTION = '';

/** Which of the sections a measure stands in. */
export function SectionOfEditor({ path, value }: { path: string; value: number | null }): ReactElement {
  const say = useSay();
  const names = useSectionNames();
  const choices = [
    { id: NO_SECTION, name: say('funding.totals.noSection') },
    ...[...names].map(([place, name]) => ({ id: String(place), name })),
  ];
  return (
    <EditorFrame
      path={path}
      initial={{ section: value === null ? NO_SECTION : String(value) }}
      valueOf={({ section }) => (trimmed(section) === NO_SECTION ? null : Number(section))}
    >
      <SelectInput
        source="section"
        label={say('common.columns.section')}
        choices={choices}
        translateChoice={false}
        helperText={false}
        fullWidth
      />
    </EditorFrame>
  );
}
