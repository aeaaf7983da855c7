import { slugOf } from '../../cms/domain/text/slug';
import { accessibilityProblems, closeBrowser, newPage, type WatchedPage } from '../support/browser';
import { eventually, heading, openOffice, signIn } from '../support/office';
import { ownRegister } from '../support/server';

/** A plan as it is pasted from the middle of a page: nothing of its act, nothing of money, one body under two names. */
const PASTED = `<meta charset="utf-8"><p>План чтений</p><table>
<tr><th>№ п/п</th><th>Мероприятия</th><th>Срок исполнения</th><th>Ответственные исполнители</th></tr>
<tr><td>1</td><td>Открыть сельскую библиотеку</td><td>2 квартал 2026 года</td><td>Управление культуры области</td></tr>
<tr><td>2</td><td>Провести смотр чтецов</td><td>май 2026 года</td><td>Областное управление культуры</td></tr>
<tr><td>3</td><td>Подвести итоги</td><td>июнь 2026 года</td><td>Центральная библиотека</td></tr>
</table>`;

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

const reading = () => desk.page.getByRole('region', { name: 'Оқылғаны' });
const focused = (): Promise<string> =>
  desk.page.evaluate(() => (document.activeElement instanceof HTMLElement ? document.activeElement.innerText : ''));
const save = () => reading().getByRole('button', { name: 'Сақтау' }).click();

describe('a pasted table that says nothing of its act', () => {
  it('keeps the sentence of a refused file until another is chosen', async () => {
    const { page } = desk;
    await openOffice(page, register.address, '/imports/new');
    await page.locator('input[type=file]').setInputFiles({ name: 'plan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') });
    await page.getByRole('alert').getByText('Файлдың бұл түрі оқылмайды').waitFor();
    await page.getByRole('button', { name: 'Оқуға жіберу' }).click();
    await page.getByRole('alert').getByText('Файлдың бұл түрі оқылмайды').waitFor();
    await page.locator('input[type=file]').setInputFiles({ name: 'pasted.html', mimeType: 'text/html', buffer: Buffer.from(PASTED) });
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.getByRole('button', { name: 'Оқуға жіберу' }).click();
    await reading().waitFor({ timeout: 30_000 });
  });

  it('asks for each by keyboard, says what to do, and offers nothing to confirm', async () => {
    const { page } = desk;
    await page.keyboard.press('j');
    await eventually(focused, /Актінің түрі[\s\S]*көрсетілмеген[\s\S]*онсыз акт қабылданбайды/);
    await page.getByRole('status').getByText('онсыз акт қабылданбайды').waitFor();
    const kind = reading().getByRole('group', { name: 'Актінің түрі' });
    expect(await kind.getByRole('button').evaluateAll((buttons) => buttons.map((one) => one.getAttribute('aria-label')))).toEqual(['Түзету: Акт, Актінің түрі']);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('c');
    await reading().getByRole('combobox', { name: 'Актінің түрі' }).click();
    await page.getByRole('option', { name: 'әкімдіктің қаулысы' }).click();
    await save();
    await eventually(focused, /әкімдіктің қаулысы[\s\S]*түзетілді/);
  });

  it('is not emptied by saving nothing, nor loses what was typed by closing', async () => {
    const { page } = desk;
    await page.keyboard.press('j');
    await eventually(focused, /Нөмірі/);
    await page.keyboard.press('e');
    await save();
    await reading().getByRole('alert').getByText('міндетті').waitFor();
    await reading().getByLabel('Мәтіні').fill('77-қ');
    await reading().getByRole('button', { name: 'Жабу' }).click();
    await page.keyboard.press('e');
    expect(await reading().getByLabel('Мәтіні').inputValue()).toBe('77-қ');
    await reading().getByRole('button', { name: 'Жазғанды өшіру' }).click();
    await page.keyboard.press('e');
    expect(await reading().getByLabel('Мәтіні').inputValue()).toBe('');
    await reading().getByLabel('Мәтіні').fill('77-қ');
    await save();
    await eventually(focused, /77-қ[\s\S]*түзетілді/);
  });

  it('cannot be accepted before all of it is given', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: /^Күмәнсіз \d+ өрісті растау$/ }).click();
    await page.getByRole('button', { name: 'Жобаға қабылдау' }).click();
    const dialog = page.getByRole('dialog', { name: 'Әлі шешілмегені бар' });
    expect(await dialog.getByRole('button', { name: 'Жобаға қабылдау' }).isDisabled()).toBe(true);
    await dialog.getByRole('button', { name: 'Акт, Қол қойылған күні' }).click();
    await page.keyboard.press('e');
    await reading().getByRole('textbox', { name: 'Қол қойылған күні' }).fill('2026-02-03');
    await save();
    await eventually(() => heading(page).innerText(), /77-қ/);
    await page.keyboard.press('j');
    await eventually(focused, /Атауы/);
    await page.keyboard.press('e');
    await reading().getByLabel('Мәтіні').fill('Об утверждении плана чтений');
    await save();
    await reading().getByText('Об утверждении плана чтений').waitFor();
  });
});

describe('the bodies a review names', () => {
  const totals = () => desk.page.getByRole('region', { name: 'Жиынтығы' });

  it('are joined where one body goes under two names, in all measures at once', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Жиынтығы' }).click();
    await totals().getByText('жоспарда көрсетілмеген').waitFor();
    expect(await totals().innerText()).not.toContain('₸');
    await totals().getByRole('button', { name: 'Органды таңдау: Областное управление культуры' }).click();
    const dialog = page.getByRole('dialog', { name: 'Бұл қай орган?' });
    await dialog.getByLabel('Орган', { exact: true }).fill('Управление культуры');
    await page.getByRole('option', { name: 'Управление культуры области' }).click();
    await dialog.getByText('Өзгеретін іс-шара: 1').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Қолдану' }).click();
    await totals().getByRole('row', { name: /Управление культуры области/ }).getByRole('cell', { name: '2', exact: true }).waitFor();
    expect(await totals().getByText('Областное управление культуры').count()).toBe(0);
  });

  it('are pointed to a body of the register', async () => {
    const { page } = desk;
    await totals().getByRole('button', { name: /^Органды таңдау: Управление культуры/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Бұл қай орган?' });
    await dialog.getByLabel('Орган', { exact: true }).fill('Әділет');
    await page.getByRole('option', { name: /Әділет министрлігі/ }).click();
    await dialog.getByRole('button', { name: 'Қолдану' }).click();
    await totals().getByRole('row', { name: /Әділет министрлігі/ }).first().waitFor();
    await page.getByText('Сақталды', { exact: true }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('are what the public is told, beside the printed words', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Оқылғаны' }).click();
    for (let step = 0; step < 20 && (await page.getByText('бәрі шешілді').count()) === 0; step += 1) {
      await page.keyboard.press('j');
      await page.keyboard.press('c');
    }
    await page.getByRole('button', { name: 'Жобаға қабылдау' }).click();
    await page.getByRole('dialog', { name: 'Актіні жобаға қабылдау' }).getByRole('button', { name: 'Жобаға қабылдау' }).click();
    await page.getByRole('button', { name: 'Жариялау', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Жариялау', exact: true }).click();
    await page.getByRole('columnheader', { name: 'Аяқтау нысаны' }).waitFor();
    const inRussian = await (await fetch(`${register.address}/ru/plans/${slugOf('77-қ 2026-02-03')}`)).text();
    expect(inRussian).toContain('Областное управление культуры');
    expect(inRussian).toContain('В реестре учтены:');
    expect(inRussian).toContain('О финансировании мероприятий в плане не сказано.');
    const inKazakh = await (await fetch(`${register.address}/kk/plans/${slugOf('77-қ 2026-02-03')}`)).text();
    expect(inKazakh).toContain('Бұл тілге аударма жоқ');
  });

  it('met no error of the page on the way', () => {
    expect(desk.troubles).toEqual([]);
  });
});
