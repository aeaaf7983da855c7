import type { ReactElement } from 'react';
import type { PlanRecord } from '../../../cms/domain/record/plan-record';
import { useLanguage } from '../language/use-language';
import { EmbeddedList } from '../lists/register-list';
import { publicationColumns } from '../publications/publication-columns';

/** Every publication of one plan. */
export default function PlanPublications({ record }: { record: PlanRecord }): ReactElement {
  return (
    <EmbeddedList
      resource="publications"
      columns={publicationColumns(useLanguage())}
      sort={{ field: 'sequence', order: 'DESC' }}
      filter={{ planId: record.plan.id }}
    />
  );
}
