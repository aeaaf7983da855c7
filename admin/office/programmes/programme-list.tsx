import type { ReactElement } from 'react';
import { DatedLink } from '../as-of/dated-link';
import { Amount, Text } from '../fields/value-fields';
import { columnOf, localized } from '../language/columns';
import { useLanguage, useSay } from '../language/use-language';
import type { Column } from '../lists/columns';
import { CreateLink } from '../lists/create-link';
import { ChoiceFilter, SearchFilter } from '../lists/filter-inputs';
import { RegisterList } from '../lists/register-list';
import type { ProgrammeRow } from '../providers/rows';
import { PROGRAMME_LEVELS } from './levels';

/** The budget programmes that measures are paid from. */
export default function ProgrammeList(): ReactElement {
  const language = useLanguage();
  const say = useSay();
  const columns: Column<ProgrammeRow>[] = [
    { field: 'code', sortBy: 'code', render: (programme) => programme.code },
    {
      field: 'name',
      sortBy: columnOf('name', language),
      isName: true,
      minWidth: 320,
      render: (programme) => (
        <DatedLink to={`/budget-programmes/${programme.id}/show`}>
          <Text text={localized(programme, 'name')} />
        </DatedLink>
      ),
    },
    { field: 'level', sortBy: 'level', render: (programme) => say(`funding.level.${programme.level}`) },
    { field: 'measures', sortBy: 'measures', align: 'right', render: (programme) => programme.measures },
    {
      field: 'amountTiyn',
      sortBy: 'amountTiyn',
      align: 'right',
      render: (programme) => <Amount tiyn={programme.amountTiyn} />,
    },
  ];
  return (
    <RegisterList
      resource="budget-programmes"
      columns={columns}
      sort={{ field: 'code', order: 'ASC' }}
      actions={<CreateLink resource="budget-programmes" />}
    >
      <SearchFilter />
      <ChoiceFilter source="level" choices={PROGRAMME_LEVELS.map((id) => ({ id, name: say(`funding.level.${id}`) }))} />
    </RegisterList>
  );
}
