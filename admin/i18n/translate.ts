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
  const forms = known[language].get(key) ?? formsOf(language, key);
  const form = (forms.length === 1 ? forms[0] : forms[pluralForm(language, values)]) ?? forms.at(-1) ?? [];
  let sentence = form[0] ?? '';
  for (let place = 1; place < form.length; place += 2) {
    sentence += String(values[form[place] ?? ''] ?? '') + (form[place + 1] ?? '');
  }
  return sentence;
}

/** A form of a sentence, divided: words, then the name of a place and words by turns. */
type Form = readonly string[];

/** Sentences already looked up and divided: a long page says the same ones thousands of times. */
const known: Record<Language, Map<MessageKey, readonly Form[]>> = { kk: new Map(), ru: new Map(), en: new Map() };

function formsOf(language: Language, key: MessageKey): readonly Form[] {
  const sentence = sentenceAt(CATALOGS[language], key);
  const texts = sentence.includes(PLURAL_SEPARATOR) ? sentence.split(PLURAL_SEPARATOR).map((form) => form.trim()) : [sentence];
  const forms = texts.map((form) => form.split(/%\{(\w+)\}/));
  known[language].set(key, forms);
  return forms;
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

function pluralForm(language: Language, values: MessageValues): number {
  return PLURAL_FORMS[language].indexOf(pluralRules[language].select(Number(values['smart_count'] ?? 0)));
}
