import { accessibilityProblems, closeBrowser, newPage, type WatchedPage } from '../support/browser';
import { chooseInMenu, eventually, heading, openFirstPlan, openOffice, signIn } from '../support/office';
import { seedSource } from '../support/seed-source';
import { ownRegister } from '../support/server';

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

/** The text of the plan's public page, as anybody gets it. */
async function publicPage(): Promise<string> {
  const list = await (await fetch(`${register.address}/kk`)).text();
  const address = /href="(\/kk\/plans\/[^"#.]+)"/.exec(list)?.[1];
  if (address === undefined) throw new Error('The public list names no plan.');
  return (await fetch(`${register.address}${address}`)).text();
}

/** The text box of a language under a heading of the form. */
function textIn(group: string, language: string) {
  return desk.page.getByRole('group', { name: group, exact: true }).getByLabel(language);
}

describe('an editor in the office', () => {
  it('opens a draft to correct a misprint; the published text is not touched', async () => {
    const { page } = desk;
    await page.getByRole('link', { name: 'Жобаны өңдеу' }).click();
    await page.getByRole('link', { name: 'Қатені түзету' }).click();
    await page.getByLabel('Түзетудің себебі').fill('Баспа қатесі');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Сақтау' }).click();
    await page.getByText('қатені түзету: Баспа қатесі').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('sees how a deadline reads while typing its words, and gives an amount to the tiyn', async () => {
    const { page } = desk;
    await page.getByRole('link', { name: 'Өңдеу: 2.3 іс-шарасы' }).click();
    await textIn('Құжаттағы сөзі', 'Қазақша').fill('2027 жылғы 2-тоқсан');
    await page.getByRole('status').getByText('2027 жылғы 30 маусым').waitFor();
    await page.getByLabel('Сома, теңге').fill('12 345 678,9O');
    await page.keyboard.press('Tab');
    await page.getByText('Бұл сома емес').first().waitFor();
    await page.getByLabel('Сома, теңге').fill('12 345 678,90');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Сақтау' }).click();
    await page.getByRole('row', { name: /2\.3/ }).getByText('өзгерді').waitFor();
  });

  it('is refused with the field named, and loses nothing typed', async () => {
    const { page } = desk;
    await page.getByRole('link', { name: 'III бөліміне іс-шара қосу' }).click();
    await page.getByLabel('Р/с №').fill('3.2');
    await textIn('Аяқтау нысаны', 'Қазақша').fill('Ақпарат беру');
    await page.getByRole('button', { name: 'Сақтау' }).click();
    await page.getByRole('alert').getByText('Іс-шаралар (Қазақша)').waitFor();
    expect(await textIn('Аяқтау нысаны', 'Қазақша').inputValue()).toBe('Ақпарат беру');
    await textIn('Іс-шаралар', 'Қазақша').fill('Орталықты жабдықтау');
    await textIn('Құжаттағы сөзі', 'Қазақша').fill('2027 жылғы шілде');
    await page.getByRole('button', { name: 'Сақтау' }).click();
    await page.getByRole('row', { name: /Орталықты жабдықтау/ }).getByText('қосылды').waitFor();
  });

  it('moves a measure and repeals another', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: '2.1 іс-шарасын төмен жылжыту' }).click();
    await page.getByRole('row', { name: /2\.1/ }).getByText('орны ауысты').waitFor();
    await page.getByRole('button', { name: 'Басқа әрекеттер: 1.5-іс-шара' }).click();
    await page.getByRole('menuitem', { name: 'Алып тастау' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Алып тастау' }).click();
    await page.getByRole('row', { name: /Мекен-жай тіркелімін/ }).getByText('алып тасталды').waitFor();
  });

  it('is warned before leaving unsaved work', async () => {
    const { page } = desk;
    await page.getByRole('link', { name: 'Өңдеу: 2.2 іс-шарасы' }).click();
    await textIn('Іс-шаралар', 'Русский').fill('Иной текст');
    const asked = new Promise<string>((done) => {
      page.once('dialog', (dialog) => {
        done(dialog.message());
        void dialog.dismiss();
      });
    });
    await page.getByRole('navigation', { name: 'Негізгі мәзір' }).getByRole('link', { name: 'Актілер' }).click();
    expect(await asked).toContain('сақталмады');
    expect(await textIn('Іс-шаралар', 'Русский').inputValue()).toBe('Иной текст');
  });

  it('who saves too late is shown both versions, and chooses', async () => {
    const { page, context } = desk;
    const other = await context.newPage();
    await other.goto(page.url());
    const field = other.getByRole('group', { name: 'Іс-шаралар', exact: true }).getByLabel('Русский');
    await field.fill('Текст другого редактора');
    await other.getByRole('button', { name: 'Сақтау' }).click();
    await other.getByRole('row', { name: /2\.2/ }).getByText('өзгерді').waitFor();
    await other.close();

    await page.getByRole('button', { name: 'Сақтау', exact: true }).click();
    await page.getByText('Тізілімде сақталғаны').waitFor();
    await page.getByText('Текст другого редактора').waitFor();
    expect(await textIn('Іс-шаралар', 'Русский').inputValue()).toBe('Иной текст');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Менікін сақтау' }).click();
    await eventually(() => heading(page).innerText(), 'Жоба');
  });

  it('sees what the draft changes: words side by side, deadlines by days, money to the tiyn, bodies', async () => {
    const { page } = desk;
    await openOffice(page, register.address, `${planPath}/draft`);
    await page.getByRole('link', { name: 'Не өзгереді' }).click();
    await page.getByRole('heading', { level: 1, name: 'Өзгерістер не береді' }).waitFor();
    const deadlines = page.getByRole('table', { name: 'Жылжытылған мерзімдер' });
    await deadlines.getByRole('row', { name: /2\.3/ }).getByText(/\d+ күнге кейін/).waitFor();
    await page.getByRole('table', { name: 'Негізгі орындаушылар бойынша' }).getByRole('row', { name: /Бүкіл жоспар бойынша/ }).waitFor();
    const words = page.getByRole('table', { name: 'Сөзбе-сөз салыстыру' });
    expect(await words.locator('ins').allTextContents()).toContain('2027');
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('sees the public page before anybody else does', async () => {
    const { page } = desk;
    expect(await publicPage()).not.toContain('Орталықты жабдықтау');
    await page.getByRole('link', { name: 'Жария бетін алдын ала қарау' }).click();
    const preview = page.frameLocator('iframe');
    await preview.getByText('Орталықты жабдықтау').first().waitFor();
    await page.getByRole('button', { name: 'Русский' }).click();
    await preview.getByText('Иной текст').first().waitFor();
  });

  it('publishes after seeing what will change, and the public page shows it', async () => {
    const { page } = desk;
    await openOffice(page, register.address, `${planPath}/draft`);
    await page.getByRole('button', { name: 'Жариялау', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('380 709 178,90').waitFor();
    // What the deadline gains stands word by word among what stays.
    await dialog.locator('ins', { hasText: '2027' }).first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Жариялау', exact: true }).click();
    await page.getByRole('columnheader', { name: 'Аяқтау нысаны' }).waitFor();
    const shown = await publicPage();
    expect(shown).toContain('Орталықты жабдықтау');
    expect(shown).toContain('380\u00A0709\u00A0178,90');
  });

  it('edits a body with its languages side by side', async () => {
    const { page } = desk;
    await chooseInMenu(page, 'Орындаушылар');
    await page.getByRole('link', { name: 'Жасау' }).click();
    await textIn('Атауы', 'Қазақша').fill('Қазақстан Республикасы Қаржы министрлігі');
    await textIn('Атауы', 'Русский').fill('Министерство финансов Республики Казахстан');
    await page.getByLabel('Коды').fill('Ministry of Finance');
    await page.getByRole('button', { name: 'Сақтау' }).click();
    await page.getByRole('alert').getByText(/Коды/).waitFor();
    await page.getByLabel('Коды').fill('ministry-of-finance');
    await page.getByRole('button', { name: 'Сақтау' }).click();
    await page.getByRole('heading', { level: 1, name: 'Қазақстан Республикасы Қаржы министрлігі' }).waitFor();
  });

  it('who saves a body too late is shown both versions, and takes the one stored', async () => {
    const { page, context } = desk;
    await page.getByRole('link', { name: 'Өңдеу' }).click();
    await textIn('Атауы', 'English').fill('Ministry of Finance (mine)');
    const other = await context.newPage();
    await other.goto(page.url());
    await other.getByRole('group', { name: 'Атауы', exact: true }).getByLabel('English').fill('Ministry of Finance');
    await other.getByRole('button', { name: 'Сақтау' }).click();
    await other.getByRole('heading', { level: 1, name: 'Қазақстан Республикасы Қаржы министрлігі' }).waitFor();
    await other.close();

    await page.getByRole('button', { name: 'Сақтау', exact: true }).click();
    await page.getByText('Тізілімде сақталғаны').waitFor();
    expect(await textIn('Атауы', 'English').inputValue()).toBe('Ministry of Finance (mine)');
    await page.getByRole('button', { name: 'Тізілімдегісін алу' }).click();
    await page.getByText('Сіз жазған мәндер тізілімдегімен бірдей.').waitFor();
    expect(await textIn('Атауы', 'English').inputValue()).toBe('Ministry of Finance');
  });

  it('whose session ran out signs in again on the spot, and what was typed is saved', async () => {
    const { page, context } = desk;
    const form = page.url();
    page.once('dialog', (dialog) => void dialog.accept());
    await page.goto(form);
    await textIn('Атауы', 'English').fill('Ministry of Finance of the Republic of Kazakhstan');
    await context.clearCookies();
    await page.route('**/api/responsible-bodies/*', (route) => route.fulfill({ status: 401, json: {} }), { times: 1 });
    await page.getByRole('button', { name: 'Сақтау', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Сеанс уақыты бітті' });
    await dialog.getByLabel(/Пайдаланушы аты/).fill(register.accounts.editor.identifier);
    await dialog.getByLabel(/Құпиясөз/).fill(register.accounts.editor.password);
    await dialog.getByRole('button', { name: 'Кіру' }).click();
    await page.getByRole('heading', { level: 1, name: 'Қазақстан Республикасы Қаржы министрлігі' }).waitFor();
    await page.getByRole('link', { name: 'Өңдеу' }).click();
    expect(await textIn('Атауы', 'English').inputValue()).toBe('Ministry of Finance of the Republic of Kazakhstan');
  });

  it('finds every one of these changes in the audit log', async () => {
    const { page } = desk;
    await chooseInMenu(page, 'Өзгерістер журналы');
    await page.getByRole('row').nth(5).waitFor();
    const rows = (await page.getByRole('row').allInnerTexts()).join('\n');
    for (const verb of ['жариялады', 'алып тастады', 'сақтады', 'жасады']) expect(rows).toContain(verb);
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('enters an act from its text, is told what was read with doubt, and finds it as a draft', async () => {
    const { page } = desk;
    await chooseInMenu(page, 'Актіні енгізу');
    await page.getByLabel('Актінің мәтіні немесе кестесі').fill('Мәтін');
    await page.getByRole('button', { name: 'Оқуға жіберу' }).click();
    await page.getByText('іс-шаралар кестесі табылмады').first().waitFor();

    await chooseInMenu(page, 'Актіні енгізу');
    await page.locator('input[type=file]').setInputFiles({
      name: 'order-179.kk.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(seedSource().replaceAll('178-ө', '179-ө')),
    });
    await page.getByRole('button', { name: 'Оқуға жіберу' }).click();
    await page.getByText('баспа қатесі түзетіліп оқылды').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: /^Күмәнсіз \d+ өрісті растау$/ }).click();
    for (let step = 0; step < 10 && (await page.getByText('бәрі шешілді').count()) === 0; step += 1) {
      await page.keyboard.press('j');
      await page.keyboard.press('c');
    }
    await page.getByText('Сақталды', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Жобаға қабылдау' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Жобаға қабылдау' }).click();
    await page.getByRole('link', { name: 'Өңдеу: 3.1 іс-шарасы' }).waitFor();
    expect(await publicPage()).not.toContain('179-ө');
  });

  it('met no error of the page on the way', () => {
    const expected = /status of (400|401|409|422)/;
    expect(desk.troubles.filter((trouble) => !expected.test(trouble))).toEqual([]);
  });
});
