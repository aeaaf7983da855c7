import fc from 'fast-check';
import { fromDayNumber, dayNumber } from '../../cms/domain/calendar/iso-date';
import {
  DEADLINE_KINDS,
  FREQUENCIES,
  PRECISIONS,
  type Deadline,
  type DeadlineKind,
} from '../../cms/domain/deadline/deadline';

/** A deadline of a kind with nothing else in it, and what the test says of it. */
export function deadline(kind: DeadlineKind, fields: Partial<Deadline> = {}): Deadline {
  return {
    text: 'мерзімі',
    kind,
    precision: null,
    start: null,
    due: null,
    recurrence: null,
    from: null,
    until: null,
    onRequestOf: [],
    parts: [],
    ...fields,
  };
}

/** Any day of 1990–2060. */
export const anyDate = fc
  .integer({ min: dayNumber('1990-01-01'), max: dayNumber('2060-12-31') })
  .map(fromDayNumber);

const twoDates = fc.tuple(anyDate, anyDate).map((dates): [string, string] => {
  const [start = '', due = ''] = [...dates].sort();
  return [start, due];
});

const anyMark = fc.constantFrom('01-01', '07-01', '02-29', '12-31', '09', '12', 'Q1', 'Q4', 'H1', 'H2');
const anyRecurrence = fc.record({
  frequency: fc.constantFrom(...FREQUENCIES),
  on: fc.option(fc.uniqueArray(anyMark, { minLength: 1, maxLength: 4 }), { nil: undefined }),
});
const anyRequest = fc.constantFrom<readonly string[]>([], ['cec'], ['cec', 'кімнің болса да']);
const maybeDate = fc.option(anyDate, { nil: null });

const simple = fc.oneof(
  anyDate.map((due) => deadline('date', { due, start: due, precision: 'day' })),
  fc
    .tuple(twoDates, fc.constantFrom(...PRECISIONS), fc.boolean())
    .map(([[start, due], precision, isOpen]) => deadline('period', { start: isOpen ? null : start, due, precision })),
  fc
    .tuple(anyRecurrence, anyRequest, maybeDate, maybeDate)
    .map(([recurrence, onRequestOf, from, until]) => deadline('recurring', { recurrence, onRequestOf, from, until })),
  fc
    .tuple(anyRequest, maybeDate, maybeDate)
    .map(([onRequestOf, from, until]) => deadline('continuous', { onRequestOf, from, until })),
  anyRequest.map((onRequestOf) => deadline('on-request', { onRequestOf })),
  fc.constant(deadline('same-as-above')),
  fc.constant(deadline('none', { text: '' })),
  fc.constant(deadline('unread')),
);

/** Any deadline the register can hold, of every kind. */
export const anyDeadline: fc.Arbitrary<Deadline> = fc.oneof(
  { weight: 8, arbitrary: simple },
  { weight: 1, arbitrary: fc.array(simple, { maxLength: 3 }).map((parts) => deadline('several', { parts })) },
  { weight: 1, arbitrary: simple.map((resolved) => deadline('same-as-above', { resolved })) },
);

/** One deadline of each kind, so that none is forgotten. */
export const oneOfEachKind: readonly Deadline[] = DEADLINE_KINDS.map((kind) => {
  switch (kind) {
    case 'date':
      return deadline(kind, { due: '2005-07-01', precision: 'day' });
    case 'period':
      return deadline(kind, { start: '2005-07-01', due: '2005-09-30', precision: 'quarter' });
    case 'recurring':
      return deadline(kind, { recurrence: { frequency: 'yearly', on: ['01-01', '07-01'] }, onRequestOf: ['cec'] });
    case 'several':
      return deadline(kind, { parts: [deadline('date', { due: '2005-07-01' }), deadline('on-request')] });
    default:
      return deadline(kind);
  }
});
