import mammoth from 'mammoth';
import type { SourceDocument } from '../../domain/reading/source';
import { documentBlocks } from '../html/page-blocks';
import { readPage } from '../html/read-page';
import { DOCUMENT_PART } from '../kind-of-source';
import { SourceProblem } from '../source-problem';
import { writtenDocument } from '../written-document';
import { partText, type ZipParts } from '../zip-parts';
import { liftTextBoxes } from './lift-text-boxes';
import { readNumbering } from './numbering';
import { printNumbers } from './print-numbers';

const NUMBERING_PART = /^word\/numbering\d*\.xml$/;

/**
 * A document of Word made ready for reading: mammoth makes a page of it, without what is deleted in
 * tracked changes, and its words are written out as a text, in which places count characters.
 * Numbers that Word counts itself are printed in it.
 * @throws SourceProblem `source-damaged`, `source-expands`
 */
export async function docxDocument(parts: ZipParts): Promise<SourceDocument> {
  const html = await htmlOf(numbered(parts));
  return writtenDocument(documentBlocks(readPage(html)));
}

function numbered(parts: ZipParts): ZipParts {
  const named = (form: RegExp): string => [...parts.keys()].find((name) => form.test(name)) ?? '';
  const [documentName, numberingName] = [named(DOCUMENT_PART), named(NUMBERING_PART)];
  const numbering = readNumbering(partText(parts, numberingName), partText(parts, 'word/styles.xml'));
  const printed = printNumbers(liftTextBoxes(partText(parts, documentName)), numbering);
  // Without its numbering part the document has no lists of mammoth's, whose counts are others.
  const left = [...parts].filter(([name]) => name !== numberingName);
  return new Map([...left, [documentName, new TextEncoder().encode(printed)]]);
}

async function htmlOf(parts: ZipParts): Promise<string> {
  const file = {
    exists: (name: string): boolean => parts.has(name),
    read: async (name: string, encoding?: string): Promise<string | Uint8Array> =>
      encoding === undefined ? (parts.get(name) ?? new Uint8Array()) : partText(parts, name),
  };
  try {
    // mammoth reads a zip file that is open already by this interface; its types name paths and buffers only.
    const { value } = await mammoth.convertToHtml({ file } as unknown as { buffer: Buffer }, {
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
      styleMap: ['comment-reference => '],
    });
    return value;
  } catch {
    throw new SourceProblem('source-damaged');
  }
}
