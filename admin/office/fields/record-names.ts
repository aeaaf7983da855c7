import { textIn, type Language } from '../../../cms/domain/language';
import { orderCitation } from '../../i18n';
import { localized } from '../language/columns';
import type { BodyRow, OrderRow, PlanRow, ProgrammeRow } from '../providers/rows';

/** What a record is called where react-admin needs one line for it. */
export function recordNames(language: Language) {
  return {
    title: (plan: PlanRow): string => textIn(localized(plan, 'titleNow'), language)?.text ?? plan.slug,
    name: (body: BodyRow): string => textIn(localized(body, 'name'), language)?.text ?? body.code,
    programme: (programme: ProgrammeRow): string => programmeName(programme, language),
    order: (order: OrderRow): string => orderCitation(order, language),
  };
}

/** `005 «Мемлекеттік деректер базасын құру»`: the code first, as officials know a programme by it. */
export function programmeName(programme: ProgrammeRow, language: Language): string {
  const name = textIn(localized(programme, 'name'), language)?.text ?? '';
  return `${programme.code} «${name}»`;
}
