import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import { type Browser, type BrowserContext, type BrowserContextOptions, type Page, chromium } from 'playwright-core';
import { findChromium } from './chromium';

let open: Promise<Browser> | undefined;

/** The Chromium of this test file, started at its first use. Close it with {@link closeBrowser}. */
export function browser(): Promise<Browser> {
  return (open ??= launch());
}

async function launch(): Promise<Browser> {
  const { path, env } = await findChromium();
  return chromium.launch({
    executablePath: path,
    headless: true,
    // Chromium's sandbox refuses root, and only root runs without it here.
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-gpu', '--font-render-hinting=none'],
    env: Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined)),
  });
}

/** Closes the Chromium of this test file: for `afterAll`. */
export async function closeBrowser(): Promise<void> {
  const opened = open;
  open = undefined;
  await (await opened)?.close();
}

/** The two sizes that everything must be usable at. */
export const SCREENS = { desktop: { width: 1366, height: 900 }, phone: { width: 390, height: 844 } } as const;

/** A page with what went wrong on it so far: console errors, uncaught errors, calls to elsewhere. */
export type WatchedPage = { page: Page; context: BrowserContext; troubles: string[] };

/**
 * A new page in a new context (its own cookies). Whatever it asks of any machine but this one
 * is refused and kept in `troubles`, as are errors of the page.
 */
export async function newPage(
  options: Omit<BrowserContextOptions, 'screen' | 'viewport'> & { screen?: keyof typeof SCREENS; javaScript?: boolean } = {},
): Promise<WatchedPage> {
  const { screen = 'desktop', javaScript = true, ...rest } = options;
  const context = await (await browser()).newContext({
    viewport: SCREENS[screen],
    javaScriptEnabled: javaScript,
    timezoneId: 'Asia/Almaty',
    reducedMotion: 'reduce',
    ...rest,
  });
  const troubles: string[] = [];
  await context.route(isElsewhere, (route) => {
    troubles.push(`asked ${route.request().url()}`);
    return route.abort();
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()} (${message.location().url})`);
  });
  return { page, context, troubles };
}

function isElsewhere(url: URL): boolean {
  return /^(https?|wss?):$/.test(url.protocol) && !['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
}

const AXE_SOURCE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2, levels A and AA, and what was in them before. */
const WCAG_22_AA: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  resultTypes: ['violations'],
};

/**
 * What axe-core finds on the page against WCAG 2.2 AA, a line for each place, such as
 * `color-contrast: <a class="…">`; empty where nothing is wrong. `within` narrows to a selector.
 */
export async function accessibilityProblems(page: Page, within?: string): Promise<string[]> {
  await page.evaluate(AXE_SOURCE);
  const results = await page.evaluate(
    ([options, selector]) =>
      (globalThis as unknown as { axe: { run: (context: unknown, options: unknown) => Promise<unknown> } }).axe.run(
        selector ?? document,
        options,
      ),
    [WCAG_22_AA, within] as const,
  );
  return (results as AxeResults).violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  );
}
