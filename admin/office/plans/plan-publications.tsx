import type { ReactElement } from 'react';
import type { PlanView } from '../../../cms/domain/record/plan-view';
import { useLanguage } from '../language/use-language';
import { EmbeddedList } from '../lists/register-list';
import { publicationColumns } from '../publications/publication-columns';

/** Every publication of one plan. */
export default function PlanPublications({ view }: { view: PlanView }): ReactElement {
  return (
    <EmbeddedList
      resource="publications"
      columns={publicationColumns(useLanguage())}
      sort={{ field: 'sequence', order: 'DESC' }}
      filter={{ planId: view.plan.id }}
    />
  );
}
