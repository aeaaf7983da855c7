import { LANGUAGES, type LocalizedText } from '../domain/language';

export type Columns = Readonly<Record<string, unknown>>;

/** A text from its three columns: `title_kk`, `title_ru`, `title_en`. Empty ones are left out. */
export function localized(row: Columns, stem: string): LocalizedText {
  const held = LANGUAGES.flatMap((language) => {
    const text = row[`${stem}_${language}`];
    return typeof text === 'string' && text !== '' ? [[language, text] as const] : [];
  });
  return Object.fromEntries(held);
}
