import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readOrder } from '../../cms/domain/reading/read-order';
import { openText } from '../../cms/sources/open-source';
import { expectNothingLost } from '../support/nothing-lost';
import { seedBodies, seedSource } from '../support/seed-source';

const CORPUS = join(__dirname, '..', '..', '..', 'shared', 'corpus', 'plans');

const bodies = seedBodies();
const texts = [
  { name: 'order-178.kk.txt', source: seedSource() },
  ...readdirSync(CORPUS)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, source: readFileSync(join(CORPUS, name), 'utf8') })),
];

function hold(source: string, name: string): void {
  if (source.trim() === '') return;
  const { document } = openText(source, name);
  expectNothingLost(document, readOrder(document, { bodies }));
}

describe.each(texts)('nothing of $name is lost and nothing invented', ({ name, source }) => {
  const lines = source.split('\n');

  test('as it stands', () => {
    hold(source, name);
  });

  test('nor when lines are dropped, doubled, moved, broken or tabbed', () => {
    const line = fc.nat(lines.length - 1);
    const kind = fc.constantFrom('drop', 'double', 'swap', 'tab', 'blank', 'noise', 'break');
    const change = fc.record({ kind, at: line, to: line });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const changed = [...lines];
        for (const { kind: how, at, to } of changes) mutate(changed, how, at, to);
        hold(changed.join('\n'), name);
      }),
      { numRuns: 25 },
    );
  });

  test('nor when any stretch is cut out or left', () => {
    fc.assert(
      fc.property(fc.nat(source.length), fc.nat(source.length), fc.boolean(), (a, b, isCut) => {
        const [from, to] = [outsideTag(source, Math.min(a, b)), outsideTag(source, Math.max(a, b))];
        hold(isCut ? source.slice(0, from) + source.slice(to) : source.slice(from, to), name);
      }),
      { numRuns: 25 },
    );
  });
});

describe('nothing of any text is lost', () => {
  const PIECES = [
    ...'аб1. \t\n-,"№IіҚ', 'Ескерту. ', '1. ', '\n\t', 'бекітілген', 'Срок', '\n\n', '\t1\n\t2\n\t3\n\t4\n', '\tN\n\tМероприятия\n\tСрок\n\tИсполнители\n',
    'Срок: 2005 г. ', 'Жауаптылар: әкімдер\n', '\tИтого\n', 'Раздел I. ', '2005 жылғы 27 маусымдағы N 1-ө Өкімі\n', 'Премьер-Министр\n', '1) ', ' 100 мың теңге',
  ];

  test('whatever it is made of', () => {
    const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));
    fc.assert(fc.property(text, (source) => { hold(source, 'act.txt'); }), { numRuns: 1500 });
  });
});

/** The place, or the end of the tag or entity it is within: half of one is neither mark nor words. */
function outsideTag(source: string, at: number): number {
  const entity = /^&\w{2,6};/.exec(source.slice(Math.max(0, source.lastIndexOf('&', at - 1))))?.[0].length ?? 0;
  const entityEnd = source.lastIndexOf('&', at - 1) + entity;
  if (entity > 0 && at < entityEnd) return entityEnd;
  const opened = source.lastIndexOf('<', at - 1);
  const closed = opened < 0 ? -1 : source.indexOf('>', opened);
  return opened >= 0 && closed >= at && /^<\/?\w/.test(source.slice(opened, opened + 3)) ? closed + 1 : at;
}

function mutate(lines: string[], kind: string, at: number, to: number): void {
  const line = lines[at] ?? '';
  if (kind === 'drop') lines.splice(at, 1);
  if (kind === 'double') lines.splice(at, 0, line);
  if (kind === 'swap') [lines[at], lines[to]] = [lines[to] ?? '', line];
  if (kind === 'tab') lines[at] = `\t${line}`;
  if (kind === 'blank') lines.splice(at, 0, ' ');
  if (kind === 'noise') lines.splice(at, 0, 'бөтен сөз №7-тоқсан, 2003 ж. VІ т.');
  if (kind === 'break') {
    const middle = outsideTag(line, line.length / 2);
    lines.splice(at, 1, line.slice(0, middle), line.slice(middle));
  }
}
