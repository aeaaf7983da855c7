import { readFileSync } from 'node:fs';
import { accessibilityProblems, closeBrowser, newPage, type WatchedPage } from '../support/browser';
import { chooseInMenu, eventually, heading, openOffice, scrollsSideways, signIn } from '../support/office';
import { sharedRegister, type RunningRegister } from '../support/server';

let register: RunningRegister;
let desk: WatchedPage;
let planPath: string;

beforeAll(async () => {
  register = sharedRegister();
  desk = await newPage({ acceptDownloads: true });
  await signIn(desk.page, register.address, register.accounts.official);
});
afterAll(closeBrowser);

describe('an official in the office', () => {
  it('sees on the first page what is due and what it costs', async () => {
    const main = desk.page.getByRole('main');
    await expect(main.getByText('368 363 500 ₸').first().innerText()).resolves.toContain('368');
    for (const list of ['Осы тоқсанда мерзімі келетін', 'Келесі тоқсанда мерзімі келетін', 'Қайталанатын', 'Сұрау салу бойынша']) {
      await main.getByRole('heading', { level: 2, name: new RegExp(`^${list}`) }).waitFor();
    }
    await main.getByText('қаражат керек, сомасы көрсетілмеген: 2.3').first().waitFor();
    expect(await accessibilityProblems(desk.page)).toEqual([]);
  });

  it('finds measures by word, by body and by sum, and sees how many there are', async () => {
    const { page } = desk;
    await chooseInMenu(page, 'Іс-шаралар');
    await page.getByText('Іс-шаралар: 10 жазба').first().waitFor();
    await page.getByLabel('Іздеу').fill('нұсқаулық');
    await page.getByText('Іс-шаралар: 1 жазба').first().waitFor();
    await page.getByLabel('Іздеу').fill('');
    await page.getByLabel('Сомасы кемінде, ₸').fill('10 000 000');
    await page.getByText('Іс-шаралар: 2 жазба').first().waitFor();
    expect(await page.getByRole('rowheader').allInnerTexts()).toHaveLength(2);
    await page.getByLabel('Сомасы кемінде, ₸').fill('');
    await page.getByText('Іс-шаралар: 10 жазба').first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('sorts by the money, largest first, as the server does', async () => {
    const { page } = desk;
    const amount = page.getByRole('columnheader', { name: 'Сомасы, ₸' });
    await amount.getByRole('button').click();
    await amount.getByRole('button').click();
    await eventually(() => amount.getAttribute('aria-sort'), 'descending');
    await eventually(() => page.getByRole('row').nth(1).innerText(), /342.362.500/);
  });

  it('takes every row away as a file, also the rows of other pages', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Барлығын экспорттау' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'CSV' }).click(),
    ]);
    const lines = readFileSync(await download.path(), 'utf8').trim().split(/\r?\n(?=\S)/);
    expect(lines.length).toBeGreaterThanOrEqual(11);
  });

  it('reads a plan as the official table of six columns', async () => {
    const { page } = desk;
    await chooseInMenu(page, 'Жоспарлар');
    await page.getByRole('rowheader').getByRole('link').first().click();
    await page.getByRole('columnheader', { name: 'Аяқтау нысаны' }).waitFor();
    planPath = new URL(page.url()).pathname.replace('/office', '');
    expect(await page.getByRole('columnheader').allInnerTexts()).toEqual([
      'Р/с №',
      'Іс-шаралар',
      'Орындау мерзімі',
      'Аяқтау нысаны',
      'Жауапты орындаушылар',
      'Қаржыландыру көзі',
    ]);
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('sees the deadlines on a chart at the scale of months, quarters or years', async () => {
    const { page } = desk;
    await openOffice(page, register.address, `${planPath}/deadlines`);
    for (const scale of ['ай', 'жыл', 'тоқсан']) {
      await page.getByRole('button', { name: scale, exact: true }).click();
      await eventually(() => page.getByRole('button', { name: scale, exact: true }).getAttribute('aria-pressed'), 'true');
    }
    expect(await page.getByRole('rowheader').count()).toBeGreaterThanOrEqual(10);
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('is told that the register does not hold an earlier text, and is led to the one it holds', async () => {
    const { page } = desk;
    await openOffice(page, register.address, `${planPath}?asOf=2005-12-31`);
    await page.getByText('2006 жылғы 6 сәуір').first().waitFor();
    await page.getByRole('main').getByRole('link', { name: '2006 жылғы 6 сәуір күнгі мәтінді көрсету' }).click();
    await page.getByRole('columnheader', { name: 'Аяқтау нысаны' }).waitFor();
    expect(page.url()).toContain('asOf=2006-04-06');
  });

  it('meets no control to change anything, and no page that has one', async () => {
    const { page } = desk;
    const editing = /Өңдеу|Жасау|Жою|Жариялау$|Жобаны|Актіні енгізу/;
    for (const path of ['/', '/plans', planPath, '/orders', '/responsible-bodies', '/amendments']) {
      await openOffice(page, register.address, path);
      expect(await page.getByRole('button', { name: editing }).count()).toBe(0);
      expect(await page.getByRole('link', { name: editing }).count()).toBe(0);
    }
    for (const path of ['/orders/create', '/imports/new', planPath.replace('/show', '/draft')]) {
      await openOffice(page, register.address, path);
      await eventually(() => heading(page).innerText(), 'Қол жеткізуге рұқсат жоқ');
    }
  });

  it('chooses a language, which stays after signing out and in', async () => {
    const { page } = desk;
    await openOffice(page, register.address, '/');
    await page.getByRole('button', { name: 'РУС' }).click();
    await page.getByRole('heading', { level: 1, name: 'Сроки и деньги' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('ru');
    await page.getByRole('button', { name: 'Учётная запись' }).click();
    await page.getByRole('menuitem', { name: 'Выйти' }).click();
    await page.getByRole('heading', { level: 1, name: 'Вход в кабинет' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Вход в кабинет' }).waitFor();
    await page.getByRole('button', { name: 'ҚАЗ' }).click();
  });

  it('saw no error of the page and no call to any other machine on the way', () => {
    const expected = /status of (403|404)/;
    expect(desk.troubles.filter((trouble) => !expected.test(trouble))).toEqual([]);
  });
});

describe('the office on a phone', () => {
  it('never scrolls sideways, and has its menu behind a button', async () => {
    const { page, troubles, context } = await newPage({ screen: 'phone' });
    await signIn(page, register.address, register.accounts.official);
    for (const path of ['/', '/measures', '/plans', '/orders', planPath, `${planPath}/funding`, `${planPath}/history`]) {
      await openOffice(page, register.address, path);
      expect([path, await scrollsSideways(page)]).toEqual([path, false]);
    }
    await page.getByRole('button', { name: 'Мәзірді ашу' }).click();
    await chooseInMenu(page, 'Орындаушылар');
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await context.close();
  });

  it('says in one sentence that a password is wrong, and keeps the name typed', async () => {
    const { page, context } = await newPage({ screen: 'phone' });
    await page.goto(`${register.address}/office`);
    await page.getByLabel('Пайдаланушы аты немесе электрондық пошта').fill('nobody@zhospar.localhost');
    await page.getByLabel('Құпиясөз').first().fill('wrong');
    await page.keyboard.press('Enter');
    await eventually(() => page.getByRole('alert').first().innerText(), /\S/);
    expect(await page.getByLabel('Пайдаланушы аты немесе электрондық пошта').inputValue()).toBe('nobody@zhospar.localhost');
    expect(await accessibilityProblems(page)).toEqual([]);
    await context.close();
  });
});
