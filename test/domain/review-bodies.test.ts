import fc from 'fast-check';
import { bodiesOf, executorsAfter, type NamedBody } from '../../admin/office/imports/named-bodies';
import type { ExecutorReading } from '../../cms/domain/reading/reading';
import { reviewed } from '../../cms/domain/review/apply-decisions';
import { bodyOf, withBody } from '../../cms/domain/review/choose-body';
import { held } from '../../cms/domain/review/decisions';
import { newBodies } from '../../cms/domain/review/new-bodies';
import type { Decision, FieldValue } from '../../cms/domain/review/review';
import { decisions, readTexts, type Reviewing } from '../support/review';

const seed = readTexts()[0] as Reviewing;
const named = (name: string, more: Partial<ExecutorReading> = {}): ExecutorReading => ({ name, byAgreement: false, ...more });
const isCalled = (name: string) => (executor: ExecutorReading) => executor.name === name;

describe('a name that is said to be another body', () => {
  it('becomes a body of the register, and keeps its printed words and what is said of it', () => {
    const list = [named('Қаржымині', { byAgreement: true, proposes: 'Қаржы министрлігі' }), named('Әділетмині')];
    expect(withBody(list, isCalled('Қаржымині'), { body: 'ministry-of-finance' })).toEqual([
      { name: 'Қаржымині', byAgreement: true, body: 'ministry-of-finance' },
      list[1],
    ]);
  });

  it('becomes one with another new body, which enters the register once, under both spellings', () => {
    const measures = [[named('управление культуры')], [named('управления культуры', { lead: true })]].map((executors) => ({
      ...(seed.reading.measures[0] as Reviewing['reading']['measures'][0]),
      executors: withBody(executors, isCalled('управления культуры'), { name: 'управление культуры' }),
    }));
    const fresh = [...newBodies({ measures }, []).new.values()];
    expect(fresh).toEqual([{ name: 'управление культуры', otherSpellings: ['управления культуры'] }]);
    expect(measures[1]?.executors[0]?.lead).toBe(true);
  });

  it('does not stand twice in a measure that names both', () => {
    const list = [named('акимы районов', { byAgreement: true }), named('акиматы районов', { lead: true })];
    expect(withBody(list, isCalled('акиматы районов'), { name: 'акимы районов' })).toEqual([{ name: 'акимы районов', byAgreement: false, lead: true }]);
  });

  it('said to be what it is changes nothing but joins what stands twice', () => {
    const name = fc.constantFrom('а', 'б', 'в');
    const executor = fc.record({ name, byAgreement: fc.boolean() });
    fc.assert(
      fc.property(fc.array(executor, { maxLength: 6 }), name, (list, chosen) => {
        const before = list.find(isCalled(chosen));
        if (before === undefined) return withBody(list, isCalled(chosen), { body: 'x' }) === list;
        const after = withBody(list, isCalled(chosen), bodyOf(before));
        return new Set(after.map((one) => one.name)).size === after.length && list.every((one) => after.some((other) => other.name === one.name));
      }),
    );
  });
});

describe('the bodies of a review', () => {
  const justice = bodiesOf(seed.reading).find(({ body }) => body === 'ministry-of-justice') as NamedBody;

  /** The review after a choice, as it would be stored. */
  function after(changes: ReadonlyMap<string, FieldValue>, earlier: readonly Decision[] = []): Reviewing['reading'] {
    const made = decisions(...[...changes].map(([path, value]) => [path, 'corrected', value] as const));
    return reviewed(seed.reading, [...earlier, ...made.map((one) => ({ ...one, sequence: one.sequence + earlier.length }))]);
  }

  it('count in how many measures each is named, and all of them change together', () => {
    const changes = executorsAfter(justice, { body: 'cec' }, seed.fields, new Map());
    expect(changes.size).toBe(justice.measures);
    const left = bodiesOf(after(changes));
    expect(left.some(({ name, body }) => name === justice.name && body === justice.body)).toBe(false);
    expect(left.find(({ name, body }) => name === justice.name && body === 'cec')?.measures).toBe(justice.measures);
  });

  it('start from what was corrected before, and leave removed measures alone', () => {
    const paths = [...executorsAfter(justice, { body: 'cec' }, seed.fields, new Map()).keys()];
    const [first = '', second = ''] = paths;
    const earlier = decisions([first, 'corrected', [named('Басқа орган')]], [second.replace('.executors', ''), 'removed']);
    const changes = executorsAfter(justice, { body: 'cec' }, seed.fields, held(earlier));
    expect([...changes.keys()]).toEqual(paths.slice(2));
    expect(after(changes, earlier).measures).toHaveLength(seed.reading.measures.length - 1);
  });
});
