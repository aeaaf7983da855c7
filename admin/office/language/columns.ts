import type { Language, LocalizedText } from '../../../cms/domain/language';

const SUFFIX = { kk: 'Kk', ru: 'Ru', en: 'En' } as const satisfies Record<Language, string>;

/** The column of a text in a language: `title`, `ru` → `titleRu`. */
export function columnOf<Name extends string>(
  name: Name,
  language: Language,
): `${Name}${'Kk' | 'Ru' | 'En'}` {
  return `${name}${SUFFIX[language]}`;
}

/** The text that a row holds in three columns. */
export function localized<Name extends string>(
  row: { readonly [Column in `${Name}${'Kk' | 'Ru' | 'En'}`]?: string | null },
  name: Name,
): LocalizedText {
  return {
    kk: row[columnOf(name, 'kk')] ?? undefined,
    ru: row[columnOf(name, 'ru')] ?? undefined,
    en: row[columnOf(name, 'en')] ?? undefined,
  };
}

/** A text as the three columns that the server takes; what is not held is null. */
export function asColumns<Name extends string>(
  name: Name,
  text: LocalizedText,
): { [Column in `${Name}${'Kk' | 'Ru' | 'En'}`]: string | null } {
  const columns: Record<string, string | null> = {};
  for (const language of ['kk', 'ru', 'en'] as const) {
    columns[columnOf(name, language)] = text[language] || null;
  }
  return columns as { [Column in `${Name}${'Kk' | 'Ru' | 'En'}`]: string | null };
}
