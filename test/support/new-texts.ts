import fc from 'fast-check';
import type { NewText } from '../../cms/domain/matching/new-text';
import type { ProposedUnit } from '../../cms/domain/matching/proposal';
import type { Deadline } from '../../cms/domain/deadline/deadline';
import { partialOf } from '../../cms/domain/matching/wordings';
import type { MeasureWording, PlanRecord, SectionWording } from '../../cms/domain/record/plan-record';
import type { Redaction } from '../../cms/domain/record/plan-view';
import { redactionOn } from '../../cms/domain/record/redaction';
import { amendmentOf } from './amendments';
import { seedRecord } from './seed-record';

/** A row of a generated plan: `about` tells it from all others, the rest it may share. */
export interface Row {
  readonly about: number;
  readonly number: string;
  readonly words: readonly string[];
  readonly due: string;
  readonly form: string;
  readonly tiyn: number | null;
}

export interface Section {
  readonly about: number;
  readonly number: string;
  readonly rows: readonly Row[];
}

const seed = seedRecord();

export const CHANGED_ON = '2007-02-01';

const SHARED = ['жөніндегі', 'жұмысты', 'қамтамасыз', 'ету', 'ұйымдастыру', 'мемлекеттік', 'бағдарламаны', 'дамыту', 'іс-шараларын', 'өткізу', 'тәртібін', 'бекіту'];
const SYLLABLES = ['ба', 'ке', 'ры', 'то', 'лу', 'ші', 'на', 'мо', 'жә', 'ду'];

/** Two words that no other number gives. */
export function wordsAbout(about: number): string {
  const word = (number: number): string => String(number + 1000).replace(/\d/g, (digit) => SYLLABLES[Number(digit)] ?? '');
  return `${word(about)} ${word(about * 7 + 3)}`;
}

export function actionOf({ about, words }: Row): string {
  return [wordsAbout(about), ...words].join(' ');
}

const freeRow = fc.record({
  words: fc.array(fc.constantFrom(...SHARED), { minLength: 3, maxLength: 8 }),
  due: fc.constantFrom('2006-12-31', '2007-06-30', '2007-12-31'),
  form: fc.constantFrom('Бұйрық', 'Есеп', 'Қазақстан Республикасы Үкіметінің қаулысы'),
  tiyn: fc.option(fc.constantFrom(100, 5_000, 123_456_789), { nil: null }),
});

/** Plans of sections, each with rows of its own; the first section may be none (a plan without headings). */
export const plans: fc.Arbitrary<readonly Section[]> = fc
  .array(fc.array(freeRow, { maxLength: 12 }), { minLength: 1, maxLength: 4 })
  .map((sections) => {
    let about = 0;
    return sections.map((rows, at) => ({
      about: 5000 + at,
      number: String(at + 1),
      rows: rows.map((row, turn) => ({ ...row, about: (about += 1), number: `${at + 1}.${turn + 1}` })),
    }));
  });

function deadlineOf(due: string): Deadline {
  return { text: `${due.slice(0, 4)} жылғы ${due}`, kind: 'date', precision: 'day', start: due, due, recurrence: null, from: null, until: null, onRequestOf: [], parts: [] };
}

function cellsOf(row: Row): Omit<MeasureWording, 'id' | 'key' | 'unit' | 'changeSet' | 'effect' | 'clause' | 'position' | 'section'> {
  const { due, form, tiyn, number } = row;
  const lines = tiyn === null ? [] : [{ source: 'republican-budget' as const, programme: null, amountTiyn: String(tiyn), amountPrinted: null, year: null }];
  return {
    number,
    action: { kk: actionOf(row) },
    deadline: deadlineOf(due),
    deadlineText: { kk: deadlineOf(due).text },
    completionForm: { kk: form },
    executorsText: { kk: 'Әділет министрлігі' },
    executors: [{ body: 'ministry-of-justice', role: 'lead', byAgreement: false }],
    funding: { text: { kk: tiyn === null ? 'Талап етілмейді' : `${tiyn} теңге` }, source: tiyn === null ? 'none' : 'republican-budget', lines },
  };
}

function titleOf({ about }: Section): string {
  return `${wordsAbout(about)} бөлімі`;
}

/** The plan as the register holds it; every text has a Russian translation beside the Kazakh. */
export function recordOf(plan: readonly Section[]): PlanRecord {
  const enactment = seed.changeSets.find(({ kind }) => kind === 'enactment');
  const base = { changeSet: enactment?.id ?? '', effect: 'enact', clause: null } as const;
  const both = (kk: string): { kk: string; ru: string } => ({ kk, ru: `перевод: ${kk}` });
  let position = 0;
  const sections = plan.map((section, at): SectionWording => ({ ...base, unit: 'section', id: `s${at}`, key: `s${at}`, position: at + 1, number: section.number, title: both(titleOf(section)) }));
  const measures = plan.flatMap((section, at) =>
    section.rows.map((row): MeasureWording => {
      position += 1;
      const cells = cellsOf(row);
      return { ...base, ...cells, unit: 'measure', id: `m${row.about}`, key: `m${row.about}`, position, section: `s${at}`, action: both(cells.action.kk ?? ''), completionForm: both(row.form) };
    }),
  );
  return { ...seed, wordings: [...sections, ...measures] };
}

/** The plan as a new text in Kazakh prints it. */
export function textOf(plan: readonly Section[]): NewText {
  return {
    language: 'kk',
    act: null,
    title: {},
    points: [],
    sections: plan.map((section) => ({ number: section.number, title: { kk: titleOf(section) } })),
    measures: plan.flatMap((section, sectionAt) => section.rows.map((row) => ({ ...cellsOf(row), sectionAt }))),
  };
}

/** The record after an amendment that says what is proposed, as of the day it takes effect. */
export function afterAmendment(record: PlanRecord, proposed: readonly ProposedUnit[]): Redaction {
  const changeSet = amendmentOf('12', CHANGED_ON);
  const wordings = proposed.flatMap((unit) => {
    const wording = partialOf(unit);
    return wording === null ? [] : [{ ...wording, id: `new ${unit.unit} ${unit.key}`, changeSet: changeSet.id }];
  });
  return redactionOn({ ...record, changeSets: [...record.changeSets, changeSet], wordings: [...record.wordings, ...wordings] }, CHANGED_ON);
}
