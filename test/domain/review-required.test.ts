import { fieldPathsOf } from '../../cms/domain/review/field-paths';
import { isDoubtful } from '../../cms/domain/review/fields-of';
import { isMissing } from '../../cms/domain/review/required';
import { parseDecisions } from '../../cms/commands/input/decisions';
import { Problem } from '../../cms/http/problem';
import { readTexts, reviewing } from '../support/review';

const TABLE = '<table><tr><th>№</th><th>Мероприятие</th><th>Срок исполнения</th></tr><tr><td>1</td><td>Открыть школу</td><td>2027 год</td></tr></table>';

const pasted = reviewing('pasted table', TABLE.replace(/<\/t[hd]>/g, '\t').replace(/<\/tr>/g, '\n').replace(/<[^>]+>/g, ''));

/** What is refused of decisions on paths, by path. */
function refused(decisions: readonly { path: string; kind: 'confirmed' | 'corrected'; value?: unknown }[]): Record<string, string> {
  try {
    parseDecisions(decisions.map((one) => ({ ...one, basedOn: null })), fieldPathsOf(pasted.fields));
  } catch (error) {
    if (error instanceof Problem) {
      const { fields } = error.details as { fields: readonly { path: string; code: string }[] };
      return Object.fromEntries(fields.map(({ path, code }) => [path, code]));
    }
    throw error;
  }
  return {};
}

describe('what an act cannot be without', () => {
  it('is asked for where a pasted table says nothing of its act', () => {
    const asked = pasted.fields.filter((field) => isMissing(field, field.value)).map(({ path }) => path);
    expect(asked).toEqual(expect.arrayContaining(['order.kind', 'order.number', 'order.date', 'order.title']));
    for (const field of pasted.fields.filter(({ path }) => asked.includes(path))) expect(isDoubtful(field)).toBe(true);
  });

  it('is not among what is confirmed at one stroke, in any text', () => {
    for (const { fields } of readTexts()) {
      const { certain, missing = [] } = fieldPathsOf(fields);
      expect(certain.filter((path) => missing.includes(path))).toEqual([]);
    }
  });

  it('cannot be confirmed as empty', () => {
    expect(refused([{ path: 'order.number', kind: 'confirmed' }, { path: 'order.title', kind: 'confirmed' }])).toEqual({
      'order.number': 'required',
      'order.title': 'required',
    });
    expect(refused([{ path: 'order.preamble', kind: 'confirmed' }, { path: 'order.signatory', kind: 'confirmed' }])).toEqual({});
  });

  it.each([
    ['order.kind', null],
    ['order.number', ' '],
    ['order.date', null],
    ['order.title', ''],
    ['plan.title', '\n'],
    ['measures.0.number', ''],
    ['measures.0.action', ' '],
  ])('cannot be made empty: %s', (path, value) => {
    expect(refused([{ path, kind: 'corrected', value }])).toEqual({ [path]: 'required' });
  });

  it('is given by a correction', () => {
    expect(refused([{ path: 'order.kind', kind: 'corrected', value: 'akim-resolution' }, { path: 'order.number', kind: 'corrected', value: '12' }])).toEqual({});
  });

  it('is no name of an unknown column, nor a preamble', () => {
    for (const path of ['measures.0.others.number', 'order.preamble', 'measures.0.completionForm', 'sections.0']) {
      expect(isMissing({ path }, '')).toBe(false);
    }
  });
});
