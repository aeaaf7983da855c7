import fc from 'fast-check';
import { readOrder } from '../../cms/domain/reading/read-order';
import { printed, type Block } from '../../cms/domain/reading/source';
import { openPasted, openSource, openText } from '../../cms/sources/open-source';

function blocksOf(text: string): readonly Block[] {
  return openText(text, 'plan.txt').document.blocks;
}

function rowsOf(text: string): string[][] {
  return blocksOf(text).flatMap((block) =>
    block.type === 'table' ? block.rows.map(({ cells }) => cells.map((cell) => printed(cell).map((line) => line.trim()).filter((line) => line !== '').join('|'))) : [],
  );
}

function textOf(text: string): string[] {
  return blocksOf(text).flatMap((block) => (block.type === 'text' ? block.lines.map((line) => line.text.trim()) : [])).filter((line) => line !== '');
}

const HEADER = ['№', 'Мероприятия', 'Срок исполнения', 'Ответственные исполнители'];
const FIRST = ['1', 'Провести семинар', '2006 год', 'МФ'];

describe('tables of plain texts', () => {
  test('pipe tables, with and without bars at the edges', () => {
    const bare = `План\n\n${HEADER.join(' | ')}\n---|:---:|---|---\n${FIRST.join(' | ')}\n\nПримечание`;
    const edged = `План\n\n| ${HEADER.join(' | ')} |\n|---|---|---|---|\n| ${FIRST.join(' | ')} |\n\nПримечание`;
    for (const text of [bare, edged]) {
      expect(rowsOf(text)).toEqual([HEADER, FIRST]);
      expect(textOf(text)).toEqual(['План', 'Примечание']);
      expect(readOrder(openText(text, '').document).leftOver.map(({ text: left }) => left).join('')).not.toMatch(/[|:-]/);
    }
  });

  test('tables drawn with rules between rows, cells going on below', () => {
    const drawn = `План
+---+-------------+------------+
| № | Мероприятия | Срок       |
|   |             | исполнения |
+---+-------------+------------+
| 1 | Провести    | 2006 год   |
|   | семинар     |            |
+---+-------------+------------+
| 2 | Внести      | 2007 год   |
+---+-------------+------------+`;
    expect(rowsOf(drawn)).toEqual([['№', 'Мероприятия', 'Срок|исполнения'], ['1', 'Провести|семинар', '2006 год'], ['2', 'Внести', '2007 год']]);
    expect(rowsOf(drawn.replaceAll('|', '│').replaceAll('-', '─').replaceAll('+', '┼'))).toEqual(rowsOf(drawn));
    const { measures } = readOrder(openText(drawn, '').document);
    expect(measures.map(({ action }) => action.ru)).toEqual(['Провести семинар', 'Внести']);
  });

  test('exports with semicolons and commas, quoted cells over lines too', () => {
    const text = `План\n${HEADER.join(';')}\n1;"Провести ""семинар"";\nвыставку";2006 год;МФ\n;Итого;;\nПримечание; без таблицы`;
    expect(rowsOf(text)).toEqual([HEADER, ['1', 'Провести "семинар";|выставку', '2006 год', 'МФ'], ['', 'Итого', '', '']]);
    expect(textOf(text)).toEqual(['План', 'Примечание; без таблицы']);
    expect(rowsOf(`${HEADER.join(',')}\n1,"Провести, внести",2006 год,МФ`)).toEqual([HEADER, ['1', 'Провести, внести', '2006 год', 'МФ']]);
  });

  test('sentences with commas, semicolons and bars are no tables', () => {
    const text = '1) внести предложения; 2) принять меры; 3) отчитаться\nМинистерству, акимам, комитетам\nМинистерству, акимам, агентствам\nа | б';
    expect(rowsOf(text)).toEqual([]);
    expect(textOf(text)).toHaveLength(4);
  });

  test('a page number in the middle of a row parts neither row nor cell', () => {
    const text = `\t№ \n\tМероприятия \n\tСрок \n\n\t1 \n\tПровести \n\n\f\n- 2 -\n\nсеминар \n\t2006 год \n\n\t2 \n\tВнести \n\n 17 \n\f\n\t2007 год `;
    expect(rowsOf(text)).toEqual([['№', 'Мероприятия', 'Срок'], ['1', 'Провести|семинар', '2006 год'], ['2', 'Внести', '2007 год']]);
    const { leftOver } = readOrder(openText(text, '').document);
    expect(leftOver.map(({ text: left }) => left)).toEqual(expect.arrayContaining(['- 2 -', '17']));
  });

  test('a year on a line of its own is no page number', () => {
    expect(rowsOf('\t№ \n\tМероприятия \n\tСрок \n\n\t1 \n\tПровести \n\tдекабрь \n\n2006 \n\nгода ')[1]).toEqual(['1', 'Провести', 'декабрь|2006|года']);
  });
});

describe('letters of a file', () => {
  const sentence = 'Об утверждении Плана мероприятий, «срок» № 5';
  const windows1251 = (text: string): Uint8Array =>
    Uint8Array.from(text, (letter) => {
      const code = letter.codePointAt(0) ?? 0;
      const special = new Map([['«', 0xab], ['»', 0xbb], ['№', 0xb9]]).get(letter);
      return special ?? (code < 0x80 ? code : code - 0x410 + 0xc0);
    });
  const utf16 = (text: string, isBig: boolean): Buffer => {
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
    return isBig ? bytes.swap16() : bytes;
  };
  const read = async (bytes: Uint8Array, name = 'a.txt'): Promise<string> => (await openSource(bytes, name)).document.text;

  test('in every encoding such texts are kept in', async () => {
    for (const bytes of [Buffer.from(sentence), Buffer.from(`\ufeff${sentence}`), utf16(sentence, false), utf16(sentence, true), windows1251(sentence)]) {
      expect(await read(bytes)).toBe(sentence);
    }
  });

  test('a page says its encoding, but its bytes say it first', async () => {
    const page = `<html><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>${sentence}</p></html>`;
    expect(await read(windows1251(page), 'a.html')).toBe(page);
    expect(await read(Buffer.from(page), 'a.html')).toBe(page);
    const koi8 = Buffer.concat([Buffer.from('<html><meta charset="koi8-r"><p>'), Buffer.from([0xf3, 0xd2, 0xcf, 0xcb])]);
    expect(await read(koi8, 'a.html')).toContain('Срок');
  });

  test('what no text is written with is a space, wherever it comes from, and every other character stays', async () => {
    const unwritable = '\u0000\u0001\u0008\u001b\u007f\uffff';
    expect(await read(Buffer.from(`${sentence.repeat(20)}${unwritable}\tплан\fмероприятий`))).toBe(`${sentence.repeat(20)}      \tплан\fмероприятий`);
    expect(openPasted(`План\u0000\ud800мероприятий\r\n😀`).document.text).toBe('План  мероприятий\n😀');
    const named = openText('<table><tr><td>№</td><td>План&#1;&#xD800;мероприятий</td></tr></table>', 'a.md').document;
    expect(JSON.stringify(named.blocks)).not.toMatch(/\\u0001|\\ud800/);
  });

  test('a damaged byte or two make a UTF-8 text no other', async () => {
    const bytes = Buffer.from(sentence.repeat(10));
    bytes[20] = 0xff;
    expect(await read(bytes)).toContain('Плана мероприятий');
  });
});

describe('plain texts are read in time and without loss', () => {
  test('ten thousand rows, however drawn, and cells of very many lines', () => {
    const row = ['5', 'Провести семинар', '2006 год', 'МФ'];
    for (const text of [
      [HEADER, ...Array.from({ length: 10_000 }, () => row)].map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
      [HEADER, ...Array.from({ length: 10_000 }, () => row)].map((cells) => cells.join(';')).join('\n'),
      'а|б\n'.repeat(100_000),
      '----\n'.repeat(100_000),
      `\t1\n${'строка\n'.repeat(100_000)}`,
      `${HEADER.join(';')}\n`.repeat(3000),
      '"а;б\n'.repeat(20_000),
      '|'.repeat(1_000_000),
    ]) {
      const before = process.cpuUsage();
      openText(text, 'a.txt');
      expect(process.cpuUsage(before).user / 1_000_000).toBeLessThan(4);
    }
  });

  test('every character belongs to a field, is left over, or is a bar or rule', () => {
    const piece = fc.constantFrom('|', ' | ', '\n', '---', '+', ';', '"', ',', '\t', '\f', ' ', '12', '- 3 -', 'Срок исполнения', 'Мероприятия', '№', 'план', '\n\n', '1. ', '\\|');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const source = pieces.join('');
        if (source.trim() === '') return;
        const { document } = openText(source, 'a.txt');
        const reading = readOrder(document, { language: 'ru' });
        const covered = new Uint8Array(source.length);
        for (const { start, end } of [...reading.places, ...document.markup]) covered.fill(1, start, end);
        const uncovered = source.split('').filter((character, index) => covered[index] === 0 && character.trim() !== '').join('');
        expect(reading.leftOver.map(({ text }) => text).join('').replace(/\s/g, '')).toBe(uncovered);
        for (const { start, end } of document.markup) expect(source.slice(start, end)).toMatch(/^[\s|:+=_"\-;,\\]*$/);
      }),
      { numRuns: 500 },
    );
  });
});
