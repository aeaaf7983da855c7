import type { Language } from '../../cms/domain/language';
import { translate, type MessageKey, type MessageValues } from '../i18n';

/** A sentence of the catalogs, for answers the server writes itself: errors above all. */
export function sentence(key: MessageKey, language: Language, values: MessageValues = {}): string {
  return translate(language, key, values);
}
