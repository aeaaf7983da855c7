import fc from 'fast-check';
import { readOrder } from '../../cms/domain/reading/read-order';
import type { OrderReading } from '../../cms/domain/reading/reading';
import { cellAt, printed, type Block, type SourceRow } from '../../cms/domain/reading/source';
import { textDocument } from '../../cms/domain/reading/text-blocks';
import { openPasted, openText } from '../../cms/sources/open-source';
import { asHtml, pageRound } from '../support/source-forms';
import { expectedReading, seedBodies, seedSource } from '../support/seed-source';

const HEADER = '<tr><th>№</th><th>Мероприятия</th><th>Форма завершения</th><th>Ответственные исполнители</th><th>Срок исполнения</th></tr>';
const ROW = '<tr><td>1</td><td>Провести семинар</td><td>Отчет</td><td>Министерство финансов</td><td>I квартал 2006 года</td></tr>';

function blocksOf(html: string): readonly Block[] {
  return openText(html, 'page.html').document.blocks;
}

function textOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.type === 'text' ? block.lines.map(({ text }) => text.trim()) : [])).filter((text) => text !== '');
}

function rowsOf(blocks: readonly Block[]): string[][] {
  return blocks.flatMap((block) => (block.type === 'table' ? block.rows.map(cellsOf) : []));
}

function cellsOf({ cells }: SourceRow): string[] {
  return cells.map((cell) => (cell.spans === undefined ? printed(cell).join('|') : cell.spans));
}

describe('a page of a legal database', () => {
  const [title = '', line = '', ...body] = asHtml(textDocument(seedSource())).split('\n');
  const bare = (html: string): string => html.replace(/<\/?p>/g, '');
  const page = pageRound({ title: bare(title), line: bare(line), body: body.join('\n') });
  const ofPage = readOrder(openText(page, 'P050000178_.html').document, { bodies: seedBodies() });
  const ofText = readOrder(seedSource(), { bodies: seedBodies() });
  const withoutPlaces = ({ order, plan, amendments, columns, columnNumbers, sections, bodies, programmes, totals, measures }: OrderReading): object => ({
    order, plan, amendments, columns, columnNumbers, sections, bodies, programmes, totals,
    measures: measures.map(({ provenance: _, ...measure }) => measure),
  });

  test('reads as the text of the act alone does', () => {
    expect(withoutPlaces(ofPage)).toEqual(withoutPlaces(ofText));
    expect(ofPage.totals).toEqual(expectedReading().totals);
  });

  test('leaves its menus, tools and footer over, and shows nobody its scripts', () => {
    const left = ofPage.leftOver.map(({ text }) => text);
    expect(left).toEqual(expect.arrayContaining(['Найти', 'Главная', 'Справка', 'Скачать', 'Распечатать', 'Обновленный', 'Похожие документы']));
    expect(left.join(' ')).not.toMatch(/document|color: red|function/);
  });

  test('places count characters of the page as received', () => {
    const places = ofPage.places.filter(({ path }) => path === 'measures.0.deadline').map(({ start, end }) => page.slice(start, end));
    expect(places).toEqual(['2006 жылғы', '3-', 'тоқсан']);
    expect(ofPage.measures[0]?.deadline.text).toBe('2006 жылғы 3-тоқсан');
  });

  test('reads the same inside a form, as pages of some servers are', () => {
    const form = readOrder(openText(page.replace('<body>', '<body><form id="aspnetForm">').replace('</body>', '</form></body>'), '').document);
    expect(form.measures).toHaveLength(10);
    expect(form.order.title).toEqual(ofText.order.title);
  });
});

describe('what is left over of a page', () => {
  const left = (html: string): [string, string][] => {
    const { leftOver, rules } = readOrder(openText(html, 'page.html').document);
    return leftOver.map(({ text }, index) => [text, rules[`leftOver.${index}`] ?? '']);
  };

  test('has no spaces written as entities, where they only set lines in or fill an empty one', () => {
    const html = `<html><body><p>&nbsp;</p><table>${HEADER}<tr><td>&nbsp;</td><td>Провести</td><td>Отчет</td><td>МФ</td><td>2006 год</td></tr></table><p>&nbsp;&nbsp; Согласовано с&nbsp;министром&#160;</p></body></html>`;
    expect(left(html)).toEqual([['Согласовано с&nbsp;министром', '']]);
  });

  test('is the page’s own where it is nothing but buttons and menus', () => {
    const html = `<html><body><div class="menu"><a href="/">Главная</a>&nbsp;|&nbsp;<a href="/docs">Документы</a></div><p>Скачать</p><table>${HEADER}${ROW}</table><p>Согласовано с министром</p></body></html>`;
    expect(left(html)).toEqual([
      ['Главная', 'left-over/page'], ['|', 'left-over/page'], ['Документы', 'left-over/page'], ['Скачать', 'left-over/page'], ['Согласовано с министром', ''],
    ]);
  });
});

describe('other pages', () => {
  test('a text kept as it was typed reads as that text does, entities and all', () => {
    const typed = seedSource().replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\u00a0/g, '&nbsp;');
    const read = readOrder(openText(`<html><body><div class="menu"><a href="/">Басты бет</a></div><pre>${typed}</pre></body></html>`, '').document, { bodies: seedBodies() });
    expect(read.totals).toEqual(expectedReading().totals);
    expect(read.leftOver.map(({ text }) => text)).toEqual(['Басты бет', '[bookmark: z1]']);
  });

  test('without elements that say what they are, lines broken by hand', () => {
    const read = readOrder(openText(`<html><body><div id="top">Законодательство РК</div><div id="content"><center><b>Об утверждении Плана мероприятий<br>на 2006 год</b></center><br><br>
      Распоряжение Премьер-Министра Республики Казахстан от 5 мая 2006 года N 120-р<br><br>1. Утвердить прилагаемый План.<br>2. Контроль возложить на Министерство финансов.<br><br>
      <table>${HEADER}${ROW}</table></div><div id="bottom">Все права защищены</div></body></html>`, '').document);
    expect(read.order).toMatchObject({ title: { ru: 'Об утверждении Плана мероприятий на 2006 год' }, number: '120-р', date: '2006-05-05' });
    expect(read.order.points.map(({ number }) => number)).toEqual(['1', '2']);
    expect(read.leftOver.map(({ text }) => text)).toEqual(['Законодательство РК', 'Все права защищены']);
  });

  test('a table over pages: numbers of pages between its parts are no headings', () => {
    const read = readOrder(openText(`<html><h1>План мероприятий</h1><table>${HEADER}${ROW}</table><p>2</p><table>${ROW.replace('<td>1<', '<td>2<')}</table><p>- 3 -</p><table>${HEADER}${ROW.replace('<td>1<', '<td>3<')}</table>`, '').document);
    expect(read.measures.map(({ number }) => number)).toEqual(['1', '2', '3']);
    expect([read.sections, read.leftOver.map(({ text }) => text)]).toEqual([[], ['2', '- 3 -']]);
  });
});

describe('tables of a page', () => {
  test('rows of one cell over the header are the table’s title and unit', () => {
    const html = `<html><table><tr><td colspan="5">План мероприятий</td></tr><tr><td colspan="5">(млн. тенге)</td></tr>${HEADER}<tr><td colspan="5">I. Раздел</td></tr>${ROW}</table>`;
    expect(textOf(blocksOf(html))).toEqual(['План мероприятий', '(млн. тенге)']);
    expect(rowsOf(blocksOf(html)).map(([first]) => first)).toEqual(['№', 'I. Раздел', '1']);
  });

  test('a merged cell takes up its columns and rows', () => {
    const html = `<table><tr><td rowspan="2">№</td><td rowspan="2">Мероприятия</td><td colspan="2">Источники финансирования</td></tr>
      <tr><td>2005 год</td><td>2006 год</td></tr><tr><td>1</td><td>Провести семинар</td><td>10</td><td>20</td></tr><tr><td colspan="4">Раздел</td></tr></table>`;
    const [block] = blocksOf(html);
    expect(rowsOf([block as Block])).toEqual([
      ['№', 'Мероприятия', 'Источники финансирования', 'left'],
      ['above', 'above', '2005 год', '2006 год'],
      ['1', 'Провести семинар', '10', '20'],
      ['Раздел', 'left', 'left', 'left'],
    ]);
    const header = block?.type === 'table' ? block.rows[0] : undefined;
    expect(printed(cellAt(header as SourceRow, 3) ?? { lines: [], start: 0, end: 0 })).toEqual(['Источники финансирования']);
  });

  test('tags left open end where the next begins', () => {
    const html = '<table><tr><td>№<td>Мероприятия<td>Срок исполнения<tr><td>1<td><p>Провести<p>семинар<td>2006 год</table><p>Конец';
    expect(rowsOf(blocksOf(html))).toEqual([['№', 'Мероприятия', 'Срок исполнения'], ['1', 'Провести|семинар', '2006 год']]);
    expect(textOf(blocksOf(html))).toEqual(['Конец']);
  });

  test('a table in a cell is lines of the cell', () => {
    const html = `<table>${HEADER}<tr><td>1</td><td>Провести <table><tr><td>семинар</td></tr></table></td><td>Отчет</td><td>МФ</td><td>2006 год</td></tr></table>`;
    expect(rowsOf(blocksOf(html))[1]).toEqual(['1', 'Провести|семинар', 'Отчет', 'МФ', '2006 год']);
  });

  test('tables that only lay the page out are text: stamp, signature, the page itself', () => {
    const html = `<table><tr><td><a href="/">меню</a></td><td>
      <table><tr><td></td><td>Утвержден<br>распоряжением акима области<br>от 5 мая 2005 года № 12</td></tr></table>
      <p>План мероприятий</p><table>${HEADER}${ROW}</table>
      <table><tr><td>Аким области</td><td>С. Умбетов</td></tr></table></td></tr></table>`;
    expect(textOf(blocksOf(html))).toEqual([
      'Утвержден', 'распоряжением акима области', 'от 5 мая 2005 года № 12', 'План мероприятий', 'Аким области', 'С. Умбетов',
    ]);
    expect(rowsOf(blocksOf(html))).toHaveLength(2);
  });

  test('a page saved from Word keeps the numbers it writes out and loses what it hides', () => {
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset=utf-8><!--[if gte mso 9]><xml><o:Pages>2</o:Pages></xml><![endif]-->
      <style>p.MsoNormal {mso-style-parent:"";}</style></head><body lang=RU><div class=WordSection1>
      <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Утвердить
      прилагаемый План мероприятий.<o:p></o:p></p><p class=MsoNormal style='display:none;mso-hide:all'>черновик</p>
      <table class=MsoTableGrid><tr><td><p class=MsoNormal>№<o:p></o:p></p></td><td><p>Мероприятия</p></td><td><p>Срок испол&shy;нения</p></td></tr>
      <tr><td><p>1</p></td><td><p>Построить 5 м<sup>2</sup><a href="#_ftn1"><span class=MsoFootnoteReference>[1]</span></a></p></td><td><p>2006&nbsp;год</p></td></tr></table></div></body></html>`;
    expect(textOf(blocksOf(html)).map((text) => text.replace(/\s+/g, ' '))).toEqual(['1. Утвердить прилагаемый План мероприятий.']);
    expect(rowsOf(blocksOf(html))).toEqual([['№', 'Мероприятия', 'Срок исполнения'], ['1', 'Построить 5 м2', '2006\u00a0год']]);
  });

  test('numbers of a list stand before its items', () => {
    expect(textOf(blocksOf('<html><ol start="2"><li>Утвердить План.<li value=5><p>Контроль возложить.</ol><ul><li>отдел</ul>'))).toEqual([
      '2. Утвердить План.', '5. Контроль возложить.', 'отдел',
    ]);
    expect(rowsOf(blocksOf(`<html><table>${HEADER}<tr><td><ol start="7"><li></li></ol></td><td>Провести</td><td>Отчет</td><td>МФ</td><td>2006</td></tr></table>`))[1]?.[0]).toBe('7. ');
  });

  test('words of a link list are no title, words of a linked act in a sentence are', () => {
    const html = `<html><body><p><a href="/">Главная</a> | <a href="/docs">Документы</a></p><h2>О плане мероприятий</h2>
      <p>Сноска. Утратило силу решением акима области от <a href="/x">29.09.2004 № 9-96</a>.</p><table>${HEADER}${ROW}</table></body></html>`;
    expect(textOf(blocksOf(html))).toEqual(['О плане мероприятий', 'Сноска. Утратило силу решением акима области от 29.09.2004 № 9-96.']);
  });
});

describe('what was pasted', () => {
  test('the clipboard’s table is read with its merged cells', () => {
    const { kind, document } = openPasted('№\tМероприятия', `<html><body><!--StartFragment--><table>${HEADER}<tr><td colspan=5>I. Раздел</td></tr>${ROW}</table></body></html>`);
    expect([kind, rowsOf(document.blocks)[1]]).toEqual(['html', ['I. Раздел', 'left', 'left', 'left', 'left']]);
  });

  test('without a table in it the plain text is read', () => {
    const { kind, document } = openPasted('№\tМероприятия\tСрок\r\n1\tПровести\t2006 год', '<b>№</b>');
    expect([kind, rowsOf(document.blocks)]).toEqual(['text', [['№', 'Мероприятия', 'Срок'], ['1', 'Провести', '2006 год']]]);
  });
});

describe('no visible word of a page is lost', () => {
  const piece = fc.constantFrom(
    '<table>', '</table>', '<tr>', '<td>', '<td colspan=3>', '<td rowspan=2>', '<th>', '</td>', '<p>', '</p>', '<br>', '<div>', '</div>', '<nav>', '</nav>', '<ul><li>',
    '</ul>', '<a href="/">', '</a>', '<h1>', '<del>', '</del>', '<s', '>', '&nbsp;', '&amp;', ' ', '\n', 'Срок', '1. Утвердить', 'Мероприятия', 'план', '<pre>', '</pre>', '\t', '<!--', '-->', '<form>',
  );
  test('it is in a field or left over, in the order it stood', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const source = `<html>${pieces.join('')}`;
        const { document } = openText(source, 'a.html');
        const reading = readOrder(document, { language: 'ru' });
        const covered = new Uint8Array(source.length);
        for (const { start, end } of [...reading.places, ...document.markup]) covered.fill(1, start, end);
        const uncovered = source.split('').filter((character, index) => covered[index] === 0 && character.trim() !== '').join('');
        expect(reading.leftOver.map(({ text }) => text).join('').replace(/\s/g, '')).toBe(uncovered);
        const markup = document.markup.map(({ start, end }) => source.slice(start, end)).join('');
        expect(markup.replace(/<!--[^]*?(?:-->|$)|<[^>]*>|&nbsp;/g, '').trim()).toBe('');
        expect(markup.replace(/<!--[^]*?(?:-->|$)/g, '')).not.toMatch(/<[^>]*<[^>]*[а-я]/i);
      }),
      { numRuns: 400 },
    );
  });
});
