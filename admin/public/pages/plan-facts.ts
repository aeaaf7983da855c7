import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import type { Deadline } from '../../../cms/domain/deadline/deadline';
import { nextDue } from '../../../cms/domain/deadline/next-due';
import type { PlanRecord } from '../../../cms/domain/record/plan-record';
import type { PlanView } from '../../../cms/domain/record/plan-view';
import { planViewOn } from '../../../cms/domain/record/plan-view-of';
import { dayShown } from '../plan/standing';

/** The plan as the public sees it today; a plan that begins later is shown as it begins. */
export function currentView(record: PlanRecord, today: IsoDate): PlanView {
  return planViewOn(record, dayShown(record, today));
}

export interface PlanFacts {
  readonly measures: number;
  /** The nearest day from the one asked for on; null where no dated deadline lies ahead of it. */
  readonly nextDue: IsoDate | null;
  /** The latest day named; null where none is. */
  readonly lastDue: IsoDate | null;
}

/** What a plan says of its deadlines, counted from a day on: what recurs falls due after it, whatever today is. */
export function planFacts(view: PlanView, from: IsoDate): PlanFacts {
  const measures = view.redaction.sections.flatMap((section) => section.measures);
  const ahead = measures.flatMap(({ deadline }) => nextDue(deadline, from) ?? []).sort();
  const named = measures.flatMap(({ deadline }) => lastDays(deadline)).sort();
  return {
    measures: measures.length,
    nextDue: ahead[0] ?? null,
    lastDue: named[named.length - 1] ?? null,
  };
}

function lastDays(deadline: Deadline): IsoDate[] {
  const own = deadline.due ?? deadline.until;
  const inner = [...deadline.parts, ...(deadline.resolved ? [deadline.resolved] : [])];
  return [...(own === null ? [] : [own]), ...inner.flatMap(lastDays)];
}
