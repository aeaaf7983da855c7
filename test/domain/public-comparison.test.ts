import Papa from 'papaparse';
import { compareRedactions } from '../../cms/domain/change/compare';
import { deadlineLedger, ledgerSums } from '../../cms/domain/change/deadline-ledger';
import { LANGUAGES } from '../../cms/domain/language';
import { redactionOn } from '../../cms/domain/record/redaction';
import { renderAddress } from '../../admin/public/site';
import { amendedSeed, amendedSeedWithUnknown } from '../support/amended-seed';
import { jsonLdOf, pageOf, siteOf, wordsOf } from '../support/published';

const record = amendedSeed();
const site = siteOf(record);
const PLAN = '/ru/plans/order-178';

const said = async (path: string, from = site): Promise<string> => wordsOf(await pageOf(from, path));
/** What is struck and what is put in on a page, without the words for voices. */
const marked = (html: string, mark: 'del' | 'ins'): string[] =>
  [...html.replace(/<span class="visually-hidden">[^<]*<\/span>/g, '').matchAll(new RegExp(`<${mark}>(.*?)</${mark}>`, 'g'))].map(([, inner = '']) =>
    wordsOf(inner),
  );

describe('two dates compared', () => {
  const path = `${PLAN}/compare/2006-05-01/2008-12-01`;

  test('show the words struck out and put in, told to voices as well as to eyes', async () => {
    const html = await pageOf(site, path);
    expect(marked(html, 'del')).toEqual(expect.arrayContaining(['III', '2006', 'Парламент', '2.4']));
    expect(marked(html, 'ins')).toEqual(expect.arrayContaining(['II', '2007', 'Правительство', '2.3', 'печати и ']));
    expect(html).toContain('<del><span class="visually-hidden"> [исключено:] </span>Парламент</del>');
  });

  test('have a row for each unit that differs and for no other', async () => {
    const changes = compareRedactions(redactionOn(record, '2006-05-01'), redactionOn(record, '2008-12-01'));
    const html = await pageOf(site, path);
    for (const kind of ['inserted', 'changed', 'renumbered', 'repealed']) {
      expect([kind, html.match(new RegExp(`change-${kind}`, 'g'))?.length]).toEqual([kind, changes.filter((change) => change.kind === kind).length]);
    }
    expect(wordsOf(html)).toContain('Мероприятия: изменено 4, дополнено 1, исключено 2, изменён номер 1; названия разделов: изменено 1');
    expect(wordsOf(html)).toContain('Мероприятия без изменений не показаны: 3.');
  });

  test('show a change of the original that the translation does not show', async () => {
    expect(await said(path)).toContain('в подлиннике: [исключено:] Қазақетан Республиликасы');
    expect(await said(path.replace('/ru/', '/kk/'))).not.toContain('түпнұсқада');
  });

  test('draw each moved deadline with a ghost where it was, and say by how many days and whose it is', async () => {
    const html = await pageOf(site, path);
    expect(html.match(/<g class="dl-ghost" transform/g)).toHaveLength(2);
    expect(wordsOf(html)).toMatch(/Министерство юстиции Республики Казахстан III квартал 2006 года II квартал 2007 года на 273 дня позже/);
    expect(html).toContain('Прежде: III квартал 2006 года.');
  });

  test('lead from one total to the other, act by act, to the tiyn', async () => {
    const words = await said(path);
    expect(words).toMatch(/Итог на 1 мая 2006 года 368 363 500 ₸/);
    expect(words).toMatch(/№ 12 1 февраля 2007 года \+83 637 500 ₸ — 452 001 000 ₸/);
    expect(words).toMatch(/№ 45 1 июля 2008 года — −14 001 000 ₸ 438 000 000 ₸/);
    expect(words).toMatch(/Итог на 1 декабря 2008 года 438 000 000 ₸/);
  });

  test('say what each programme and body gained and lost, with the sum', async () => {
    const words = await said(path);
    expect(words).toMatch(/программа 005 «Создание государственных баз данных» \+58 637 500 ₸ — \+58 637 500 ₸/);
    expect(words).toMatch(/Центральная избирательная комиссия Республики Казахстан — −14 001 000 ₸ −14 001 000 ₸/);
    expect(words.match(/Всего \+83 637 500 ₸ −14 001 000 ₸ \+69 636 500 ₸/g)).toHaveLength(2);
  });

  test('name the bodies that came', async () => {
    expect(await said(path)).toMatch(/Органы, вошедшие в план Министерство финансов Республики Казахстан/);
  });

  test('of one redaction say that nothing differs', async () => {
    for (const dates of ['2007-03-01/2007-03-01', '2007-02-01/2008-06-30']) {
      const html = await pageOf(site, `${PLAN}/compare/${dates}`);
      expect(wordsOf(html)).toContain('Различий нет: в оба дня действует одна и та же редакция');
      expect(html).not.toMatch(/<del|<ins/);
    }
  });

  test('across an order of which nothing is known, say so instead of saying that nothing differs', async () => {
    const words = await said(`${PLAN}/compare/2007-09-01/2007-12-01`, siteOf(amendedSeedWithUnknown()));
    expect(words).not.toContain('в оба дня действует одна и та же редакция');
    expect(words).toContain('В хранимом тексте различий нет');
    expect(words).toMatch(/№ 300 что именно изменено, в реестре нет/);
  });

  test('into the days ahead, say that later acts may change them', async () => {
    expect(await said(`${PLAN}/compare/2008-12-01/2027-06-01`)).toContain('Акт, опубликованный позже, может это изменить');
  });

  test('in the wrong order are put right, and chosen in a form lead to their own address', async () => {
    const to = { status: 302, headers: { Location: `${PLAN}/compare/2007-01-01/2008-01-01` } };
    expect(await renderAddress(site, `${PLAN}/compare/2008-01-01/2007-01-01`, {})).toMatchObject(to);
    expect(await renderAddress(site, `${PLAN}/compare`, { from: '01.01.2008', to: '2007-01-01' })).toMatchObject(to);
    expect(await renderAddress(site, `${PLAN}/compare`, { from: '2008-01-01' })).toMatchObject({ status: 404 });
    expect(await renderAddress(site, `${PLAN}/compare`, {})).toMatchObject({ status: 200 });
  });

  test('one of which the register does not hold are not compared', async () => {
    const rendered = await renderAddress(site, `${PLAN}/compare/2006-04-05/2008-01-01`, {});
    expect(rendered).toMatchObject({ status: 404 });
    expect(rendered?.body).toContain('Редакции на этот день в реестре нет');
  });
});

describe('the history of a plan', () => {
  test.each(LANGUAGES)('lists in %s every act, the latest first, each with its date and place', async (language) => {
    const html = await pageOf(site, `/${language}/plans/order-178/history`);
    const ids = [...html.matchAll(/<li id="change-([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['amendment-7', 'correction-1', 'amendment-45', 'amendment-12', 'amendment-86', 'enactment']);
  });

  test('says what each did to which measure, by which clause', async () => {
    const words = await said('/kk/plans/order-178/history');
    expect(words).toContain('Іс-шаралар: өзгертілді – 2, қосылды – 1, алып тасталды – 1');
    expect(words).toMatch(/1\.6 қосылды негізі: 1-тармақтың 3\) тармақшасы/);
    expect(words).toContain('Түзетілген қате: Мемлекеттік органның атауындағы қате');
  });

  test('says of an act dated ahead when it will take effect', async () => {
    expect(await said(`${PLAN}/history`)).toMatch(/Предстоящие изменения 15 января 2027 года будет действовать с 15 января 2027 года/);
    expect(await said(`${PLAN}/history`, siteOf(record, { today: '2027-01-15' }))).not.toContain('Предстоящие');
  });

  test('leads to each redaction and to what differs from the one before', async () => {
    const html = await pageOf(site, `${PLAN}/history`);
    for (const rest of ['2006-04-06', '2007-02-01', '2008-07-01', '2008-09-10', '2027-01-15', 'compare/2006-04-06/2007-02-01', 'compare/2008-09-10/2027-01-15']) {
      expect(html).toContain(`href="${PLAN}/${rest}"`);
    }
  });

  test('tells machines which acts amend the plan, and claims no result of an act that is not known', async () => {
    const { '@graph': acts } = jsonLdOf(await pageOf(site, `${PLAN}/history`)) as { '@graph': Record<string, unknown>[] };
    expect(acts.map((act) => [act['legislationIdentifier'], 'legislationChanges' in act])).toEqual([['86', false], ['12', true], ['45', true], ['7', true]]);
    expect(acts[1]).toMatchObject({ legislationAmends: { '@id': `https://register.example${PLAN}` } });
  });
});

describe('the deadline ledger', () => {
  const { all } = ledgerSums(deadlineLedger(record, '2026-11-23'));

  test('tells each first deadline, each move with its act and clause, and the sums by body and plan', async () => {
    const words = await said(`${PLAN}/ledger`);
    expect(words).toMatch(/1\.1 Министерство юстиции Республики Казахстан III квартал 2006 года 30 июня 2007 года: на 273 дня позже Распоряжение .*? № 12 , основание: 1-тармақтың 1\) тармақшасы \+273/);
    expect(words).toMatch(/По плану 11 2 639 0 0/);
    expect(all).toMatchObject({ measures: 11, moved: 2, daysLater: 639 });
    expect(words).toContain('исключено: Распоряжение Премьер-Министра Республики Казахстан от 1 июля 2008 года № 45');
  });

  test('says that what moved before the register begins is not known', async () => {
    expect(await said(`${PLAN}/ledger`)).toContain('Переносились ли сроки раньше, неизвестно');
  });

  test('does not count a move that is yet to take effect', async () => {
    expect(await said(`${PLAN}/ledger`)).not.toContain('2029');
    expect(await said(`${PLAN}/ledger`, siteOf(record, { today: '2027-01-15' }))).toContain('31 декабря 2029 года: на 7670 дней позже'.replace('7670', String((Date.parse('2029-12-31') - Date.parse('2008-12-31')) / 86_400_000)));
  });

  test('as CSV has a row for each move and one for a measure that never moved, adding up to the page', async () => {
    const [header = [], ...rows] = Papa.parse<string[]>((await pageOf(site, `${PLAN}/ledger.csv`)).slice(1).trim()).data;
    const days = header.indexOf('Перенос, дней');
    expect(rows).toHaveLength(11);
    expect(rows.reduce((sum, row) => sum + Number(row[days]), 0)).toBe(all.daysLater - all.daysEarlier);
    expect(rows[0]?.slice(3, 9)).toEqual(['2006-09-30', '2007-02-01', expect.stringContaining('№\u00A012'), '1-тармақтың 1) тармақшасы', '2006-09-30', '2007-06-30']);
  });
});

describe('hostile words in a plan’s history', () => {
  test('are shown as words', async () => {
    const hostile = '</script><script>alert(1)</script><img src=x onerror=alert(1)>"\'&';
    const poisoned = siteOf({
      ...record,
      changeSets: record.changeSets.map((one) => ({ ...one, id: one.id === 'amendment-12' ? '"><b>' : one.id, note: { kk: hostile }, reason: one.reason === null ? null : hostile })),
      wordings: record.wordings.map((wording) => ({
        ...wording,
        changeSet: wording.changeSet === 'amendment-12' ? '"><b>' : wording.changeSet,
        clause: hostile,
        ...(wording.unit === 'measure' ? { action: { kk: `${hostile}${wording.id}` } } : {}),
      })),
    });
    for (const path of [`${PLAN}/history`, `${PLAN}/ledger`, `${PLAN}/compare/2006-05-01/2027-02-01`, `${PLAN}/2007-05-01`, `${PLAN}/2005-01-01`]) {
      const html = await pageOf(poisoned, path);
      expect(html).not.toMatch(/<script>|<img|<b>/);
      expect(html).not.toMatch(/\s(?:style|on\w+)="|javascript:/);
      expect(html.match(/<\/script>/g)?.length).toBe(html.match(/<script/g)?.length);
    }
  });
});
