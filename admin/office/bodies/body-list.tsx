import type { ReactElement } from 'react';
import { DatedLink } from '../as-of/dated-link';
import { Amount, Text } from '../fields/value-fields';
import { columnOf, localized } from '../language/columns';
import { useLanguage } from '../language/use-language';
import type { Column } from '../lists/columns';
import { CreateLink } from '../lists/create-link';
import { SearchFilter } from '../lists/filter-inputs';
import { RegisterList } from '../lists/register-list';
import type { BodyRow } from '../providers/rows';

/** The bodies that carry measures out. */
export default function BodyList(): ReactElement {
  const language = useLanguage();
  const columns: Column<BodyRow>[] = [
    {
      field: 'name',
      sortBy: columnOf('name', language),
      isName: true,
      minWidth: 320,
      render: (body) => (
        <DatedLink to={`/responsible-bodies/${body.id}/show`}>
          <Text text={localized(body, 'name')} />
        </DatedLink>
      ),
    },
    { field: 'code', sortBy: 'code', render: (body) => body.code },
    { field: 'measures', sortBy: 'measures', align: 'right', render: (body) => body.measures },
    { field: 'asLead', sortBy: 'asLead', align: 'right', render: (body) => body.asLead },
    { field: 'amountTiyn', sortBy: 'amountTiyn', align: 'right', render: (body) => <Amount tiyn={body.amountTiyn} /> },
  ];
  return (
    <RegisterList
      resource="responsible-bodies"
      columns={columns}
      sort={{ field: columnOf('name', language), order: 'ASC' }}
      actions={<CreateLink resource="responsible-bodies" />}
    >
      <SearchFilter />
    </RegisterList>
  );
}
