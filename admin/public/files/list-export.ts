import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import type { Language } from '../../../cms/domain/language';
import { resources as en } from '../../i18n/en/resources';
import { CATALOGS } from '../../i18n';
import type { Catalog } from '../../i18n/kk';
import { resources as kk } from '../../i18n/kk/resources';
import { resources as ru } from '../../i18n/ru/resources';
import { CSV, csvFile } from './csv';
import {
  actKinds,
  amount,
  changeKinds,
  coded,
  day,
  dayOfInstant,
  deadline,
  deadlineAsPrinted,
  inLanguage,
  instant,
  levels,
  number,
  plain,
  programmes,
  statuses,
  type CellOf,
  type ListRow,
} from './list-columns';
import type { Table } from './table';
import { XLSX, xlsxFile } from './xlsx';

export interface ListExport {
  /** The list's name, as in its address: `measures`. */
  readonly resource: string;
  readonly rows: readonly ListRow[];
  readonly format: 'csv' | 'xlsx';
  readonly language: Language;
  /** The date the rows are of, where one was asked for: the file bears it. */
  readonly asOf?: IsoDate;
}

export interface ExportedFile {
  readonly contentType: string;
  readonly disposition: string;
  readonly body: string | Uint8Array;
}

type Words = typeof kk;
/** Acts being entered are work under way, not a list to take along. */
type ListName = Exclude<keyof Words, 'imports'>;

type LabelOf = (words: Words, common: Catalog['common']) => string;

interface ListColumn {
  readonly label: LabelOf;
  readonly width: number;
  readonly cell: CellOf;
}

const WORDS: Readonly<Record<Language, Words>> = { kk, ru, en };

const column = (label: LabelOf, width: number, cell: CellOf): ListColumn => ({ label, width, cell });

const COLUMNS: Readonly<Record<ListName, readonly ListColumn[]>> = {
  plans: [
    column((w) => w.plans.fields.title, 60, inLanguage('titleNow')),
    column((w) => w.plans.fields.slug, 18, plain('slug')),
    column((w) => w.plans.fields.status, 14, coded('status', statuses)),
    column((w) => w.orders.fields.kind, 24, coded('orderKind', actKinds)),
    column((w) => w.orders.fields.number, 12, plain('orderNumber')),
    column((w) => w.orders.fields.date, 12, day('orderDate')),
    column((w) => w.plans.fields.heldFrom, 14, day('heldFrom')),
    column((w) => w.plans.fields.measures, 12, number('measures')),
    column((w) => w.plans.fields.nextDue, 14, day('nextDue')),
    column((w) => w.plans.fields.lastDue, 14, day('lastDue')),
    column((w) => w.plans.fields.amountTiyn, 18, amount('amountTiyn')),
    column((w) => w.plans.fields.publishedAt, 14, dayOfInstant('publishedAt')),
  ],
  measures: [
    column((w) => w.measures.fields.plan, 40, inLanguage('planTitle')),
    column((w) => w.measures.fields.number, 8, plain('number')),
    column((w) => w.measures.fields.section, 30, inLanguage('sectionTitle')),
    column((w) => w.measures.fields.action, 60, inLanguage('action')),
    column((w) => w.measures.fields.deadline, 28, deadline),
    column((_words, common) => common.columns.deadlinePrinted, 28, deadlineAsPrinted),
    column((w) => w.measures.fields.due, 12, day('due')),
    column((w) => w.measures.fields.completionForm, 30, inLanguage('completionForm')),
    column((w) => w.measures.fields.executors, 40, inLanguage('executorsText')),
    column((w) => w.measures.fields.funding, 40, inLanguage('fundingText')),
    column((w) => w.measures.fields.programme, 20, programmes),
    column((w) => w.measures.fields.amountTiyn, 18, amount('amountTiyn')),
  ],
  'responsible-bodies': [
    column((w) => w['responsible-bodies'].fields.code, 24, plain('code')),
    column((w) => w['responsible-bodies'].fields.name, 60, inLanguage('name')),
    column((w) => w['responsible-bodies'].fields.otherSpellings, 60, plain('otherSpellings')),
    column((w) => w['responsible-bodies'].fields.measures, 12, number('measures')),
    column((w) => w['responsible-bodies'].fields.asLead, 12, number('asLead')),
    column((w) => w['responsible-bodies'].fields.amountTiyn, 18, amount('amountTiyn')),
  ],
  'budget-programmes': [
    column((w) => w['budget-programmes'].fields.code, 10, plain('code')),
    column((w) => w['budget-programmes'].fields.level, 30, coded('level', levels)),
    column((w) => w['budget-programmes'].fields.name, 60, inLanguage('name')),
    column((w) => w['budget-programmes'].fields.measures, 12, number('measures')),
    column((w) => w['budget-programmes'].fields.amountTiyn, 18, amount('amountTiyn')),
  ],
  orders: [
    column((w) => w.orders.fields.kind, 28, coded('kind', actKinds)),
    column((w) => w.orders.fields.number, 12, plain('number')),
    column((w) => w.orders.fields.date, 12, day('date')),
    column((w) => w.orders.fields.title, 70, inLanguage('title')),
    column((w) => w.orders.fields.issuer, 40, inLanguage('issuer')),
    column((w) => w.orders.fields.plans, 10, number('plans')),
    column((w) => w.orders.fields.amendments, 12, number('amendments')),
  ],
  amendments: [
    column((w) => w.amendments.fields.plan, 60, inLanguage('planTitle')),
    column((w) => w.amendments.fields.kind, 24, coded('kind', changeKinds)),
    column((w) => w.orders.fields.kind, 28, coded('orderKind', actKinds)),
    column((w) => w.orders.fields.number, 12, plain('orderNumber')),
    column((w) => w.orders.fields.date, 12, day('orderDate')),
    column((w) => w.amendments.fields.inForceFrom, 14, day('inForceFrom')),
    column((w) => w.amendments.fields.note, 50, inLanguage('note')),
    column((w) => w.amendments.fields.reason, 40, plain('reason')),
    column((w) => w.amendments.fields.wordings, 12, number('wordings')),
  ],
  publications: [
    column((w) => w.publications.fields.plan, 60, inLanguage('planTitle')),
    column((w) => w.publications.fields.sequence, 8, number('sequence')),
    column((w) => w.publications.fields.publishedAt, 34, instant('publishedAt')),
    column((w) => w.publications.fields.publishedBy, 24, plain('publishedBy')),
    column((w) => w.publications.fields.sha256, 68, plain('sha256')),
  ],
  'audit-entries': [
    column((w) => w['audit-entries'].fields.sequence, 8, number('sequence')),
    column((w) => w['audit-entries'].fields.at, 34, instant('at')),
    column((w) => w['audit-entries'].fields.actor, 24, plain('actor')),
    column((w) => w['audit-entries'].fields.verb, 24, plain('verb')),
    column((w) => w['audit-entries'].fields.recordType, 20, plain('recordType')),
    column((w) => w['audit-entries'].fields.record, 30, plain('recordId')),
    column((w) => w['audit-entries'].fields.hash, 68, plain('hash')),
  ],
};

/**
 * All rows of a list as a file, with the list's own columns in the reader's language.
 * @throws RangeError where the register has no list of that name
 */
export async function exportRows({ resource, rows, format, language, asOf }: ListExport): Promise<ExportedFile> {
  if (!isListName(resource)) throw new RangeError(`No list is called "${resource}"`);
  const table = listTable(resource, rows, language);
  const disposition = `attachment; filename="${[resource, asOf, language].filter(Boolean).join('-')}.${format}"`;
  return format === 'csv'
    ? { contentType: CSV, disposition, body: csvFile(table) }
    : { contentType: XLSX, disposition, body: await xlsxFile(table) };
}

function listTable(name: ListName, rows: readonly ListRow[], language: Language): Table {
  const columns = COLUMNS[name];
  return {
    name,
    columns: columns.map(({ label, width }) => ({
      label: label(WORDS[language], CATALOGS[language].common),
      width,
    })),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row, language))),
  };
}

function isListName(name: string): name is ListName {
  return Object.hasOwn(COLUMNS, name);
}
