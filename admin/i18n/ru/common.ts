import type { Catalog } from '../kk';

export const common: Catalog['common'] = {
  register: 'Жоспар',
  registerLine: 'Реестр государственных планов мероприятий',
  languageName: { kk: 'Қазақша', ru: 'Русский', en: 'English' },
  language: 'Язык',
  skipToContent: 'Перейти к содержанию',
  today: 'сегодня',
  number: '№',
  total: 'Всего',
  notHeld: 'в реестре нет',
  unofficialTranslation: 'неофициальный перевод',
  textInLanguage: {
    kk: 'текст на казахском языке',
    ru: 'текст на русском языке',
    en: 'текст на английском языке',
  },
  measures: '%{smart_count} мероприятие |||| %{smart_count} мероприятия |||| %{smart_count} мероприятий',
  plans: '%{smart_count} план |||| %{smart_count} плана |||| %{smart_count} планов',
  columns: {
    number: '№ п/п',
    action: 'Мероприятия',
    deadline: 'Срок исполнения',
    completionForm: 'Форма завершения',
    executors: 'Ответственные исполнители',
    funding: 'Источник финансирования',
    section: 'Раздел',
    amount: 'Сумма, тенге',
    due: 'Последний день',
  },
  planStatus: { active: 'действует', completed: 'исполнен', repealed: 'утратил силу' },
  byAgreement: 'по согласованию',
};
