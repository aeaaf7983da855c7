import { SourceProblem } from './source-problem';
import type { SourceKind } from './opened-source';
import type { ZipParts } from './zip-parts';

/** What a file is by its first bytes; what is inside a container is seen when it is opened. */
export type Container = 'zip' | 'compound' | 'text';

const SIGNATURES: ReadonlyArray<readonly [readonly number[], 'zip' | 'compound' | 'other']> = [
  [[0x50, 0x4b, 0x03, 0x04], 'zip'],
  [[0x50, 0x4b, 0x05, 0x06], 'zip'],
  [[0x50, 0x4b, 0x07, 0x08], 'zip'],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'compound'],
  [[0x25, 0x50, 0x44, 0x46], 'other'],
  [[0x89, 0x50, 0x4e, 0x47], 'other'],
  [[0xff, 0xd8, 0xff], 'other'],
  [[0x47, 0x49, 0x46, 0x38], 'other'],
  [[0x49, 0x49, 0x2a, 0x00], 'other'],
  [[0x4d, 0x4d, 0x00, 0x2a], 'other'],
  [[0x42, 0x4d], 'other'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'other'],
  [[0x1f, 0x8b], 'other'],
  [[0x52, 0x61, 0x72, 0x21], 'other'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'other'],
];
const SAMPLE = 65_536;
/** Control characters that texts have: tab, line ends, form feed, the end of an old file. */
const OF_TEXT: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1b]);
const MOST_CONTROLS = 0.005;

/**
 * Tells a file by its content.
 * @throws SourceProblem `source-kind-unknown` for pictures, PDF, RTF and other bytes that are no text
 */
export function containerOf(bytes: Uint8Array): Container {
  for (const [signature, container] of SIGNATURES) {
    if (!signature.every((byte, index) => bytes[index] === byte)) continue;
    if (container !== 'other') return container;
    if (signature.length > 2 || !isText(bytes)) throw new SourceProblem('source-kind-unknown');
  }
  if (!isText(bytes) || isMail(bytes)) throw new SourceProblem('source-kind-unknown');
  return 'text';
}

/** A page saved with its pictures in one file (.mht) is a letter by its form, its words encoded. */
function isMail(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  return /^(?:\S+: [^]*)?mime-version: \d/i.test(start) && /^content-type: /im.test(start);
}

function isText(bytes: Uint8Array): boolean {
  const hasByteOrder = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (hasByteOrder) return true;
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) if (byte < 0x20 && !OF_TEXT.has(byte)) controls += 1;
  return controls <= sample.length * MOST_CONTROLS;
}

export const DOCUMENT_PART = /^word\/document\d*\.xml$/;
const WORKBOOK_PART = 'xl/workbook.xml';

/** Whether a zip file is a document of Word, a workbook of Excel, or neither. */
export function kindOfParts(parts: ZipParts): 'docx' | 'xlsx' | null {
  if ([...parts.keys()].some((name) => DOCUMENT_PART.test(name))) return 'docx';
  return parts.has(WORKBOOK_PART) ? 'xlsx' : null;
}

const PAGE = /<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]|<\?xml[^>]{0,200}\?>\s*<!doctype/i;
const PAGE_PARTS = /<(?:p|div|span|font|center|h[1-6]|ul|ol|br)(?:\s[^<>]{0,300})?\/?>/gi;
const TABLE = /<table(?:\s[^<>]{0,1000})?>/i;
const FEWEST_PARTS = 3;

/** Whether a text is a page, a Markdown text, or a plain one: by its tags first, by its name second. */
export function kindOfText(text: string, fileName: string): Extract<SourceKind, 'text' | 'markdown' | 'html'> {
  if (PAGE.test(text.slice(0, SAMPLE))) return 'html';
  const hasTable = TABLE.test(text);
  const ending = /\.([a-z]{1,8})$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  if (ending === 'md' || ending === 'markdown') return 'markdown';
  const parts = (hasTable ? outsideTables(text) : text).match(PAGE_PARTS)?.length ?? 0;
  if (parts >= FEWEST_PARTS || (/^x?html?$/.test(ending) && (hasTable || parts > 0))) return 'html';
  return hasTable ? 'markdown' : 'text';
}

function outsideTables(text: string): string {
  return text.split(/<table[\s>]/i).map((part, index) => (index === 0 ? part : part.slice(Math.max(0, part.toLowerCase().lastIndexOf('</table'))))).join(' ');
}
