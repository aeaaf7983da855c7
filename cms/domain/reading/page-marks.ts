import type { SourceLine } from './source';

const MARKED_NUMBER = /^(?:[-–—]\s?\d{1,4}\s?[-–—]|(?:стр(?:аница|\.)?|с\.)\s?\d{1,4}|\d{1,4}\s?-?\s?бет)$/i;
const BARE_NUMBER = /^\d{1,4}$/;
const FARTHEST_BREAK = 2;

/**
 * Which lines of a plain text only mark its pages: numbers set between dashes or named as a page's,
 * and bare ones beside a form feed. They stand in the middle of tables and cells, and are no words.
 */
export function pageMarks(lines: readonly SourceLine[]): Set<SourceLine> {
  const marks = new Set<SourceLine>();
  lines.forEach((line, index) => {
    if (line.text.length > 40) return;
    const text = line.text.trim();
    if (MARKED_NUMBER.test(text) || (BARE_NUMBER.test(text) && breaksPage(lines, index))) marks.add(line);
  });
  return marks;
}

function breaksPage(lines: readonly SourceLine[], index: number): boolean {
  if (lines[index]?.text.includes('\f') === true) return true;
  const looks = (step: number): boolean => {
    for (let distance = 1; distance <= FARTHEST_BREAK; distance += 1) {
      const text = lines[index + step * distance]?.text ?? '';
      if (text.includes('\f')) return true;
      if (text.trim() !== '') return false;
    }
    return false;
  };
  return looks(1) || looks(-1);
}
