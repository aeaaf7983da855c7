import type { Catalog } from '../kk';

export const act: Catalog['act'] = {
  kind: {
    'prime-minister-order': 'распоряжение Премьер-Министра',
    'government-resolution': 'постановление Правительства',
    'presidential-decree': 'Указ Президента',
    'minister-order': 'приказ министра',
    'akim-resolution': 'постановление акимата',
    'akim-decision': 'решение акима',
    'maslikhat-decision': 'решение маслихата',
    law: 'Закон',
    other: 'акт',
  },
  citation: {
    'prime-minister-order': 'Распоряжение Премьер-Министра Республики Казахстан от %{date} № %{number}',
    'government-resolution': 'Постановление Правительства Республики Казахстан от %{date} № %{number}',
    'presidential-decree': 'Указ Президента Республики Казахстан от %{date} № %{number}',
    'minister-order': 'Приказ министра от %{date} № %{number}',
    'akim-resolution': 'Постановление акимата от %{date} № %{number}',
    'akim-decision': 'Решение акима от %{date} № %{number}',
    'maslikhat-decision': 'Решение маслихата от %{date} № %{number}',
    law: 'Закон Республики Казахстан от %{date} № %{number}',
    other: 'Акт от %{date} № %{number}',
  },
  citationDate: '%{day} %{monthGenitive} %{year} года',
  changeSetKind: { enactment: 'первый текст в реестре', amendment: 'изменения и дополнения', correction: 'исправление ошибки', repeal: 'утрата силы' },
  unit: {
    title: 'Наименование плана',
    point: 'Пункт %{number} акта',
    section: 'Раздел %{number}',
    measure: 'Мероприятие %{number}',
  },
};
