import type { SourceDocument } from '../domain/reading/source';

/** What a source was received as; a pasted table is `text` or `html`. */
export type SourceKind = 'text' | 'markdown' | 'html' | 'docx' | 'xlsx';

/** A source made ready for the reader. */
export interface OpenedSource {
  readonly kind: SourceKind;
  readonly document: SourceDocument;
}
