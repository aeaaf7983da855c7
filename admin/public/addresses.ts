import { isIsoDate, type IsoDate } from '../../cms/domain/calendar/iso-date';
import { LANGUAGES, type Language } from '../../cms/domain/language';
import { readAcross, type AcrossAddress } from './across/addresses';
import { FILE_FORMATS, type FileFormat } from './file-formats';

export { FILE_FORMATS, type FileFormat };

/** What a public address asks for. */
export type Address =
  | { readonly page: 'list'; readonly language: Language }
  | { readonly page: 'about'; readonly language: Language }
  | PlanAddress
  | AcrossAddress
  | { readonly page: 'robots' }
  | { readonly page: 'sitemap' }
  | { readonly page: 'favicon' }
  /** No such page, said in the language of the address. */
  | { readonly page: 'not-found'; readonly language: Language };

/** What is asked of one plan. `date` null: as it stands today. */
export type PlanAddress = { readonly language: Language; readonly slug: string } & (
  | { readonly page: 'plan'; readonly date: IsoDate | null }
  | { readonly page: 'file'; readonly date: IsoDate | null; readonly format: FileFormat }
  | { readonly page: 'history' }
  | { readonly page: 'ledger' }
  | { readonly page: 'ledger-file' }
  /** Two dates to compare, chosen in a form: they come as parameters. */
  | { readonly page: 'choose' }
  | { readonly page: 'comparison'; readonly from: IsoDate; readonly to: IsoDate }
);

/** The slug of the plan an address asks about, or null where it is of no plan in particular. */
export function planOf(address: Address | null): string | null {
  return address !== null && 'slug' in address ? address.slug : null;
}

/** The language an address speaks; Kazakh where it names none. */
export function languageOf(address: Address | null): Language {
  return address !== null && 'language' in address ? address.language : 'kk';
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * What `path` (decoded, with its leading slash) asks for.
 * @returns null where the address is not the public site's at all.
 */
export function readAddress(path: string): Address | null {
  const fixed = FIXED[path];
  if (fixed !== undefined) return fixed;
  const [language, ...parts] = path.replace(/\/$/, '').split('/').slice(1);
  const [room, name, ...rest] = parts;
  if (!isLanguage(language)) return null;
  if (room === undefined) return { page: 'list', language };
  if (room === 'about' && name === undefined) return { page: 'about', language };
  if (room === 'plans' && name === undefined) return { page: 'list', language };
  const address = room === 'plans' && name !== undefined ? ofPlan(name, rest, language) : readAcross(parts, language);
  return address ?? { page: 'not-found', language };
}

const FIXED: Readonly<Record<string, Address>> = {
  '/': { page: 'list', language: 'kk' },
  '/robots.txt': { page: 'robots' },
  '/sitemap.xml': { page: 'sitemap' },
  '/favicon.svg': { page: 'favicon' },
  '/favicon.ico': { page: 'favicon' },
};

function ofPlan(name: string, rest: readonly string[], language: Language): PlanAddress | null {
  if (rest.length === 0) {
    const [slug = '', format, ...more] = name.split('.');
    return SLUG.test(slug) && more.length === 0 ? dated({ language, slug }, null, format) : null;
  }
  if (!SLUG.test(name)) return null;
  const plan = { language, slug: name };
  const [room = '', from, to, ...more] = rest;
  if (room === 'compare') {
    if (from === undefined) return { ...plan, page: 'choose' };
    return isIsoDate(from) && isIsoDate(to) && more.length === 0 ? { ...plan, page: 'comparison', from, to } : null;
  }
  if (from !== undefined) return null;
  if (room === 'history' || room === 'ledger') return { ...plan, page: room };
  if (room === 'ledger.csv') return { ...plan, page: 'ledger-file' };
  const [date, format, ...extensions] = room.split('.');
  return isIsoDate(date) && extensions.length === 0 ? dated(plan, date, format) : null;
}

function dated(plan: { language: Language; slug: string }, date: IsoDate | null, format: string | undefined): PlanAddress | null {
  if (format === undefined) return { ...plan, page: 'plan', date };
  return isFileFormat(format) ? { ...plan, page: 'file', date, format } : null;
}

function isLanguage(value: string | undefined): value is Language {
  return LANGUAGES.some((language) => language === value);
}

function isFileFormat(value: string): value is FileFormat {
  return FILE_FORMATS.some((format) => format === value);
}

export function listPath(language: Language): string {
  return `/${language}`;
}

export function aboutPath(language: Language): string {
  return `/${language}/about`;
}

export function planPath(slug: string, language: Language): string {
  return `/${language}/plans/${slug}`;
}

/** The permanent address of the redaction in force on a date. */
export function redactionPath(slug: string, language: Language, date: IsoDate): string {
  return `${planPath(slug, language)}/${date}`;
}

/** A file of the plan as it stands today, or (`date`) as it stood then. */
export function filePath(slug: string, language: Language, format: FileFormat, date: IsoDate | null = null): string {
  return `${date === null ? planPath(slug, language) : redactionPath(slug, language, date)}.${format}`;
}

export function historyPath(slug: string, language: Language): string {
  return `${planPath(slug, language)}/history`;
}

export function ledgerPath(slug: string, language: Language): string {
  return `${planPath(slug, language)}/ledger`;
}

export function ledgerFilePath(slug: string, language: Language): string {
  return `${ledgerPath(slug, language)}.csv`;
}

/** Where the form that chooses two dates is sent. */
export function choosePath(slug: string, language: Language): string {
  return `${planPath(slug, language)}/compare`;
}

export function comparisonPath(slug: string, language: Language, from: IsoDate, to: IsoDate): string {
  return `${choosePath(slug, language)}/${from}/${to}`;
}

/** The id of a measure's place on its plan's page; the key never changes, so neither does the link. */
export function measureAnchor(key: string): string {
  return `measure-${key}`;
}

/** The id of a change-set's place on the history page. */
export function changeSetAnchor(id: string): string {
  return `change-${id}`;
}
