import { renderToStaticMarkup } from 'react-dom/server';
import { ExecutorsCell } from '../../admin/public/plan/measure-cells';
import { standsForOtherBodies } from '../../cms/domain/record/bodies-in-words';
import type { MeasureWording } from '../../cms/domain/record/plan-record';
import { planViewOn } from '../../cms/domain/record/plan-view-of';
import { nameKey, proposedName } from '../../cms/domain/review/new-bodies';
import { readTexts } from '../support/review';
import { seedRecord } from '../support/seed-record';

const view = planViewOn(seedRecord(), '2026-11-23');
const measures = view.redaction.sections.flatMap((section) => section.measures);
const [first] = measures as [MeasureWording];
const bodies = {
  finance: { code: 'finance', name: { ru: 'Министерство финансов Республики Казахстан' } },
  culture: { code: 'culture', name: { ru: 'управление культуры' } },
};
const measure = (words: string, ...codes: string[]) => ({
  executorsText: { ru: words },
  executors: codes.map((body) => ({ body, role: 'lead' as const, byAgreement: false })),
});

describe('printed executors', () => {
  it('of the first content stand for the bodies they name, in every measure', () => {
    for (const one of measures) expect(standsForOtherBodies(one, 'kk', view.bodies)).toBe(false);
  });

  it('stand for what they name in other case endings and under names the plan does not know', () => {
    expect(standsForOtherBodies(measure('Министерству финансов', 'finance'), 'ru', bodies)).toBe(false);
    expect(standsForOtherBodies(measure('Минфин; ГУК', 'finance', 'culture'), 'ru', bodies)).toBe(false);
  });

  it.each([
    ['another body of the plan', 'Министерство финансов', ['culture']],
    ['a body they do not name at all', 'Областное управление образования', ['culture']],
    ['one body more', 'Министерство финансов', ['finance', 'culture']],
    ['one body fewer', 'Министерство финансов, управление культуры', ['finance']],
    ['"the same" said by a mark', '- // -', ['finance', 'culture']],
  ])('are told from %s', (_what, words, codes) => {
    expect(standsForOtherBodies(measure(words, ...codes), 'ru', bodies)).toBe(true);
  });

  it('are not held against a body that has no name in their language', () => {
    const kazakh = { culture: { code: 'culture', name: { kk: 'мәдениет басқармасы' } } };
    expect(standsForOtherBodies(measure('Управление культуры области', 'culture'), 'ru', kazakh)).toBe(false);
  });

  it.each(readTexts().slice(1).map((text) => [text.name, text] as const))('of %s stand for the bodies they were read as', (_name, { reading }) => {
    const language = reading.language === 'ru' ? 'ru' : 'kk';
    const codes = new Map(reading.measures.flatMap(({ executors }) => executors).map((one) => [nameKey(one), proposedName(one)]));
    const entered = Object.fromEntries([...codes].map(([code, name]) => [code, { code, name: { [language]: name } }]));
    const marked = reading.measures.filter(({ executorsText, executors }) =>
      standsForOtherBodies({ executorsText: { [language]: executorsText }, executors: executors.map((one) => ({ body: nameKey(one), role: 'lead', byAgreement: false })) }, language, entered),
    );
    expect(marked.map(({ executorsText }) => executorsText)).toEqual([]);
  });

  it('have the bodies that are counted beside them where those are others, and only there', () => {
    const cell = (executors: MeasureWording['executors']) => renderToStaticMarkup(ExecutorsCell({ measure: { ...first, executors }, view, language: 'kk', hrefOfBody: null }));
    expect(cell(first.executors)).not.toContain('Тізілімде есепке алынған');
    const other = cell([{ body: 'cec', role: 'lead', byAgreement: true }]);
    expect(other).toContain(first.executorsText.kk);
    expect(other).toContain('Тізілімде есепке алынған органдар:');
    expect(other).toContain(view.bodies['cec']?.name.kk);
  });
});
