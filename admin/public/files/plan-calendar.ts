import { addDays, type IsoDate } from '../../../cms/domain/calendar/iso-date';
import type { Deadline, Frequency } from '../../../cms/domain/deadline/deadline';
import { occurrences } from '../../../cms/domain/deadline/occurrences';
import { textIn, type Language } from '../../../cms/domain/language';
import type { MeasureWording } from '../../../cms/domain/record/plan-record';
import type { PlanView } from '../../../cms/domain/record/plan-view';
import { deadlineWords, orderCitation } from '../../i18n';
import { measureAnchor, planPath } from '../addresses';
import { nameOfBodyIn } from '../plan/names';
import { compact, icsFile, type CalendarEvent } from './ics';

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
    events: measures.flatMap((measure) => eventsOf(measure, measure.deadline, [], context)),
  });
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
  const host = baseUrl.replace(/^https?:\/\//, '') || 'zhospar';
  const place = [view.plan.slug, measure.key, ...path].join('/');
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
  if (deadline.due !== null) return [{ ...event, uid: `${place}@${host}`, date: deadline.due }];
  return recurringDays(deadline, view.order.date).map(({ date, rule }, index) => ({
    ...event,
    uid: `${place}/${index}@${host}`,
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
  const end = until === null ? '' : `;UNTIL=${compact(until)}`;
  const from = deadline.from ?? since;
  const firstYear = occurrences(deadline, from, addDays(from, 366));
  if (recurrence.on === undefined || recurrence.on.length === 0) {
    const [first] = firstYear;
    const interval = MONTHS_APART[recurrence.frequency];
    return first === undefined
      ? []
      : [{ date: first, rule: `FREQ=MONTHLY;INTERVAL=${interval};BYMONTHDAY=-1${end}` }];
  }
  const byDayOfYear = new Map(firstYear.map((date) => [date.slice(5), date] as const).reverse());
  return [...byDayOfYear.values()].reverse().map((date) => ({ date, rule: `${yearlyRule(date)}${end}` }));
}

/** A month's last day recurs as the last day, so that February does not lose the leap day. */
function yearlyRule(date: IsoDate): string {
  const isMonthEnd = addDays(date, 1).slice(8) === '01';
  const day = isMonthEnd ? -1 : Number(date.slice(8));
  return `FREQ=YEARLY;BYMONTH=${Number(date.slice(5, 7))};BYMONTHDAY=${day}`;
}
