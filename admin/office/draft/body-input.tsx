import { useMemo, useState, type ReactElement } from 'react';
import { AutocompleteArrayInput, AutocompleteInput, required, useGetList } from 'react-admin';
import { textIn } from '../../../cms/domain/language';
import type { BodyRecord } from '../../../cms/domain/record/plan-record';
import { columnOf, localized } from '../language/columns';
import { useLanguage } from '../language/use-language';
import type { BodyRow } from '../providers/rows';

interface BodyInputProps {
  readonly source: string;
  readonly label: string;
  /** Bodies the plan names already, so that a chosen one always has its name. */
  readonly known: Readonly<Record<string, BodyRecord>>;
  readonly isMany?: boolean;
  /** What choosing no body means; without it one must be chosen. */
  readonly emptyText?: string;
}

/** Chooses a body by typing; what is kept is its code. */
export function BodyInput({ source, label, known, isMany = false, emptyText }: BodyInputProps): ReactElement {
  const language = useLanguage();
  const [q, setQ] = useState('');
  const { data = [] } = useGetList<BodyRow>('responsible-bodies', {
    filter: { q },
    sort: { field: columnOf('name', language), order: 'ASC' },
    pagination: { page: 1, perPage: 100 },
  });
  const choices = useMemo(() => {
    const names = new Map(
      Object.values(known).map((body) => [body.code, textIn(body.name, language)?.text ?? body.code]),
    );
    for (const row of data) names.set(row.code, textIn(localized(row, 'name'), language)?.text ?? row.code);
    return [...names].map(([id, name]) => ({ id, name }));
  }, [data, known, language]);
  const shared = { source, label, choices, translateChoice: false, helperText: false as const, fullWidth: true };
  return isMany ? (
    <AutocompleteArrayInput {...shared} onInputChange={(_event, typed: string) => setQ(typed)} />
  ) : (
    <AutocompleteInput
      {...shared}
      validate={emptyText === undefined ? required() : undefined}
      emptyText={emptyText}
      onInputChange={(_event, typed: string, reason) => {
        if (reason === 'input') setQ(typed);
      }}
    />
  );
}
