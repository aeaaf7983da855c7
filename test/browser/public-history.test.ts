import type { Page } from 'playwright-core';
import { accessibilityProblems, closeBrowser, newPage } from '../support/browser';
import { amendedSeedWithUnknown } from '../support/amended-seed';
import { publishedServer } from '../support/published-server';
import { sharedRegister } from '../support/server';

const { address } = sharedRegister();
const SEED = '/plans/electronic-elections-2005';
const AMENDED = '/plans/order-178';
const LANGUAGES = ['kk', 'ru', 'en'] as const;

let amended: Awaited<ReturnType<typeof publishedServer>>;

beforeAll(async () => {
  amended = await publishedServer([amendedSeedWithUnknown()], '2026-11-23T07:00:00Z');
});
afterAll(async () => {
  await closeBrowser();
  amended.stop();
});

async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

describe('a reader of the first content, without JavaScript', () => {
  it('asks for a day by the form and gets the redaction of that day at its own address', async () => {
    const { page, context, troubles } = await newPage({ javaScript: false });
    await page.goto(`${address}/ru${SEED}`);
    await page.getByLabel('Редакция на дату').fill('2010-05-01');
    await page.getByRole('button', { name: 'Показать' }).click();
    expect(new URL(page.url()).pathname).toBe(`/ru${SEED}/2010-05-01`);
    expect(await page.getByText('редакция на 1 мая 2010 года').count()).toBe(1);
    expect(troubles).toEqual([]);
    await context.close();
  });

  it('is told before 6 April 2006 that the wording is not held, and what is known', async () => {
    const { page, context } = await newPage({ javaScript: false });
    const answer = await page.goto(`${address}/kk${SEED}/2005-12-31`);
    expect(answer?.status()).toBe(404);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Бұл күнгі редакция тізілімде жоқ');
    await page.getByRole('link', { name: 'Тізілімдегі ең ерте редакцияны ашу' }).click();
    expect(new URL(page.url()).pathname).toBe(`/kk${SEED}/2006-04-06`);
    await context.close();
  });

  it('finds in the history that what Order No. 86 changed is not known, and nothing made up', async () => {
    const { page, context } = await newPage({ javaScript: false });
    await page.goto(`${address}/en${SEED}`);
    await page.getByRole('link', { name: 'History of amendments' }).first().click();
    const entries = page.locator('.entry');
    expect(await entries.count()).toBe(2);
    expect(await entries.first().textContent()).toMatch(/No\.\s86.*what exactly it changed is not held in the register/);
    expect(await page.locator('del, ins').count()).toBe(0);
    await context.close();
  });

  it('holds a redaction under a strong ETag, and is sent it again only when it changed', async () => {
    const first = await fetch(`${address}/ru${SEED}/2010-05-01`);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[^"]+"$/);
    expect((await fetch(`${address}/ru${SEED}/2010-05-01`, { headers: { 'If-None-Match': etag } })).status).toBe(304);
  });

  it('is led on from a form’s address without anything being kept', async () => {
    const answer = await fetch(`${address}/ru${SEED}?asOf=2010-05-01`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, `/ru${SEED}/2010-05-01`]);
  });
});

describe('a reader of a plan amended often', () => {
  it('steps from redaction to redaction and compares one with the one before', async () => {
    const { page, context, troubles } = await newPage({ javaScript: false });
    await page.goto(`${amended.address}/ru${AMENDED}`);
    const visited: string[] = [];
    const steps = page.getByRole('navigation', { name: 'Редакции плана' });
    while ((await steps.locator('a[rel=prev]').count()) > 0) {
      await steps.locator('a[rel=prev]').click();
      visited.push(new URL(page.url()).pathname.slice(-10));
    }
    expect(visited).toEqual(['2008-07-01', '2007-10-05', '2007-02-01', '2006-04-06']);
    await steps.locator('a[rel=next]').click();
    await steps.getByRole('link', { name: 'Сравнить с предыдущей редакцией' }).click();
    expect(new URL(page.url()).pathname).toBe(`/ru${AMENDED}/compare/2006-04-06/2007-02-01`);
    expect(await page.getByRole('row', { name: /1\.6/ }).first().textContent()).toContain('дополнено');
    expect(troubles).toEqual([]);
    await context.close();
  });

  it('chooses any two dates in any order', async () => {
    const { page, context } = await newPage({ javaScript: false });
    await page.goto(`${amended.address}/en${AMENDED}/compare`);
    await page.getByLabel('Earlier date').fill('2008-12-01');
    await page.getByLabel('Later date').fill('2006-05-01');
    await page.getByRole('button', { name: 'Compare' }).click();
    expect(new URL(page.url()).pathname).toBe(`/en${AMENDED}/compare/2006-05-01/2008-12-01`);
    expect(await page.locator('table.bridge').textContent()).toMatch(/368\s363\s500\s₸.*438\s000\s000\s₸/);
    await context.close();
  });

  it('sees what is struck and what is put in by line as well as by colour, and hears it', async () => {
    const { page, context } = await newPage();
    await page.goto(`${amended.address}/kk${AMENDED}/compare/2006-05-01/2008-12-01`);
    const line = (mark: string): Promise<string> => page.locator(`table.changes ${mark}`).first().evaluate((element) => getComputedStyle(element).textDecorationLine);
    expect([await line('del'), await line('ins')]).toEqual(['line-through', 'underline']);
    expect(await page.locator('table.changes del').first().textContent()).toContain('[алып тасталды:]');
    await context.close();
  });

  it('finds a ghost on the chart left of where a postponed deadline is now', async () => {
    const { page, context } = await newPage();
    await page.goto(`${amended.address}/en${AMENDED}/compare/2006-05-01/2008-12-01`);
    const row = page.locator('.dl-row').first();
    const [ghost, now] = [await row.locator('.dl-ghost .dl-bar').boundingBox(), await row.locator('.dl-bar').last().boundingBox()];
    expect(ghost && now && ghost.x + ghost.width < now.x && ghost.y > now.y).toBe(true);
    const grid = await row.locator('svg[role=img] use').evaluate((element: SVGGraphicsElement) => element.getBBox().width);
    expect(grid).toBeGreaterThan(100);
    await context.close();
  });
});

const PAGES = ['/2007-05-01', '/2027-03-01', '/2005-01-01', '/history', '/ledger', '/compare', '/compare/2006-05-01/2027-12-01'];

describe('the pages of a plan’s history', () => {
  it.each(
    PAGES.flatMap((path, index) => [
      [path, LANGUAGES[index % 3] ?? 'kk', 'desktop', 'light'],
      [path, LANGUAGES[(index + 1) % 3] ?? 'kk', 'desktop', 'dark'],
      [path, LANGUAGES[(index + 2) % 3] ?? 'kk', 'phone', 'light'],
    ] as const),
  )('%s in %s is accessible on a %s, %s', async (path, language, screen, colorScheme) => {
    const { page, context, troubles } = await newPage({ screen, colorScheme });
    await page.goto(`${amended.address}/${language}${AMENDED}${path}`);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    expect(troubles.filter((trouble) => !trouble.includes('404'))).toEqual([]);
    await context.close();
  });
});
