import type { Language } from '../../cms/domain/language';
import { CATALOGS, type MessageKey } from './catalogs';

/** What goes into the `%{name}` places of a sentence; `smart_count` also chooses the plural form. */
export type MessageValues = Readonly<Record<string, string | number>>;

const PLURAL_SEPARATOR = '||||';

/** CLDR plural categories of whole numbers in the order a catalog writes the forms. */
const PLURAL_FORMS: Record<Language, readonly Intl.LDMLPluralRule[]> = {
  kk: ['one', 'other'],
  ru: ['one', 'few', 'many'],
  en: ['one', 'other'],
};

const pluralRules = {
  kk: new Intl.PluralRules('kk'),
  ru: new Intl.PluralRules('ru'),
  en: new Intl.PluralRules('en'),
} as const satisfies Record<Language, Intl.PluralRules>;

/**
 * A sentence of the catalog with its values put in. The notation is polyglot's (`%{name}`,
 * forms parted by `||||`), so that react-admin reads the same catalogs.
 */
export function translate(language: Language, key: MessageKey, values: MessageValues = {}): string {
  const template = sentenceAt(CATALOGS[language], key);
  const form = template.includes(PLURAL_SEPARATOR) ? pluralForm(template, language, values) : template;
  return form.replace(/%\{(\w+)\}/g, (_place, name: string) => String(values[name] ?? ''));
}

function sentenceAt(catalog: object, key: MessageKey): string {
  let branch: unknown = catalog;
  for (const name of key.split('.')) {
    branch = isBranch(branch) ? branch[name] : undefined;
  }
  if (typeof branch !== 'string') throw new Error(`The catalog has no sentence "${key}"`);
  return branch;
}

function isBranch(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function pluralForm(template: string, language: Language, values: MessageValues): string {
  const forms = template.split(PLURAL_SEPARATOR).map((form) => form.trim());
  const category = pluralRules[language].select(Number(values['smart_count'] ?? 0));
  const index = PLURAL_FORMS[language].indexOf(category);
  return forms[index] ?? forms[forms.length - 1] ?? '';
}
