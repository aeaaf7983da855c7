import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDeadline } from '../../cms/domain/deadline/read-deadline';
import { fragmentCases, type NotedFragment } from '../../cms/cli/report/fragment-cases';
import { fragments } from '../support/seed-source';

const CORPUS = join(__dirname, '..', '..', '..', 'shared', 'corpus', 'fragments.jsonl');
const lines = readFileSync(CORPUS, 'utf8').split('\n').filter((line) => line !== '');
const cases = fragmentCases(lines.map((line) => JSON.parse(line) as NotedFragment), 'fragments');

describe.each(['deadlines', 'funding', 'citations', 'notes'])('%s of real plans read as their notes say', (kind) => {
  const noted = cases.filter((one) => one.kind === kind);

  test('there are some', () => expect(noted.length).toBeGreaterThan(5));

  test.each(noted.map((one) => [one.where, one.printed.slice(0, 70), one.differences] as const))('%s %j', (_, __, differences) => {
    expect(differences).toEqual([]);
  });
});

test('a quarter that cannot be is warned of', () => {
  const impossible = fragments('deadline').filter(({ note }) => note.type === 'quarter' && note.quarter === null);
  expect(impossible.length).toBeGreaterThan(0);
  for (const { text, lang } of impossible) expect(readDeadline(text, lang).doubts.map(({ code }) => code)).toContain('no-such-quarter');
});
