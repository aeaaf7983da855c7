import fc from 'fast-check';
import { LARGEST_SOURCE, openSource, openText } from '../../cms/sources/open-source';
import { SourceProblem } from '../../cms/sources/source-problem';
import { docxFile, paragraph } from '../support/docx-file';
import { zipOf } from '../support/zip-writer';

/** Work that grows with the square of a page would take minutes for as much. */
const PAGE_SIZE = 500_000;
/** Opening ends within this, however the file is made; honest files take far less. */
const LONGEST_SECONDS = 20;

async function problemOf(bytes: Uint8Array, fileName = 'plan.docx'): Promise<string> {
  const before = process.cpuUsage();
  try {
    const { kind } = await openSource(bytes, fileName);
    return kind;
  } catch (error) {
    if (error instanceof SourceProblem) return error.code;
    throw error;
  } finally {
    expect(process.cpuUsage(before).user / 1_000_000).toBeLessThan(LONGEST_SECONDS);
  }
}

const text = (content: string): Buffer => Buffer.from(content, 'utf8');
const compound = (stream: string): Buffer =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1024), Buffer.from(`${stream}\u0000`, 'utf16le'), Buffer.alloc(512)]);

describe('files that are not read say why', () => {
  const files: ReadonlyArray<readonly [string, Uint8Array, string]> = [
    ['an empty file', Buffer.alloc(0), 'source-empty'],
    ['white space', text(' \n\t\n'), 'source-empty'],
    ['a byte more than 20 MB', Buffer.alloc(LARGEST_SOURCE + 1, 0x20), 'source-too-large'],
    ['a PDF', text('%PDF-1.7\n1 0 obj\n'), 'source-kind-unknown'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'source-kind-unknown'],
    ['a photograph', Buffer.from('ffd8ffe000104a464946', 'hex'), 'source-kind-unknown'],
    ['an RTF file', text('{\\rtf1\\ansi Plan}'), 'source-kind-unknown'],
    ['a page saved as a letter', text('From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\r\n------\r\n=D0=9F'), 'source-kind-unknown'],
    ['a program', Buffer.concat([text('MZ'), Buffer.alloc(300)]), 'source-kind-unknown'],
    ['a zip file of something else', zipOf([{ name: 'a.xml', content: '<a/>' }]), 'source-kind-unknown'],
    ['a Word file of before 2007', compound('WordDocument'), 'source-old-word'],
    ['an Excel file of before 2007', compound('Workbook'), 'source-old-word'],
    ['a Word file with a password', compound('EncryptedPackage'), 'source-encrypted'],
    ['a zip file with a password', zipOf([{ name: 'word/document.xml', content: 'x', isEncrypted: true }]), 'source-encrypted'],
    ['half of a Word file', docxFile({ body: paragraph('План') }).subarray(0, 900), 'source-damaged'],
    ['a Word file whose text is no XML', zipOf([{ name: 'word/document.xml', content: '<w:document><w:body><w:p>' }]), 'source-damaged'],
    ['a Word file without words', docxFile({ body: '' }), 'source-empty'],
    ['a workbook without sheets', zipOf([{ name: 'xl/workbook.xml', content: '<workbook/>' }]), 'source-damaged'],
  ];
  test.each(files)('%s', async (_, bytes, code) => {
    expect(await problemOf(bytes)).toBe(code);
  });

  test('the content tells the kind, whatever the name', async () => {
    expect(await problemOf(docxFile({ body: paragraph('План мероприятий') }), 'plan.txt')).toBe('docx');
    expect(await problemOf(text('<!DOCTYPE html><p>План'), 'plan.docx')).toBe('html');
    expect(await problemOf(text('План\n\n<table><tr><td>1</td></tr></table>'), 'plan.txt')).toBe('markdown');
    expect(await problemOf(text('План, где 5 < 6'), 'plan.pdf')).toBe('text');
  });
});

describe('files made to take all there is are stopped', () => {
  const megabyte = ' '.repeat(1_000_000);
  test('a zip file that unpacks to far more than it is', async () => {
    const bomb = Array.from({ length: 200 }, (_, index) => ({ name: `word/part${index}.xml`, content: megabyte }));
    expect(await problemOf(docxFile({ body: paragraph('План') }, bomb))).toBe('source-expands');
  });

  test('one that says it is small', async () => {
    const lying = { name: 'word/huge.xml', content: Buffer.alloc(3_000_000, 0x20), declaredSize: 1000 };
    expect(await problemOf(docxFile({ body: paragraph('План') }, [lying]))).toBe('source-damaged');
  });

  test('one of very many entries', async () => {
    const many = Array.from({ length: 6000 }, (_, index) => ({ name: `word/${index}.xml`, content: '' }));
    expect(await problemOf(docxFile({ body: paragraph('План') }, many))).toBe('source-expands');
  });

  test('a sheet whose one cell stands in the farthest corner', async () => {
    const sheet = '<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>';
    const workbook = '<workbook xmlns:r="r"><sheets><sheet name="a" r:id="r1"/></sheets></workbook>';
    const relations = '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>';
    const bytes = zipOf([
      { name: 'xl/workbook.xml', content: workbook },
      { name: 'xl/_rels/workbook.xml.rels', content: relations },
      { name: 'xl/worksheets/sheet1.xml', content: sheet },
    ]);
    expect(await problemOf(bytes)).toBe('source-expands');
  });

  test.each([
    ['cells', '<td>'], ['rows', '<tr>'], ['tables in tables', '<table><tr><td>'], ['boxes in boxes', '<div>'], ['bold in bold', '<b>'],
    ['line breaks', '<p>a<br>'], ['lists', '<ul><li>a'], ['links', '<a href=a>'], ['ends of what never began', '</div></p></table>'], ['entities', '&amp;&#1079;'],
    ['comments', '<!---->'], ['merged cells', '<table><tr><td rowspan=9999 colspan=9999>a'],
  ])('a page of nothing but %s', async (_, piece) => {
    const page = text(`<html><body><table>${piece.repeat(Math.floor(PAGE_SIZE / piece.length))}`);
    expect(['html', 'source-expands']).toContain(await problemOf(page, 'a.html'));
  });

  test('20 MB of cells', async () => {
    expect(await problemOf(text(`<html><table>${'<td>'.repeat(LARGEST_SOURCE / 4 - 10)}`), 'a.html')).toBe('source-expands');
  });

  test('20 MB on one line', async () => {
    expect(await problemOf(Buffer.alloc(LARGEST_SOURCE, 'План мероприятий '), 'a.txt')).toBe('text');
  });
});

describe('whatever bytes come', () => {
  const start = fc.constantFrom('', 'PK\u0003\u0004', '<html>', '<table>', '\u00ff\u00fe', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', '{\\rtf');
  test('they are opened or refused with a reason', async () => {
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 400 }), async (head, tail) => {
        expect(typeof (await problemOf(Buffer.concat([Buffer.from(head, 'latin1'), tail]), 'a'))).toBe('string');
      }),
      { numRuns: 500 },
    );
  });

  test('also where they are a Word file with something wrong', async () => {
    const whole = docxFile({ body: paragraph('План мероприятий') });
    const change = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const bytes = Buffer.from(whole);
        for (const { at, byte } of changes) bytes[at] = byte;
        expect(typeof (await problemOf(bytes))).toBe('string');
      }),
      { numRuns: 150 },
    );
  });

  test('a text is never refused for its words', () => {
    const words = fc.string({ unit: fc.constantFrom('<', '>', '&', 'a', '"', "'", '=', '/', '!', '-', ' ', '\n', '\t', '|', ';', 'table', 'td', 'Срок'), maxLength: 60 });
    fc.assert(fc.property(words, (content) => { if (content.trim() !== '') openText(content, 'a.txt'); }), { numRuns: 500 });
  });
});
