import type { ReactElement } from 'react';
import { AutocompleteInput, DateInput, ReferenceInput, SelectInput, TextInput } from 'react-admin';
import { columnOf } from '../language/columns';
import { useLanguage, useSay } from '../language/use-language';

/** Words to search for; either spelling of a word finds it. */
export function SearchFilter(): ReactElement {
  const say = useSay();
  return <TextInput source="q" type="search" label={say('office.list.search')} helperText={false} />;
}

export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** One of a few values. */
export function ChoiceFilter({ source, choices }: { source: string; choices: readonly Choice[] }): ReactElement {
  const say = useSay();
  return (
    <SelectInput
      source={source}
      choices={[...choices]}
      translateChoice={false}
      emptyText={say('office.list.any')}
      helperText={false}
    />
  );
}

/** A record of another list, found by typing. `nameField` is what its rows are sorted by. */
export function ReferenceFilter({
  source,
  reference,
  nameField,
}: {
  source: string;
  reference: string;
  nameField: 'name' | 'title';
}): ReactElement {
  const language = useLanguage();
  return (
    <ReferenceInput
      source={source}
      reference={reference}
      sort={{ field: columnOf(nameField, language), order: 'ASC' }}
      perPage={50}
    >
      <AutocompleteInput filterToQuery={(q: string) => ({ q })} helperText={false} />
    </ReferenceInput>
  );
}

/** The first or last day of a span. */
export function DayFilter({ source }: { source: string }): ReactElement {
  return <DateInput source={source} helperText={false} parse={(day: string) => day} />;
}
