import type { TranslationMessages } from 'react-admin';
import russian from 'ra-language-russian';

/** The package's Russian words, completed where it holds none. */
export const reactAdmin: TranslationMessages = {
  ...russian,
  ra: {
    ...russian.ra,
    guesser: {
      empty: { title: 'Нет данных', message: 'Проверьте источник данных' },
    },
  },
};
