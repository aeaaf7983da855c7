import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accessibilityProblems, closeBrowser, newPage, type WatchedPage } from '../support/browser';
import { chooseInMenu, eventually, heading, openOffice, scrollsSideways, signIn } from '../support/office';
import { RUSSIAN_PLAN } from '../support/russian-plan';
import { ownRegister } from '../support/server';

const CORPUS_PLAN = join(__dirname, '../../../shared/corpus/plans/d10_2003_yazyki_rus.txt');

let register: Awaited<ReturnType<typeof ownRegister>>;
let desk: WatchedPage;

beforeAll(async () => {
  register = await ownRegister();
  desk = await newPage();
  await signIn(desk.page, register.address, register.accounts.editor);
}, 180_000);
afterAll(async () => {
  await closeBrowser();
  await register.stop();
});

/** Gives a file to the page and waits for its review. */
async function enter(name: string, content: string): Promise<void> {
  const { page } = desk;
  await openOffice(page, register.address, '/imports/new');
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/html', buffer: Buffer.from(content) });
  await page.getByText(name, { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Оқуға жіберу' }).click();
  await page.getByRole('region', { name: 'Оқылғаны' }).waitFor({ timeout: 30_000 });
}

/** The field in focus: its name, and what it says. */
const focused = (): Promise<string> =>
  desk.page.evaluate(() => (document.activeElement instanceof HTMLElement ? document.activeElement.innerText : ''));

const publicPage = async (path: string): Promise<string> => (await fetch(register.address + path)).text();
const reading = () => desk.page.getByRole('region', { name: 'Оқылғаны' });
const source = () => desk.page.getByRole('region', { name: 'Түпнұсқа', exact: true });

/** What axe finds in each of the three languages; back to Kazakh in the end. */
async function problemsInAllLanguages(): Promise<string[]> {
  const found: string[] = [];
  for (const language of ['Русский', 'English', 'Қазақша']) {
    await desk.page.getByRole('banner').getByTitle(language).click();
    found.push(...(await accessibilityProblems(desk.page)));
  }
  return found;
}

describe('entering an act', () => {
  it('asks for a file before it sends one, and refuses a kind that is not read', async () => {
    const { page } = desk;
    await chooseInMenu(page, 'Актіні енгізу');
    await page.getByRole('button', { name: 'Оқуға жіберу' }).click();
    await page.getByRole('alert').getByText('Алдымен файлды таңдаңыз').waitFor();
    await page.locator('input[type=file]').setInputFiles({ name: 'plan.exe', mimeType: 'x/y', buffer: Buffer.from('MZ') });
    await page.getByRole('alert').getByText('Файлдың бұл түрі оқылмайды').waitFor();
    expect(await problemsInAllLanguages()).toEqual([]);
  });

  it('shows a pasted table as a table, for a look', async () => {
    const { page } = desk;
    await page.getByLabel('Актінің мәтіні немесе кестесі').evaluate((box, html) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html);
      clipboardData.setData('text/plain', 'x');
      box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, '<table><tr><td>Іс-шара</td><td>2027 жылғы 2-тоқсан</td></tr></table><script>document.title = "x"</script>');
    await page.getByRole('region', { name: 'Қойылған мәтін' }).getByRole('cell', { name: '2027 жылғы 2-тоқсан' }).waitFor();
    expect(await page.title()).toContain('Актіні енгізу');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Басқасын таңдау' }).click();
  });

  it('keeps what was typed where the server refuses it', async () => {
    const { page } = desk;
    await page.getByLabel('Актінің мәтіні немесе кестесі').fill('Мәтін');
    await page.route('**/api/imports?*', (route) => route.abort(), { times: 1 });
    await page.getByRole('button', { name: 'Оқуға жіберу' }).click();
    await page.getByRole('alert').getByText('Серверге қосылу мүмкін болмады').waitFor();
    expect(await page.getByLabel('Актінің мәтіні немесе кестесі').inputValue()).toBe('Мәтін');
    await page.getByLabel('Актінің мәтіні немесе кестесі').fill('');
  });
});

describe('a Russian plan reviewed by keyboard', () => {
  it('stands beside its source once it is read', async () => {
    await enter('selskie-biblioteki.html', RUSSIAN_PLAN);
    await source().getByRole('cell', { name: 'до июля 2004 года' }).waitFor();
    await eventually(() => heading(desk.page).innerText(), /31-р/);
    await desk.page.getByText('Күмәнді өріс: 3').waitFor();
    expect(await problemsInAllLanguages()).toEqual([]);
  });

  it('goes from doubt to doubt, says where it is, and lights the words up in the source', async () => {
    const { page } = desk;
    await page.keyboard.press('j');
    await eventually(focused, /Орындау мерзімі[\s\S]*до июля 2004 года/);
    await page.getByRole('status').getByText('3 күмәннің 1-і').waitFor();
    await eventually(() => source().locator('td.chosen').innerText(), 'до июля 2004 года');
    expect(await focused()).toContain('кезеңге «дейін»');
  });

  it('reads a corrected deadline again while it is typed', async () => {
    const { page } = desk;
    await page.keyboard.press('e');
    const words = reading().getByLabel('Құжаттағы сөзі');
    await words.fill('III квартал 2004 года');
    await reading().getByRole('status').getByText('2004 жылғы 30 қыркүйек').first().waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('e');
    expect(await words.inputValue()).toBe('III квартал 2004 года');
    expect(await accessibilityProblems(page)).toEqual([]);
    await reading().getByRole('button', { name: 'Сақтау' }).click();
    await reading().getByText('оқылғаны:').waitFor();
    await eventually(focused, /III квартал 2004 года[\s\S]*түзетілді/);
  });

  it('does not take letters that are typed for keys', async () => {
    const { page } = desk;
    await page.keyboard.press('j');
    await eventually(focused, /информатизаци и связи/);
    await page.keyboard.press('e');
    await reading().getByLabel('Атауы, құжаттағыдай').last().fill('');
    await page.keyboard.type('Национальная академическая библиотека jkce?');
    expect(await reading().getByLabel('Атауы, құжаттағыдай').last().inputValue()).toBe('Национальная академическая библиотека jkce?');
    await reading().getByLabel('Атауы, құжаттағыдай').last().fill('Национальная академическая библиотека');
    expect(await accessibilityProblems(page)).toEqual([]);
    await reading().getByRole('button', { name: 'Сақтау' }).click();
    await eventually(focused, /Национальная академическая библиотека/);
  });

  it('tells the keys, and what is still open', async () => {
    const { page } = desk;
    await page.keyboard.press('?');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('dialog', { name: 'Пернелер' }).getByRole('button', { name: 'Жабу' }).click();
    await page.getByRole('button', { name: 'Жобаға қабылдау' }).click();
    const dialog = page.getByRole('dialog', { name: 'Әлі шешілмегені бар' });
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await dialog.getByRole('button', { name: 'Жобаға қабылдау' }).isDisabled()).toBe(true);
    await dialog.getByRole('button', { name: '2.2-іс-шара, Орындау мерзімі' }).click();
    await eventually(focused, /в течение трех месяцев/);
  });

  it('confirms what is doubtful by a key and what is certain at one stroke', async () => {
    const { page } = desk;
    await page.keyboard.press('c');
    await page.getByText('бәрі шешілді').first().waitFor();
    await page.getByRole('button', { name: /^Күмәнсіз \d+ өрісті растау$/ }).click();
    await page.getByText('42 өрістің 42-і тексерілді').waitFor();
    await page.getByText('Сақталды', { exact: true }).waitFor();
  });

  it('shows what it will count and cost', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Жиынтығы' }).click();
    const totals = page.getByRole('region', { name: 'Жиынтығы' });
    await totals.getByText('12\u00A0500\u00A0500\u00A0₸').first().waitFor();
    await totals.getByText('Орындаушылар: тізілімде 3, жаңа 1').waitFor();
    expect(await problemsInAllLanguages()).toEqual([]);
  });

  it('becomes a draft, is published, and the public sees it as corrected', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Жобаға қабылдау' }).click();
    await page.getByRole('dialog', { name: 'Актіні жобаға қабылдау' }).getByRole('button', { name: 'Жобаға қабылдау' }).click();
    await page.getByRole('link', { name: 'Өңдеу: 1.2 іс-шарасы' }).waitFor();
    await page.getByRole('button', { name: 'Жариялау', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Жариялау', exact: true }).click();
    await page.getByRole('columnheader', { name: 'Аяқтау нысаны' }).waitFor();
    const inRussian = await publicPage('/ru/plans/31-r-2004-02-12');
    expect(inRussian).toContain('III квартал 2004 года');
    expect(inRussian).not.toContain('до июля 2004 года');
    // Where the printed words are in another language, the page names the bodies themselves.
    const inEnglish = await publicPage('/en/plans/31-r-2004-02-12');
    expect(inEnglish).toContain('Национальная академическая библиотека');
    expect(inEnglish).toContain('Agency for Informatization and Communications');
  });

  it('says of each field where it comes from, and opens that place', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Қайдан алынған: 1.2' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('selskie-biblioteki.html').waitFor();
    await dialog.getByText('до июля 2004 года').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await dialog.getByRole('link', { name: 'Түпнұсқада ашу: Орындау мерзімі' }).click();
    await eventually(() => source().locator('td.chosen').innerText(), 'до июля 2004 года');
    await page.getByText('тексеру аяқталған').waitFor();
    expect(await page.getByRole('button', { name: 'Жобаға қабылдау' }).count()).toBe(0);
  });
});

describe('a plan of the corpus', () => {
  it('asks for the number its text does not give, and is accepted with it', async () => {
    const { page } = desk;
    await enter('d10_2003_yazyki_rus.txt', readFileSync(CORPUS_PLAN, 'utf8'));
    await page.getByRole('button', { name: /^Күмәнсіз \d+ өрісті растау$/ }).click();
    await reading().getByRole('group', { name: 'Нөмірі' }).getByRole('button', { name: 'Түзету' }).click();
    await reading().getByLabel('Мәтіні').fill('21-3');
    await reading().getByRole('button', { name: 'Сақтау' }).click();
    await reading().getByText('түзетілді').first().waitFor();
    for (let step = 0; step < 40 && (await page.getByText('бәрі шешілді').count()) === 0; step += 1) {
      await page.keyboard.press('j');
      await page.keyboard.press('c');
    }
    await page.getByText('Сақталды', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Жобаға қабылдау' }).click();
    await page.getByRole('dialog', { name: 'Актіні жобаға қабылдау' }).getByRole('button', { name: 'Жобаға қабылдау' }).click();
    await page.getByRole('link', { name: 'Өңдеу: 38 іс-шарасы' }).waitFor();
  });

  it('stands in the list as accepted, on a phone too', async () => {
    const { page } = desk;
    await page.setViewportSize({ width: 390, height: 844 });
    await openOffice(page, register.address, '/imports');
    await page.getByText('қабылданды').first().waitFor();
    expect(await scrollsSideways(page)).toBe(false);
    expect(await problemsInAllLanguages()).toEqual([]);
    await page.getByRole('link', { name: 'selskie-biblioteki.html' }).click();
    await reading().waitFor();
    expect(await scrollsSideways(page)).toBe(false);
    expect(await problemsInAllLanguages()).toEqual([]);
  });

  it('met no error of the page on the way', () => {
    const expected = /status of (400|401|409|413|422)|net::ERR_FAILED/;
    expect(desk.troubles.filter((trouble) => !expected.test(trouble))).toEqual([]);
  });
});
