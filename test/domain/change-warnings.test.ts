import { redactionEffects } from '../../cms/domain/change/redaction-effects';
import type { UnitChange } from '../../cms/domain/change/compare';
import { meantOtherwise } from '../../cms/domain/change/words-and-meant';
import { laggingTranslations } from '../../cms/domain/change/lagging-translations';
import type { Language } from '../../cms/domain/language';
import { changeWarnings, numbersReferredTo } from '../../cms/domain/change/change-warnings';
import type { ChangeSetRecord, MeasureWording, PlanRecord } from '../../cms/domain/record/plan-record';
import { redactionOn } from '../../cms/domain/record/redaction';
import { seedRecord } from '../support/seed-record';

const seed = seedRecord();
const measures = seed.wordings.filter((wording): wording is MeasureWording => wording.unit === 'measure');
const by = (number: string): MeasureWording => {
  const found = measures.find((measure) => measure.number === number);
  if (found === undefined) throw new Error(number);
  return found;
};

const draft: ChangeSetRecord = {
  id: 'draft',
  kind: 'amendment',
  order: { id: 'o', kind: 'prime-minister-order', number: '12', date: '2007-02-01', title: {} },
  inForceFrom: '2007-02-01',
  note: {},
  reason: null,
  changesKnown: true,
  state: 'draft',
};

function amended(...wordings: readonly Partial<MeasureWording>[]): PlanRecord {
  const made = wordings.map((change) => ({ ...by(change.number ?? '1.1'), effect: 'substitute' as const, ...change, id: `d-${change.key ?? change.number}`, changeSet: draft.id }));
  return { ...seed, changeSets: [...seed.changeSets, draft], wordings: [...seed.wordings, ...made] };
}

const before = redactionOn(seed, '2007-02-01');
const warningsOf = (record: PlanRecord): unknown[] =>
  changeWarnings(before, redactionOn(record, '2007-02-01'), draft, record.changeSets).map(({ code, number, detail }) => [code, number, detail]);

describe('before publishing, an editor is warned of', () => {
  test('a repealed measure that another refers to', () => {
    const record = amended({ number: '1.1', effect: 'repeal' }, { number: '1.2', action: { kk: '1.1-тармақта көзделген жүйені дамыту' } });
    expect(warningsOf(record)).toContainEqual(['repealed-is-referred-to', '1.1', '1.2']);
  });

  test('a number that now repeats in its section, not one that repeated before', () => {
    expect(warningsOf(amended({ number: '1.1', key: 'new' }))).toContainEqual(['number-repeats', '1.1', '']);
    expect(warningsOf(amended({ number: '1.1', action: { kk: 'жаңа' } }))).toEqual([]);
  });

  test('a deadline that had passed when the order was signed', () => {
    const deadline = { ...by('1.1').deadline, due: '2006-12-31', start: '2006-10-01' };
    expect(warningsOf(amended({ number: '1.1', deadline }))).toContainEqual(['due-before-order', '1.1', '2006-12-31']);
  });

  test('a change dated before one that is published', () => {
    const later: ChangeSetRecord = { ...draft, id: 'later', inForceFrom: '2008-01-01', state: 'published' };
    const record = amended({ number: '1.1', action: { kk: 'жаңа' } });
    expect(changeWarnings(before, redactionOn(record, '2007-02-01'), draft, [...record.changeSets, later])).toContainEqual({
      code: 'dated-before-earlier',
      number: '',
      detail: '2008-01-01',
    });
  });

  test('nothing where nothing is odd', () => {
    expect(warningsOf(amended({ number: '1.1', action: { kk: 'жаңа' } }))).toEqual([]);
  });
});

test('a text refers to a point by its number in all three languages, and not by an amount or a date', () => {
  expect(numbersReferredTo('осы жоспардың 1.2-тармағында')).toEqual(['1.2']);
  expect(numbersReferredTo('в соответствии с пунктом 1.3 и п. 2')).toEqual(['1.3', '2']);
  expect(numbersReferredTo('under point 2.1 of this plan')).toEqual(['2.1']);
  expect(numbersReferredTo('342362,5 мың теңге, 2006 жылғы 3-тоқсан')).toEqual([]);
});

test('what a change does names the deadlines moved, the money and the bodies that come and go', () => {
  const deadline = { ...by('1.1').deadline, due: '2006-12-31', start: '2006-10-01' };
  const record = amended({ number: '1.1', deadline, executors: [{ body: 'new-body', role: 'lead', byAgreement: false }] });
  const effects = redactionEffects(before, redactionOn(record, '2007-02-01'));
  expect(effects.deadlines.map(({ move }) => move)).toEqual([{ from: '2006-09-30', to: '2006-12-31', days: 92 }]);
  expect(effects.bodies.added).toEqual(['new-body']);
  expect(effects.bodies.dropped).toEqual([]);
  expect(effects.money.all.gained).toBe(0n);
});

describe('translations of what changed', () => {
  const [measure] = seed.wordings.filter((one) => one.unit === 'measure');
  if (measure?.unit !== 'measure') throw new Error('The seed has measures');
  const change = (action: Partial<Record<Language, string>>): UnitChange => {
    const changed = { ...measure, action: { ...measure.action, ...action } };
    return { unit: 'measure', key: measure.key, kind: 'changed', before: measure, after: changed };
  };

  it('are named where the official words changed and they did not', () => {
    const lagging = laggingTranslations([change({ kk: 'Жаңа', en: 'New' })], ['kk']);
    expect(lagging.map(({ language, units }) => [language, units.map(({ number }) => number)])).toEqual([['ru', [measure.number]]]);
  });

  it('lag behind nothing where they alone were put right', () => {
    expect(laggingTranslations([change({ ru: 'Перевод уточнён' })], ['kk'])).toEqual([]);
  });

  it('are none where both languages are official', () => {
    expect(laggingTranslations([change({ kk: 'Жаңа', en: 'New' })], ['kk', 'ru'])).toEqual([]);
  });
});

describe('what a measure counts as, against its own words', () => {
  const said = (more: Partial<MeasureWording>): string[] => meantOtherwise({ ...by('1.2'), ...more });
  const words = (kk: string): MeasureWording['funding']['text'] => ({ kk });

  it('is as the words say in every measure of the real plan', () => {
    for (const measure of measures) expect([measure.number, meantOtherwise(measure)]).toEqual([measure.number, []]);
  });

  it('is warned of where an amount differs from the printed one, to the tiyn', () => {
    const { funding } = by('1.2');
    const lines = funding.lines.map((line) => ({ ...line, amountTiyn: String(BigInt(line.amountTiyn ?? 0) + 1n) }));
    expect(said({ funding: { ...funding, lines } })).toEqual(['money-differs-from-words']);
  });

  it('is warned of where the words name money and none is counted', () => {
    expect(said({ funding: { text: words('1 500 мың теңге жергілікті бюджеттен'), source: 'none', lines: [] } })).toEqual(['money-differs-from-words']);
    expect(said({ funding: { text: words('Жергілікті бюджет'), source: 'none', lines: [] } })).toEqual(['money-differs-from-words']);
    expect(said({ funding: { text: words('Талап етілмейді'), source: 'none', lines: [] } })).toEqual([]);
  });

  it('is warned of where the words name executors and no body is given', () => {
    expect(said({ executors: [] })).toEqual(['executors-not-given']);
  });
});

it('an amendment in force before its order was signed is warned of', () => {
  const early = { ...draft, inForceFrom: '2007-01-31', order: draft.order === null ? null : { ...draft.order, date: '2007-02-01' } };
  expect(changeWarnings(before, before, early, []).map(({ code }) => code)).toEqual(['in-force-before-signed']);
});
