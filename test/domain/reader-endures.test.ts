import fc from 'fast-check';
import { splitNames } from '../../cms/domain/bodies/split-names';
import { readDeadline } from '../../cms/domain/deadline/read-deadline';
import { readFunding } from '../../cms/domain/money/read-funding';
import { amendingEvent, citationsIn } from '../../cms/domain/order/citation';
import { readOrder } from '../../cms/domain/reading/read-order';
import { putLettersRight } from '../../cms/domain/text/letters';
import { damageOf, undoDamage } from '../../cms/domain/text/damage';
import { joinLines } from '../../cms/domain/text/lines';
import { lexiconOf } from '../../cms/domain/text/lexicon';
import { searchFold } from '../../cms/domain/text/search-fold';
import { headingOf } from '../../cms/domain/reading/heading';
import { columnsOf } from '../../cms/domain/reading/columns';
import { labelsIn } from '../../cms/domain/reading/labelled';
import { fuzzRuns } from '../support/fuzz-runs';

const READERS: ReadonlyArray<readonly [string, (text: string) => unknown]> = [
  ['deadlines in Kazakh', (text) => readDeadline(text, 'kk')],
  ['deadlines in Russian', (text) => readDeadline(text, 'ru')],
  ['funding', (text) => readFunding(text, { language: 'kk' })],
  ['bare figures', (text) => readFunding(text, { language: 'ru', unit: { multiplier: 1000n, place: 'header' } })],
  ['citations in Kazakh', (text) => [citationsIn(text, 'kk'), amendingEvent(text, 'kk')]],
  ['citations in Russian', (text) => [citationsIn(text, 'ru'), amendingEvent(text, 'ru')]],
  ['names in Kazakh', (text) => splitNames(text, 'kk')],
  ['names in Russian', (text) => splitNames(text, 'ru')],
  ['letters', (text) => putLettersRight(text, { language: 'kk' })],
  ['search folding', searchFold],
  ['damaged letters', (text) => undoDamage(text, damageOf([text], lexiconOf([text])))],
  ['lines', (text) => joinLines(text.split('\n'), lexiconOf(text.split('\n')))],
  ['headers and headings', (text) => [columnsOf([[text], [text, text]]), headingOf(text), labelsIn(text)]],
  ['whole acts', (text) => readOrder(text)],
];

const PIECES = [
  '1', '111 ', '1,', '1.', '- ', 'аб-', '( ', '«', '"', '№1', '2003-', '2003 ж. ', 'барлығы ', 'контроль ', 'бақылау ', 'ІІ', 'тоқсан ',
  'сұрау ', 'по запросу ', '27 маусым ', '\n', '\t', '; ', ', ', ' және ', ' и ', 'А.', 'Аб А.А. ', 'Министерство ', 'министрлігі ',
  'басқармалары ', 'млн. ', '005 "', 'бес ', 'бюджет ', 'жy', 'Ескерту. ', '1. ', 'бекітілген\n', '\n\t', '<table><td>', '&', '> ', 'сайын ',
  'Итого ', 'в том числе ', 'Раздел I. ', 'Срок: ', '\n\t2\n\t3', '\tN\n\tСрок\n\tМероприятия\n', 'г. ', 'туралы\n', 'ґќ', '‰', 'Приложение к ', '3) ',
  'Сноска. ', 'Исключена ', 'РАСПОРЯЖЕНИЕ\n', '\n\n', 'теңге ', '2003 г.', '  ', 'финанси-рования ',
];

/** Linear work on so many characters takes milliseconds; work that squares with them takes far longer than this. */
const LONG = 30_000;
const LONGEST_SECONDS = 3;
/** A pattern that goes back over its text takes seconds over a few dozen characters. */
const LONGEST_SECONDS_OF_SHORT = 1;
const LONGEST_RUN = Math.max(60_000, fuzzRuns * 10);

describe.each(READERS)('reading %s', (_, read) => {
  test('takes time in proportion to the text, however it repeats', () => {
    const repeated = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(repeated, (unit) => {
        const text = unit.repeat(Math.ceil(LONG / unit.length));
        const before = process.cpuUsage();
        read(text);
        expect(process.cpuUsage(before).user / 1_000_000).toBeLessThan(LONGEST_SECONDS);
      }),
      { numRuns: 12 },
    );
  });

  test('answers whatever it is given', () => {
    const text = fc.oneof(
      fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary', maxLength: 40 }),
    );
    const quickly = (source: string): void => {
      const before = process.cpuUsage();
      read(source);
      expect(process.cpuUsage(before).user / 1_000_000).toBeLessThan(LONGEST_SECONDS_OF_SHORT);
    };
    fc.assert(fc.property(text, quickly), { numRuns: fuzzRuns });
  }, LONGEST_RUN);
});
