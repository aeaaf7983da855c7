import { addDays, partsOf, type IsoDate } from '../../../cms/domain/calendar/iso-date';
import type { Deadline, Frequency } from '../../../cms/domain/deadline/deadline';
import { dayOfMark, occurrences } from '../../../cms/domain/deadline/occurrences';
import { textIn, type Language } from '../../../cms/domain/language';
import type { MeasureWording } from '../../../cms/domain/record/plan-record';
import type { PlanView } from '../../../cms/domain/record/plan-view';
import { deadlineWords, orderCitation } from '../../i18n';
import { measureAnchor, planPath } from '../addresses';
import { nameOfBodyIn } from '../plan/names';
import { compact, icsFile, type CalendarEvent } from './ics';

/** The same wherever the register is served, so that a subscribed calendar never doubles its events. */
const UID_DOMAIN = 'zhospar';

interface Context {
  readonly view: PlanView;
  readonly language: Language;
  readonly baseUrl: string;
}

/**
 * A plan's deadlines as a calendar to subscribe to: an all-day event on each last day, a rule for
 * what recurs. What waits for a request or has no date is not in it: a calendar cannot say it.
 */
export function planCalendar(
  view: PlanView,
  publication: { readonly sequence: number; readonly publishedAt: string },
  language: Language,
  baseUrl: string,
): string {
  const context = { view, language, baseUrl };
  const measures = view.redaction.sections.flatMap((section) => section.measures);
  return icsFile({
    name: textIn(view.plan.title, language)?.text ?? view.plan.slug,
    language,
    stamp: publication.publishedAt,
    sequence: publication.sequence,
    events: measureEvents(measures, context),
  });
}

/** An event for each day that measures of a plan name. */
export function measureEvents(measures: readonly MeasureWording[], context: Context): CalendarEvent[] {
  return measures.flatMap((measure) => eventsOf(measure, measure.deadline, [], context));
}

function eventsOf(
  measure: MeasureWording,
  deadline: Deadline,
  path: readonly number[],
  context: Context,
): CalendarEvent[] {
  if (deadline.kind === 'several') {
    return deadline.parts.flatMap((part, index) => eventsOf(measure, part, [...path, index], context));
  }
  if (deadline.kind === 'same-as-above') {
    return deadline.resolved === undefined ? [] : eventsOf(measure, deadline.resolved, path, context);
  }
  const { view, language, baseUrl } = context;
  const place = [view.plan.id, measure.key, ...path].join('/');
  const event = {
    summary: `${measure.number} ${textIn(measure.action, language)?.text ?? ''}`.trim(),
    description: [
      deadlineWords(deadline, language, nameOfBodyIn(view)),
      textIn(measure.completionForm, language)?.text ?? '',
      orderCitation(view.order, language),
    ]
      .filter((line) => line !== '')
      .join('\n'),
    ...(baseUrl === ''
      ? {}
      : { url: `${baseUrl}${planPath(view.plan.slug, language)}#${encodeURIComponent(measureAnchor(measure.key))}` }),
  };
  if (deadline.due !== null) return [{ ...event, uid: `${place}@${UID_DOMAIN}`, date: deadline.due }];
  return recurringDays(deadline, view.order.date).map(({ date, rule }) => ({
    ...event,
    uid: `${place}/${date.slice(5)}@${UID_DOMAIN}`,
    date,
    rule,
  }));
}

const MONTHS_APART: Record<Frequency, number> = { monthly: 1, quarterly: 3, 'half-yearly': 6, yearly: 12 };

/**
 * What recurs, as rules: one a marked day of the year, or one by months where nothing is marked
 * and the deadline is the end of each month, quarter, half-year or year.
 */
function recurringDays(deadline: Deadline, since: IsoDate): { date: IsoDate; rule: string }[] {
  const { recurrence, until } = deadline;
  if (recurrence === null) return [];
  const from = deadline.from ?? since;
  const end = until === null ? '' : `;UNTIL=${compact(until)}`;
  const marks = recurrence.on ?? [];
  if (marks.length > 0) {
    return marks.flatMap((mark) => {
      const date = firstDayOfMark(mark, from);
      return date === null || (until !== null && date > until) ? [] : [{ date, rule: `${yearlyRule(mark, date)}${end}` }];
    });
  }
  const [first] = occurrences(deadline, from, addDays(from, 366));
  if (first === undefined) return [];
  return [{ date: first, rule: `FREQ=MONTHLY;INTERVAL=${MONTHS_APART[recurrence.frequency]};BYMONTHDAY=-1${end}` }];
}

function firstDayOfMark(mark: string, from: IsoDate): IsoDate | null {
  const { year } = partsOf(from);
  const days = [year, year + 1].flatMap((candidate) => dayOfMark(candidate, mark) ?? []);
  return days.find((date) => date >= from) ?? null;
}

/** A month's end recurs as the last day, whatever its number; so does 29 February. */
function yearlyRule(mark: string, date: IsoDate): string {
  const { month, day } = partsOf(date);
  const isNamedDay = mark.length === 5 && mark !== '02-29';
  return `FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${isNamedDay ? day : -1}`;
}
