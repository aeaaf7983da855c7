import type { Language } from '../../cms/domain/language';
import { planViewOn } from '../../cms/domain/record/plan-view-of';
import type { FileFormat } from './addresses';
import { CSV, csvFile } from './files/csv';
import { ICS } from './files/ics';
import { JSON_TYPE, jsonFile } from './files/json';
import { planCalendar } from './files/plan-calendar';
import { planTable } from './files/plan-table-file';
import { XLSX, xlsxFile } from './files/xlsx';
import type { Standing } from './plan/standing';
import type { PublishedPlan, PublishedSite, Rendered } from './published-site';

/** A published plan as it stood on a day, as a file of `format` with the words of `language`. */
export async function renderFile(
  site: PublishedSite,
  publication: PublishedPlan,
  { asOf, isDated }: Standing,
  language: Language,
  format: FileFormat,
): Promise<Rendered> {
  const { record } = publication;
  const view = planViewOn(record, asOf);
  const name = [record.plan.slug, ...(isDated ? [asOf] : []), language].join('-') + `.${format}`;
  const file = (contentType: string, body: string | Uint8Array): Rendered => ({
    status: 200,
    contentType,
    body,
    language,
    disposition: attachment(name),
  });
  switch (format) {
    case 'csv':
      return file(CSV, csvFile(planTable(view, language)));
    case 'xlsx':
      return file(XLSX, await xlsxFile(planTable(view, language)));
    case 'json':
      return file(JSON_TYPE, jsonFile(view, record, publication));
    case 'ics':
      return file(ICS, planCalendar(view, publication, language, site.baseUrl));
  }
}

/** `Content-Disposition` for a file whose name is plain ASCII. */
export function attachment(name: string): string {
  return `attachment; filename="${name}"`;
}
