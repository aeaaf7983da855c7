import fc from 'fast-check';
import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { compareRedactions } from '../../cms/domain/change/compare';
import { effectsOf } from '../../cms/domain/change/effects';
import { periodOn, redactionPeriods } from '../../cms/domain/change/periods';
import { LANGUAGES } from '../../cms/domain/language';
import { tiynFromTenge } from '../../cms/domain/money/tiyn';
import { redactionOn } from '../../cms/domain/record/redaction';
import { fundingTotals } from '../../cms/domain/record/totals';
import { allAddresses, renderAddress } from '../../admin/public/site';
import { amendedSeed, amendedSeedWithUnknown } from '../support/amended-seed';
import { askedDates, plansWithHistory } from '../support/generated-plans';
import { jsonLdOf, pageOf, siteOf, wordsOf } from '../support/published';
import { seedRecord } from '../support/seed-record';

const record = amendedSeed();
const site = siteOf(record);
const PLAN = '/ru/plans/order-178';

const said = async (path: string, from = site): Promise<string> => wordsOf(await pageOf(from, path));
const measuresOn = (date: string): string[] => redactionOn(record, date).sections.flatMap(({ measures }) => measures.map(({ key }) => key));

describe('the periods of a plan’s redactions', () => {
  test('follow each other without a gap, and every held date lies in the one whose redaction is its own', () => {
    fc.assert(
      fc.property(plansWithHistory, askedDates, (plan, date) => {
        const periods = redactionPeriods(plan);
        periods.forEach(({ until }, index) => {
          const next = periods[index + 1];
          expect(until === null ? undefined : Date.parse(until) + 86_400_000).toBe(next && Date.parse(next.from));
        });
        const period = periodOn(periods, date);
        expect(redactionOn(plan, period?.from ?? '').sections).toEqual(redactionOn(plan, date).sections);
      }),
    );
  });

  test('begin where the register begins to hold the plan, with all that led to it', () => {
    const [first] = redactionPeriods(record);
    expect([first?.from, first?.until]).toEqual(['2006-04-06', '2007-01-31']);
    expect(first?.changeSets.map(({ order }) => order?.number)).toEqual(['178-ө', '86']);
    expect(periodOn(redactionPeriods(record), '2006-04-05')).toBeNull();
  });
});

describe('what each change-set did', () => {
  test('adds up: one after another they lead from nothing to the redaction of any date', () => {
    fc.assert(
      fc.property(plansWithHistory, askedDates, (plan, date) => {
        const before = effectsOf(plan).filter(({ changeSet }) => changeSet.inForceFrom <= date);
        const inForce = new Map<string, unknown>();
        for (const { unit, key, after } of before.flatMap(({ changes }) => changes)) {
          if (after === null) inForce.delete(`${unit} ${key}`);
          else inForce.set(`${unit} ${key}`, after);
        }
        const shown = compareRedactions(null, redactionOn(plan, date));
        expect([...inForce.keys()].sort()).toEqual(shown.map(({ unit, key }) => `${unit} ${key}`).sort());
      }),
    );
  });
});

describe('a redaction at its own address', () => {
  test.each(['2006-04-06', '2007-01-31', '2007-02-01', '2008-07-01', '2026-11-23', '2027-01-15'])(
    'on %s the table, the chart, the totals and every file agree to the row and the tiyn',
    async (date) => {
      const expected = redactionOn(record, date);
      const keys = measuresOn(date);
      const total = fundingTotals(expected).all.amount;
      const html = await pageOf(site, `${PLAN}/${date}`);
      expect([...html.matchAll(/id="measure-([^"]+)"/g)].map(([, key]) => key)).toEqual(keys);
      expect([...html.matchAll(/class="dl-row"/g)]).toHaveLength(keys.length);
      const shownTotal = /<p class="fs-amount">([^<]+)</.exec(html)?.[1] ?? '';
      expect(tiynFromTenge(shownTotal.replace(/[\s\u00A0₸]/g, '').replace(',', '.'))).toBe(total);

      const [, ...rows] = Papa.parse<string[]>((await pageOf(site, `${PLAN}/${date}.csv`)).slice(1).trim()).data;
      expect(rows).toHaveLength(keys.length);
      const sum = (amounts: readonly (string | number | null | undefined)[]): bigint =>
        amounts.reduce((all: bigint, amount) => all + (tiynFromTenge(String(amount ?? 0) || '0') ?? 0n), 0n);
      expect(sum(rows.map((row) => row[11]))).toBe(total);

      const workbook = await renderAddress(site, `${PLAN}/${date}.xlsx`, {});
      const sheet = await readXlsxFile(Buffer.from(workbook?.body as Uint8Array));
      const cells = (sheet as unknown as { data: (string | number | null)[][] }[])[0]?.data ?? (sheet as unknown as (string | number | null)[][]);
      expect(cells.slice(1)).toHaveLength(keys.length);
      expect(sum(cells.slice(1).map((row) => row[11] as number | null))).toBe(total);

      const data = JSON.parse(await pageOf(site, `${PLAN}/${date}.json`)) as { asOf: string; totals: { all: { amount: string } }; sections: { measures: unknown[] }[] };
      expect([data.asOf, data.totals.all.amount]).toEqual([date, String(total)]);
      expect(data.sections.flatMap(({ measures }) => measures)).toHaveLength(keys.length);

      const calendar = (await pageOf(site, `${PLAN}/${date}.ics`)).replaceAll('\r\n ', '');
      const due = expected.sections.flatMap(({ measures }) => measures.flatMap(({ deadline }) => deadline.due ?? []));
      expect(due.filter((day) => !calendar.includes(`DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`))).toEqual([]);
    },
  );

  test('any day between has the same redaction, and points to the day it took effect', async () => {
    const html = await pageOf(site, `${PLAN}/2007-05-17`);
    expect(html).toContain('<link rel="canonical" href="https://register.example/ru/plans/order-178/2007-02-01"/>');
    expect(html).toContain('hrefLang="kk" href="https://register.example/kk/plans/order-178/2007-02-01"');
    expect(wordsOf(html)).toContain('редакция на 17 мая 2007 года');
  });

  test('names the redactions beside it, and that it is no longer in force', async () => {
    const html = await pageOf(site, `${PLAN}/2007-05-17`);
    expect(html).toMatch(/href="\/ru\/plans\/order-178\/2006-04-06" rel="prev"/);
    expect(html).toMatch(/href="\/ru\/plans\/order-178\/2008-07-01" rel="next"/);
    expect(wordsOf(html)).toContain('Эта редакция больше не действует. Она действовала в период: 1 февраля 2007 года – 30 июня 2008 года');
    expect(wordsOf(html)).not.toContain('Ближайший срок');
  });

  test.each([
    ['2007-05-17', '/ru/plans/order-178/2007-05-17'],
    ['17.05.2007', '/ru/plans/order-178/2007-05-17'],
    ['', '/ru/plans/order-178'],
  ])('the date form, sent with %j, leads to its permanent address without a script', async (asOf, to) => {
    expect(await renderAddress(site, PLAN, { asOf })).toMatchObject({ status: 302, headers: { Location: to } });
  });

  test.each(['2007-02-30', 'tomorrow', '//elsewhere.example', ['2007-01-01', '2008-01-01']])(
    'a date there is none of (%j) leads nowhere',
    async (asOf) => expect(await renderAddress(site, PLAN, { asOf })).toMatchObject({ status: 404 }),
  );

  test('describes itself as one version of the plan, made of the acts in effect by then', async () => {
    const data = jsonLdOf(await pageOf(site, `${PLAN}/2007-05-17`));
    expect(data).toMatchObject({
      '@type': 'Legislation',
      '@id': 'https://register.example/ru/plans/order-178/2007-02-01',
      legislationDateVersion: '2007-02-01',
      legislationLegalForce: 'https://schema.org/NotInForce',
      temporalCoverage: '2007-02-01/2008-06-30',
      legislationConsolidates: [{ legislationIdentifier: '178-ө' }, { legislationIdentifier: '86' }, { legislationIdentifier: '12' }],
      exampleOfWork: { '@id': 'https://register.example/ru/plans/order-178' },
    });
  });
});

describe('a day before the register holds the plan', () => {
  test.each(LANGUAGES)('is not found, and says in %s what is known instead', async (language) => {
    const rendered = await renderAddress(site, `/${language}/plans/order-178/2006-04-05`, {});
    expect(rendered).toMatchObject({ status: 404, language });
    const html = String(rendered?.body);
    expect(html).toContain('noindex');
    expect(html).toContain(`/${language}/plans/order-178/2006-04-06`);
    expect(html).not.toMatch(/id="measure-|\.csv/);
    expect(wordsOf(html)).toContain('86');
  });

  test('says which order is known to have amended the plan, and not what it changed', async () => {
    const words = await said(`${PLAN}/2005-12-01`);
    expect(words).toContain('Редакции на этот день в реестре нет');
    expect(words).toContain('План хранится в реестре с 6 апреля 2006 года');
    expect(words).toContain('от 6 апреля 2006 года № 86');
    expect(words).toContain('что именно изменено, в реестре нет');
    expect(words).not.toContain('ещё не был утверждён');
  });

  test('before the order itself, says that there was no plan', async () => {
    const words = await said(`${PLAN}/2004-01-01`);
    expect(words).toContain('В запрошенный день план ещё не был утверждён');
    expect(words).not.toContain('Текст более ранней редакции');
  });

  test.each(['csv', 'xlsx', 'json', 'ics'])('has no %s file', async (format) => {
    expect(await renderAddress(site, `${PLAN}/2006-04-05.${format}`, {})).toMatchObject({ status: 404 });
  });
});

describe('a day that lies ahead', () => {
  test('shows what will be in force then, and says that it is not yet', async () => {
    const words = await said(`${PLAN}/2027-02-01`);
    expect(words).toContain('Эта редакция ещё не действует: она будет действовать с 15 января 2027 года');
    expect(words).toContain('487 000 000 ₸');
  });

  test('before any change is due, shows today’s redaction as what is known so far', async () => {
    const words = await said(`${PLAN}/2026-12-31`);
    expect(words).toContain('По опубликованным на сегодня актам 31 декабря 2026 года будет действовать эта редакция');
    expect(words).toContain('438 000 000 ₸');
  });

  test('the plan’s page says what will change and when, and does not count it in', async () => {
    const words = await said(PLAN);
    expect(words).toContain('Изменится с 15 января 2027 года : Распоряжение Премьер-Министра Республики Казахстан от 15 января 2027 года № 7');
    expect(words).toContain('438 000 000 ₸');
    expect(words).not.toContain('487 000 000');
    expect(jsonLdOf(await pageOf(site, PLAN))).toMatchObject({
      legislationDateVersion: '2008-09-10',
      legislationConsolidates: [{ legislationIdentifier: '178-ө' }, { legislationIdentifier: '86' }, { legislationIdentifier: '12' }, { legislationIdentifier: '45' }],
    });
  });
});

describe('an order whose changes are not known', () => {
  const unknown = siteOf(amendedSeedWithUnknown());

  test('later than the text held, leaves every later redaction said to be incomplete', async () => {
    const incomplete = 'в тексте с 5 октября 2007 года не учтены';
    expect(await said(`${PLAN}/2007-10-04`, unknown)).not.toContain(incomplete);
    expect(await said(`${PLAN}/2007-10-05`, unknown)).toContain(incomplete);
    expect(await said(PLAN, unknown)).toContain(incomplete);
  });

  test('the seed’s Order No. 86 stays unknown on every page of the plan', async () => {
    const seedSite = siteOf(seedRecord());
    const at = '/ru/plans/order-178';
    for (const path of [at, `${at}/2006-04-06`, `${at}/history`]) {
      expect(await said(path, seedSite)).toMatch(/№ 86(?:(?!№).)*что именно изменено, в реестре нет/);
    }
    expect(await said(`${at}/ledger`, seedSite)).toContain('№ 86: переносил ли этот акт сроки, неизвестно');
    const history = await pageOf(seedSite, `${at}/history`);
    expect(history).not.toMatch(/<del|<ins|unit-change/);
  });
});

describe('the addresses of a plan', () => {
  test('each answers, and knows its other languages', async () => {
    for (const path of allAddresses(site)) {
      expect([path, (await renderAddress(site, path, {}))?.status]).toEqual([path, 200]);
    }
  });

  test('the map for search engines lists the history, the ledger and every redaction in every language, and no comparison', async () => {
    const map = await pageOf(site, '/sitemap.xml');
    for (const language of LANGUAGES) {
      for (const { from } of redactionPeriods(record)) expect(map).toContain(`<loc>https://register.example/${language}/plans/order-178/${from}</loc>`);
      expect(map).toContain(`<loc>https://register.example/${language}/plans/order-178/history</loc>`);
      expect(map).toContain(`<loc>https://register.example/${language}/plans/order-178/ledger</loc>`);
    }
    expect(map).not.toContain('compare');
  });

  test.each(['2007-13-01', '2007-1-1', '2007-02-01.exe', '2007-02-01/more', 'history/x', 'compare/2007-01-01', 'compare/a/b', 'ledger.xlsx'])(
    '%s is no page',
    async (rest) => expect(await renderAddress(site, `${PLAN}/${rest}`, {})).toMatchObject({ status: 404 }),
  );
});
