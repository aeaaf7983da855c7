import type { OfficeWords } from '../office-catalogs';

export const origin: OfficeWords['origin'] = {
  title: 'Откуда взято',
  of: 'Откуда взято: %{name}',
  line: 'строка %{line}',
  open: 'Открыть в подлиннике',
  confirmed: 'подтверждено: %{by}',
  corrected: 'исправлено: %{by}',
  typed: 'введено: %{by}',
  printed: 'в документе',
  none: 'Источник этой записи не указан.',
  byHand: 'Эта запись введена вручную.',
  close: 'Закрыть',
};
