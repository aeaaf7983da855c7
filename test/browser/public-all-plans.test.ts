import type { Page } from 'playwright-core';
import { accessibilityProblems, closeBrowser, newPage } from '../support/browser';
import { amendedSeedWithUnknown } from '../support/amended-seed';
import { publishedServer } from '../support/published-server';
import { seedRecord } from '../support/seed-record';
import { named } from '../support/several-plans';
import { sharedRegister } from '../support/server';

const { address } = sharedRegister();
const SEED = '/plans/electronic-elections-2005';
const LANGUAGES = ['kk', 'ru', 'en'] as const;

let several: Awaited<ReturnType<typeof publishedServer>>;

beforeAll(async () => {
  several = await publishedServer([amendedSeedWithUnknown(), named(seedRecord(), 'another-plan')], '2026-11-23T07:00:00Z');
});
afterAll(async () => {
  await closeBrowser();
  several.stop();
});

async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

describe('a reader without JavaScript', () => {
  it('goes from an executor in a plan to all that body is responsible for, and back to the measure', async () => {
    const { page, context, troubles } = await newPage({ javaScript: false });
    await page.goto(`${address}/kk${SEED}`);
    await page.locator('table.official a.in-text').first().click();
    expect(new URL(page.url()).pathname).toMatch(/^\/kk\/bodies\/[a-z-]+$/);
    const number = page.locator('table.duties .measure-row .col-number a').first();
    const measure = (await number.getAttribute('href')) ?? '';
    await number.click();
    const reached = new URL(page.url());
    expect(`${reached.pathname}${reached.hash}`).toBe(measure);
    expect(reached.pathname).toBe(`/kk${SEED}`);
    expect(troubles).toEqual([]);
    await context.close();
  });

  it('finds bodies and programmes from any page, and asks for a day of theirs by the form', async () => {
    const { page, context } = await newPage({ javaScript: false });
    await page.goto(`${several.address}/ru`);
    const rooms = page.getByRole('navigation', { name: 'Разделы реестра' });
    await rooms.getByRole('link', { name: 'Программы' }).click();
    await page.getByRole('link', { name: 'Создание государственных баз данных' }).click();
    await page.getByLabel('Состояние на дату').fill('2007-03-01');
    await page.getByRole('button', { name: 'Показать' }).click();
    expect(new URL(page.url()).pathname).toBe('/ru/programmes/republican-005/2007-03-01');
    await page.getByRole('link', { name: 'Следующее изменение' }).click();
    expect(new URL(page.url()).pathname).toBe('/ru/programmes/republican-005/2007-10-05');
    await page.getByRole('link', { name: 'Бюджетные программы' }).click();
    expect(new URL(page.url()).pathname).toBe('/ru/programmes/2007-10-05');
    await context.close();
  });

  it('walks the line of redactions by plain links', async () => {
    const { page, context } = await newPage({ javaScript: false });
    await page.goto(`${several.address}/en/plans/order-178`);
    const strip = page.getByRole('list', { name: 'Wordings of the plan' });
    expect(await strip.getByRole('link').count()).toBe(6);
    expect(await strip.locator('a[aria-current]').textContent()).toBe('10 Sep 2008');
    await strip.getByRole('link', { name: '1 Feb 2007' }).click();
    expect(new URL(page.url()).pathname).toBe('/en/plans/order-178/2007-02-01');
    expect(await page.locator('.date-strip a[aria-current]').textContent()).toBe('1 Feb 2007');
    await context.close();
  });
});

describe('a reader with a keyboard', () => {
  it('walks the line of redactions by arrow keys, and it is one stop of the Tab key', async () => {
    const { page, context, troubles } = await newPage();
    await page.goto(`${several.address}/en/plans/order-178/2007-02-01`);
    const strip = page.locator('.date-strip');
    expect(await strip.locator('a[tabindex="0"]').count()).toBe(1);
    await strip.locator('a[tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('5 Oct 2007');
    await page.keyboard.press('End');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('15 Jan 2027');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('15 Jan 2027');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/2006-04-06');
    expect(troubles).toEqual([]);
    await context.close();
  });

  it('has the redaction shown in sight on a phone, however many there are', async () => {
    const { page, context } = await newPage({ screen: 'phone' });
    await page.goto(`${several.address}/ru/plans/order-178/2027-01-15`);
    const [strip, shown] = [await page.locator('.date-strip').boundingBox(), await page.locator('.date-strip a[aria-current]').boundingBox()];
    expect(strip && shown && shown.x >= strip.x - 1 && shown.x + 40 <= strip.x + strip.width).toBe(true);
    await context.close();
  });
});

const PAGES = [
  '/bodies',
  '/bodies/2007-05-01',
  '/bodies/cec/2007-05-01',
  '/bodies/ministry-of-justice',
  '/programmes',
  '/programmes/republican-005/2027-02-01',
  '/bodies/cec/2005-12-31',
];

describe('the pages over all plans', () => {
  it.each(
    PAGES.flatMap((path, index) => [
      [path, LANGUAGES[index % 3] ?? 'kk', 'desktop', 'light'],
      [path, LANGUAGES[(index + 1) % 3] ?? 'kk', 'desktop', 'dark'],
      [path, LANGUAGES[(index + 2) % 3] ?? 'kk', 'phone', 'light'],
    ] as const),
  )('%s in %s is accessible on a %s, %s', async (path, language, screen, colorScheme) => {
    const { page, context, troubles } = await newPage({ screen, colorScheme });
    await page.goto(`${several.address}/${language}${path}`);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    expect(troubles.filter((trouble) => !trouble.includes('404'))).toEqual([]);
    await context.close();
  });
});
