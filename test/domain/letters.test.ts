import fc from 'fast-check';
import { readOrder } from '../../cms/domain/reading/read-order';
import { damageOf, undoDamage } from '../../cms/domain/text/damage';
import { putLettersRight } from '../../cms/domain/text/letters';
import { lexiconOf } from '../../cms/domain/text/lexicon';
import { romanNumeral, romanValue } from '../../cms/domain/text/roman';

const kk = (text: string): string => putLettersRight(text, { language: 'kk' });
const ru = (text: string): string => putLettersRight(text, { language: 'ru' });

describe('look-alike letters', () => {
  test('a Latin i inside a Kazakh word is a Kazakh і', () => {
    expect(kk('жөнiндегi iс-шаралар')).toBe('жөніндегі іс-шаралар');
  });

  test('a Latin Y is the Kazakh letter that vowel harmony asks for', () => {
    expect(kk('Yкiметi')).toBe('Үкіметі');
    expect(kk('Yйым')).toBe('Ұйым');
    expect(kk('саyда')).toBe('сауда');
  });

  test('a Latin Y in a Russian word is у', () => {
    expect(ru('yправление')).toBe('управление');
  });

  test('initials before a Kazakh surname are Cyrillic', () => {
    expect(kk('A.A.Тiлеубердинге')).toBe('А.А.Тілеубердинге');
    expect(kk('A. Тiлеубердин')).toBe('А. Тілеубердин');
  });

  test('Roman numerals come out in Latin letters whatever they were typed in', () => {
    expect(kk('І. Азаматтар')).toBe('I. Азаматтар');
    expect(kk('IІ. Штрих')).toBe('II. Штрих');
    expect(kk('ІҮ т.')).toBe('IV т.');
    expect(ru('ІІІ-ІV квартал')).toBe('III-IV квартал');
  });

  test('Latin words and numbers of laws stay Latin', () => {
    expect(ru('Microsoft Web-сайт № 205-VI IP-телефония')).toBe('Microsoft Web-сайт № 205-VI IP-телефония');
  });

  test('letters of old fonts are put right', () => {
    expect(kk('жұқпалы бґлімшесі')).toBe('жұқпалы бөлімшесі');
  });

  test('each letter of the fonts that came before Unicode had Kazakh ones', () => {
    expect(kk('Ќазаќстан Республикасыныѕ ўлттыќ жјне жергілікті їкіметі')).toBe('Қазақстан Республикасының ұлттық және жергілікті үкіметі');
    expect(ru('газета "Тіл халыќтыѕ тарихы"')).toBe('газета "Тіл халықтың тарихы"');
    expect(kk('аумаєындаєы')).toBe('аумағындағы');
  });

  test('putting right twice changes nothing, and no letter is lost', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aceiopxyABCEHIKMOPTXYаәіүұукқґвІVИ -.1rsШш') });
    fc.assert(
      fc.property(text, (printed) => {
        expect(kk(kk(printed))).toBe(kk(printed));
        expect(kk(printed)).toHaveLength(printed.length);
        expect(kk(printed).replace(/\S/g, 'x')).toBe(printed.replace(/\S/g, 'x'));
      }),
    );
  });
});

describe('signs of fonts that no table tells', () => {
  const document = ['Аудан әкімі және облыс әкімі', 'ж‰не аудан ‰кімдері', 'Қазақстан, 5‰ өсім', 'әкімдері'];
  const damage = damageOf(document, lexiconOf(document));

  test('are what the document’s own words prove them to be', () => {
    expect([...damage]).toEqual([['‰', 'ә']]);
    expect(undoDamage('ж‰не аудан ‰кімдері', damage)).toBe('және аудан әкімдері');
  });

  test('away from letters they stay', () => {
    expect(undoDamage('5‰ өсім', damage)).toBe('5‰ өсім');
  });

  test('without proof they stay too', () => {
    const other = ['б±рын', 'жаңа сөз'];
    expect(undoDamage('б±рын', damageOf(other, lexiconOf(other)))).toBe('б±рын');
  });

  test('a plan says that its letters are put right', () => {
    const { measures, warnings } = readOrder('\tN\n\tІс-шаралар\n\tМерзімі\n\tЖауаптылар\n\n\t1\n\tТоќсан сайын есеп беру жјне тексеру\n\t2005 жылєы желтоќсан\n\tјкімдер');
    expect(measures[0]).toMatchObject({ action: { kk: 'Тоқсан сайын есеп беру және тексеру' }, deadline: { due: '2005-12-31' }, executorsText: 'әкімдер' });
    expect(warnings.find(({ code }) => code === 'damaged-letters')?.message).toMatch(/ќ → қ, ј → ә, є → ғ/);
  });

  test('the field they first stand in says so', () => {
    const { warnings } = readOrder('\tN\n\tІс-шаралар\n\tМерзімі\n\tЖауаптылар\n\n\t1\n\tЕсеп беру\n\t2005 жылєы желтоќсан\n\tјкімдер');
    expect(warnings.filter(({ code }) => code === 'damaged-letters').map(({ where }) => where)).toEqual(['measures.0.deadline']);
  });
});

describe('Roman numerals', () => {
  test('have the value of their letters', () => {
    expect(['I', 'ІІ', 'IІІ', 'ІV', 'VІ', 'IX', 'XXXIX'].map((word) => romanValue(romanNumeral(word) ?? ''))).toEqual([1, 2, 3, 4, 6, 9, 39]);
  });

  test('are no initials and no words', () => {
    expect(['Х', 'У', 'ХУ', 'IIII', 'IC', ''].map(romanNumeral)).toEqual([null, null, null, null, null, null]);
  });
});
