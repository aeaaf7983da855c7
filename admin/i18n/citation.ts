import type { Language } from '../../cms/domain/language';
import type { OrderReference } from '../../cms/domain/record/plan-record';
import { dateValues } from './format';
import { translate } from './translate';

/**
 * A legal act as it is cited: `Қазақстан Республикасы Премьер-Министрінің 2005 жылғы
 * 27 маусымдағы № 178-ө өкімі`, `Распоряжение Премьер-Министра … от 27 июня 2005 года № 178-ө`.
 * The number is never translated: it is part of the act's name.
 */
export function orderCitation(
  order: Pick<OrderReference, 'kind' | 'number' | 'date'>,
  language: Language,
): string {
  const date = translate(language, 'act.citationDate', dateValues(order.date, language));
  const citation = translate(language, `act.citation.${order.kind}`, { date, number: order.number });
  return citation.replace('№ ', '№\u00A0').replace('No. ', 'No.\u00A0');
}
