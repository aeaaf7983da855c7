import type { Deadline } from '../../cms/domain/deadline/deadline';
import type { ChangeSetRecord, MeasureWording, PlanRecord, SectionWording } from '../../cms/domain/record/plan-record';
import { amendmentOf } from './amendments';
import { seedRecord } from './seed-record';

/*
 * What no order ever did: invented amendments of the seed's plan, for tests alone. The orders
 * that amended it are not held, and the first content says nothing of this.
 */

const seed = seedRecord();

function measure(key: string): MeasureWording {
  const found = seed.wordings.find((wording) => wording.unit === 'measure' && wording.key === key);
  if (found?.unit !== 'measure') throw new Error(`The seed has a measure ${key}`);
  return found;
}

function wordingBy(changeSet: string, clause: string, of: MeasureWording, more: Partial<MeasureWording>): MeasureWording {
  return { ...of, id: `${changeSet}-${of.key}`, changeSet, effect: 'substitute', clause, ...more };
}

function quarter(text: string, start: string, due: string): Pick<MeasureWording, 'deadline' | 'deadlineText'> {
  const deadline: Deadline = { ...measure('1.1').deadline, text, start, due };
  return { deadline, deadlineText: { kk: text } };
}

function budget(text: string, programme: string | null, tiyn: string): MeasureWording['funding'] {
  const lines = [{ source: 'republican-budget' as const, programme, amountTiyn: tiyn, amountPrinted: null, year: null }];
  return { text: { kk: text }, source: 'republican-budget', lines };
}

const inserted: Partial<MeasureWording> = {
  effect: 'insert',
  key: '1.6',
  number: '1.6',
  position: 5.5,
  ...quarter('2007 жылғы 4-тоқсан', '2007-10-01', '2007-12-31'),
  action: {
    kk: 'Сайлаушылар тізілімін қаржыландыру тәртібін айқындау',
    ru: 'Определение порядка финансирования реестра избирателей',
    en: 'Settle how the register of voters is financed',
  },
  completionForm: { kk: 'Бұйрық', ru: 'Приказ', en: 'Order' },
  executorsText: { kk: 'Қазақстан Республикасы Қаржы министрлігі' },
  executors: [{ body: 'ministry-of-finance', role: 'lead', byAgreement: false }],
  funding: budget('25000 мың теңге', null, '2500000000'),
};

const first: readonly MeasureWording[] = [
  wordingBy('amendment-12', '1-тармақтың 1) тармақшасы', measure('1.1'), {
    ...quarter('2007 жылғы 2-тоқсан', '2007-04-01', '2007-06-30'),
    completionForm: { ...measure('1.1').completionForm, kk: 'Заң жобасын Қазақстан Республикасының Үкіметіне енгізу', ru: 'Внесение проекта закона в Правительство Республики Казахстан' },
  }),
  wordingBy('amendment-12', '1-тармақтың 2) тармақшасы', measure('1.2'), {
    ...quarter('2008 жылғы 4-тоқсан', '2008-10-01', '2008-12-31'),
    funding: budget('401000 мың теңге сомасындағы 005 республикалық бюджеттік бағдарлама', 'republican-005', '40100000000'),
  }),
  wordingBy('amendment-12', '1-тармақтың 3) тармақшасы', measure('1.5'), inserted),
  wordingBy('amendment-12', '1-тармақтың 4) тармақшасы', measure('2.3'), { effect: 'repeal' }),
];

const heading: SectionWording = {
  ...(seed.wordings.find(({ unit, key }) => unit === 'section' && key === 'II') as SectionWording),
  id: 'amendment-45-II',
  changeSet: 'amendment-45',
  effect: 'substitute',
  title: { kk: 'Штрих-кодтарды басып шығару және жапсыру жөніндегі іс-шаралар', ru: 'Мероприятия по печати и наклейке штрих-кодов', en: 'Printing and applying bar codes' },
};

const second: readonly (MeasureWording | SectionWording)[] = [
  heading,
  wordingBy('amendment-45', '2', measure('2.2'), { funding: budget('12000 мың теңге сомасындағы 001 республикалық бюджеттік бағдарлама', 'republican-001', '1200000000') }),
  wordingBy('amendment-45', '3', measure('2.4'), { number: '2.3' }),
  wordingBy('amendment-45', '4', measure('3.1'), { effect: 'repeal' }),
];

const misprint = wordingBy('correction-1', '', measure('1.5'), {
  clause: null,
  executorsText: { kk: 'Қазақстан Республикасы Ақпараттандыру және байланыс агенттігі, Қазақстан Республикасы Әділет министрлігі' },
});

const ahead = wordingBy('amendment-7', '1', measure('1.2'), {
  ...quarter('2029 жылғы 4-тоқсан', '2029-10-01', '2029-12-31'),
  funding: budget('450000 мың теңге сомасындағы 005 республикалық бюджеттік бағдарлама', 'republican-005', '45000000000'),
});

const correction: ChangeSetRecord = { ...amendmentOf('', '2008-09-10'), id: 'correction-1', kind: 'correction', order: null, reason: 'Мемлекеттік органның атауындағы қате' };

/**
 * The seed's plan with an invented history: No. 12 of 1 February 2007 substitutes 1.1 and 1.2,
 * inserts 1.6 and repeals 2.3; No. 45 of 1 July 2008 renames section II, cuts the money of 2.2,
 * renumbers 2.4 and repeals 3.1; a correction of 10 September 2008; No. 7 takes effect on
 * 15 January 2027.
 */
export function amendedSeed(): PlanRecord {
  return {
    ...seed,
    bodies: {
      ...seed.bodies,
      'ministry-of-finance': {
        code: 'ministry-of-finance',
        name: { kk: 'Қазақстан Республикасы Қаржы министрлігі', ru: 'Министерство финансов Республики Казахстан', en: 'Ministry of Finance of the Republic of Kazakhstan' },
      },
    },
    changeSets: [...seed.changeSets, amendmentOf('12', '2007-02-01'), amendmentOf('45', '2008-07-01'), correction, amendmentOf('7', '2027-01-15')],
    wordings: [...seed.wordings, ...first, ...second, misprint, ahead],
  };
}

/** The same with an order of 5 October 2007 known to have amended it, but not how. */
export function amendedSeedWithUnknown(): PlanRecord {
  const record = amendedSeed();
  return { ...record, changeSets: [...record.changeSets, amendmentOf('300', '2007-10-05', { changesKnown: false })] };
}
