import type { Catalog } from '../kk';

export const common: Catalog['common'] = {
  register: 'Жоспар',
  registerLine: 'Реестр государственных планов мероприятий',
  languageName: { kk: 'Қазақша', ru: 'Русский', en: 'English' },
  language: 'Язык',
  skipToContent: 'Перейти к содержанию',
  total: 'Всего',
  measures: '%{smart_count} мероприятие |||| %{smart_count} мероприятия |||| %{smart_count} мероприятий',
  columns: {
    number: '№ п/п',
    action: 'Мероприятия',
    deadline: 'Срок исполнения',
    completionForm: 'Форма завершения',
    executors: 'Ответственные исполнители',
    funding: 'Источник финансирования',
    section: 'Раздел',
    amount: 'Сумма, тенге',
    deadlinePrinted: 'Срок словами документа',
    start: 'Начало',
    programme: 'Бюджетная программа',
    due: 'Последний день',
  },
  planStatus: { active: 'действует', completed: 'исполнен', repealed: 'утратил силу' },
  byAgreement: 'по согласованию',
};
