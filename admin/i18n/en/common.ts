import type { Catalog } from '../kk';

export const common: Catalog['common'] = {
  register: 'Zhospar',
  registerLine: 'Register of government action plans',
  languageName: { kk: 'Қазақша', ru: 'Русский', en: 'English' },
  language: 'Language',
  skipToContent: 'Skip to the content',
  total: 'Total',
  measures: '%{smart_count} measure |||| %{smart_count} measures',
  columns: {
    number: 'No.',
    action: 'Measures',
    deadline: 'Deadline',
    completionForm: 'Form of completion',
    executors: 'Responsible executors',
    funding: 'Source of funding',
    section: 'Section',
    amount: 'Amount, tenge',
    deadlinePrinted: 'Deadline as printed',
    start: 'Start',
    programme: 'Budget programme',
    due: 'Last day',
  },
  planStatus: { active: 'in force', completed: 'completed', repealed: 'repealed' },
  byAgreement: 'by agreement',
};
