import { LANGUAGES, type Language } from '../../cms/domain/language';

export const FILE_FORMATS = ['csv', 'xlsx', 'json', 'ics'] as const;

export type FileFormat = (typeof FILE_FORMATS)[number];

/** What a public address asks for. */
export type Address =
  | { readonly page: 'list'; readonly language: Language }
  | { readonly page: 'about'; readonly language: Language }
  | { readonly page: 'plan'; readonly language: Language; readonly slug: string }
  | { readonly page: 'file'; readonly language: Language; readonly slug: string; readonly format: FileFormat }
  | { readonly page: 'robots' }
  | { readonly page: 'sitemap' }
  | { readonly page: 'favicon' }
  /** No such page, said in the language of the address. */
  | { readonly page: 'not-found'; readonly language: Language };

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * What `path` (decoded, with its leading slash) asks for.
 * @returns null where the address is not the public site's at all.
 */
export function readAddress(path: string): Address | null {
  const fixed = FIXED[path];
  if (fixed !== undefined) return fixed;
  const [language, room, name, ...rest] = path.replace(/\/$/, '').split('/').slice(1);
  if (!isLanguage(language)) return null;
  if (room === undefined) return { page: 'list', language };
  if (room === 'about' && name === undefined) return { page: 'about', language };
  if (room === 'plans' && name === undefined) return { page: 'list', language };
  if (room === 'plans' && name !== undefined && rest.length === 0) return ofPlan(name, language);
  return { page: 'not-found', language };
}

const FIXED: Readonly<Record<string, Address>> = {
  '/': { page: 'list', language: 'kk' },
  '/robots.txt': { page: 'robots' },
  '/sitemap.xml': { page: 'sitemap' },
  '/favicon.svg': { page: 'favicon' },
  '/favicon.ico': { page: 'favicon' },
};

function ofPlan(name: string, language: Language): Address {
  const [slug = '', format, ...rest] = name.split('.');
  if (!SLUG.test(slug) || rest.length > 0) return { page: 'not-found', language };
  if (format === undefined) return { page: 'plan', language, slug };
  return isFileFormat(format) ? { page: 'file', language, slug, format } : { page: 'not-found', language };
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

export function filePath(slug: string, language: Language, format: FileFormat): string {
  return `${planPath(slug, language)}.${format}`;
}

/** The id of a measure's place on its plan's page; the key never changes, so neither does the link. */
export function measureAnchor(key: string): string {
  return `measure-${key}`;
}
