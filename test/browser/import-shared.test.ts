import type { Locator, Page } from 'playwright-core';
import type { Account } from '../support/accounts';
import { accessibilityProblems, closeBrowser, newPage, type WatchedPage } from '../support/browser';
import { launch } from '../support/launcher';
import { chooseInMenu, eventually, openOffice, signIn } from '../support/office';
import { seedSource } from '../support/seed-source';
import { ownRegister } from '../support/server';

const FILE = 'order-179.kk.txt';

let register: Awaited<ReturnType<typeof ownRegister>>;
let first: WatchedPage;
let second: WatchedPage;
let secondAccount: Account;

beforeAll(async () => {
  register = await ownRegister();
  secondAccount = await anotherEditor('second@example.kz');
  first = await newPage();
  await signIn(first.page, register.address, register.accounts.editor);
}, 180_000);
afterAll(async () => {
  await closeBrowser();
  await register.stop();
});

async function anotherEditor(email: string): Promise<Account> {
  const run = launch(['accounts', 'add', 'editor', email], { DATA_DIR: register.dataDir, DATABASE_URL: register.databaseUrl });
  await run.ended;
  const password = new RegExp(`editor ${email} (\\S+)`).exec(run.output.stdout)?.[1];
  if (password === undefined) throw new Error(`No account was made: ${run.output.stdout}${run.output.stderr}`);
  return { identifier: email, password };
}

const reading = (page: Page): Locator => page.getByRole('region', { name: 'Оқылғаны' });
const field = (page: Page, name: string): Locator => reading(page).getByRole('group', { name, exact: true }).first();

async function correct(page: Page, name: string, text: string): Promise<void> {
  await field(page, name).getByRole('button', { name: 'Түзету' }).click();
  await field(page, name).getByLabel('Мәтіні').fill(text);
}

const save = (page: Page, name: string): Promise<void> => field(page, name).getByRole('button', { name: 'Сақтау' }).click();

describe('a half-done review', () => {
  it('is saved as it goes, and is there after a reload', async () => {
    const { page } = first;
    await openOffice(page, register.address, '/imports/new');
    const buffer = Buffer.from(seedSource().replaceAll('178-ө', '179-ө'));
    await page.locator('input[type=file]').setInputFiles({ name: FILE, mimeType: 'text/plain', buffer });
    await page.getByRole('button', { name: 'Оқуға жіберу' }).click();
    await reading(page).waitFor({ timeout: 30_000 });
    await field(page, 'Қол қойған').getByRole('button', { name: 'Растау' }).click();
    await correct(page, 'Атауы', 'Тапсырмаларды орындау жөніндегі іс-шаралар жоспарын бекіту туралы');
    await save(page, 'Атауы');
    await page.getByText('Сақталды', { exact: true }).waitFor();
    await page.reload();
    await field(page, 'Атауы').getByText('Тапсырмаларды орындау жөніндегі').waitFor();
    await page.getByText(/өрістің 2-і тексерілді/).waitFor();
  });

  it('is found by another editor after the server was started again, with who decided what', async () => {
    await register.register.restartServer();
    second = await newPage();
    const { page } = second;
    await signIn(page, register.address, secondAccount);
    await chooseInMenu(page, 'Енгізу мен тексеру');
    await page.getByRole('cell', { name: /тексерілуде/ }).waitFor();
    await page.getByRole('link', { name: FILE }).click();
    await field(page, 'Атауы').getByText(`түзетілді · ${register.accounts.editor.identifier}`).waitFor();
    await field(page, 'Атауы').getByText('злектрондық').or(field(page, 'Атауы').getByText('электрондық')).first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('shows the one what the other decides, without a reload', async () => {
    await field(second.page, 'Нөмірі').getByRole('button', { name: 'Растау' }).click();
    await field(first.page, 'Нөмірі').getByText(`расталды · ${secondAccount.identifier}`).waitFor();
  });

  it('that two people correct at once shows both values, and loses nothing typed', async () => {
    const [mine, theirs] = ['Менің кіріспем', 'Екінші редактордың кіріспесі'];
    await correct(first.page, 'Кіріспе', mine);
    await correct(second.page, 'Кіріспе', theirs);
    await save(second.page, 'Кіріспе');
    await second.page.getByText('Сақталды', { exact: true }).waitFor();
    await save(first.page, 'Кіріспе');
    const alert = field(first.page, 'Кіріспе').getByRole('alert');
    await alert.getByText(theirs).waitFor();
    await alert.getByText(mine).waitFor();
    expect(await accessibilityProblems(first.page)).toEqual([]);
    await alert.getByRole('button', { name: 'Менікін сақтау' }).click();
    await alert.waitFor({ state: 'detached' });
    await eventually(() => field(second.page, 'Кіріспе').innerText(), new RegExp(mine));
  });

  it('takes a decision back, and keeps that it was made', async () => {
    const { page } = first;
    await field(page, 'Нөмірі').getByRole('button', { name: 'Шешімді қайтарып алу' }).click();
    await field(page, 'Нөмірі').getByRole('button', { name: 'Растау' }).click();
    await field(page, 'Нөмірі').getByRole('button', { name: 'бұрынғы шешімдер: 2' }).click();
    await field(page, 'Нөмірі').getByText(`расталды · ${secondAccount.identifier}`).waitFor();
  });

  it('says that a section is none, and puts its measures under the one before', async () => {
    const { page } = first;
    await page.getByRole('button', { name: 'Жиынтығы' }).click();
    const totals = page.getByRole('region', { name: 'Жиынтығы' });
    await totals.getByRole('row', { name: /^Бөлім/ }).getByRole('cell', { name: '3', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Оқылғаны' }).click();
    await reading(page).getByRole('button', { name: 'Бұл бөлім емес' }).first().click();
    await reading(page).getByText('бөлім емес деп белгіленген').waitFor();
    await page.getByRole('button', { name: 'Жиынтығы' }).click();
    await totals.getByRole('row', { name: /^Бөлім/ }).getByRole('cell', { name: '2', exact: true }).waitFor();
  });

  it('is discarded only when that is confirmed, and can be entered anew', async () => {
    const { page } = second;
    await page.getByRole('button', { name: 'Басқа әрекеттер' }).click();
    await page.getByRole('menuitem', { name: 'Алып тастау' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Алып тастау' }).click();
    await page.getByRole('cell', { name: /алып тасталды/ }).waitFor();
    await first.page.getByText('Бұл тексеру алып тасталған.').waitFor();
  });

  it('met no error of the page on the way', () => {
    const expected = /status of (400|401|409|422)|ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET/;
    const troubles = [...first.troubles, ...second.troubles];
    expect(troubles.filter((trouble) => !expected.test(trouble))).toEqual([]);
  });
});
