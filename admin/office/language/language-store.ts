import { LANGUAGES, type Language } from '../../../cms/domain/language';

const KEY = 'zhospar.language';

export interface LanguageStore {
  readonly get: () => Language;
  readonly set: (language: Language) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * The interface's language: the one chosen last on this device, else Kazakh.
 * It outlives signing out, which empties react-admin's own store. `<html lang>` follows it.
 */
export function createLanguageStore(storage: Storage, page: Document): LanguageStore {
  const listeners = new Set<() => void>();
  let current = languageOr(readKept(storage), 'kk');
  page.documentElement.lang = current;

  return {
    get: () => current,
    set(language) {
      current = language;
      page.documentElement.lang = language;
      keep(storage, language);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** `value` where it is a language of the register, else `fallback`. */
export function languageOr(value: unknown, fallback: Language): Language {
  return LANGUAGES.find((language) => language === value) ?? fallback;
}

/** Storage may be closed to the page; the choice then lasts as long as the page. */
function readKept(storage: Storage): string | null {
  try {
    return storage.getItem(KEY);
  } catch {
    return null;
  }
}

function keep(storage: Storage, language: Language): void {
  try {
    storage.setItem(KEY, language);
  } catch {
    return;
  }
}
