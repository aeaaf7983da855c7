import type { TranslationMessages } from 'react-admin';
import russian from 'ra-language-russian';

/** The package's Russian words, completed where it holds none. */
export const reactAdmin: TranslationMessages = {
  ...russian,
  ra: {
    ...russian.ra,
    message: {
      ...russian.ra.message,
      unsaved_changes: 'Изменения не сохранены. Покинуть страницу без сохранения?',
    },
    guesser: {
      empty: { title: 'Нет данных', message: 'Проверьте источник данных' },
    },
  },
};
