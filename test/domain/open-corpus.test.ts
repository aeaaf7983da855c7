import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOrder } from '../../cms/domain/reading/read-order';
import { openSource, openText } from '../../cms/sources/open-source';
import type { OpenedSource } from '../../cms/sources/opened-source';
import { asDocx, asHtml, pageRound } from '../support/source-forms';

const PLANS = join(__dirname, '..', '..', '..', 'shared', 'corpus', 'plans');

/** A reading without what differs between files: places, and what a page leaves over and whose it is. */
function readingOf({ document }: OpenedSource): object {
  const { places: _places, leftOver: _leftOver, measures, rules, ...rest } = readOrder(document);
  const ofFields = Object.entries(rules).filter(([path]) => !path.startsWith('leftOver.'));
  return { ...rest, rules: Object.fromEntries(ofFields), measures: measures.map(({ provenance: _, ...measure }) => measure) };
}

describe.each(readdirSync(PLANS).filter((name) => name.endsWith('.txt')))('the plan %s', (name) => {
  const markdown = openText(readFileSync(join(PLANS, name), 'utf8'), name);

  test('reads the same as a page, as a page of a legal database, and as a file of Word', async () => {
    const body = asHtml(markdown.document);
    const expected = readingOf(markdown);
    expect(readingOf(openText(`<html><body>${body}</body></html>`, 'plan.html'))).toEqual(expected);
    expect(readingOf(openText(pageRound({ title: '', line: '', body }), 'plan.html'))).toEqual(expected);
    expect(readingOf(await openSource(asDocx(markdown.document), 'plan.docx'))).toEqual(expected);
  });
});
