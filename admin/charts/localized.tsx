import type { ReactElement } from 'react';
import { textIn, type Language, type LocalizedText } from '../../cms/domain/language';

/** A text of the record; where it falls back to another language, marked with `lang` for voices and hyphenation. */
export function Localized({
  text,
  language,
}: {
  text: LocalizedText;
  language: Language;
}): ReactElement | null {
  const found = textIn(text, language);
  if (found === null) return null;
  return found.language === language ? <>{found.text}</> : <span lang={found.language}>{found.text}</span>;
}
