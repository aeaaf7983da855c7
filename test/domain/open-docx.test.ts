import { readOrder } from '../../cms/domain/reading/read-order';
import { printed, type Block, type SourceDocument } from '../../cms/domain/reading/source';
import { textDocument } from '../../cms/domain/reading/text-blocks';
import { openSource } from '../../cms/sources/open-source';
import { cell, docxFile, numbered, paragraph, row, run, table, type DocxParts } from '../support/docx-file';
import { asDocx } from '../support/source-forms';
import { expectedReading, seedBodies, seedSource } from '../support/seed-source';

async function documentOf(parts: DocxParts): Promise<SourceDocument> {
  const { kind, document } = await openSource(docxFile(parts), 'plan.docx');
  expect(kind).toBe('docx');
  return document;
}

function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.type === 'text' ? block.lines.map(({ text }) => text) : [])).filter((text) => text !== '');
}

function rowsOf(blocks: readonly Block[]): string[][] {
  return blocks.flatMap((block) =>
    block.type === 'table' ? block.rows.map(({ cells }) => cells.map((each) => each.spans ?? printed(each).join('|'))) : [],
  );
}

const HEADER = row(['№', 'Мероприятия', 'Срок исполнения'].map((text) => cell(paragraph(text))));

function level(at: number, format: string, text: string, start = 1): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
}

const NUMBERING = `
  <w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2)')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1">${level(0, 'upperRoman', '%1.')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="2">${level(0, 'bullet', '')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="3">${level(0, 'decimal', '%1')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num><w:num w:numId="4"><w:abstractNumId w:val="3"/></w:num>
  <w:num w:numId="5"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>`;

describe('the seed as a file of Word', () => {
  test('reads as its text does, field by field', async () => {
    const { document } = await openSource(asDocx(textDocument(seedSource())), 'order-178.docx');
    const read = readOrder(document, { bodies: seedBodies() });
    const ofText = readOrder(seedSource(), { bodies: seedBodies() });
    expect(read.totals).toEqual(expectedReading().totals);
    expect({ ...read.order, ...read.plan, amendments: read.amendments }).toEqual({ ...ofText.order, ...ofText.plan, amendments: ofText.amendments });
    expect(read.measures.map(({ provenance: _, ...measure }) => measure)).toEqual(ofText.measures.map(({ provenance: _, ...measure }) => measure));
    expect(read.sections).toEqual(ofText.sections);
    expect(read.leftOver.map(({ text }) => text)).toEqual(['[bookmark: z1]']);
  });
});

describe('what a file of Word shows', () => {
  test('numbers that Word counts stand before points, on over what stands between them', async () => {
    const body = [numbered('Утвердить План.', 1), paragraph('(далее - План)'), numbered('Акимам:', 1), numbered('обеспечить', 1, 1), numbered('отчитаться', 1, 1), numbered('Контроль.', 1), numbered('Раздел', 2), numbered('пункт', 3), numbered('с седьмого', 5)];
    expect(linesOf((await documentOf({ body: body.join(''), numbering: NUMBERING })).blocks)).toEqual([
      '1. Утвердить План.', '(далее - План)', '2. Акимам:', '2.1) обеспечить', '2.2) отчитаться', '3. Контроль.', 'I. Раздел', 'пункт', '7. с седьмого',
    ]);
  });

  test('a column of numbers counts down the table, with a section between', async () => {
    const rows = [HEADER, row([cell(numbered('', 4)), cell(paragraph('Провести')), cell(paragraph('2006 год'))]), row([cell(paragraph('Раздел'), '<w:gridSpan w:val="3"/>')]), row([cell(numbered('', 4)), cell(paragraph('Внести')), cell(paragraph('2007 год'))])];
    expect(rowsOf((await documentOf({ body: table(rows), numbering: NUMBERING })).blocks)).toEqual([
      ['№', 'Мероприятия', 'Срок исполнения'], ['1', 'Провести', '2006 год'], ['Раздел', 'left', 'left'], ['2', 'Внести', '2007 год'],
    ]);
  });

  test('a number that comes with the paragraph’s style', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="Base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Point"><w:basedOn w:val="Base"/></w:style>`;
    const body = paragraph('Утвердить План.', '<w:pStyle w:val="Point"/>') + paragraph('Без номера.', '<w:pStyle w:val="Point"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>');
    expect(linesOf((await documentOf({ body, styles, numbering: NUMBERING })).blocks)).toEqual(['1. Утвердить План.', 'Без номера.']);
  });

  test('merged cells take up their columns and rows', async () => {
    const rows = [
      row([cell(paragraph('№'), '<w:vMerge w:val="restart"/>'), cell(paragraph('Мероприятия'), '<w:vMerge w:val="restart"/>'), cell(paragraph('Срок исполнения'), '<w:gridSpan w:val="2"/>')]),
      row([cell(paragraph(''), '<w:vMerge/>'), cell(paragraph(''), '<w:vMerge/>'), cell(paragraph('начало')), cell(paragraph('конец'))]),
      row(['1', 'Провести', '2006 год', '2007 год'].map((text) => cell(paragraph(text)))),
    ];
    expect(rowsOf((await documentOf({ body: table(rows) })).blocks)).toEqual([
      ['№', 'Мероприятия', 'Срок исполнения', 'left'], ['above', 'above', 'начало', 'конец'], ['1', 'Провести', '2006 год', '2007 год'],
    ]);
  });

  test('what is deleted in tracked changes is no text of the act, what is inserted is', async () => {
    const changed = `<w:p>${run('Срок - ')}<w:del w:id="1"><w:r><w:delText>2005</w:delText></w:r></w:del><w:ins w:id="2">${run('2006')}</w:ins>${run(' год')}</w:p>`;
    const { blocks, text } = await documentOf({ body: changed });
    expect([linesOf(blocks), text.includes('2005')]).toEqual([['Срок - 2006 год'], false]);
  });

  test('struck text is left over, also where it is all of a cell', async () => {
    const struck = (words: string): string => `<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>${words}</w:t></w:r></w:p>`;
    const document = await documentOf({ body: struck('отменено') + table([HEADER, row([cell(paragraph('1')), cell(paragraph('Провести')), cell(struck('2005 год') + paragraph('2006 год'))]), row([cell(paragraph('2')), cell(paragraph('Внести')), cell(struck('2007 год'))])]) });
    const { measures, leftOver } = readOrder(document);
    expect(measures.map(({ deadline }) => deadline.text)).toEqual(['2006 год', '']);
    expect(leftOver.map(({ text }) => text)).toEqual(['отменено', '2005 год', '2007 год']);
  });

  test('hyphens that only say where a word may break do not stand in it', async () => {
    const body = `<w:p>${run('фи')}<w:r><w:softHyphen/></w:r>${run('нансы Премьер')}<w:r><w:noBreakHyphen/></w:r>${run('Министра')}</w:p>`;
    expect(linesOf((await documentOf({ body })).blocks)).toEqual(['финансы Премьер-Министра']);
  });

  test('a footnote is left over, its mark too', async () => {
    const body = table([HEADER, row([cell(paragraph('1')), cell(`<w:p>${run('Построить школу')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`), cell(paragraph('2006 год'))])]);
    const footnotes = `<w:footnote w:id="2"><w:p>${run('при наличии средств')}</w:p></w:footnote>`;
    const document = await documentOf({ body, footnotes });
    const { measures, leftOver } = readOrder(document);
    expect(measures.map(({ action }) => action.ru)).toEqual(['Построить школу']);
    expect(leftOver.map(({ text }) => text).join(' ')).toContain('при наличии средств');
    expect(document.text).toContain('[1]');
  });

  test.each([['with', 1], ['without', 0]])('the words of a text box are there once, %s the older form beside the newer', async (_, older) => {
    const box = `<w:txbxContent>${paragraph('Утвержден')}</w:txbxContent>`;
    const fallback = `<mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback>`;
    const choice = `<mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice>`;
    const body = `<w:p><w:r><mc:AlternateContent>${choice}${fallback.repeat(older)}</mc:AlternateContent></w:r></w:p>${paragraph('План')}`;
    expect(linesOf((await documentOf({ body })).blocks)).toEqual(['Утвержден', 'План']);
  });

  test('a stamp and a signature laid out in tables are text', async () => {
    const body = table([row([cell(paragraph('')), cell(paragraph('Утвержден') + paragraph('от 5 мая 2005 года № 12'))])]) + table([HEADER, row(['1', 'Провести', '2006 год'].map((text) => cell(paragraph(text))))]) + table([row([cell(paragraph('Аким')), cell(paragraph('С. Умбетов'))])]);
    const { blocks } = await documentOf({ body });
    expect(linesOf(blocks)).toEqual(['Утвержден', 'от 5 мая 2005 года № 12', 'Аким', 'С. Умбетов']);
    expect(blocks.map(({ type }) => type)).toEqual(['text', 'table', 'text']);
  });
});

describe('places in a file of Word', () => {
  test('count characters of the text written out of it, which holds every word', async () => {
    const words = ['Об утверждении плана', '№', 'Мероприятия', 'Срок исполнения', '1', 'Провести семинар', '2006 год'];
    const document = await documentOf({ body: paragraph(words[0] ?? '') + table([HEADER, row(words.slice(4).map((text) => cell(paragraph(text))))]) });
    for (const word of words) expect(document.text).toContain(word);
    const { places } = readOrder(document);
    const at = (path: string): string => document.text.slice(places.find((place) => place.path === path)?.start, places.find((place) => place.path === path)?.end);
    expect([at('measures.0.deadline'), at('measures.0.action')]).toEqual(['2006 год', 'Провести семинар']);
  });
});
