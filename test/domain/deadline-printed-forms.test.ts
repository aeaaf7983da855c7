import fc from 'fast-check';
import { isIsoDate } from '../../cms/domain/calendar/iso-date';
import type { Deadline } from '../../cms/domain/deadline/deadline';
import { readDeadline } from '../../cms/domain/deadline/read-deadline';
import { DEADLINE_RULES } from '../../cms/domain/deadline/rule';
import { deadlineProblems } from '../../cms/domain/deadline/validate';
import { putLettersRight } from '../../cms/domain/text/letters';
import { fuzzRuns } from '../support/fuzz-runs';
import { printedDatedDeadline, printedDeadline } from '../support/printed-deadlines';

/** A million runs take their time. */
const LONGEST_TEST = 60_000 + fuzzRuns * 5;
const NOTHING_MORE = { recurrence: null, from: null, until: null, onRequestOf: [], parts: [] };

describe('a deadline printed in any manner', () => {
  test(
    'reads back to what it says, and is doubted only where its figures or a damaged word can be read two ways',
    () => {
      fc.assert(
        fc.property(printedDeadline, ({ language, text, says }) => {
          const { deadline, doubts } = readDeadline(text, language);
          if (!agrees(deadline, { ...NOTHING_MORE, ...says })) expect(deadline).toMatchObject({ ...NOTHING_MORE, ...says });
          const others = doubts.filter(({ code }) => code !== 'date-two-ways' && code !== 'misprint-read-right');
          if (others.length > 0) expect(others).toEqual([]);
        }),
        { numRuns: fuzzRuns },
      );
    },
    LONGEST_TEST,
  );

  test('is one of several when others stand on lines of their own, each with its own words', () => {
    fc.assert(
      fc.property(printedDatedDeadline, printedDatedDeadline, (first, second) => {
        fc.pre(first.language === second.language);
        const { deadline } = readDeadline(`${oneLine(first.text)};\n${oneLine(second.text)}`, first.language);
        expect(deadline).toMatchObject({ kind: 'several', parts: [first.says, second.says] });
        expect(deadline.parts.map((part) => part.text)).toEqual([first, second].map(({ text, language }) => putLettersRight(oneLine(text), { language })));
      }),
      { numRuns: 1000 },
    );
  });
});

/** Whether every field has the value it should: what `toMatchObject` asks, quickly enough for a million readings. */
function agrees(deadline: Deadline, fields: Partial<Deadline>): boolean {
  return JSON.stringify({ ...deadline, ...fields }) === JSON.stringify(deadline);
}

function oneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}

/** The grammar's own alphabet: words, figures and marks that mean something in it, and some that do not. */
const PIECES = [
  '2003', '2005', '1999', '05', '20', '200 3', '20052006', 'жылғы', 'жыл', 'жж.', 'ж.', 'г.', 'гг.', 'года', '3', '1', '31', '29', '12', 'тоқсан', 'т.', 'квартал', 'кв.',
  'ІІ', 'IV', 'VI', 'V', 'П', 'Ш', '1V', 'жартыжылдық', 'жарты', 'жылдық', 'полугодие', 'шілде', 'ақпан', 'ақпанға', 'қыркүйектің', 'марта', 'феврале', 'мая', 'май', 'июнь',
  'до', 'к', 'с', 'по', 'дейін', 'бастап', 'кешіктірмей', 'қарай', 'сайын', 'әр', 'ежегодно', 'ежеквартально', 'каждый', 'раз', 'рет', 'раза', 'в', 'екі', 'два', 'постоянно', 'үнемі',
  'және', 'и', 'мен', ',', '-', '–', ';', '\n', '(', ')', '"', '%', ':', '/', '//', 'далее', 'одан әрі', 'соңына', 'конца', 'начала', 'басы', 'ішінде', 'течение', 'весь', 'период',
  'числа', 'күніне', 'айдың', '-іне', '-ші', '-го', 'этап', 'кезең', 'по запросу', 'сұрау салуы бойынша', 'после', 'кейін', 'сөз', 'слово', '25.12.2004', '03.04.05', '12.2005', '31.02',
  '2005.27.06', '29.02.2003', 'токсан', 'ноя', 'брь', 'Желтоқ', 'сан',
];
const glue = fc.constantFrom(' ', ' ', ' ', '');
const words = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), glue), { maxLength: 10 })
  .map((list) => list.map(([piece, space]) => piece + space).join(''));
const anyText = fc.oneof({ weight: 9, arbitrary: words }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) });

describe('whatever the words', () => {
  test(
    'a reading has days that exist, in order, well-formed, always the same, by a rule of the grammar',
    () => {
      fc.assert(
        fc.property(anyText, fc.constantFrom('kk' as const, 'ru' as const), (text, language) => {
          const reading = readDeadline(text, language);
          const { deadline, doubts, rule } = reading;
          if (deadlineProblems(deadline).length > 0) expect(deadlineProblems(deadline)).toEqual([]);
          for (const { start, due, from, until } of [deadline, ...deadline.parts]) {
            const days = [start, due, from, until].filter((day) => day !== null);
            const unreal = days.filter((day) => !isIsoDate(day));
            if (unreal.length > 0) expect(unreal).toEqual([]);
            if (start !== null && due !== null && start > due) expect(start <= due).toBe(true);
          }
          if (deadline.kind === 'unread' && doubts.length === 0) expect(doubts).not.toEqual([]);
          if (!DEADLINE_RULES.includes(rule)) expect(DEADLINE_RULES).toContain(rule);
          expect(JSON.stringify(readDeadline(text, language))).toBe(JSON.stringify(reading));
        }),
        { numRuns: fuzzRuns },
      );
    },
    LONGEST_TEST,
  );

  test('a short text takes no long time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const before = process.cpuUsage();
        readDeadline(text, 'kk');
        expect(process.cpuUsage(before).user).toBeLessThan(250_000);
      }),
      { numRuns: 2000 },
    );
  });
});
