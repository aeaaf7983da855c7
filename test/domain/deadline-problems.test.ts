import fc from 'fast-check';
import type { Deadline } from '../../cms/domain/deadline/deadline';
import { deadlineProblems } from '../../cms/domain/deadline/validate';

const QUARTER: Deadline = {
  text: '2005 жылғы 3-тоқсан',
  kind: 'period',
  precision: 'quarter',
  start: '2005-07-01',
  due: '2005-09-30',
  recurrence: null,
  from: null,
  until: null,
  onRequestOf: [],
  parts: [],
};

describe('a deadline that arrives from a client', () => {
  test('a well-formed one has no problems', () => {
    expect(deadlineProblems(QUARTER)).toEqual([]);
    expect(deadlineProblems({ ...QUARTER, kind: 'several', start: null, due: null, parts: [QUARTER] })).toEqual([]);
  });

  test('a due day before the start is named', () => {
    expect(deadlineProblems({ ...QUARTER, due: '2005-06-30' })).toEqual([{ path: 'due', code: 'due-before-start' }]);
  });

  test('a day that does not exist is named', () => {
    expect(deadlineProblems({ ...QUARTER, due: '2005-09-31' })).toEqual([{ path: 'due', code: 'not-a-date' }]);
  });

  test('an unknown kind and a missing text are both named', () => {
    expect(deadlineProblems({ ...QUARTER, kind: 'soon', text: undefined })).toEqual([
      { path: 'text', code: 'required' },
      { path: 'kind', code: 'not-one-of' },
    ]);
  });

  test('a recurring deadline needs a recurrence, and its days must exist', () => {
    const recurring = { ...QUARTER, kind: 'recurring', start: null, due: null };
    expect(deadlineProblems(recurring)).toEqual([{ path: 'recurrence', code: 'required' }]);
    expect(deadlineProblems({ ...recurring, recurrence: { frequency: 'yearly', on: ['01-01', '02-30', 'Q5'] } })).toEqual([
      { path: 'recurrence.on.1', code: 'not-a-mark' },
      { path: 'recurrence.on.2', code: 'not-a-mark' },
    ]);
  });

  test('problems of parts carry the part’s place, and parts have no parts', () => {
    const several = { ...QUARTER, kind: 'several', start: null, due: null };
    expect(deadlineProblems({ ...several, parts: [QUARTER, { ...QUARTER, start: null }] })).toEqual([
      { path: 'parts.1.start', code: 'required' },
    ]);
    expect(deadlineProblems({ ...several, parts: [{ ...several, parts: [QUARTER] }] })).toContainEqual({
      path: 'parts.0.parts',
      code: 'too-deep',
    });
  });

  test('whatever arrives, it answers and does not throw', () => {
    fc.assert(fc.property(fc.anything(), (value) => { expect(deadlineProblems(value).length).toBeGreaterThan(0); }));
  });
});
