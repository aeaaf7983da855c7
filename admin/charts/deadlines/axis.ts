import {
  dayNumber,
  isoDate,
  lastDayOfMonth,
  partsOf,
  type IsoDate,
} from '../../../cms/domain/calendar/iso-date';
import type { Deadline } from '../../../cms/domain/deadline/deadline';

export const SCALES = ['month', 'quarter', 'year'] as const;

export type Scale = (typeof SCALES)[number];

/** The days a chart shows, both included. */
export interface AxisRange {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** A unit of the axis: where it stands, as shares of the axis (0 to 1), and its first day. */
export interface AxisUnit {
  readonly from: IsoDate;
  readonly x: number;
  readonly width: number;
}

const MONTHS_IN: Record<Scale, number> = { month: 1, quarter: 3, year: 12 };

/** A year misread as 2205 must not stretch the axis over two centuries: beyond this, bars are cut at the edge. */
const LONGEST_YEARS = 40;

/** Today belongs on the axis when it is no further from the deadlines than this. */
const NEAR_DAYS = 366;

/** Shown after `since` where no deadline has a date. */
const DATELESS_YEARS = 2;

/**
 * The days an axis must show: every dated deadline, `since` (the day the plan begins to bind), and
 * today where it lies near; in whole quarters, or whole years at the year scale.
 */
export function axisRange(
  deadlines: readonly Deadline[],
  { since, today, scale }: { since: IsoDate; today: IsoDate; scale: Scale },
): AxisRange {
  const dates = [since, ...deadlines.flatMap(datesOf)].sort();
  const first = dates[0] ?? since;
  const last = dates.length > 1 ? (dates[dates.length - 1] ?? since) : yearsLater(since, DATELESS_YEARS);
  const isNear = dayNumber(today) >= dayNumber(first) - NEAR_DAYS && dayNumber(today) <= dayNumber(last) + NEAR_DAYS;
  const from = isNear && today < first ? today : first;
  const to = isNear && today > last ? today : last;
  const padding = scale === 'year' ? 12 : 3;
  const limit = yearsLater(from, LONGEST_YEARS);
  return { from: unitStart(from, padding), to: unitEnd(to > limit ? limit : to, padding) };
}

function datesOf(deadline: Deadline): IsoDate[] {
  const own = [deadline.start, deadline.due, deadline.from, deadline.until];
  const inner = [...deadline.parts, ...(deadline.resolved ? [deadline.resolved] : [])];
  return [...own.filter((date) => date !== null), ...inner.flatMap(datesOf)];
}

/** Where a day begins on the axis, as a share of it: 0 at the start; days off the axis fall outside 0..1. */
export function positionOf(date: IsoDate, range: AxisRange): number {
  return (dayNumber(date) - dayNumber(range.from)) / daysOf(range);
}

/** Where the middle of a day stands, for marks. */
export function middleOf(date: IsoDate, range: AxisRange): number {
  return positionOf(date, range) + 0.5 / daysOf(range);
}

function daysOf(range: AxisRange): number {
  return dayNumber(range.to) - dayNumber(range.from) + 1;
}

/** The units of a scale along the axis, in order; the first and last are cut where the axis begins and ends. */
export function axisUnits(range: AxisRange, scale: Scale): AxisUnit[] {
  const units: AxisUnit[] = [];
  let from = range.from;
  while (from <= range.to) {
    const end = unitEnd(from, MONTHS_IN[scale]);
    const last = end < range.to ? end : range.to;
    const x = positionOf(from, range);
    units.push({ from, x, width: (dayNumber(last) - dayNumber(from) + 1) / daysOf(range) });
    from = nextMonth(end);
  }
  return units;
}

/** The first day of the month following a month's last day. */
function nextMonth(lastDay: IsoDate): IsoDate {
  const { year, month } = partsOf(lastDay);
  return month === 12 ? isoDate(year + 1, 1, 1) : isoDate(year, month + 1, 1);
}

function unitStart(date: IsoDate, months: number): IsoDate {
  const { year, month } = partsOf(date);
  return isoDate(year, month - ((month - 1) % months), 1);
}

function unitEnd(date: IsoDate, months: number): IsoDate {
  const { year, month } = partsOf(date);
  return lastDayOfMonth(year, month - ((month - 1) % months) + months - 1);
}

function yearsLater(date: IsoDate, years: number): IsoDate {
  const { year, month, day } = partsOf(date);
  return isoDate(year + years, month, Math.min(day, 28));
}
