import fc from 'fast-check';
import Papa from 'papaparse';
import { LANGUAGES, type Language } from '../../cms/domain/language';
import { sumTiyn, tiynFromTenge } from '../../cms/domain/money/tiyn';
import { redactionOn } from '../../cms/domain/record/redaction';
import { fundingTotals } from '../../cms/domain/record/totals';
import type { PlanRecord } from '../../cms/domain/record/plan-record';
import type { PublishedSite } from '../../admin/public/site';
import { amendedSeed } from '../support/amended-seed';
import { askedDates } from '../support/generated-plans';
import { pageOf, publicationOf, siteOf } from '../support/published';
import { seedRecord } from '../support/seed-record';
import { named, severalPlans } from '../support/several-plans';

interface Sum {
  readonly amount: string;
  readonly measures: number;
}

interface BodyData {
  readonly money: Sum;
  readonly plans: readonly { readonly parts: readonly { readonly role: string; readonly measure: { readonly key: string } }[] }[];
}

interface ProgrammeData {
  readonly sum: Sum;
  readonly plans: readonly { readonly measures: readonly { readonly lines: readonly unknown[] }[] }[];
}

interface Reader {
  readonly html: (path: string) => Promise<string>;
  readonly json: <Data>(path: string) => Promise<Data>;
  /** The rows of a file, and the sum of its last column, which is money. */
  readonly csv: (path: string) => Promise<{ rows: number; sum: bigint }>;
}

/** What the pages of a site say on one date in one language. */
function readerOf(site: PublishedSite, date: string, language: Language): Reader {
  const asked = (path: string, format: string): Promise<string> => pageOf(site, `/${language}/${path}/${date}${format}`);
  return {
    html: (path) => asked(path, ''),
    json: async <Data>(path: string) => JSON.parse(await asked(path, '.json')) as Data,
    async csv(path) {
      const [, ...rows] = Papa.parse<string[]>((await asked(path, '.csv')).slice(1).trim()).data;
      return { rows: rows.length, sum: sumTiyn(rows.map((row) => tiynFromTenge(row.at(-1) || '0') ?? 0n)) };
    },
  };
}

const count = (html: string, pattern: RegExp): number => html.match(pattern)?.length ?? 0;
const rowsOf = (html: string, table: string): number => count(new RegExp(`<table[^>]*class="official ${table}"[\\s\\S]*?</table>`).exec(html)?.[0] ?? '', /class="measure-row"/g);
/** An amount as a page says it; 0 where it says in words that there is none. */
const tiynOf = (words: string | undefined): bigint => tiynFromTenge((words ?? '').replace(/[\s\u00A0₸]/g, '').replace(',', '.')) ?? 0n;
const footOf = (html: string): bigint => tiynOf(/<tfoot[\s\S]*sum-row[\s\S]*?col-money figure"[^>]*><span>([^<]+)/.exec(html)?.[1]);

async function agree(records: readonly PlanRecord[], date: string, language: Language): Promise<void> {
  const publications = records.map((record, index) => publicationOf(record, index + 1));
  const reader = readerOf(siteOf(seedRecord(), { publications }), date, language);
  const redactions = records.map((record) => redactionOn(record, date));
  const measures = redactions.flatMap(({ sections }) => sections.flatMap((section) => section.measures));
  const total = sumTiyn(redactions.map((redaction) => fundingTotals(redaction).all.amount));

  for (const { plan } of records) {
    const html = await reader.html(`plans/${plan.slug}`);
    const view = await reader.json<{ totals: { all: Sum }; sections: { measures: unknown[] }[] }>(`plans/${plan.slug}`);
    const rows = view.sections.flatMap((section) => section.measures).length;
    expect([count(html, /id="measure-/g), count(html, /class="dl-row"/g), view.totals.all.measures]).toEqual([rows, rows, rows]);
    expect([tiynOf(/<p class="fs-amount">([^<]+)</.exec(html)?.[1]), (await reader.csv(`plans/${plan.slug}`)).sum]).toEqual([BigInt(view.totals.all.amount), BigInt(view.totals.all.amount)]);
  }

  const { bodies } = await reader.json<{ bodies: { code: string; measures: number; led: Sum }[] }>('bodies');
  expect(sumTiyn(bodies.map(({ led }) => BigInt(led.amount)))).toBe(total);
  expect(bodies.reduce((sum, { led }) => sum + led.measures, 0)).toBe(measures.length);
  expect([footOf(await reader.html('bodies')), (await reader.csv('bodies')).sum]).toEqual([total, total]);
  for (const { code, measures: parts, led } of bodies.filter((body) => body.code !== '')) {
    const path = `bodies/${code}`;
    const [html, data, file] = [await reader.html(path), await reader.json<BodyData>(path), await reader.csv(path)];
    const inData = data.plans.flatMap((plan) => plan.parts);
    expect([rowsOf(html, 'duties'), count(html, /class="dl-row"/g), inData.length, file.rows]).toEqual([parts, parts, parts, parts]);
    expect([BigInt(data.money.amount), file.sum]).toEqual([BigInt(led.amount), BigInt(led.amount)]);
    expect(inData.filter(({ role }) => role === 'lead')).toHaveLength(led.measures);
  }

  const { programmes } = await reader.json<{ programmes: { key: string; sum: Sum }[] }>('programmes');
  expect(sumTiyn(programmes.map(({ sum }) => BigInt(sum.amount)))).toBe(total);
  if (programmes.length > 0) expect(footOf(await reader.html('programmes'))).toBe(total);
  expect((await reader.csv('programmes')).sum).toBe(total);
  for (const { key, sum } of programmes.filter((programme) => programme.key !== '')) {
    const path = `programmes/${key}`;
    const [html, data, file] = [await reader.html(path), await reader.json<ProgrammeData>(path), await reader.csv(path)];
    const paid = data.plans.flatMap((plan) => plan.measures);
    expect([rowsOf(html, 'paid'), paid.length, data.sum.measures]).toEqual([sum.measures, sum.measures, sum.measures]);
    expect([footOf(html), BigInt(data.sum.amount), file.sum]).toEqual([BigInt(sum.amount), BigInt(sum.amount), BigInt(sum.amount)]);
    expect(file.rows).toBe(paid.flatMap(({ lines }) => lines).length);
  }
}

describe('one date drives everything the public is shown', () => {
  test.each(['2006-04-06', '2007-01-31', '2007-02-01', '2008-07-01', '2026-11-23', '2027-01-15'])(
    'on %s table, chart, totals, bodies, programmes and files agree to the row and the tiyn',
    (date) => agree([amendedSeed(), named(seedRecord(), 'another')], date, LANGUAGES[Number(date.slice(-1)) % 3] ?? 'kk'),
  );

  test('and so they do on any date of any plans', async () => {
    await fc.assert(
      fc.asyncProperty(
        severalPlans.filter((records) => records.length > 0),
        askedDates,
        fc.constantFrom(...LANGUAGES),
        agree,
      ),
      { numRuns: 25 },
    );
  });
});
