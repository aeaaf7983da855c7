import type { Catalog } from '../kk';

export const chart: Catalog['chart'] = {
  title: 'График сроков',
  caption: 'Сроки мероприятий: %{from} – %{to}',
  measure: 'Мероприятие',
  deadline: 'Срок',
  timeline: 'Ось времени, %{from} – %{to}',
  noSection: 'Мероприятия без раздела',
  scale: { label: 'Масштаб', month: 'месяц', quarter: 'квартал', year: 'год' },
  quarterTick: '%{quarterRoman} кв.',
  todayAfter: 'Сегодня %{date}: это позже конца графика.',
  todayBefore: 'Сегодня %{date}: это раньше начала графика.',
  todayOn: 'Сегодня %{date}: на графике отмечено чертой.',
  was: 'Прежде: %{words}.',
  legend: {
    label: 'Условные обозначения',
    period: 'период, последний день отмечен чертой',
    running: 'период идёт',
    passed: 'период прошёл',
    day: 'один день',
    occurrence: 'день повторяющегося срока',
    open: 'постоянно, без конца',
    onRequest: 'по запросу',
    was: 'прежний срок',
    today: 'сегодня',
  },
};
