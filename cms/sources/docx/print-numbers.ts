import { scanXml } from '../scan-xml';
import type { ListPlace, Numbering } from './numbering';

interface OpenParagraph {
  list: string | null;
  level: number;
  style: string;
  /** Where its properties end: the number is printed there. */
  printAt: number;
}

/**
 * The document part with the numbers of its lists printed as text before their paragraphs, as Word
 * shows them. Paragraphs of a drawing's newer form are passed over: the older form beside it holds
 * them too.
 */
export function printNumbers(documentXml: string, numbering: Numbering): string {
  const pieces: string[] = [];
  const open: OpenParagraph[] = [];
  let copied = 0;
  let [choices, properties] = [0, 0];
  const print = (paragraph: OpenParagraph): void => {
    const place = placeOf(paragraph, numbering);
    const text = place === null ? '' : numbering.next(place);
    if (text === '') return;
    pieces.push(documentXml.slice(copied, paragraph.printAt), `<w:r><w:t xml:space="preserve">${escapeXml(text)} </w:t></w:r>`);
    copied = paragraph.printAt;
  };
  scanXml(documentXml, ({ name, attribute, isEnd, isEmpty, end }) => {
    if (name === 'mc:choice' && !isEmpty) choices += isEnd ? -1 : 1;
    if (choices > 0) return;
    if (name === 'w:p') {
      if (isEnd) open.pop();
      else if (!isEmpty) open.push({ list: null, level: 0, style: '', printAt: end });
      return;
    }
    const paragraph = open.at(-1);
    if (paragraph === undefined) return;
    if (name === 'w:ppr' && !isEmpty) {
      properties += isEnd ? -1 : 1;
      if (!isEnd || properties > 0) return;
      paragraph.printAt = end;
      print(paragraph);
    } else if (properties === 1 && !isEnd) {
      if (name === 'w:numid') paragraph.list = attribute('w:val') ?? null;
      if (name === 'w:ilvl') paragraph.level = Number(attribute('w:val') ?? '0') || 0;
      if (name === 'w:pstyle') paragraph.style = attribute('w:val') ?? '';
    }
  });
  return pieces.join('') + documentXml.slice(copied);
}

function placeOf({ list, level, style }: OpenParagraph, numbering: Numbering): ListPlace | null {
  if (list === '0') return null;
  return list !== null ? { list, level } : numbering.ofStyle(style);
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
