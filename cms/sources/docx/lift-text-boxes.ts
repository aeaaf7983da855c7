import { scanXml } from '../scan-xml';

interface Choice {
  readonly boxes: { readonly start: number; readonly end: number }[];
  hasFallback: boolean;
}

/**
 * The document part with the text of drawings that stands in their newer form only put after the
 * paragraph they hang on: mammoth reads the older form (`mc:Fallback`), which some programs leave out.
 */
export function liftTextBoxes(documentXml: string): string {
  const choices: Choice[] = [];
  const lifted: string[] = [];
  const pieces: string[] = [];
  let [paragraphs, boxes, fallbacks, boxStart, copied] = [0, 0, 0, 0, 0];
  const lift = (box: { readonly start: number; readonly end: number }): void => void lifted.push(documentXml.slice(box.start, box.end));

  scanXml(documentXml, ({ name, isEnd, isEmpty, start, end }) => {
    if (isEmpty) return;
    if (name === 'mc:alternatecontent') {
      if (!isEnd) choices.push({ boxes: [], hasFallback: false });
      else {
        const choice = choices.pop();
        if (choice?.hasFallback === false && choices.length === 0) choice.boxes.forEach(lift);
      }
    } else if (name === 'mc:fallback') {
      fallbacks += isEnd ? -1 : 1;
      const choice = choices.at(-1);
      if (choice !== undefined) choice.hasFallback = true;
    } else if (name === 'w:txbxcontent') {
      boxes += isEnd ? -1 : 1;
      if (!isEnd && boxes === 1) boxStart = end;
      if (isEnd && boxes === 0 && fallbacks === 0) choices[0]?.boxes.push({ start: boxStart, end: start });
    } else if (name === 'w:p') {
      paragraphs += isEnd ? -1 : 1;
      if (paragraphs > 0 || lifted.length === 0) return;
      pieces.push(documentXml.slice(copied, end), ...lifted.splice(0));
      copied = end;
    }
  });
  return pieces.join('') + documentXml.slice(copied);
}
