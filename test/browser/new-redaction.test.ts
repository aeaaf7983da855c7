import type { Locator, Page } from 'playwright-core';
import { clientOf } from '../support/api';
import { accessibilityProblems, closeBrowser, newPage, SCREENS, type WatchedPage } from '../support/browser';
import { confirmAll, readText } from '../support/imports';
import { newRedactionText } from '../support/new-redaction-text';
import { eventually, heading, openOffice, scrollsSideways, signIn } from '../support/office';
import { ownRegister } from '../support/server';

const LABEL = 'Жоспарға өзгеріс ретінде қабылдау';

let register: Awaited<ReturnType<typeof ownRegister>>;
let watched: WatchedPage;
let page: Page;
let importId: string;

beforeAll(async () => {
  register = await ownRegister();
  const editor = await clientOf(register, 'editor');
  importId = (await readText(editor, newRedactionText(), '12-okim.txt')).id;
  watched = await newPage();
  page = watched.page;
  await signIn(page, register.address, register.accounts.editor);
}, 180_000);

afterAll(async () => {
  await closeBrowser();
  await register.stop();
});

const table = (): Locator => page.getByRole('table', { name: 'Мәтін қолданыстағы редакциямен қатар' });
const unit = (name: RegExp): Locator => table().getByRole('rowgroup').filter({ has: page.getByRole('rowheader', { name }) });
const counts = (): Promise<string> => page.getByRole('status').filter({ hasText: 'өзгереді' }).innerText();

describe('a whole new text of a plan, in the office', () => {
  it('is not taken before its review is done', async () => {
    await openOffice(page, register.address, `/imports/${importId}`);
    await page.getByRole('button', { name: LABEL }).click();
    await page.getByRole('dialog').getByRole('heading', { name: 'Әлі шешілмегені бар' }).waitFor();
    await page.keyboard.press('Escape');
    await confirmAll(await clientOf(register, 'editor'), importId);
    await page.reload();
  });

  it('offers the act that its own note names, and that act’s day', async () => {
    await page.getByRole('button', { name: LABEL }).click();
    await heading(page).filter({ hasText: 'Жоспардың жаңа редакциясы' }).waitFor();
    expect(await page.getByRole('radio', { name: /№ 12 / }).or(page.getByRole('radio', { name: /№ 12$/ })).isChecked()).toBe(true);
    expect(await page.getByLabel('Күшіне ену күні').inputValue()).toBe('2007-02-01');
    await page.getByRole('button', { name: 'Салыстыру' }).click();
    await page.getByText('Міндетті өріс').first().waitFor();
    await page.getByRole('combobox', { name: /Қай жоспар/ }).fill('сайлау');
    await page.getByRole('option').first().click();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Салыстыру' }).click();
    await table().waitFor();
  });

  it('shows row beside row what the order changes, word by word', async () => {
    expect(await counts()).toMatch(/2 өзгереді[\s\S]*1 қосылады[\s\S]*1 алып тасталады[\s\S]*14 өзгеріссіз/);
    await unit(/^1\.1/).locator('del', { hasText: '2006' }).first().waitFor();
    await unit(/^1\.1/).locator('ins', { hasText: '2007' }).first().waitFor();
    await unit(/^1\.6/).locator('ins', { hasText: 'қаржыландыру тәртібін айқындау' }).waitFor();
    await unit(/^2\.3/).locator('del').first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('lets a pair be undone and chosen again by keyboard, and keeps that over a reload', async () => {
    const choosePartner = async (of: RegExp, partner: string | RegExp): Promise<void> => {
      await unit(of).getByRole('button', { name: /^Басқа жұп/ }).first().focus();
      await page.keyboard.press('Enter');
      const select = page.getByRole('dialog').getByRole('combobox');
      const option = await select.locator('option').filter({ hasText: partner }).first().getAttribute('value');
      await select.selectOption(option ?? '');
      expect(await accessibilityProblems(page, '[role=dialog]')).toEqual([]);
      await page.getByRole('dialog').getByRole('button', { name: 'Таңдау' }).press('Enter');
    };
    await choosePartner(/^1\.2/, 'Сыңары жоқ: жаңа жол');
    await eventually(counts, /1 өзгереді[\s\S]*2 қосылады[\s\S]*2 алып тасталады/);
    await page.reload();
    await eventually(counts, /2 қосылады[\s\S]*2 алып тасталады/);
    await choosePartner(/^1\.2 қосылды/, /^1\.2/);
    await eventually(counts, /2 өзгереді[\s\S]*1 қосылады[\s\S]*1 алып тасталады/);
  });

  it('lets a unit stay as it is in force', async () => {
    await unit(/^2\.3/).getByRole('checkbox').check();
    await eventually(counts, /1 қолданыстағы күйінде қалдырылды/);
    await unit(/^2\.3/).getByRole('checkbox').uncheck();
    await eventually(counts, /1 алып тасталады/);
  });

  it('is read on a phone without scrolling sideways', async () => {
    await page.setViewportSize(SCREENS.phone);
    expect(await scrollsSideways(page)).toBe(false);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.setViewportSize(SCREENS.desktop);
  });

  it('becomes the plan’s draft, which is previewed and published as any other', async () => {
    await page.getByRole('button', { name: 'Жоба жасау' }).click();
    await heading(page).filter({ hasText: 'Жоба' }).waitFor();
    await eventually(() => page.getByRole('main').innerText(), /2007 жылғы 1 ақпандағы №\s12 өкімі/);
    await page.getByRole('button', { name: 'Жариялау' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Жариялау' }).click();
    await eventually(async () => (await fetch(`${register.address}/kk/plans/electronic-elections-2005/2007-02-01`)).text(), /Сайлаушылар тізілімін қаржыландыру тәртібін айқындау/);
  });

  it('met no error of the page on the way', () => {
    expect(watched.troubles.filter((trouble) => !/status of (400|401|404|409)/.test(trouble))).toEqual([]);
  });
});
