import { bodiesOn, bodyOn } from '../../../cms/domain/across/body-on';
import type { PlansOn } from '../../../cms/domain/across/plans-on';
import { programmeOn, programmesOn } from '../../../cms/domain/across/programme-on';
import type { Language } from '../../../cms/domain/language';
import { bodiesTable, dutiesTable } from '../bodies/body-tables';
import type { FileFormat } from '../file-formats';
import { CSV, csvFile } from '../files/csv';
import { ICS } from '../files/ics';
import { JSON_TYPE, jsonText } from '../files/json';
import type { Table } from '../files/table';
import { XLSX, xlsxFile } from '../files/xlsx';
import { paidTable, programmesTable } from '../programmes/programme-tables';
import type { PublishedSite, Rendered } from '../published-site';
import { attachment } from '../render-file';
import { acrossCalendar } from './across-calendar';
import { bodiesData, bodyData, programmeData, programmesData } from './across-data';
import type { AcrossAddress } from './addresses';
import { nameOfBody, nameOfProgramme, namesOfSite } from './names';
import type { Subject } from './subject';

/** What a page over all plans shows, in each form it can be saved in. */
interface Saved {
  readonly name: string;
  readonly table: () => Table;
  readonly data: () => object;
  /** Null where it names no deadlines. */
  readonly calendar: (() => string) | null;
}

/** A page over all plans as a file; null where it has none of that format. */
export async function renderAcrossFile(
  site: PublishedSite,
  plans: PlansOn,
  subject: Subject,
  { language, date }: AcrossAddress,
  format: FileFormat,
): Promise<Rendered | null> {
  const saved = savedOf(site, plans, subject, language);
  const name = [saved.name, ...(date === null ? [] : [date]), language].join('-') + `.${format}`;
  const file = (contentType: string, body: string | Uint8Array): Rendered => ({
    status: 200,
    contentType,
    body,
    language,
    disposition: attachment(name),
  });
  switch (format) {
    case 'csv':
      return file(CSV, csvFile(saved.table()));
    case 'xlsx':
      return file(XLSX, await xlsxFile(saved.table()));
    case 'json':
      return file(JSON_TYPE, jsonText(saved.data()));
    case 'ics':
      return saved.calendar === null ? null : file(ICS, saved.calendar());
  }
}

function savedOf(site: PublishedSite, plans: PlansOn, subject: Subject, language: Language): Saved {
  const names = namesOfSite(site.publications);
  const source = { publications: site.publications, plans };
  switch (subject.kind) {
    case 'bodies': {
      const lines = bodiesOn(plans);
      return { name: 'bodies', table: () => bodiesTable(lines, names, language), data: () => bodiesData(source, lines, names), calendar: null };
    }
    case 'programmes': {
      const all = programmesOn(plans);
      return {
        name: 'programmes',
        table: () => programmesTable(all.lines, names, language),
        data: () => programmesData(source, all, names),
        calendar: null,
      };
    }
    case 'body': {
      const { code } = subject.body;
      const body = bodyOn(plans, code);
      const duties = body.plans.map((plan) => ({ plan, measures: plan.parts.map(({ measure }) => measure) }));
      return {
        name: code,
        table: () => dutiesTable(body, code, language),
        data: () => bodyData(source, subject.body, body),
        calendar: () => acrossCalendar(site, nameOfBody(code, names, language), duties, language),
      };
    }
    case 'programme': {
      const { key } = subject.programme;
      const paid = programmeOn(plans, key);
      const measures = paid.plans.map((plan) => ({ plan, measures: plan.measures.map(({ measure }) => measure) }));
      return {
        name: key,
        table: () => paidTable(paid, key, names, language),
        data: () => programmeData(source, subject.programme, paid),
        calendar: () => acrossCalendar(site, nameOfProgramme(key, names, language), measures, language),
      };
    }
  }
}
