import { matchText } from '../../cms/domain/matching/match-text';
import type { NewMeasure, NewText } from '../../cms/domain/matching/new-text';
import { proposeChanges, type ProposedUnit } from '../../cms/domain/matching/proposal';
import { leftName, withoutLeft } from '../../cms/domain/matching/wordings';
import type { MeasureWording } from '../../cms/domain/record/plan-record';
import type { Redaction } from '../../cms/domain/record/plan-view';
import { redactionOn } from '../../cms/domain/record/redaction';
import { seedRecord } from '../support/seed-record';

const DAY = '2007-01-01';
const redaction = redactionOn(seedRecord(), DAY);

/** The seed's plan as a text in one language prints it, `edit` having its say on every row. */
function textOf(language: 'kk' | 'ru', edit: (row: NewMeasure) => NewMeasure = (row) => row): NewText {
  const only = (text: Partial<Record<'kk' | 'ru' | 'en', string>>): Record<string, string> => (text[language] === undefined ? {} : { [language]: text[language] ?? '' });
  return {
    language,
    act: null,
    title: only(redaction.title?.title ?? {}),
    points: redaction.points.map(({ number, text }) => ({ number, text: only(text) })),
    sections: redaction.sections.flatMap(({ heading }) => (heading === null ? [] : [{ number: heading.number, title: only(heading.title) }])),
    measures: redaction.sections.flatMap(({ measures }, sectionAt) =>
      measures.map((measure) => edit({ ...measure, action: only(measure.action), completionForm: only(measure.completionForm), sectionAt })),
    ),
  };
}

function propose(text: NewText, of: Redaction = redaction): ProposedUnit[] {
  return proposeChanges(of, text, matchText(of, text));
}

const changed = (units: readonly ProposedUnit[]): string[] => units.filter(({ kind }) => kind !== 'kept').map(({ kind, unit, key, cells }) => `${kind} ${unit} ${key}: ${cells.join(' ')}`);
const row = (number: string, change: (measure: NewMeasure) => Partial<NewMeasure>) => (measure: NewMeasure): NewMeasure => (measure.number === number ? { ...measure, ...change(measure) } : measure);

describe('cells of a new text', () => {
  it('in look-alike letters, other quotes and other spaces say the same', () => {
    const respelt = (text: string): string => text.replaceAll('о', 'o').replaceAll('і', 'i').replaceAll('"', '“').replaceAll(' ', '\u00a0 ');
    expect(changed(propose(textOf('kk', (one) => ({ ...one, action: { kk: respelt(one.action.kk ?? '') } }))))).toEqual([]);
  });

  it('with a capital for a small letter do not', () => {
    expect(changed(propose(textOf('kk', row('1.4', ({ action }) => ({ action: { kk: action.kk?.toUpperCase() ?? '' } })))))).toEqual(['changed measure 1.4: action']);
  });

  it('that say the same words and mean another day differ', () => {
    const later = (one: NewMeasure): Partial<NewMeasure> => ({ deadline: { ...one.deadline, due: '2008-12-31' } });
    expect(changed(propose(textOf('kk', row('1.1', later))))).toEqual(['changed measure 1.1: deadline']);
  });

  it('keep the words of every language as held where they say the same', () => {
    const moved = propose(textOf('kk', row('1.2', ({ funding }) => ({ funding: { ...funding, lines: funding.lines.map((line) => ({ ...line, amountTiyn: '1' })) } }))));
    const after = moved.find(({ key }) => key === '1.2')?.after as MeasureWording;
    const before = redaction.sections[0]?.measures.find(({ key }) => key === '1.2');
    expect([after.action, after.completionForm, after.executorsText]).toEqual([before?.action, before?.completionForm, before?.executorsText]);
    expect(after.funding.lines[0]?.amountTiyn).toBe('1');
  });
});

describe('a text in another language of the plan', () => {
  it('is matched by the words of that language, and changes nothing where they are held', () => {
    const units = propose(textOf('ru'));
    expect(units.filter(({ unit, kind }) => unit !== 'measure' && kind !== 'kept')).toEqual([]);
    expect(units.filter(({ unit }) => unit === 'measure').every(({ before, after }) => before !== null && after !== null)).toBe(true);
    const cells = new Set(units.flatMap((one) => (one.unit === 'measure' ? one.cells : [])));
    expect([...cells].filter((cell) => cell === 'action' || cell === 'completionForm' || cell === 'number' || cell === 'place')).toEqual([]);
  });

  it('of a plan held in one language alone is matched by numbers and by what rows mean, and puts its words beside', () => {
    const kazakh: Redaction = {
      ...redaction,
      sections: redaction.sections.map(({ heading, measures }) => ({
        heading: heading === null ? null : { ...heading, title: { kk: heading.title.kk ?? '' } },
        measures: measures.map((one) => ({ ...one, action: { kk: one.action.kk ?? '' }, completionForm: { kk: one.completionForm.kk ?? '' } })),
      })),
    };
    const units = propose(textOf('ru'), kazakh).filter(({ unit }) => unit === 'measure');
    expect(units.map(({ before, after }) => before?.key === after?.key)).toEqual(units.map(() => true));
    const first = units.find(({ key }) => key === '1.1')?.after as MeasureWording;
    expect([first.action.kk, first.action.ru].map((words) => (words ?? '').length > 0)).toEqual([true, true]);
    expect(units.flatMap(({ lost }) => lost)).toEqual([]);
  });
});

describe('the words of the act', () => {
  it('change with the text: another title, a point reworded, one gone, one more', () => {
    const text = textOf('kk');
    const [first, , third] = text.points;
    const units = propose({
      ...text,
      title: { kk: 'Тапсырмаларды орындау жөніндегі іс-шаралар жоспары' },
      points: [first, { number: third?.number ?? '', text: { kk: 'Осы өкімнің орындалуын бақылау Кеңсеге жүктелсін.' } }, { number: '4', text: { kk: 'Осы өкім қол қойылған күнінен бастап күшіне енеді.' } }].flatMap((one) => one ?? []),
    });
    expect(changed(units)).toEqual(['changed title : title', 'changed point 3: text', 'inserted point +2: number place text', 'repealed point 2: ']);
    expect(units.find(({ unit }) => unit === 'title')?.lost.map(({ language }) => language)).toEqual(['ru', 'en']);
  });

  it('are left alone by a text that prints none of them', () => {
    expect(changed(propose({ ...textOf('kk'), title: {}, points: [] }))).toEqual([]);
  });
});

describe('what a reviewer leaves as it is in force', () => {
  const text = textOf('kk');
  const withNewSection: NewText = {
    ...text,
    sections: [...text.sections, { number: 'IV', title: { kk: 'Қорытынды іс-шаралар' } }],
    measures: text.measures.map((one) => (one.number === '3.1' ? { ...one, sectionAt: text.sections.length } : one)),
  };
  const changes = (left: readonly string[]): string[] => changed(withoutLeft(propose(withNewSection), new Set(left)));

  it('is no change, and the rest stays', () => {
    expect(changes([])).toEqual(['inserted section +3: number place title', 'changed measure 3.1: place']);
    expect(changes(['measure 3.1'])).toEqual(['inserted section +3: number place title']);
  });

  it('never takes the section from under a row that changes', () => {
    expect(changes(['section +3'])).toEqual(['inserted section +3: number place title', 'changed measure 3.1: place']);
    expect(changes(['section +3', 'measure 3.1'])).toEqual([]);
  });

  it('has names of its own', () => {
    expect([leftName({ unit: 'title', key: '' }), leftName({ unit: 'measure', key: '+3' })]).toEqual(['title', 'measure +3']);
  });
});
