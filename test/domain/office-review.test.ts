import fc from 'fast-check';
import { openText } from '../../cms/sources/open-source';
import { readOrder } from '../../cms/domain/reading/read-order';
import type { Decision, ReviewField } from '../../cms/domain/review/review';
import { fieldsOf } from '../../cms/domain/review/fields-of';
import { chosenFile, pastedSource, refusalOf } from '../../admin/office/imports/chosen-source';
import { comparedTotals } from '../../admin/office/imports/compared-totals';
import { decisionQueue } from '../../admin/office/imports/decision-queue';
import { doubtsAlike, nextDoubt } from '../../admin/office/imports/doubt-steps';
import { indexPlaces } from '../../admin/office/imports/field-places';
import { stretchOf, placeAddress } from '../../admin/office/imports/place-address';
import { cardsOf } from '../../admin/office/imports/review-cards';
import { decisionsShown, reviewAfter, startOf, type ReviewEvent, type ReviewState } from '../../admin/office/imports/review-state';
import { itemAt, sourceList } from '../../admin/office/imports/source-items';
import { inOfficialOrder } from '../../admin/office/provenance/origin-order';
import { refusalOf as serverRefusal } from '../../admin/office/providers/api-error';
import type { NewDecision } from '../../admin/office/providers/imports';
import { RUSSIAN_PLAN } from '../support/russian-plan';
import { seedSource } from '../support/seed-source';

const SOURCES = { 'order.txt': seedSource(), 'plan.html': RUSSIAN_PLAN };

const opened = Object.entries(SOURCES).map(([name, text]) => {
  const source = openText(text, name).document;
  return { name, source, fields: fieldsOf(readOrder(source), source) };
});

describe.each(opened)('the two sides of a review of $name', ({ source, fields }) => {
  const places = indexPlaces(fields);
  const list = sourceList(source, fields);
  const lines = list.items.flatMap((item) =>
    item.type === 'row' ? item.row.cells.flatMap((cell) => (cell.spans === undefined ? cell.lines : [])) : [item.line],
  );

  it('every field with a place in the source lights up words there, and they lead back to it', () => {
    fields.forEach(({ places: where }, index) => {
      for (const place of where) {
        const item = list.items[itemAt(list, place.start)];
        expect(item).toBeDefined();
        expect(places.fieldsIn(place)).toContain(index);
      }
    });
    const lit = new Set(lines.flatMap((line) => places.piecesOf(line).flatMap((piece) => piece.fields)));
    const withPlace = fields.flatMap((field, index) => (field.places.length > 0 ? [index] : []));
    expect(withPlace.filter((field) => !lit.has(field))).toEqual([]);
  });

  it('the source is drawn whole: cutting lines into pieces loses and adds no character', () => {
    for (const line of lines) expect(places.piecesOf(line).map(({ text }) => text).join('')).toBe(line.text);
  });

  it('every field stands in exactly one card', () => {
    expect(cardsOf(fields).flatMap((card) => card.fields)).toEqual(fields.map((_field, index) => index));
  });
});

describe('an item of the source', () => {
  it('is found by any character of it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1 }), fc.nat(), (lengths, seed) => {
        const starts = lengths.map((_length, index) => lengths.slice(0, index).reduce((sum, one) => sum + one, 0));
        const index = seed % lengths.length;
        const within = (starts[index] ?? 0) + (seed % (lengths[index] ?? 1));
        return itemAt({ starts }, within) === index;
      }),
    );
  });
});

describe('a place in an address', () => {
  it('reads back as it was written, and what is no place asks for none', () => {
    const address = new URL(placeAddress('abc', { start: 12, end: 40 }), 'http://x');
    expect(stretchOf(address.searchParams)).toEqual({ start: 12, end: 40 });
    expect(stretchOf(new URLSearchParams('at=12'))).toBeNull();
    expect(stretchOf(new URLSearchParams('at=1-2-3'))).toBeNull();
  });
});

describe('stepping through doubts', () => {
  it('goes on to the next open one, round the end, and back the same way', () => {
    const isOpen = (field: number): boolean => field !== 5;
    expect(nextDoubt([2, 5, 9], isOpen, 2, 1)).toBe(9);
    expect(nextDoubt([2, 5, 9], isOpen, 9, 1)).toBe(2);
    expect(nextDoubt([2, 5, 9], isOpen, 2, -1)).toBe(9);
    expect(nextDoubt([2, 5, 9], isOpen, null, -1)).toBe(9);
    expect(nextDoubt([2, 5, 9], () => false, 2, 1)).toBeNull();
  });
});

describe('where fields come from', () => {
  it('is told in the order of the official columns, points by their numbers', () => {
    const stored = ['action', 'number', 'funding', 'points.10', 'points.2', 'deadline', 'unknown', 'section'];
    expect(inOfficialOrder(stored)).toEqual(['number', 'points.2', 'points.10', 'section', 'action', 'deadline', 'funding', 'unknown']);
  });
});

describe('doubts alike', () => {
  const field = (name: string, ...messages: string[]): ReviewField => ({
    path: `measures.0.${name}`, unit: 'measures', index: 0, name, value: '', places: [], rule: 'x',
    doubts: messages.map((message) => ({ code: 'body-by-likeness', message, where: '' })),
  });

  it('are the same doubts about the same words in fields of one kind, and no others', () => {
    const fields = [field('executors', 'a'), field('executors', 'b'), field('deadline', 'a'), field('executors', 'a'), field('executors', 'a', 'b'), field('action')];
    expect([...doubtsAlike(fields)]).toEqual([[0, [0, 3]], [3, [0, 3]]]);
  });
});

describe('decisions on their way', () => {
  const decision = (sequence: number, path: string, by = 'a'): Decision => ({ sequence, path, kind: 'confirmed', by, at: '2026-11-23T07:00:00.000Z' });
  const stale = (current: readonly Decision[]): Error =>
    serverRefusal(409, { data: null, error: { status: 409, name: 'x', code: 'stale-decision', message: 'stale', details: { current } } }, '');

  function desk(store: (decisions: readonly NewDecision[]) => Promise<readonly Decision[]>) {
    let state: ReviewState = startOf([]);
    const decide = decisionQueue({ store, tell: (event: ReviewEvent) => (state = reviewAfter(state, event)) });
    return { decide, state: () => state };
  }

  it('are seen at once, and once only when they are stored', async () => {
    const { decide, state } = desk(async (decisions) => decisions.map(({ path }, index) => decision(index + 1, path)));
    const saving = decide([{ path: 'order.title', kind: 'confirmed', basedOn: null }]);
    expect(decisionsShown(state(), 'me', 'now').map(({ path, by }) => [path, by])).toEqual([['order.title', 'me']]);
    await saving;
    expect(decisionsShown(state(), 'me', 'now')).toEqual([decision(1, 'order.title')]);
  });

  it('on a path just decided here are based on that decision', async () => {
    const sent: (number | null)[] = [];
    let last = 0;
    const { decide } = desk(async (decisions) => {
      sent.push(...decisions.map(({ basedOn }) => basedOn));
      return decisions.map(({ path }) => decision((last += 1), path));
    });
    void decide([{ path: 'plan.title', kind: 'confirmed', basedOn: null }]);
    await decide([{ path: 'plan.title', kind: 'reopened', basedOn: null }]);
    expect(sent).toEqual([null, 1]);
  });

  it('that come too late are kept beside the one that stands', async () => {
    const theirs = decision(7, 'order.title', 'b');
    const { decide, state } = desk(() => Promise.reject(stale([theirs])));
    await decide([{ path: 'order.title', kind: 'corrected', value: 'Моё', basedOn: null }]);
    expect(state().unsaved.get('order.title')).toMatchObject({ mine: { value: 'Моё' }, theirs });
    expect(state().stored).toEqual([theirs]);
  });

  it('of many, those that somebody took meanwhile are left to them, and the others stored', async () => {
    const theirs = decision(1, 'b', 'other');
    const { decide, state } = desk(async (decisions) => {
      if (decisions.some(({ path }) => path === 'b')) throw stale([theirs]);
      return decisions.map(({ path }, index) => decision(index + 2, path));
    });
    await decide(['a', 'b', 'c'].map((path) => ({ path, kind: 'confirmed', basedOn: null })));
    expect(state().stored.map(({ path, by }) => `${path} ${by}`)).toEqual(['b other', 'a a', 'c a']);
    expect(state().unsaved.size).toBe(0);
  });

  it('that the server was not reached for wait to be tried again', async () => {
    const { decide, state } = desk(() => Promise.reject(serverRefusal(0, null, 'unreachable')));
    await decide([{ path: 'order.title', kind: 'corrected', value: 'Моё', basedOn: null }]);
    expect(state().unsaved.get('order.title')).toEqual({ mine: expect.objectContaining({ value: 'Моё' }) as NewDecision, message: 'unreachable' });
    expect(decisionsShown(state(), 'me', 'now')).toEqual([]);
  });
});

describe('what is given to be read', () => {
  const clipboard = (texts: Record<string, string>): Pick<DataTransfer, 'getData'> => ({ getData: (type: string) => texts[type] ?? '' });

  it('is the HTML of a clipboard that holds a table, else its text', async () => {
    const table = pastedSource(clipboard({ 'text/html': '<table><tr><td>ә</td></tr></table>', 'text/plain': 'ә' }));
    expect(table?.fileName).toBe('pasted.html');
    expect(await table?.content.text()).toContain('<td>ә</td>');
    expect(pastedSource(clipboard({ 'text/html': '<b>ә</b>', 'text/plain': 'ә' }))?.fileName).toBe('pasted.txt');
    expect(pastedSource(clipboard({ 'text/plain': ' ' }))).toBeNull();
  });

  it.each([
    ['plan.docx', 100, null],
    ['PLAN.TXT', 100, null],
    ['plan.doc', 100, 'source-old-word'],
    ['plan.pdf', 100, 'source-kind-unknown'],
    ['plan', 100, 'source-kind-unknown'],
    ['plan.txt', 0, 'source-empty'],
    ['plan.txt', 20 * 1024 * 1024 + 1, 'source-too-large'],
  ])('%s of %i bytes: %s', (name, size, refusal) => {
    expect(refusalOf({ name, size })).toBe(refusal);
    expect(chosenFile(new File(['x'], name)).fileName).toBe(name);
  });
});

describe('a printed total', () => {
  it('agrees with the sum of its section or of the plan, and one that was not read agrees with nothing', () => {
    const totals = { ...readOrder('').totals, allTenge: '30', bySection: { I: '10' } };
    const printed = (section: string | null, amountTenge: string | null, sumTenge: string | null = '10') => ({
      text: 'Барлығы', section, sectionPath: [], amountTenge, sumTenge, lines: [],
    });
    const printedTotals = [printed('I', '10'), printed('I', '30'), printed(null, '30', '30'), printed('I', null), printed('I', '10', null)];
    const asRead = comparedTotals({ printedTotals, totals }, { totals });
    expect(asRead.map((total) => total.agrees)).toEqual([true, false, true, null, null]);
    const corrected = comparedTotals({ printedTotals, totals }, { totals: { ...totals, allTenge: '29' } });
    expect(corrected.map((total) => total.agrees)).toEqual([true, true, true, null, null]);
  });
});
