import type { DeadlineMove } from '../../../cms/domain/change/deadline-move';
import type { Language } from '../../../cms/domain/language';
import { translate } from '../../i18n';

/** By how much a deadline moved: `182 days later`, or that days do not measure it. */
export function moveWords({ days }: Pick<DeadlineMove, 'days'>, language: Language): string {
  if (days === null) return translate(language, 'public.ledger.uncounted');
  if (days === 0) return translate(language, 'public.ledger.sameDay');
  return translate(language, days > 0 ? 'public.ledger.later' : 'public.ledger.earlier', { smart_count: Math.abs(days) });
}
