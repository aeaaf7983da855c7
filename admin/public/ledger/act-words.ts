import type { Language } from '../../../cms/domain/language';
import type { ChangeSetRecord } from '../../../cms/domain/record/plan-record';
import { orderCitation, translate } from '../../i18n';

/** How a change-set is cited: by its order, or as the correction it is. */
export function actWords({ order, kind }: ChangeSetRecord, language: Language): string {
  return order === null ? translate(language, `act.changeSetKind.${kind}`) : orderCitation(order, language);
}
