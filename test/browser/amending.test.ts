import { accessibilityProblems, closeBrowser, newPage, type WatchedPage } from '../support/browser';
import { heading, openFirstPlan, openOffice, signIn } from '../support/office';
import { ownRegister } from '../support/server';

/*
 * An amendment of the seed's plan that no order made, in a register of its own: what Order No. 86
 * changed is not known, and the first content does not say it.
 */

let register: Awaited<ReturnType<typeof ownRegister>>;
let desk: WatchedPage;
let planPath: string;

beforeAll(async () => {
  register = await ownRegister();
  desk = await newPage();
  await signIn(desk.page, register.address, register.accounts.editor);
  planPath = await openFirstPlan(desk.page);
});
afterAll(async () => {
  await closeBrowser();
  await register.stop();
});

async function operation(unit: string, name: string): Promise<void> {
  const { page } = desk;
  await page.getByRole('button', { name: `Басқа әрекеттер: ${unit}`, exact: true }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
}

async function recorded(): Promise<void> {
  await desk.page.getByRole('dialog').getByRole('button', { name: /Жобаға енгізу|Алып тастау/ }).click();
  await desk.page.getByRole('dialog').waitFor({ state: 'detached' });
}

async function publicPage(path: string): Promise<string> {
  return (await fetch(`${register.address}/kk/plans/electronic-elections-2005${path}`)).text();
}

describe('an amendment of a plan, in the office', () => {
  it('is opened by an act that is entered on the spot, from the day it takes effect', async () => {
    const { page } = desk;
    await page.getByRole('link', { name: 'Жобаны өңдеу' }).click();
    await page.getByRole('link', { name: 'Акт бойынша өзгерту' }).click();
    await page.getByRole('combobox', { name: /Өзгерткен акт/ }).fill('№ 912');
    await page.getByRole('option', { name: 'Тізімде жоқ актіні енгізу' }).click();
    const dialog = page.getByRole('dialog', { name: 'Өзгеріс енгізетін акт' });
    expect(await accessibilityProblems(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Актіні енгізу' }).click();
    await dialog.getByRole('alert').waitFor();
    await dialog.getByLabel(/Нөмірі/).fill('912');
    await dialog.getByLabel(/Қол қойылған күні/).fill('2007-01-20');
    await dialog.getByLabel('Қазақша').fill('№ 178-ө өкімге өзгерістер енгізу туралы');
    await dialog.getByRole('button', { name: 'Актіні енгізу' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByLabel(/Күшіне енетін күні/).fill('2007-02-01');
    await page.getByRole('button', { name: 'Сақтау', exact: true }).click();
    await page.getByRole('button', { name: 'Бүкіл жоспарда сөздерді ауыстыру' }).waitFor();
    expect(await heading(page).innerText()).toBe('Жоба');
    expect(await page.getByRole('main').innerText()).toMatch(/№\s912 өкімі/);
  });

  it('replaces words, seeing where they stand and how they will read', async () => {
    const { page } = desk;
    await operation('1.2-іс-шара', 'Сөздерді ауыстыру');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Ауыстырылатын сөздер').fill('жоқ сөз');
    await dialog.getByText('Мұндай сөздер жоқ').waitFor();
    expect(await dialog.getByRole('button', { name: 'Жобаға енгізу' }).isDisabled()).toBe(true);
    await dialog.getByLabel('Ауыстырылатын сөздер').fill('жүйесін құру');
    await dialog.getByLabel('Жаңа сөздер').fill('«Сайлау» жүйесін жасау');
    await dialog.locator('ins', { hasText: '«Сайлау»' }).first().waitFor();
    await dialog.getByLabel('Актінің тармағы').fill('1-тармақ 1) тармақша');
    expect(await accessibilityProblems(page)).toEqual([]);
    await recorded();
    const row = page.getByRole('row', { name: /1\.2/ });
    await row.getByText('өзгерді').waitFor();
    await row.getByText('1-тармақ 1) тармақша').waitFor();
  });

  it('renumbers, moves, adds after and repeals, each by its clause', async () => {
    const { page } = desk;
    await operation('1.5-іс-шара', 'Нөмірін ауыстыру');
    await page.getByLabel('Жаңа нөмірі').fill('1.6');
    await recorded();
    await page.getByRole('row', { name: /1\.6/ }).getByText('нөмірі ауысты').waitFor();

    await operation('2.4-іс-шара', 'Басқа орынға ауыстыру');
    await page.getByRole('dialog').getByRole('combobox', { name: 'Бөлім' }).click();
    await page.getByRole('option', { name: /^III/ }).click();
    expect(await accessibilityProblems(page)).toEqual([]);
    await recorded();
    await page.getByRole('row', { name: /2\.4/ }).getByText('орны ауысты').waitFor();

    await operation('1.2-іс-шара', 'Осыдан кейін іс-шара қосу');
    await page.getByLabel('Р/с №').fill('1.2-1');
    const text = (group: string) => page.getByRole('group', { name: group, exact: true }).getByLabel('Қазақша');
    await text('Іс-шаралар').fill('Қосымша іс-шара');
    await text('Құжаттағы сөзі').fill('2008 жылғы 2-тоқсан');
    await page.getByRole('button', { name: 'Сақтау', exact: true }).click();
    await page.getByRole('row', { name: /1\.2-1/ }).getByText('қосылды').waitFor();
    const numbers = await page.getByRole('row').locator('td:first-child').allInnerTexts();
    expect(numbers.map((one) => one.trim()).indexOf('1.2-1')).toBe(numbers.map((one) => one.trim()).indexOf('1.2') + 1);

    await operation('2.3-іс-шара', 'Алып тастау');
    await page.getByRole('dialog').getByLabel('Актінің тармағы').fill('1-тармақ 4) тармақша');
    await recorded();
    await page.getByRole('button', { name: 'Өзгерісті қайтарып алу: 2.3-іс-шара' }).waitFor();
  });

  it('changes the title of the plan and a point of its act, and takes one change back alone', async () => {
    const { page } = desk;
    await page.getByText('Жоспардың атауы және актінің тармақтары').click();
    await page.getByRole('link', { name: 'Өңдеу: Жоспардың атауы' }).click();
    await page.getByRole('group', { name: 'Жоспардың атауы' }).getByLabel('Қазақша').fill('Электрондық сайлау жөніндегі іс-шаралар жоспары');
    await page.getByRole('button', { name: 'Сақтау', exact: true }).click();
    await page.getByRole('button', { name: 'Басқа әрекеттер: Актінің 1-тармағы' }).waitFor();
    await operation('Актінің 1-тармағы', 'Тармақты алып тастау');
    await recorded();
    await page.getByRole('button', { name: /Өзгерісті қайтарып алу: Актінің 1-тармағы/ }).click();
    await page.getByRole('button', { name: 'Басқа әрекеттер: Актінің 1-тармағы' }).waitFor();
    await page.getByText('Өзгеріс қайтарып алынды').waitFor({ state: 'detached' });
    await page.evaluate(() => window.scrollTo(0, 0));
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('is previewed: words side by side, moved deadlines, money and bodies', async () => {
    const { page } = desk;
    await page.getByRole('link', { name: 'Не өзгереді' }).click();
    const words = page.getByRole('table', { name: 'Сөзбе-сөз салыстыру' });
    await words.waitFor();
    expect((await words.locator('ins').allTextContents()).join(' ')).toContain('«Сайлау»');
    expect((await words.locator('del').allTextContents()).join(' ')).toContain('құру');
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await publicPage('')).not.toContain('«Сайлау»');
  });

  it('is published, and the public compares the redaction before with the one after', async () => {
    const { page } = desk;
    await openOffice(page, register.address, `${planPath}/draft`);
    await page.getByRole('button', { name: 'Жариялау', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Жариялау', exact: true }).click();
    await page.getByRole('columnheader', { name: 'Аяқтау нысаны' }).waitFor();
    expect(await publicPage('/2007-01-31')).not.toContain('«Сайлау»');
    const compared = await publicPage('/compare/2007-01-31/2007-02-01');
    expect(compared).toMatch(/<ins>.{0,90}«Сайлау»/);
    expect(compared).toContain('Қосымша іс-шара');
    expect(await publicPage('/history')).toContain('1-тармақ 1) тармақша');
    expect(await publicPage('/2007-02-01')).toContain('Электрондық сайлау жөніндегі іс-шаралар жоспары');
  });

  it('met no error of the page on the way', () => {
    expect(desk.troubles.filter((trouble) => !/status of (400|409)/.test(trouble))).toEqual([]);
  });
});
