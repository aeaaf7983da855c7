import { renderToStaticMarkup } from 'react-dom/server';
import { Honesty } from '../../admin/public/plan/honesty';
import type { LocalizedText } from '../../cms/domain/language';
import type { PlanRecord } from '../../cms/domain/record/plan-record';
import { planViewOn } from '../../cms/domain/record/plan-view-of';
import { seedRecord } from '../support/seed-record';

const seed = seedRecord();

/** The seed's record as its Kazakh text alone. */
function onlyKazakh(): PlanRecord {
  const strip = <Value,>(value: Value): Value => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((one: unknown) => strip(one)) as Value;
    const entries = Object.entries(value).filter(([key]) => key !== 'ru' && key !== 'en');
    return Object.fromEntries(entries.map(([key, one]) => [key, strip(one as LocalizedText)])) as Value;
  };
  return strip(seed);
}

const said = (record: PlanRecord, language: 'kk' | 'ru' | 'en'): string => renderToStaticMarkup(Honesty({ view: planViewOn(record, '2026-11-23'), language }));

describe('what a page says of its text', () => {
  it('calls a translation unofficial', () => {
    expect(said(seed, 'ru')).toContain('неофициальный перевод');
    expect(said(seed, 'ru')).not.toContain('Перевода на этот язык нет');
  });

  it('does not call the words of the original a translation where there is none', () => {
    const ru = said(onlyKazakh(), 'ru');
    expect(ru).toContain('Перевода на этот язык нет: текст приведён на языке подлинника (казахский).');
    expect(ru).not.toContain('неофициальный перевод');
    expect(said(onlyKazakh(), 'en')).toContain('There is no translation into this language');
  });

  it('calls the original the original', () => {
    expect(said(onlyKazakh(), 'kk')).toContain('Бұл тілдегі мәтін — түпнұсқа.');
  });
});
