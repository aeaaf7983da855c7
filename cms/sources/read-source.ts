import type { Language } from '../domain/language';
import { readOrder } from '../domain/reading/read-order';
import type { BodyNames, OrderReading } from '../domain/reading/reading';
import type { OpenedSource } from './opened-source';
import { openPasted, openSource } from './open-source';

/** What is read: a file, or what was pasted (`html` is the clipboard's other form of `text`). */
export type SourceInput =
  | { readonly bytes: Uint8Array; readonly fileName: string }
  | { readonly text: string; readonly html?: string };

export interface ReadingRequest {
  /** The register's bodies, to match names with. */
  readonly bodies: readonly BodyNames[];
  /** The source's language; found by its letters where it is not given. */
  readonly language?: Language;
}

/** How far a reading has come: opening has no measure, reading is counted in rows of tables. */
export type ReadingProgress = { readonly stage: 'opening' } | { readonly stage: 'reading'; readonly done: number; readonly total: number };

export interface ReadSource extends OpenedSource {
  readonly reading: OrderReading;
}

/**
 * Opens a source and reads it, here and now.
 * @throws SourceProblem saying why it cannot be read
 */
export async function readHere(input: SourceInput, request: ReadingRequest, onProgress: (progress: ReadingProgress) => void): Promise<ReadSource> {
  onProgress({ stage: 'opening' });
  const source = 'bytes' in input ? await openSource(input.bytes, input.fileName) : openPasted(input.text, input.html);
  onProgress({ stage: 'reading', done: 0, total: rowsOf(source) });
  const reading = readOrder(source.document, {
    bodies: request.bodies,
    language: request.language,
    onProgress: (done, total) => onProgress({ stage: 'reading', done, total }),
  });
  return { ...source, reading };
}

function rowsOf({ document }: OpenedSource): number {
  return document.blocks.reduce((sum, block) => sum + (block.type === 'table' ? block.rows.length : 0), 0);
}
