import type { TranslationMessages } from 'react-admin';
import english from 'ra-language-english';

/** react-admin's own words in English. */
export const reactAdmin: TranslationMessages = english;
