import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { I18nProvider } from 'react-admin';
import { LANGUAGES } from '../../../cms/domain/language';
import { OFFICE_CATALOGS } from '../../i18n/office-catalogs';
import { languageOr, type LanguageStore } from './language-store';

/** The office's words for react-admin. The language is the store's, so that the server hears of it too. */
export function createI18nProvider(languages: LanguageStore): I18nProvider {
  const polyglot = polyglotI18nProvider(
    (locale) => OFFICE_CATALOGS[languageOr(locale, 'kk')],
    languages.get(),
    LANGUAGES.map((locale) => ({ locale, name: OFFICE_CATALOGS[locale].common.languageName[locale] })),
  );
  return {
    ...polyglot,
    async changeLocale(locale: string, options?: unknown) {
      await polyglot.changeLocale(locale, options);
      languages.set(languageOr(locale, 'kk'));
    },
  };
}
