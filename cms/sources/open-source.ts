import { decodeText, receivedText } from '../domain/reading/decode';
import { textDocument } from '../domain/reading/text-blocks';
import type { SourceDocument } from '../domain/reading/source';
import { compoundProblem } from './compound-file';
import { docxDocument } from './docx/docx-document';
import { htmlDocument } from './html-document';
import { containerOf, kindOfParts, kindOfText } from './kind-of-source';
import { markdownDocument } from './markdown-document';
import type { OpenedSource, SourceKind } from './opened-source';
import { SourceProblem } from './source-problem';
import { xlsxDocument } from './xlsx/xlsx-document';
import { zipParts } from './zip-parts';

/** The largest file that is read: 20 MB. */
export const LARGEST_SOURCE = 20 * 1024 * 1024;

/**
 * Opens a file of any kind that is read, told by its content first and its name second.
 * @throws SourceProblem saying why it cannot be read; nothing else
 */
export async function openSource(bytes: Uint8Array, fileName: string): Promise<OpenedSource> {
  if (bytes.length > LARGEST_SOURCE) throw new SourceProblem('source-too-large');
  if (bytes.length === 0) throw new SourceProblem('source-empty');
  const container = containerOf(bytes);
  if (container === 'text') return openText(decodeText(bytes), fileName);
  if (container === 'compound') throw compoundProblem(bytes);
  const parts = await zipParts(bytes);
  const kind = kindOfParts(parts);
  if (kind === 'docx') return filled({ kind, document: await docxDocument(parts) });
  if (kind === 'xlsx') return filled({ kind, document: await xlsxDocument(bytes, parts) });
  throw new SourceProblem('source-kind-unknown');
}

function filled(source: OpenedSource): OpenedSource {
  if (source.document.text.trim() === '') throw new SourceProblem('source-empty');
  return source;
}

/**
 * Opens a text that is already decoded.
 * @throws SourceProblem `source-empty` for a text of nothing but white space, `source-expands`
 */
export function openText(text: string, fileName: string): OpenedSource {
  if (text.trim() === '') throw new SourceProblem('source-empty');
  const kind = kindOfText(text, fileName);
  return { kind, document: DOCUMENTS[kind](text) };
}

/**
 * Opens what was pasted: the clipboard's HTML where it holds a table, else its text, whose cells
 * are divided by tabs.
 * @throws SourceProblem as {@link openText}
 */
export function openPasted(text: string, html?: string): OpenedSource {
  if (html !== undefined && /<table[\s>]/i.test(html)) return { kind: 'html', document: htmlDocument(receivedText(html)) };
  return openText(receivedText(text), '');
}

const DOCUMENTS: Readonly<Record<Extract<SourceKind, 'text' | 'markdown' | 'html'>, (text: string) => SourceDocument>> = {
  text: textDocument,
  markdown: markdownDocument,
  html: htmlDocument,
};
