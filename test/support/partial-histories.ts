import fc from 'fast-check';
import { CELLS_OF } from '../../cms/domain/record/cells';
import type { Cell, MeasureWording, PlanRecord, WordReplacement, WordingRecord } from '../../cms/domain/record/plan-record';
import { amendmentOf } from './amendments';
import { seedRecord } from './seed-record';

const seed = seedRecord();
const measures = seed.wordings.filter((wording): wording is MeasureWording => wording.unit === 'measure');

const days = fc.integer({ min: 0, max: 1500 }).map((day) => new Date(Date.UTC(2006, 4, 1 + day)).toISOString().slice(0, 10));

interface Change {
  readonly date: string;
  readonly measure: number;
  readonly way: 'whole' | 'cells' | 'words' | 'repeal';
  readonly cells: readonly Cell[];
  readonly text: string;
  readonly due: string;
  readonly tiyn: bigint;
}

const change: fc.Arbitrary<Change> = fc.record({
  date: days,
  measure: fc.nat({ max: 3 }),
  way: fc.constantFrom('whole', 'cells', 'cells', 'cells', 'words', 'repeal'),
  cells: fc.uniqueArray(fc.constantFrom(...CELLS_OF.measure), { minLength: 1, maxLength: 4 }),
  text: fc.constantFrom('Қазақстан', 'аумақтық', 'сайлау өткізу', 'дауыс беру жүйесі'),
  due: days,
  tiyn: fc.bigInt({ min: 0n, max: 10n ** 15n }),
});

/** Plans with a history of clauses that word measures whole, change some of their cells, replace words, or repeal them. */
export const partialHistories: fc.Arbitrary<PlanRecord> = fc.array(change, { minLength: 1, maxLength: 14 }).map((list) => {
  const made = list.map((one, index) => {
    const by = amendmentOf(String(index + 1), one.date);
    return { by, wording: wordingOf(one, by.id) };
  });
  return {
    ...seed,
    changeSets: [...seed.changeSets, ...made.map(({ by }) => by)],
    wordings: [...seed.wordings, ...made.map(({ wording }) => wording)],
  };
});

function wordingOf({ measure: at, way, cells, text, due, tiyn }: Change, changeSet: string): WordingRecord {
  const measure = measures[at % measures.length] as MeasureWording;
  const stored: MeasureWording = {
    ...measure,
    id: `${changeSet} ${measure.key}`,
    changeSet,
    effect: way === 'repeal' ? 'repeal' : 'substitute',
    clause: '1',
    number: `${measure.number}-${text.length}`,
    action: { kk: `${text} ${changeSet}` },
    completionForm: { kk: text },
    deadline: { ...measure.deadline, kind: 'date', precision: 'day', text: due, start: due, due, recurrence: null, from: null, until: null, onRequestOf: [], parts: [] },
    deadlineText: { kk: due },
    funding: { text: { kk: text }, source: 'republican-budget', lines: [{ source: 'republican-budget', programme: null, amountTiyn: String(tiyn), amountPrinted: null, year: null }] },
  };
  if (way === 'cells') return { ...stored, partial: { cells, words: [] } };
  if (way !== 'words') return stored;
  const words: readonly WordReplacement[] = [
    { cell: 'action', language: 'kk', from: 'Қазақстан', to: text },
    { cell: 'completionForm', language: 'kk', from: 'аумақтық', to: text },
  ];
  return { ...stored, partial: { cells: ['action', 'completionForm'], words } };
}
