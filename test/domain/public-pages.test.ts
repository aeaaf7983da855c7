import { createHash } from 'node:crypto';
import { LANGUAGES } from '../../cms/domain/language';
import type { PlanRecord } from '../../cms/domain/record/plan-record';
import { allAddresses, renderAddress, renderPreview, type PublishedSite } from '../../admin/public/site';
import { seedReading, seedRecord } from '../support/seed-record';

const record = seedRecord();
const sha256 = createHash('sha256').update(JSON.stringify(record)).digest('hex');
const assets = { css: '/assets/site.css', js: '/assets/enhance.js', fonts: ['/assets/sans-cyrillic-wght-normal.woff2'] };

function siteWith(published: PlanRecord, more: Partial<PublishedSite> = {}): PublishedSite {
  return {
    revision: 1,
    publications: [{ sequence: 1, publishedAt: '2026-11-23T03:40:12.000Z', sha256, record: published }],
    assets,
    baseUrl: 'https://register.example',
    today: '2026-11-23',
    ...more,
  };
}

const site = siteWith(record);

async function page(path: string, from = site, query = {}): Promise<string> {
  const rendered = await renderAddress(from, path, query);
  return typeof rendered?.body === 'string' ? rendered.body : '';
}

const words = (html: string): string =>
  html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]+>/g, ' ').replace(/&quot;/g, '"').replace(/&#x27;/g, "'").replace(/&amp;/g, '&').replace(/[\s\u00A0]+/g, ' ');

describe('a plan’s page', () => {
  test.each(LANGUAGES)('in %s has every measure, its deadline, its body and its money, without a script', async (language) => {
    const html = await page(`/${language}/plans/order-178`);
    const said = words(html);
    for (const measure of seedReading().measures) {
      expect(said).toContain(measure.action[language]);
      expect(html).toContain(`id="measure-${measure.number}"`);
      expect(said).toContain(measure.deadline.text);
    }
    expect(said).toContain('368 363 500 ₸');
    expect(said).toContain('342 362 500 ₸');
  });

  test('says that the wording before Order No. 86 is not held, and that what it changed is not known', async () => {
    const said = words(await page('/ru/plans/order-178'));
    expect(said).toContain('Редакции до 6 апреля 2006 года в реестре нет');
    expect(said).toContain('от 6 апреля 2006 года № 86: известно, что план изменён этим актом, но что именно изменено, в реестре нет');
    expect(said).toContain('Ескерту. Жоспарға өзгерту енгізілді');
  });

  test('says so only where it is so', async () => {
    const whole: PlanRecord = {
      ...record,
      plan: { ...record.plan, heldFrom: record.order.date },
      changeSets: record.changeSets
        .filter((changeSet) => changeSet.kind === 'enactment')
        .map((changeSet) => ({ ...changeSet, inForceFrom: record.order.date })),
    };
    const said = words(await page('/ru/plans/order-178', siteWith(whole)));
    expect(said).not.toContain('в реестре нет');
    expect(said).not.toContain('не имеет юридической силы');
  });

  test('calls Russian and English unofficial and Kazakh the original', async () => {
    expect(words(await page('/ru/plans/order-178'))).toContain('неофициальный перевод');
    expect(words(await page('/en/plans/order-178'))).toContain('unofficial translation');
    expect(words(await page('/kk/plans/order-178'))).toContain('Бұл тілдегі мәтін — түпнұсқа');
    expect(words(await page('/kk/plans/order-178'))).not.toContain('бейресми');
  });

  test('marks what falls back to Kazakh as Kazakh', async () => {
    const html = await page('/ru/plans/order-178');
    expect(html).toContain(`<span lang="kk">${record.order.preamble.kk}</span>`);
    expect(await page('/kk/plans/order-178')).not.toContain('<span lang=');
  });

  test('tells three kinds of no amount apart, and none of them is zero', async () => {
    const said = words(await page('/ru/plans/order-178'));
    expect(said).toContain('сумма указана у 3 из 10');
    expect(said).toContain('средства нужны, сумма не указана: 2.3');
    expect(said).toContain('средства не требуются: 6 мероприятий');
    expect(said).not.toMatch(/(?<![\d ])0 ₸/);
  });

  test('cites its publication: number, time in Kazakhstan, digest', async () => {
    const said = words(await page('/en/plans/order-178'));
    expect(said).toContain('publication No. 1');
    expect(said).toContain('23 November 2026, 08:40 (UTC+5)');
    expect(said).toContain(sha256);
  });

  test('holds no style or script of its own, which the content security policy would refuse', async () => {
    for (const language of LANGUAGES) {
      for (const scale of ['month', 'quarter', 'year']) {
        const html = await page(`/${language}/plans/order-178`, site, { scale });
        expect(html).not.toMatch(/\sstyle=|<style|\son\w+=|javascript:/);
        expect(html.match(/<script(?! type="application\/ld\+json")[^>]*>/g)).toEqual([
          '<script type="module" src="/assets/enhance.js">',
        ]);
      }
    }
  });

  test('shows hostile text as text, in its body, its head and its data', async () => {
    const hostile = '</script><script>alert(1)</script><img src=x onerror=alert(1)>"\'&';
    const poisoned: PlanRecord = {
      ...record,
      plan: { ...record.plan, title: { kk: hostile, ru: hostile, en: hostile } },
      wordings: record.wordings.map((wording) =>
        wording.unit === 'measure'
          ? { ...wording, action: { kk: hostile }, deadline: { ...wording.deadline, text: hostile }, key: '"><b>' }
          : { ...wording, title: { kk: hostile } },
      ),
    };
    const poisonedSite = siteWith(poisoned);
    for (const path of ['/kk', '/ru/plans/order-178', '/kk/plans/order-178']) {
      const html = await page(path, poisonedSite);
      expect(html).not.toMatch(/<script>|<img|<b>/);
      expect(html.match(/<\/script>/g)?.length).toBe(html.match(/<script/g)?.length);
    }
  });

  test('describes itself as legislation for machines, as a consolidated and unofficial text', async () => {
    const html = await page('/en/plans/order-178');
    const [, json = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'Legislation',
      legislationIdentifier: '178-ө',
      legislationDate: '2005-06-27',
      legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
      legislationConsolidates: [{ legislationIdentifier: '178-ө' }, { legislationIdentifier: '86' }],
    });
  });

  test('the chart is a table: every measure a row with its deadline said aloud', async () => {
    const html = await page('/en/plans/order-178');
    const labels = [...html.matchAll(/<svg role="img" aria-label="([^"]+)"/g)].map(([, label]) => label);
    expect(labels).toHaveLength(10);
    expect(labels[0]).toBe('Q3 2006. Last day: 30 September 2006, passed.');
    expect(html.match(/<caption/g)?.length).toBe(5);
  });
});

describe('the public site', () => {
  test('answers every address it lists, and each page knows its other languages', async () => {
    const addresses = allAddresses(site);
    const [bodies, programmes] = [Object.keys(record.bodies).length, Object.keys(record.programmes).length];
    expect(addresses).toHaveLength(1 + 4 * 3 + 3 + 2 * 3 * 3 + (bodies + programmes) * 5 * 3 + 8 * 3 + 5 * 3);
    for (const path of addresses) {
      const rendered = await renderAddress(site, path, {});
      expect([path, rendered?.status]).toEqual([path, 200]);
    }
    const html = await page('/ru/plans/order-178');
    for (const language of LANGUAGES) {
      expect(html).toContain(`hrefLang="${language}" href="https://register.example/${language}/plans/order-178"`);
    }
  });

  test('the root speaks Kazakh and names /kk as its own address', async () => {
    const html = await page('/');
    expect(html).toContain('<html lang="kk">');
    expect(html).toContain('<link rel="canonical" href="https://register.example/kk"/>');
  });

  test.each([
    ['/ru/plans/no-such-plan', 'ru', 'Такой страницы нет'],
    ['/en/plans/order-178.exe', 'en', 'There is no such page'],
    ['/kk/plans/..%2F..%2Fetc', 'kk', 'Мұндай бет жоқ'],
    ['/kk/plans/a/b/c', 'kk', 'Мұндай бет жоқ'],
  ])('%s is not found, in the language of the address', async (path, language, sentence) => {
    const rendered = await renderAddress(site, path, {});
    expect(rendered).toMatchObject({ status: 404, language });
    expect(rendered?.body).toContain(sentence);
    expect(rendered?.body).toContain('noindex');
  });

  test('a scale there is none of is not found, so that made-up addresses fill nothing', async () => {
    expect(await renderAddress(site, '/kk/plans/order-178', { scale: 'x' })).toMatchObject({ status: 404 });
  });

  test.each(['/office', '/api/plans', '/cms', '/de', '/kkk', '/__proto__', '/constructor'])(
    '%s is not the public site’s to answer',
    async (path) => expect(await renderAddress(site, path, {})).toBeNull(),
  );

  test('the JSON file proves its own digest', async () => {
    const data = JSON.parse(await page('/kk/plans/order-178.json')) as { record: unknown; publication: { sha256: string } };
    expect(createHash('sha256').update(JSON.stringify(data.record)).digest('hex')).toBe(data.publication.sha256);
    expect(data).toMatchObject({ format: 1, asOf: '2026-11-23', totals: { all: { amount: '36836350000' } } });
  });

  test('an empty register says so', async () => {
    const said = words(await page('/ru', siteWith(record, { publications: [] })));
    expect(said).toContain('Опубликованных планов пока нет');
  });

  test('a preview says it is a draft, is kept from search engines, and offers no files', () => {
    const html = renderPreview({ record, assets, today: '2026-11-23' }, 'ru');
    expect(words(html)).toContain('ПРОЕКТ. Эта страница не опубликована');
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    expect(html).not.toMatch(/\.csv|\.ics|publication/);
  });
});
