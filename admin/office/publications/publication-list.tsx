import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import { Text } from '../fields/value-fields';
import { localized } from '../language/columns';
import { useLanguage } from '../language/use-language';
import type { Column } from '../lists/columns';
import { ReferenceFilter } from '../lists/filter-inputs';
import { RegisterList } from '../lists/register-list';
import type { PublicationRow } from '../providers/rows';
import { publicationColumns } from './publication-columns';

/** Every act of publishing. */
export default function PublicationList(): ReactElement {
  const language = useLanguage();
  const plan: Column<PublicationRow> = {
    field: 'plan',
    minWidth: 280,
    render: (row) => (
      <Link to={`/plans/${row.planId}/show`}>
        <Text text={localized(row, 'planTitle')} />
      </Link>
    ),
  };
  const [sequence, ...rest] = publicationColumns(language);
  return (
    <RegisterList
      resource="publications"
      columns={sequence === undefined ? rest : [sequence, plan, ...rest]}
      sort={{ field: 'sequence', order: 'DESC' }}
    >
      <ReferenceFilter source="planId" reference="plans" nameField="title" />
    </RegisterList>
  );
}
