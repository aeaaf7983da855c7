import { textIn, type Language } from '../../../cms/domain/language';
import { orderCitation, translate } from '../../i18n';
import { localized } from '../language/columns';
import type { AmendmentRow, BodyRow, OrderRow, PlanRow, ProgrammeRow } from '../providers/rows';

/** What a record is called where react-admin needs one line for it. */
export function recordNames(language: Language) {
  return {
    title: (plan: PlanRow): string => textIn(localized(plan, 'titleNow'), language)?.text ?? plan.slug,
    name: (body: BodyRow): string => textIn(localized(body, 'name'), language)?.text ?? body.code,
    programme: (programme: ProgrammeRow): string => programmeName(programme, language),
    order: (order: OrderRow): string => orderCitation(order, language),
    amendment: (amendment: AmendmentRow): string => amendmentName(amendment, language),
  };
}

/** `005 «Мемлекеттік деректер базасын құру»`: the code first, as officials know a programme by it. */
export function programmeName(programme: ProgrammeRow, language: Language): string {
  const name = textIn(localized(programme, 'name'), language)?.text ?? '';
  return `${programme.code} «${name}»`;
}

/** A change-set by the act it stands on, or by the reason of a correction. */
function amendmentName({ kind, orderKind, orderNumber, orderDate, reason }: AmendmentRow, language: Language): string {
  if (orderKind !== null && orderNumber !== null && orderDate !== null) return orderCitation({ kind: orderKind, number: orderNumber, date: orderDate }, language);
  return reason ?? translate(language, `act.changeSetKind.${kind}`);
}
