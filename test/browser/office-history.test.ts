import { readFileSync } from 'node:fs';
import { amendSeed, CHANGE_DATES } from '../support/amended-register';
import { clientOf } from '../support/api';
import { accessibilityProblems, closeBrowser, newPage, type WatchedPage } from '../support/browser';
import { chooseInMenu, eventually, heading, openOffice, scrollsSideways, signIn } from '../support/office';
import { ownRegister, type RunningRegister } from '../support/server';

const [FIRST, SECOND, COMING] = CHANGE_DATES;
const FINANCE = 'Қазақстан Республикасы Қаржы министрлігі';

let register: RunningRegister & { stop: () => Promise<void> };
let desk: WatchedPage;
let plan: string;

beforeAll(async () => {
  register = await ownRegister();
  plan = `/plans/${await amendSeed(await clientOf(register, 'editor'))}/show`;
  desk = await newPage({ acceptDownloads: true });
  await signIn(desk.page, register.address, register.accounts.official);
}, 120_000);

afterAll(async () => {
  await closeBrowser();
  await register.stop();
});

const asOf = (): string | null => new URL(desk.page.url()).searchParams.get('asOf');
const open = (path: string): Promise<void> => openOffice(desk.page, register.address, path);
const measure = (number: string) => desk.page.getByRole('main').getByRole('row').filter({ has: desk.page.getByRole('cell', { name: new RegExp(`^${number.replace('.', '\\.')}\\b`) }) });

describe('walking the redactions of a plan', () => {
  it('goes back by a button, and along all of them by the arrow keys of a slider that says where it stands', async () => {
    const { page } = desk;
    await open(`${plan}?asOf=2007-06-01`);
    await page.getByText('Өткен күнгі жағдай көрсетілген: 2007 жылғы 1 маусым').waitFor();
    await measure('1.6').waitFor();
    const slider = page.getByRole('slider', { name: /Жоспардың редакциялары/ });
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/^2007 жылғы 1 ақпан – 2008 жылғы 30 маусым\. 2-редакция, барлығы 4\. .*№\s12/);
    await page.getByRole('button', { name: 'Алдыңғы редакция: 2006 жылғы 6 сәуір' }).click();
    await measure('2.3').waitFor();
    expect([asOf(), await measure('1.6').count(), await page.getByRole('button', { name: 'Алдыңғы редакция' }).isDisabled()]).toEqual(['2006-04-06', 0, true]);
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await measure('1.6').waitFor();
    await eventually(async () => asOf(), FIRST);
    await page.keyboard.press('End');
    await eventually(async () => asOf(), COMING);
    await page.getByText('Алдағы күнгі жағдай көрсетілген').waitFor();
    await measure('1.2').getByText('450 000 000').first().waitFor();
    expect(await slider.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('says on today’s redaction when it will change, by which act, and leads there', async () => {
    const { page } = desk;
    await open(plan);
    const coming = page.getByRole('link', { name: '2031 жылғы 15 қаңтардан бастап өзгереді' });
    await coming.waitFor();
    expect(await coming.locator('..').innerText()).toMatch(/№\s7/);
    await coming.click();
    await eventually(async () => asOf(), COMING);
    await page.getByRole('button', { name: 'Бүгінгі күнге оралу' }).click();
    await eventually(async () => String(asOf()), 'null');
    await measure('1.2').getByText('401 000 000').first().waitFor();
  });

  it('tells what is known of a day before the text is held, and where it begins', async () => {
    const { page } = desk;
    await open(`${plan}?asOf=2005-12-31`);
    await page.getByRole('heading', { name: 'Бұл күнгі редакция тізілімде жоқ' }).waitFor();
    const main = page.getByRole('main');
    for (const known of [/№\s178-ө/, /№\s86/]) await main.getByRole('listitem').filter({ hasText: known }).first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await main.getByRole('link', { name: '2006 жылғы 6 сәуір күнгі мәтінді көрсету' }).click();
    await measure('2.3').waitFor();
    expect(asOf()).toBe('2006-04-06');
  });
});

describe('one date drives the office', () => {
  it('goes along from a plan to a body, to the lists, through their filters, and to the first page', async () => {
    const { page } = desk;
    await open(`${plan}?asOf=${FIRST}`);
    await page.getByRole('main').getByRole('link', { name: FINANCE }).click();
    await page.getByRole('heading', { level: 1, name: FINANCE }).waitFor();
    expect(asOf()).toBe(FIRST);
    await page.getByRole('main').getByText('25 000 000 ₸').first().waitFor();
    await chooseInMenu(page, 'Іс-шаралар');
    await page.getByText('Іс-шаралар: 10 жазба').first().waitFor();
    await page.getByLabel('Іздеу').fill('қаржыландыру тәртібін');
    await page.getByText('Іс-шаралар: 1 жазба').first().waitFor();
    await eventually(async () => asOf(), FIRST);
    await page.getByLabel('Іздеу').fill('');
    await page.getByText('Іс-шаралар: 10 жазба').first().waitFor();
    await chooseInMenu(page, 'Мерзімдер мен қаржы');
    await page.getByRole('main').getByText('452 001 000 ₸').first().waitFor();
    expect(asOf()).toBe(FIRST);
  });

  it('is not in the way of pages that have no date, and is there again on those that do', async () => {
    const { page } = desk;
    await chooseInMenu(page, 'Актілер');
    expect(asOf()).toBeNull();
    await chooseInMenu(page, 'Бюджеттік бағдарламалар');
    await eventually(async () => asOf(), FIRST);
    await page.getByRole('row').filter({ hasText: 'Инженерлік-техникалық' }).or(page.getByRole('row').filter({ hasText: '003' })).first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('is what an address says when one goes back, and is left by one stroke', async () => {
    const { page } = desk;
    await open('/responsible-bodies');
    const date = page.getByLabel('Күні');
    await date.fill(SECOND);
    await eventually(async () => asOf(), SECOND);
    await page.goBack();
    await eventually(async () => String(asOf()), 'null');
    await eventually(() => page.getByText('Өткен күнгі жағдай').count().then(String), '0');
    await page.goForward();
    await page.getByText('Өткен күнгі жағдай көрсетілген: 2008 жылғы 1 шілде').waitFor();
    await page.getByRole('button', { name: 'Бүгінгі күнге оралу' }).click();
    await eventually(async () => String(asOf()), 'null');
    await chooseInMenu(page, 'Жоспарлар');
    expect(asOf()).toBeNull();
  });

  it('is typed digit by digit without the year 20 being asked for on the way', async () => {
    const { page } = desk;
    await open('/measures');
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/api/measures?')) asked.push(new URL(request.url()).searchParams.get('asOf') ?? 'today');
    });
    const date = page.getByLabel('Күні');
    await date.focus();
    const isMonthFirst = await page.evaluate(() => new Intl.DateTimeFormat(navigator.language).formatToParts()[0]?.type === 'month');
    await page.keyboard.type(isMonthFirst ? '06012007' : '01062007', { delay: 60 });
    await eventually(async () => asOf(), '2007-06-01');
    await page.getByText('Іс-шаралар: 10 жазба').first().waitFor();
    expect(new Set(asked)).toEqual(new Set(['2007-06-01']));
    expect(await date.evaluate((input) => input === document.activeElement)).toBe(true);
  });

  it('shows on a body’s page its deadlines, its money and how its deadlines moved by that date', async () => {
    const { page } = desk;
    await open(`${plan}?asOf=${SECOND}`);
    await page.getByRole('main').getByRole('link', { name: 'Қазақстан Республикасы Әділет министрлігі' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Қазақстан Республикасы Әділет министрлігі' }).waitFor();
    await page.getByRole('link', { name: '1 іс-шараның 1 мерзімі ауысқан: +913 күн' }).waitFor();
    await page.getByRole('heading', { level: 2, name: 'Мерзімдер' }).waitFor();
    await page.getByText('Қаралып отырған күн – 2008 жылғы 1 шілде').first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('main').locator('.dl-measure').getByRole('link').first().click();
    await measure('1.1').waitFor();
    expect(asOf()).toBe(SECOND);
  });
});

describe('the history of a plan in the office', () => {
  it('keeps a ledger of every move of a deadline, with its act, its clause and its days, to take along as a file', async () => {
    const { page } = desk;
    await open(`${plan}/ledger`);
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '1.1', exact: true }) });
    expect(await row.innerText()).toMatch(/273 күн кейін[\s\S]*№\s12[\s\S]*1\) тармақшасы[\s\S]*640 күн кейін[\s\S]*№\s45[\s\S]*\+913/);
    await page.getByText('Мерзімі ауысқан іс-шаралар: 11 ішінен 2').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Журнал, CSV' }).click()]);
    expect(readFileSync(await download.path(), 'utf8')).toMatch(/1\.1,.*,273\b/);
    await open(`${plan}/ledger?asOf=${FIRST}`);
    expect(await row.innerText()).toMatch(/273 күн кейін[\s\S]*\+273/);
  });

  it('says of each act what it did, and leads to its redaction and to what differs from the one before', async () => {
    const { page } = desk;
    await open(`${plan}/history`);
    await page.getByRole('heading', { name: 'Алдағы өзгерістер' }).waitFor();
    const act = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /№\s12/ }) });
    expect(await act.innerText()).toMatch(/Іс-шаралар: өзгертілді – 2, қосылды – 1, алып тасталды – 1/);
    expect(await act.locator('del').first().innerText()).toContain('2006');
    expect(await page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /№\s86/ }) }).innerText()).toContain('Бұл актінің нені өзгерткені тізілімде жоқ.');
    expect(await accessibilityProblems(page)).toEqual([]);
    await act.getByRole('link', { name: 'Алдыңғы редакциямен салыстыру' }).click();
    await page.getByRole('heading', { name: 'Мәтіндегі өзгерістер' }).waitFor();
    expect(new URL(page.url()).search).toBe(`?from=2006-04-06&to=${FIRST}`);
  });

  it('compares two dates: words struck and put in, deadlines with where they were, money act by act', async () => {
    const { page } = desk;
    const main = page.getByRole('main');
    await open(`${plan}/compare`);
    await page.getByRole('textbox', { name: 'Бастапқы күн' }).fill('2006-12-31');
    await page.getByRole('textbox', { name: 'Соңғы күн' }).fill('2031-02-01');
    await page.getByRole('button', { name: 'Салыстыру', exact: true }).click();
    await eventually(async () => new URL(page.url()).search, '?from=2006-12-31&to=2031-02-01');
    for (const act of [/№\s12/, /№\s45/, /№\s7/]) await main.getByRole('listitem').filter({ hasText: act }).first().waitFor();
    const changed = main.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^1\.1/ }) }).first();
    expect([await changed.locator('del').count(), await changed.locator('ins').count()].every((count) => count > 0)).toBe(true);
    expect(await main.locator('.dl-ghost').count()).toBeGreaterThan(0);
    expect(await main.getByRole('table', { name: 'Бір жиынтықтан екіншісіне, акт бойынша' }).innerText()).toMatch(/368.363.500[\s\S]*452.001.000[\s\S]*438.000.000[\s\S]*487.000.000/);
    await main.getByRole('listitem').filter({ hasText: FINANCE }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await main.getByRole('listitem').filter({ hasText: FINANCE }).getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: FINANCE }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/office\/responsible-bodies\//);
  });

  it('is readable in the dark', async () => {
    const { page } = desk;
    await open(`${plan}/compare?from=2006-04-06&to=${SECOND}`);
    await page.getByRole('button', { name: /^Күңгірт/ }).click();
    expect(await accessibilityProblems(page)).toEqual([]);
    await open(`${plan}?asOf=${FIRST}`);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: /^Ашық/ }).click();
  });

  it('saw no error of the page and no call to any other machine on the way', () => {
    expect(desk.troubles.filter((trouble) => !/status of 404/.test(trouble))).toEqual([]);
  });
});

describe('the history of a plan on a phone', () => {
  it('never scrolls sideways', async () => {
    const { page, troubles, context } = await newPage({ screen: 'phone' });
    await signIn(page, register.address, register.accounts.official);
    for (const path of [`${plan}?asOf=${FIRST}`, `${plan}/ledger`, `${plan}/history`, `${plan}/compare`, `${plan}/order`]) {
      await openOffice(page, register.address, path);
      await heading(page).waitFor();
      expect([path, await scrollsSideways(page)]).toEqual([path, false]);
      expect([path, await accessibilityProblems(page)]).toEqual([path, []]);
    }
    expect(troubles).toEqual([]);
    await context.close();
  });
});
