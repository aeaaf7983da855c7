/** The languages of the register, in the order they are always shown: Kazakh first. */
export const LANGUAGES = ['kk', 'ru', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** One text in the languages it is held in. Which of them are original, the record says. */
export type LocalizedText = Readonly<Partial<Record<Language, string>>>;

/**
 * The text in `language`, or in the first language that has it (Kazakh, Russian, English).
 * `language` of the answer says which one was found, so that a page can mark it with `lang=`.
 */
export function textIn(
  text: LocalizedText,
  language: Language,
): { text: string; language: Language } | null {
  for (const candidate of [language, ...LANGUAGES]) {
    const found = text[candidate];
    if (found !== undefined && found !== '') return { text: found, language: candidate };
  }
  return null;
}
