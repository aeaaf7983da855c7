import type { Page } from 'playwright-core';
import { accessibilityProblems, closeBrowser, newPage } from '../support/browser';
import { sharedRegister } from '../support/server';

const { address } = sharedRegister();
const PLAN = '/plans/electronic-elections-2005';
const LANGUAGES = ['kk', 'ru', 'en'] as const;

afterAll(closeBrowser);

async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

describe('a member of the public', () => {
  it('finds the plan from the first page and reads it, without JavaScript', async () => {
    const { page, context, troubles } = await newPage({ javaScript: false });
    await page.goto(address);
    await page.getByRole('link', { name: /іс-шаралар жоспары/ }).first().click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('іс-шаралар жоспары');
    const table = page.getByRole('table').first();
    expect(await table.getByRole('columnheader').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringMatching(/Іс-шаралар/), expect.stringMatching(/Қаржыландыру көзі/)]),
    );
    expect(await table.getByText('342362,5 мың теңге').count()).toBeGreaterThan(0);
    expect(await page.getByText('368 363 500').count()).toBeGreaterThan(0);
    expect(troubles).toEqual([]);
    await context.close();
  });

  it('reads the same page in another language by one link', async () => {
    const { page, context } = await newPage({ javaScript: false });
    await page.goto(`${address}/kk${PLAN}`);
    await page.getByRole('link', { name: 'Русский' }).click();
    expect(new URL(page.url()).pathname).toBe(`/ru${PLAN}`);
    expect(await page.locator('html').getAttribute('lang')).toBe('ru');
    expect(await page.getByText(/III квартал 2005 года/).count()).toBeGreaterThan(0);
    await context.close();
  });

  it('sees a deadline on the chart by month, quarter or year, each at an address of its own', async () => {
    const { page, context } = await newPage({ javaScript: false });
    for (const scale of ['month', 'year']) {
      const answer = await page.goto(`${address}/en${PLAN}?scale=${scale}`);
      expect(answer?.status()).toBe(200);
      expect(await page.locator('svg').count()).toBeGreaterThan(9);
    }
    await context.close();
  });

  it('saves the plan as a file', async () => {
    const { page, context } = await newPage();
    await page.goto(`${address}/kk${PLAN}`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`a[href$="electronic-elections-2005.csv"]`).first().click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/electronic-elections-2005.*\.csv$/);
    await context.close();
  });

  it('asks nothing of any other machine, and no page of theirs errs', async () => {
    const { page, context, troubles } = await newPage();
    for (const language of LANGUAGES) {
      await page.goto(`${address}/${language}`);
      await page.goto(`${address}/${language}${PLAN}`);
    }
    expect(troubles).toEqual([]);
    await context.close();
  });
});

describe('public pages', () => {
  it.each(
    LANGUAGES.flatMap((language) => [
      [`/${language}`, 'desktop', 'light'],
      [`/${language}${PLAN}`, 'desktop', 'dark'],
      [`/${language}${PLAN}`, 'phone', 'light'],
    ] as const),
  )('%s is accessible on a %s, %s', async (path, screen, colorScheme) => {
    const { page, context } = await newPage({ screen, colorScheme });
    await page.goto(address + path);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    await context.close();
  });

  it('let the keyboard past the head of the page by the first stop', async () => {
    const { page, context } = await newPage();
    await page.goto(`${address}/kk${PLAN}`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await context.close();
  });
});
