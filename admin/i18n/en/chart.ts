import type { Catalog } from '../kk';

export const chart: Catalog['chart'] = {
  title: 'Deadline chart',
  caption: 'Deadlines of the measures: %{from} – %{to}',
  measure: 'Measure',
  deadline: 'Deadline',
  timeline: 'Time axis, %{from} – %{to}',
  noSection: 'Measures in no section',
  scale: { label: 'Scale', month: 'month', quarter: 'quarter', year: 'year' },
  quarterTick: 'Q%{quarter}',
  todayAfter: 'Today, %{date}, is after the end of the chart.',
  todayBefore: 'Today, %{date}, is before the start of the chart.',
  todayOn: 'Today, %{date}, is marked by the line.',
  was: 'Before: %{words}.',
  legend: {
    label: 'Key',
    period: 'a period, its last day marked by a stroke',
    running: 'a period now running',
    passed: 'a period that has passed',
    day: 'a single day',
    occurrence: 'one day of a recurring deadline',
    open: 'continuous, no end',
    onRequest: 'on request',
    was: 'where it was',
    today: 'today',
  },
};
