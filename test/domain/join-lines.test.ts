import fc from 'fast-check';
import { putLettersRight } from '../../cms/domain/text/letters';
import { lexiconOf } from '../../cms/domain/text/lexicon';
import { joinLines } from '../../cms/domain/text/lines';
import { seedSource } from '../support/seed-source';

const document = seedSource().split('\n').map((line) => putLettersRight(line, { language: 'kk' }));
const lexicon = lexiconOf(document);
const join = (...lines: string[]): string => joinLines(lines, lexicon);

describe('lines of a cell become one text', () => {
  test('a compound that the document writes with a hyphen keeps it at a line end', () => {
    expect(join('жерлерде штрих-', '', 'кодтарды қалыптас-', '', 'тыру')).toBe('жерлерде штрих-кодтарды қалыптастыру');
    expect(join('штрих-кодтар-', 'ды')).toBe('штрих-кодтарды');
  });

  test('a word torn at a line end loses the hyphen, inside a compound too', () => {
    expect(join('Инженерлік-техника-', '', 'лық орталығы')).toBe('Инженерлік-техникалық орталығы');
    expect(join('сайлаушы-азаматта-', 'рының')).toBe('сайлаушы-азаматтарының');
  });

  test('a hyphen that a broken line left in mid-line goes', () => {
    expect(join('Қазақстан', 'Республи-', 'касы', 'Әділет министрлі-гі')).toBe('Қазақстан Республикасы Әділет министрлігі');
  });

  test('a figure keeps its hyphen', () => {
    expect(join('2006 жылғы', '', '3- ', '', 'тоқсан')).toBe('2006 жылғы 3-тоқсан');
  });

  test('a hyphen before a capital stays', () => {
    expect(join('Премьер-', 'Министрінің')).toBe('Премьер-Министрінің');
  });

  test('an abbreviation keeps the hyphen before its ending', () => {
    expect(join('РМКК-', 'ның')).toBe('РМКК-ның');
  });

  test('a month broken without a hyphen is one word', () => {
    expect(joinLines(['Желтоқ', 'сан 2002 ж.'], lexiconOf([], ['желтоқсан']))).toBe('Желтоқсан 2002 ж.');
  });

  test('compounds in mid-line stay', () => {
    expect(join('"Мекен-жай тіркелімі" сондай-ақ іс-шаралар')).toBe('"Мекен-жай тіркелімі" сондай-ақ іс-шаралар');
  });

  test('a hyphen in mid-line goes where the document writes the word closed more often', () => {
    const lines = ['источник финансирования работ', 'финансирования', 'финанси-рования', 'научно-исследовательский', 'научно-исследовательский'];
    expect(joinLines(['Объем финанси-рования работ'], lexiconOf(lines))).toBe('Объем финансирования работ');
    expect(joinLines(['научно-исследовательский институт'], lexiconOf(lines))).toBe('научно-исследовательский институт');
  });

  test('a missing space after a comma is put in; a decimal comma stays closed', () => {
    expect(join('Нұсқаулық,оқыту 342362,5 мың')).toBe('Нұсқаулық, оқыту 342362,5 мың');
  });

  test('nothing but hyphens is lost, whatever the lines', () => {
    const word = fc.string({ unit: fc.constantFrom(...'аәбвгіұқ-1,."( шРМ'), maxLength: 12 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (lines) => {
        const kept = joinLines(lines, lexicon);
        expect(letters(kept)).toBe(letters(lines.join('')));
        expect(hyphens(kept)).toBeLessThanOrEqual(hyphens(lines.join('')));
      }),
    );
  });

  test('joining what is joined changes nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...document), { maxLength: 6 }), (lines) => {
        const once = joinLines(lines, lexicon);
        expect(joinLines([once], lexicon)).toBe(once);
      }),
    );
  });
});

function letters(text: string): string {
  return text.replace(/[\s-]/g, '');
}

function hyphens(text: string): number {
  return text.split('-').length - 1;
}
