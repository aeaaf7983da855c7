import fc from 'fast-check';
import { indexOf } from '../../cms/domain/bodies/match-body';
import { nominative } from '../../cms/domain/bodies/nominative';
import { splitNames, wholeNames } from '../../cms/domain/bodies/split-names';
import { executorsIn } from '../../cms/domain/reading/executors';
import { fragments, seedBodies } from '../support/seed-source';

const kk = (text: string): string[] => splitNames(text, 'kk');
const ru = (text: string): string[] => splitNames(text, 'ru');

describe('a list of executors', () => {
  test('commas inside a name do not split it', () => {
    expect(kk('Облыстардың, Астана, Алматы қалаларының әкімдері')).toHaveLength(1);
    expect(kk('Еңбек, жұмыспен қамту және халықты әлеуметтік қорғау басқармасы, аудандар мен қалалар әкімдері')).toEqual([
      'Еңбек, жұмыспен қамту және халықты әлеуметтік қорғау басқармасы',
      'аудандар мен қалалар әкімдері',
    ]);
    expect(ru('Министерство труда, занятости и социальной защиты, акимы областей, городов Астаны и Алматы')).toEqual([
      'Министерство труда, занятости и социальной защиты',
      'акимы областей, городов Астаны и Алматы',
    ]);
  });

  test('a head noun shared in the plural is given to each name', () => {
    expect(kk('қаржы, денсаулық сақтау басқармалары')).toEqual(['қаржы басқармасы', 'денсаулық сақтау басқармасы']);
    expect(ru('Областные управления информации и общественного согласия, культуры, акимы районов и городов')).toEqual([
      'Областное управление информации и общественного согласия',
      'Областное управление культуры',
      'акимы районов и городов',
    ]);
  });

  test('abbreviations and persons stand alone', () => {
    expect(kk('ІІБ, Көші-қон және демография басқармасы, Құрмашев Қ.Қ., қалалардың әкімдері')).toHaveLength(4);
    expect(ru('Жакиянов О.Н. Садыкбаев С.К.')).toEqual(['Жакиянов О.Н.', 'Садыкбаев С.К.']);
  });

  test('"by agreement" belongs to the name just before it', () => {
    expect(executorsIn('Әділет министрлігі, Орталық сайлау комиссиясы (келісім бойынша), Бас прокуратура', 'kk')).toEqual([
      { name: 'Әділет министрлігі', byAgreement: false },
      { name: 'Орталық сайлау комиссиясы', byAgreement: true },
      { name: 'Бас прокуратура', byAgreement: false },
    ]);
    expect(executorsIn('Министерство юстиции (созыв), Центральная избирательная комиссия (по согласованию)', 'ru')).toEqual([
      { name: 'Министерство юстиции', byAgreement: false, lead: true },
      { name: 'Центральная избирательная комиссия', byAgreement: true },
    ]);
  });

  test('nothing but separators is lost, over the executors of real plans and their mixtures', () => {
    const texts = fragments('executors').map(({ text }) => text.replace(/\s+/g, ' '));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 4 }), fc.constantFrom('kk' as const, 'ru' as const), (list, language) => {
        const text = list.join(', ');
        const bare = (part: string): string => part.replace(/[\s,;.]|(?<=\s)(және|мен|бен|пен|сондай-ақ|и|а также)(?=\s)/gu, '');
        expect(wholeNames(text, language).map((name) => bare(` ${name} `)).join('')).toBe(bare(text));
      }),
    );
  });
});

describe('matching with the register', () => {
  const register = indexOf(seedBodies());

  test('misprints do not hide a body', () => {
    expect(register.match('Қазақетан Республиликасы Ақпараттандыру және байланыс агенттігі')?.code).toBe('agency-informatization-communications');
    expect(register.match('Казахстан Республикасы Орталык сайлау комисиясы')?.code).toBe('cec');
  });

  test('nor do case endings and look-alike letters', () => {
    expect(register.match('Қазақстан Республикасы Әдiлет министрлігіне')?.code).toBe('ministry-of-justice');
    expect(register.match('Центральной избирательной комиссии Республики Казахстан')?.code).toBe('cec');
  });

  test('the same name is certain, a misprinted one less so', () => {
    expect(register.match('Қазақстан Республикасы Әділет министрлігі')?.confidence).toBe(1);
    expect(register.match('Қазақстан Республикасы Әділет министрліг')?.confidence).toBeLessThan(1);
  });

  test('a body the register does not know is not forced on another', () => {
    expect(register.match('Қазақстан Республикасы Қаржы министрлігі')).toBeNull();
    expect(register.match('Қазақстан Республикасы')).toBeNull();
    expect(register.match('')).toBeNull();
  });
});

describe('a name in the nominative', () => {
  test.each([
    ['Қазақстан Республикасы Президенті Әкімшілігінің', 'kk', 'Қазақстан Республикасы Президентінің Әкімшілігі'],
    ['Қазақстан Республикасы Премьер-Министрінің', 'kk', 'Қазақстан Республикасының Премьер-Министрі'],
    ['Қазақстан Республикасы Орталық сайлау комиссиясының', 'kk', 'Қазақстан Республикасы Орталық сайлау комиссиясы'],
    ['Премьер-Министра Республики Казахстан', 'ru', 'Премьер-Министр Республики Казахстан'],
    ['Центральной избирательной комиссии', 'ru', 'Центральная избирательная комиссия'],
    ['Министерства финансов', 'ru', 'Министерство финансов'],
  ] as const)('%s (%s)', (printed, language, expected) => {
    expect(nominative(printed, language)).toBe(expected);
  });

  test('stays as it is once it is', () => {
    for (const { names } of seedBodies()) expect(nominative(names[0] ?? '', 'kk')).toBe(names[0]);
  });
});
