import type { Catalog } from '../kk';

export const common: Catalog['common'] = {
  register: 'Zhospar',
  registerLine: 'Register of government action plans',
  languageName: { kk: 'Қазақша', ru: 'Русский', en: 'English' },
  language: 'Language',
  skipToContent: 'Skip to the content',
  today: 'today',
  number: 'No.',
  total: 'Total',
  notHeld: 'not held in the register',
  unofficialTranslation: 'unofficial translation',
  textInLanguage: {
    kk: 'text in Kazakh',
    ru: 'text in Russian',
    en: 'text in English',
  },
  measures: '%{smart_count} measure |||| %{smart_count} measures',
  plans: '%{smart_count} plan |||| %{smart_count} plans',
  columns: {
    number: 'No.',
    action: 'Measures',
    deadline: 'Deadline',
    completionForm: 'Form of completion',
    executors: 'Responsible executors',
    funding: 'Source of funding',
    section: 'Section',
    amount: 'Amount, tenge',
    due: 'Last day',
  },
  planStatus: { active: 'in force', completed: 'completed', repealed: 'repealed' },
  byAgreement: 'by agreement',
};
