import type { IsoDate } from '../../../cms/domain/calendar/iso-date';
import type { Deadline } from '../../../cms/domain/deadline/deadline';
import { occurrences } from '../../../cms/domain/deadline/occurrences';
import { middleOf, positionOf, type AxisRange } from './axis';

/** Where today stands to a span of days. Execution is not held in the register, so nothing is "overdue". */
export type Moment = 'passed' | 'running' | 'upcoming';

/** What a row's timeline shows; `x` and `width` are shares of the axis (0 to 1). */
export type Shape =
  | { readonly kind: 'bar'; readonly x: number; readonly width: number; readonly moment: Moment }
  | { readonly kind: 'day'; readonly x: number; readonly date: IsoDate; readonly moment: Moment }
  | { readonly kind: 'occurrence'; readonly x: number; readonly date: IsoDate; readonly moment: Moment }
  | { readonly kind: 'open'; readonly x: number; readonly width: number; readonly endless: boolean }
  /** What recurs goes on beyond the axis. */
  | { readonly kind: 'goes-on' }
  | { readonly kind: 'request' }
  | { readonly kind: 'words'; readonly reason: 'none' | 'unread' | 'same-as-above' };

export interface LayoutContext {
  readonly range: AxisRange;
  /** The day the measure begins to bind: nothing recurs before it. */
  readonly since: IsoDate;
  readonly today: IsoDate;
}

/** A deadline as shapes on the axis. Whatever it is, it gives at least one: no row is silently empty. */
export function layoutOf(deadline: Deadline, context: LayoutContext): Shape[] {
  const request: Shape[] = deadline.onRequestOf.length > 0 ? [{ kind: 'request' }] : [];
  switch (deadline.kind) {
    case 'date':
      return deadline.due === null ? unread() : [day(deadline.due, context)];
    case 'period':
      return deadline.due === null ? unread() : [period(deadline.start, deadline.due, context)];
    case 'recurring':
      return [...recurring(deadline, context), ...request];
    case 'continuous':
      return [open(deadline, context), ...request];
    case 'on-request':
      return [{ kind: 'request' }];
    case 'same-as-above':
      return deadline.resolved === undefined
        ? [{ kind: 'words', reason: 'same-as-above' }]
        : layoutOf(deadline.resolved, context);
    case 'several':
      return deadline.parts.length === 0 ? unread() : deadline.parts.flatMap((part) => layoutOf(part, context));
    case 'none':
      return [{ kind: 'words', reason: 'none' }];
    case 'unread':
      return unread();
  }
}

function unread(): Shape[] {
  return [{ kind: 'words', reason: 'unread' }];
}

function day(date: IsoDate, { range, today }: LayoutContext): Shape {
  return { kind: 'day', x: clamp(middleOf(date, range)), date, moment: momentOf(date, date, today) };
}

/** A period without a first day is known by its last one only, so it is drawn as that day. */
function period(start: IsoDate | null, due: IsoDate, context: LayoutContext): Shape {
  if (start === null || start === due) return day(due, context);
  const { range, today } = context;
  return { kind: 'bar', ...between(start, due, range), moment: momentOf(start, due, today) };
}

function recurring(deadline: Deadline, { range, since, today }: LayoutContext): Shape[] {
  const from = since > range.from ? since : range.from;
  const marks = occurrences(deadline, from, range.to).map(
    (date): Shape => ({
      kind: 'occurrence',
      x: clamp(middleOf(date, range)),
      date,
      moment: momentOf(date, date, today),
    }),
  );
  const goesOn = deadline.until === null || deadline.until > range.to;
  const shapes: Shape[] = goesOn ? [...marks, { kind: 'goes-on' }] : marks;
  return shapes.length === 0 ? unread() : shapes;
}

function open(deadline: Deadline, { range, since }: LayoutContext): Shape {
  const start = deadline.from ?? since;
  const endless = deadline.until === null || deadline.until > range.to;
  return { kind: 'open', ...between(start, deadline.until ?? range.to, range), endless };
}

/** The span from the start of `start` to the end of `due`, cut to the axis. */
function between(start: IsoDate, due: IsoDate, range: AxisRange): { x: number; width: number } {
  const x = clamp(positionOf(start, range));
  const oneDay = positionOf(range.to, range) - 1;
  return { x, width: Math.max(0, clamp(positionOf(due, range) - oneDay) - x) };
}

function momentOf(start: IsoDate, due: IsoDate, today: IsoDate): Moment {
  if (due < today) return 'passed';
  return start <= today ? 'running' : 'upcoming';
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
