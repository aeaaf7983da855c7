import fc from 'fast-check';
import { LANGUAGES } from '../../cms/domain/language';
import { nextDue } from '../../cms/domain/deadline/next-due';
import { redactionOn } from '../../cms/domain/record/redaction';
import { executorStretches } from '../../admin/public/plan/linked-executors';
import { renderAddress, renderPreview } from '../../admin/public/site';
import { amendedSeed } from '../support/amended-seed';
import { pageOf, publicationOf, siteOf, wordsOf } from '../support/published';
import { seedRecord } from '../support/seed-record';
import { named } from '../support/several-plans';

const record = amendedSeed();
const older = named(seedRecord(), 'older');
const site = siteOf(record, { publications: [publicationOf(record, 1), publicationOf(older, 2)] });
const BODY = '/ru/bodies/ministry-of-justice';

const said = async (path: string, from = site): Promise<string> => wordsOf(await pageOf(from, path));

describe('the bodies named in a printed cell', () => {
  const names: Readonly<Record<string, readonly string[]>> = {
    justice: ['Қазақстан Республикасы Әділет министрлігі', 'Министерство юстиции'],
    committee: ['Комитет Министерства юстиции', 'Қазақстан Республикасы Әділет министрлігінің комитеті'],
    cec: ['Центральная избирательная комиссия'],
  };
  const stretches = (text: string, ...bodies: string[]): string[] =>
    executorStretches(text, bodies.map((body) => ({ body })), (body) => names[body] ?? []).map(({ text: words, body }) => (body === null ? words : `[${body}: ${words}]`));

  test('are found by their names as they stand, whatever the case of letters', () => {
    expect(stretches('Министерство юстиции, ЦЕНТРАЛЬНАЯ ИЗБИРАТЕЛЬНАЯ КОМИССИЯ (по согласованию)', 'justice', 'cec')).toEqual([
      '[justice: Министерство юстиции]',
      ', ',
      '[cec: ЦЕНТРАЛЬНАЯ ИЗБИРАТЕЛЬНАЯ КОМИССИЯ]',
      ' (по согласованию)',
    ]);
  });

  test('a committee is not taken for the ministry it is of', () => {
    expect(stretches('Қазақстан Республикасы Әділет министрлігінің комитеті', 'justice', 'committee')).toEqual(['[committee: Қазақстан Республикасы Әділет министрлігінің комитеті]']);
  });

  test('under short names are told by their turn, where there are as many parts', () => {
    expect(stretches('МЮ (созыв, по согласованию), ЦИК', 'justice', 'cec')).toEqual(['[justice: МЮ (созыв, по согласованию)]', ', ', '[cec: ЦИК]']);
    expect(stretches('МЮ, ЦИК, акимы', 'justice', 'cec')).toEqual(['МЮ, ЦИК, акимы']);
  });

  test('leave every character where it was, and name each body once at most', () => {
    const parts = fc.array(fc.constantFrom('Министерство юстиции', 'Центральная избирательная комиссия', 'ЦИК', ', ', '; ', ' (', ')', '\n', 'İ', 'акимы'), { maxLength: 12 });
    fc.assert(
      fc.property(parts, fc.shuffledSubarray(Object.keys(names)), (words, bodies) => {
        const text = words.join('');
        const divided = executorStretches(text, bodies.map((body) => ({ body })), (body) => names[body] ?? []);
        expect(divided.map((stretch) => stretch.text).join('')).toBe(text);
        const found = divided.flatMap(({ body }) => body ?? []);
        expect([...new Set(found)]).toEqual(found);
        expect(found.every((body) => bodies.includes(body))).toBe(true);
      }),
    );
  });
});

describe('a plan’s table', () => {
  test.each(LANGUAGES)('in %s leads from each executor to what that body is responsible for on the same date', async (language) => {
    const html = await pageOf(site, `/${language}/plans/order-178/2007-05-17`);
    for (const code of ['ministry-of-justice', 'agency-informatization-communications', 'cec', 'ministry-of-finance']) {
      expect(html).toContain(`href="/${language}/bodies/${code}/2007-05-17"`);
    }
  });

  test('leads from its sums to the bodies that lead and the programmes that pay, of the same date', async () => {
    const totals = /<section id="totals"[\s\S]*?<\/section>/.exec(await pageOf(site, '/ru/plans/order-178/2007-05-17'))?.[0] ?? '';
    expect(totals).toContain('href="/ru/programmes/republican-005/2007-05-17"');
    expect(totals).toContain('href="/ru/bodies/cec/2007-05-17"');
    expect(totals).not.toContain('href="/ru/bodies//');
  });

  test('leads nowhere from a draft, whose bodies may have no page yet', () => {
    const html = renderPreview({ record, assets: site.assets, today: '2026-11-23' }, 'kk');
    expect(html).not.toContain('/kk/bodies/');
  });

  test('counts the nearest deadline from the day shown, what recurs as well', async () => {
    const nearest = (date: string): string =>
      redactionOn(older, date).sections.flatMap(({ measures }) => measures.flatMap(({ deadline }) => nextDue(deadline, date) ?? [])).sort()[0] ?? '';
    expect(nearest('2010-05-01')).toBe('2010-05-31');
    expect(await said('/en/plans/older/2010-05-01')).toContain('First deadline from that day 31 May 2010');
    expect(await said('/en/plans/older')).toContain('Next deadline 30 November 2026');
  });
});

describe('a body’s page', () => {
  test.each(LANGUAGES)('in %s says what it is responsible for in every plan, each row with its place in the plan', async (language) => {
    const html = await pageOf(site, `/${language}/bodies/ministry-of-justice/2007-03-01`);
    for (const href of ['order-178/2007-03-01#measure-1.1', 'order-178/2007-03-01#measure-1.5', 'older/2007-03-01#measure-1.1', 'older/2007-03-01']) {
      expect(html).toContain(`href="/${language}/plans/${href}"`);
    }
    expect(html).not.toMatch(/undefined|\[object Object\]|NaN/);
  });

  test('says its part in each measure, and who leads where it does not', async () => {
    const words = await said(`${BODY}/2007-03-01`);
    expect(words).toMatch(/1\.5 .*? Соисполнитель головной исполнитель: Агентство Республики Казахстан по информатизации и связи/);
    expect(words).toMatch(/1\.1 .*? 30 июня 2007 года Головной исполнитель/);
    expect(await said('/ru/bodies/cec/2007-03-01')).toContain('(по согласованию)');
  });

  test('says where no day lies ahead whether the last one has passed or none is named', async () => {
    expect(await said(`${BODY}/2007-03-01`)).toMatch(/1\.5 .*? последний день прошёл/);
    const endless = { ...older, wordings: older.wordings.map((wording) => (wording.unit === 'measure' ? { ...wording, deadline: { ...wording.deadline, kind: 'continuous' as const, start: null, due: null, recurrence: null } } : wording)) };
    const words = await said('/ru/bodies/cec/2007-03-01', siteOf(endless));
    expect(words).toContain('день не назван');
    expect(words).not.toContain('последний день прошёл');
  });

  test('sums its ledger over plans, as of the day', async () => {
    expect(await said(`${BODY}/2007-03-01`)).toContain('Мероприятий, которые орган возглавляет: 2; срок перенесён у 1; всего на 273 дн. позже, на 0 дн. раньше.');
    expect(await said(`${BODY}/2007-01-31`)).toContain('срок перенесён у 0');
  });

  test('walks the days on which any of its plans changes, and points to the day it stands so since', async () => {
    const html = await pageOf(site, `${BODY}/2007-05-17`);
    expect(html).toContain(`href="${BODY}/2006-04-06" rel="prev"`);
    expect(html).toContain(`href="${BODY}/2008-07-01" rel="next"`);
    expect(html).toContain(`<link rel="canonical" href="https://register.example${BODY}/2007-02-01"/>`);
    expect(html).toContain(`<link rel="alternate" hrefLang="kk" href="https://register.example/kk/bodies/ministry-of-justice/2007-02-01"/>`);
  });

  test('before anything of it is held is not found, and says what is known', async () => {
    const rendered = await renderAddress(site, `${BODY}/2006-04-05`, {});
    expect(rendered).toMatchObject({ status: 404 });
    const words = wordsOf(String(rendered?.body));
    expect(words).toContain('На этот день в реестре ничего нет');
    expect(words).toContain('хранится с 6 апреля 2006 года');
    expect(rendered?.body).toContain(`href="${BODY}/2006-04-06"`);
    expect(rendered?.body).toContain('noindex');
  });

  test('where one plan is held and another not yet, says which it does not count', async () => {
    const late = { ...older, plan: { ...older.plan, slug: 'late', heldFrom: '2007-01-01' }, changeSets: older.changeSets.map((one) => ({ ...one, inForceFrom: '2007-01-01' })) };
    const two = siteOf(record, { publications: [publicationOf(record, 1), publicationOf(late, 2)] });
    const words = await said(`${BODY}/2006-06-01`, two);
    expect(words).toMatch(/их текста на тот день в реестре нет, поэтому здесь они не учтены: .*? \(хранится с 1 января 2007 года/);
    expect(words).toContain('Мероприятий, которые орган возглавляет: 1;');
  });

  test('in the days ahead says that later acts may change it', async () => {
    expect(await said(`${BODY}/2027-02-01`)).toContain('Акт, опубликованный позже, может это изменить');
  });

  test('marks a plan that a repeal has taken out of force', async () => {
    const repealed = { ...record, changeSets: record.changeSets.map((one) => (one.id === 'amendment-45' ? { ...one, kind: 'repeal' as const } : one)) };
    const withRepeal = siteOf(repealed);
    expect(await said(`${BODY}/2008-06-30`, withRepeal)).not.toContain('утратил силу');
    expect(await said(`${BODY}/2008-07-01`, withRepeal)).toContain('утратил силу');
  });

  test('is there only for a body that a published plan names', async () => {
    for (const path of ['/ru/bodies/nobody', '/ru/bodies/constructor', '/ru/bodies/__proto__', '/ru/bodies/cec/2007-02-30', '/ru/bodies/cec/x', '/ru/bodies/cec.exe', '/ru/bodies.ics', '/ru/bodies/cec/2007-03-01/more', '/ru/programmes/republican-999']) {
      expect([path, (await renderAddress(site, path, {}))?.status]).toEqual([path, 404]);
    }
  });

  test.each(['bodies', 'bodies/cec', 'programmes', 'programmes/republican-005'])('/%s: the date form leads to the permanent address of a day', async (path) => {
    expect(await renderAddress(site, `/ru/${path}`, { asOf: '17.05.2007' })).toMatchObject({ status: 302, headers: { Location: `/ru/${path}/2007-05-17` } });
    expect(await renderAddress(site, `/ru/${path}`, { asOf: '' })).toMatchObject({ status: 302, headers: { Location: `/ru/${path}` } });
    expect(await renderAddress(site, `/ru/${path}`, { asOf: '2007-02-30' })).toMatchObject({ status: 404 });
  });

  test('draws the deadlines of all plans on one axis, each scale an address', async () => {
    for (const scale of ['month', 'quarter', 'year']) {
      const rendered = await renderAddress(site, `${BODY}/2007-03-01`, { scale });
      expect(rendered).toMatchObject({ status: 200 });
      expect(String(rendered?.body).match(/class="dl-row"/g)).toHaveLength(4);
    }
    expect(await renderAddress(site, BODY, { scale: 'x' })).toMatchObject({ status: 404 });
  });

  test('shows hostile words as words, and holds no script or style of its own', async () => {
    const hostile = '</script><script>alert(1)</script><img src=x onerror=alert(1)>"\'&';
    const poisoned = siteOf({
      ...record,
      plan: { ...record.plan, title: { kk: hostile } },
      bodies: Object.fromEntries(Object.entries(record.bodies).map(([code, body]) => [code, { ...body, name: { kk: hostile } }])),
      programmes: Object.fromEntries(Object.entries(record.programmes).map(([key, one]) => [key, { ...one, name: { kk: hostile }, code: '"><b>' }])),
      wordings: record.wordings.map((wording) => (wording.unit === 'measure' ? { ...wording, number: '"><b>', action: { kk: hostile }, executorsText: { kk: hostile } } : wording)),
    });
    for (const path of ['/kk/bodies', '/kk/bodies/cec', '/ru/programmes', '/ru/programmes/republican-005', '/kk/bodies/cec/2001-01-01', '/kk/bodies/cec/2006-01-01']) {
      const html = await pageOf(poisoned, path);
      expect(html).toContain('<!doctype html>');
      expect(html).not.toMatch(/<script>|<img|<b>/);
      expect(html).not.toMatch(/\s(?:style|on\w+)="|javascript:/);
      expect(html.match(/<\/script>/g)?.length).toBe(html.match(/<script/g)?.length);
    }
  });
});

describe('the lists of bodies and programmes', () => {
  test('are on the map for search engines with each body and programme, and in every page’s head', async () => {
    const map = await pageOf(site, '/sitemap.xml');
    for (const path of ['/kk/bodies', '/ru/bodies/cec', '/en/programmes', '/kk/programmes/republican-005']) {
      expect(map).toContain(`<loc>https://register.example${path}</loc>`);
    }
    for (const path of ['/ru', '/ru/plans/order-178', '/ru/bodies']) expect(await pageOf(site, path)).toContain('href="/ru/programmes"');
  });

  test('of a register without plans say so', async () => {
    const empty = siteOf(record, { publications: [] });
    expect(await said('/ru/bodies', empty)).toContain('На этот день ни один орган не назван');
    expect(await said('/ru/programmes', empty)).toContain('На этот день ни одна программа не названа');
  });

  test('as of a date lead to each body and programme of that date', async () => {
    expect(await pageOf(site, '/ru/bodies/2007-03-01')).toContain('href="/ru/bodies/cec/2007-03-01"');
    expect(await pageOf(site, '/ru/programmes/2007-03-01')).toContain('href="/ru/programmes/republican-005/2007-03-01"');
    expect(await renderAddress(site, '/ru/bodies/2006-04-05', {})).toMatchObject({ status: 404 });
  });
});
