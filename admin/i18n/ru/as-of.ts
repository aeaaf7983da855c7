import type { OfficeWords } from '../office-catalogs';

export const asOf: OfficeWords['asOf'] = {
  date: 'На дату',
  help: 'По состоянию на эту дату',
  past: 'Показано состояние на прошедшую дату: %{date}.',
  ahead: 'Показано состояние на предстоящую дату: %{date}, по актам, опубликованным на сегодня.',
  backToToday: 'Вернуться к сегодняшнему дню',
  notHeld: 'текст не хранится',
  slider: 'Редакции плана, от самой ранней к последней',
  notApproved: 'В этот день план ещё не был утверждён: %{date}.',
  amendedBy: 'Изменён актом',
};
