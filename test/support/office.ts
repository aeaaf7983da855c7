import type { Locator, Page } from 'playwright-core';
import type { Account } from './accounts';

/** Opens the office's sign-in page and signs in; the office speaks Kazakh until told otherwise. */
export async function signIn(page: Page, address: string, account: Account): Promise<void> {
  await page.goto(`${address}/office`);
  await page.getByLabel('Пайдаланушы аты немесе электрондық пошта').fill(account.identifier);
  await page.getByLabel('Құпиясөз').first().fill(account.password);
  await page.getByRole('button', { name: 'Кіру', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Мерзімдер мен қаржы' }).waitFor();
}

/** Opens a page of the office by its address and waits until its heading stands. */
export async function openOffice(page: Page, address: string, path: string): Promise<void> {
  await page.goto(`${address}/office${path}`);
  await heading(page).waitFor();
}

/** Goes to the first plan of the list, the seed's in a new register. @returns its path in the office, `/plans/…` */
export async function openFirstPlan(page: Page): Promise<string> {
  await chooseInMenu(page, 'Жоспарлар');
  await page.getByRole('rowheader').getByRole('link').first().click();
  await page.getByRole('columnheader', { name: 'Аяқтау нысаны' }).waitFor();
  return new URL(page.url()).pathname.replace('/office', '').replace('/show', '');
}

/** The heading of the page shown. */
export function heading(page: Page): Locator {
  return page.getByRole('main').getByRole('heading', { level: 1 });
}

/** Goes to a list by the menu. */
export async function chooseInMenu(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Негізгі мәзір' }).getByRole('link', { name, exact: true }).click();
  await page.getByRole('main').getByRole('heading', { level: 1, name, exact: true }).waitFor();
}

/** Whether the page can be scrolled sideways, which a phone's user must never need. */
export function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}

/** Waits until `read` gives `wanted` (equal, or matching a pattern); fails with what it gave last. */
export async function eventually(read: () => Promise<string | null>, wanted: string | RegExp): Promise<void> {
  const fits = (value: string | null): boolean =>
    value !== null && (typeof wanted === 'string' ? value === wanted : wanted.test(value));
  let last: string | null = null;
  for (let attempt = 0; attempt < 100; attempt += 1) {
    last = await read();
    if (fits(last)) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`Expected ${String(wanted)}, and it stayed ${JSON.stringify(last)}.`);
}
