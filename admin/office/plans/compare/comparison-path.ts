import { isIsoDate, type IsoDate } from '../../../../cms/domain/calendar/iso-date';
import { redactionPeriods } from '../../../../cms/domain/change/periods';
import type { PlanRecord } from '../../../../cms/domain/record/plan-record';
import { planTabPath } from '../plan-tab';

/** Where two dates of a plan are compared in the office. */
export function comparisonPath(planId: string, from: IsoDate, to: IsoDate): string {
  return `${planTabPath(planId, 'compare')}?${new URLSearchParams({ from, to })}`;
}

/** The dates an address asks to compare; null for one it does not name. */
export function datesAsked(search: URLSearchParams): { readonly from: IsoDate | null; readonly to: IsoDate | null } {
  const date = (name: string): IsoDate | null => {
    const asked = search.get(name);
    return isIsoDate(asked) ? asked : null;
  };
  return { from: date('from'), to: date('to') };
}

/**
 * The earlier and the later date: those asked for, as far as the register holds them. Without them,
 * the redaction of the date looked at with the one before it; of the first, with the one after.
 */
export function datesToCompare(
  record: Pick<PlanRecord, 'plan' | 'changeSets'>,
  asked: { readonly from: IsoDate | null; readonly to: IsoDate | null },
  shown: IsoDate,
): { readonly from: IsoDate; readonly to: IsoDate } {
  const { heldFrom } = record.plan;
  const held = (date: IsoDate): IsoDate => (date < heldFrom ? heldFrom : date);
  const periods = redactionPeriods(record);
  const place = Math.max(0, periods.findLastIndex(({ from }) => from <= held(asked.to ?? shown)));
  const [before, after] = place === 0 && asked.to === null ? [periods[0], periods[1] ?? periods[0]] : [periods[place - 1] ?? periods[0], periods[place]];
  const [from, to] = [held(asked.from ?? before?.from ?? heldFrom), held(asked.to ?? after?.from ?? heldFrom)];
  return from <= to ? { from, to } : { from: to, to: from };
}
