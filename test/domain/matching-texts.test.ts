import fc from 'fast-check';
import { matchText, matchWords } from '../../cms/domain/matching/match-text';
import { proposeChanges, type ProposedUnit } from '../../cms/domain/matching/proposal';
import { wordsOfRedaction, wordsOfText } from '../../cms/domain/matching/unit-words';
import { redactionOn } from '../../cms/domain/record/redaction';
import { afterAmendment, CHANGED_ON, plans, recordOf, textOf, type Row, type Section } from '../support/new-texts';

const heldAs = (plan: readonly Section[]) => redactionOn(recordOf(plan), CHANGED_ON);
const proposed = (held: readonly Section[], text: readonly Section[]): ProposedUnit[] => {
  const redaction = heldAs(held);
  return proposeChanges(redaction, textOf(text), matchText(redaction, textOf(text)));
};
const changes = (held: readonly Section[], text: readonly Section[]): string[] =>
  proposed(held, text)
    .filter(({ kind }) => kind !== 'kept')
    .map(({ kind, unit, key, cells }) => `${kind} ${unit} ${key}${kind === 'changed' ? ` ${cells.join(',')}` : ''}`);

const rowsOf = (plan: readonly Section[]): readonly Row[] => plan.flatMap(({ rows }) => rows);
const each = (plan: readonly Section[], edit: (row: Row) => readonly Row[]): Section[] => plan.map((section) => ({ ...section, rows: section.rows.flatMap(edit) }));
/** A plan and some of its rows, by what they are about. */
const plansWithSome = plans.chain((plan) => fc.tuple(fc.constant(plan), fc.subarray(rowsOf(plan).map(({ about }) => about)).map((some) => new Set(some))));

describe('a whole new text of a plan', () => {
  it('that says the same changes nothing', () => {
    fc.assert(fc.property(plans, (plan) => expect(changes(plan, plan)).toEqual([])));
  });

  it('that says the same changes nothing even where every row says what every other does', () => {
    const alike = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 3 }), fc.boolean());
    fc.assert(
      fc.property(alike, ([count, sections, isNumbered]) => {
        const row = (turn: number): Row => ({ about: 1, number: isNumbered ? String(turn + 1) : '', words: ['ету'], due: '2006-12-31', form: 'Есеп', tiyn: null });
        const plan = Array.from({ length: sections }, (_one, at) => ({ about: 5000, number: '', rows: Array.from({ length: count }, (_row, turn) => row(at + turn)) }));
        const record = recordOf(plan);
        let turn = 0;
        const unique = { ...record, wordings: record.wordings.map((one) => (one.unit === 'measure' ? { ...one, key: `m${(turn += 1)}` } : one)) };
        const redaction = redactionOn(unique, CHANGED_ON);
        const units = proposeChanges(redaction, textOf(plan), matchText(redaction, textOf(plan)));
        expect(units.filter(({ kind }) => kind !== 'kept')).toEqual([]);
      }),
    );
  });

  it('without some of the rows repeals exactly those', () => {
    fc.assert(
      fc.property(plansWithSome, ([plan, some]) => {
        const text = each(plan, (row) => (some.has(row.about) ? [] : [row]));
        expect(changes(plan, text)).toEqual(rowsOf(plan).flatMap(({ about }) => (some.has(about) ? [`repealed measure m${about}`] : [])));
      }),
    );
  });

  it('with rows put in between inserts exactly those', () => {
    fc.assert(
      fc.property(plansWithSome, ([plan, some]) => {
        const text = each(plan, (row) => (some.has(row.about) ? [row, { ...row, about: row.about + 2000, number: `${row.number}-1`, form: 'Жаңа нысан', words: [] }] : [row]));
        expect(changes(plan, text)).toEqual(rowsOf(text).flatMap(({ about }, at) => (about > 2000 ? [`inserted measure +${at}`] : [])));
      }),
    );
  });

  it('with other numbers renumbers exactly those', () => {
    fc.assert(
      fc.property(plansWithSome, ([plan, some]) => {
        const text = each(plan, (row) => [some.has(row.about) ? { ...row, number: `9.${row.about}` } : row]);
        expect(changes(plan, text)).toEqual(rowsOf(plan).flatMap(({ about }) => (some.has(about) ? [`changed measure m${about} number`] : [])));
      }),
    );
  });

  it('with other words, days and sums changes exactly those cells', () => {
    fc.assert(
      fc.property(plansWithSome, ([plan, some]) => {
        const text = each(plan, (row) => [some.has(row.about) ? { ...row, words: [...row.words.slice(1), 'жаңғырту'], due: '2009-03-31', tiyn: 777 } : row]);
        expect(changes(plan, text)).toEqual(rowsOf(plan).flatMap(({ about }) => (some.has(about) ? [`changed measure m${about} action,deadline,funding`] : [])));
      }),
    );
  });

  it('with a row in another section moves that row', () => {
    fc.assert(
      fc.property(plans.filter((plan) => plan.length > 1 && (plan[0]?.rows.length ?? 0) > 0), ([first, second, ...others]) => {
        const [moved, ...stay] = (first as Section).rows;
        const text = [{ ...(first as Section), rows: stay }, { ...(second as Section), rows: [...(second as Section).rows, moved as Row] }, ...others];
        expect(changes([first as Section, second as Section, ...others], text)).toEqual([`changed measure m${moved?.about} place`]);
      }),
    );
  });
});

/** A plan and another that grew out of it: rows taken out, put in, renumbered, reworded, moved, sections turned round. */
const editedPlans = plans.chain((plan) =>
  fc
    .tuple(fc.infiniteStream(fc.constantFrom('keep', 'keep', 'drop', 'reword', 'renumber', 'insert')), fc.boolean(), fc.boolean())
    .map(([edits, isTurned, isShuffled]): [readonly Section[], readonly Section[]] => {
      const edited = each(plan, (row) => {
        const edit = edits.next().value as string;
        if (edit === 'drop') return [];
        if (edit === 'reword') return [{ ...row, words: ['жаңа', ...row.words], due: '2010-01-01', form: 'Заң жобасы' }];
        if (edit === 'renumber') return [{ ...row, number: `8.${row.about}` }];
        return edit === 'insert' ? [row, { ...row, about: row.about + 3000, number: '' }] : [row];
      });
      const turned = isTurned ? [...edited].reverse() : edited;
      return [plan, isShuffled ? turned.map((section) => ({ ...section, rows: [...section.rows].reverse() })) : turned];
    }),
);

describe('what a new text proposes', () => {
  it('put into effect gives the rows of the text, in its order, field by field', () => {
    fc.assert(
      fc.property(editedPlans, ([plan, edited]) => {
        const text = textOf(edited);
        const after = afterAmendment(recordOf(plan), proposed(plan, edited));
        const headings = after.sections.map(({ heading }) => ({ number: heading?.number, title: { kk: heading?.title.kk } }));
        expect(headings).toEqual(text.sections);
        const rows = after.sections.flatMap(({ measures }, sectionAt) =>
          measures.map(({ number, action, deadline, deadlineText, completionForm, executorsText, executors, funding }) => ({
            number, action: { kk: action.kk }, deadline, deadlineText, completionForm: { kk: completionForm.kk }, executorsText, executors, funding, sectionAt,
          })),
        );
        expect(rows).toEqual(text.measures);
      }),
      { numRuns: 300 },
    );
  });

  it('names every unit of the plan and of the text once', () => {
    fc.assert(
      fc.property(editedPlans, ([plan, edited]) => {
        const units = proposed(plan, edited).filter(({ unit }) => unit === 'measure');
        const keys = units.flatMap(({ before }) => (before === null ? [] : [before.key]));
        expect([...keys].sort()).toEqual(rowsOf(plan).map(({ about }) => `m${about}`).sort());
        expect(units.flatMap(({ at }) => (at === null ? [] : [at]))).toEqual(rowsOf(edited).map((_row, at) => at));
      }),
    );
  });

  it('keeps a translation whose words did not change, and leaves out one whose words did, saying so', () => {
    fc.assert(
      fc.property(editedPlans, ([plan, edited]) => {
        for (const { kind, before, after, lost } of proposed(plan, edited)) {
          if (kind !== 'changed' || before?.unit !== 'measure' || after?.unit !== 'measure') continue;
          const isSaidAlike = before.action.kk === after.action.kk;
          expect(after.action.ru).toBe(isSaidAlike ? before.action.ru : undefined);
          expect(lost.some(({ cell, language }) => cell === 'action' && language === 'ru')).toBe(!isSaidAlike);
        }
      }),
    );
  });

  it('is matched the same from either side', () => {
    fc.assert(
      fc.property(editedPlans, ([plan, edited]) => {
        const [a, b] = [wordsOfRedaction(heldAs(plan), 'kk'), wordsOfText(textOf(edited))];
        const [there, back] = [matchWords(a, b), matchWords(b, a)];
        const pairs = (list: typeof there.measures, isBack: boolean): string[] =>
          list.map(({ old, now, confidence }) => (isBack ? `${now} ${old} ${confidence}` : `${old} ${now} ${confidence}`)).sort();
        expect(pairs(back.measures, true)).toEqual(pairs(there.measures, false));
        expect(pairs(back.sections, true)).toEqual(pairs(there.sections, false));
      }),
    );
  });
});
