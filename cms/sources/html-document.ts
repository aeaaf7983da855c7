import type { SourceDocument } from '../domain/reading/source';
import { withBlankEntities } from './html/blank-entities';
import { pageBlocks, pageControls } from './html/page-blocks';
import { readPage } from './html/read-page';

/**
 * A page of a legal database, a text saved from Word as a page, or a fragment from the clipboard,
 * made ready for reading. Places are offsets into the page as received.
 * @throws SourceProblem `source-expands` for a page of more cells and lines than can be held
 */
export function htmlDocument(text: string): SourceDocument {
  const page = readPage(text);
  return { text, blocks: pageBlocks(page), markup: withBlankEntities(text, page.markup), controls: pageControls(page) };
}
