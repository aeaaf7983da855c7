import type { PlanOn } from '../../../cms/domain/across/plans-on';
import type { Language } from '../../../cms/domain/language';
import type { MeasureWording } from '../../../cms/domain/record/plan-record';
import { icsFile } from '../files/ics';
import { measureEvents } from '../files/plan-calendar';
import type { PublishedSite } from '../published-site';

/** Deadlines of measures of several plans as one calendar; an event is the same one as in its plan's own calendar. */
export function acrossCalendar(
  site: PublishedSite,
  name: string,
  plans: readonly { readonly plan: PlanOn; readonly measures: readonly MeasureWording[] }[],
  language: Language,
): string {
  return icsFile({
    name,
    language,
    stamp: site.publications.map(({ publishedAt }) => publishedAt).sort().at(-1) ?? '',
    sequence: site.revision,
    events: plans.flatMap(({ plan: { view }, measures }) => measureEvents(measures, { view, language, baseUrl: site.baseUrl })),
  });
}
