import { useCallback } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import type { Language } from '../../../cms/domain/language';
import type { OfficeKey } from '../../i18n/office-catalogs';
import { languageOr } from './language-store';

/** The interface's language. */
export function useLanguage(): Language {
  return languageOr(useLocaleState()[0], 'kk');
}

export type Say = (key: OfficeKey, values?: Readonly<Record<string, string | number>>) => string;

/** A sentence of the office by its key; unlike react-admin's own, a wrong key does not compile. */
export function useSay(): Say {
  const translate = useTranslate();
  return useCallback((key, values) => translate(key, values), [translate]);
}
