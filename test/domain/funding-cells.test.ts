import type { FundingSource } from '../../cms/domain/money/funding';
import { readFunding, type FundingFound } from '../../cms/domain/money/read-funding';
import { unitIn, type Multiplier } from '../../cms/domain/money/unit';

const THOUSANDS = 1000n;
const MILLIONS = 1_000_000n;

function read(text: string, unit: Multiplier | null = null): FundingFound {
  return readFunding(text, { language: /[әғқңөұүһі]/i.test(text) ? 'kk' : 'ru', unit: unit === null ? null : { multiplier: unit, place: 'header' } });
}

/** Lines as `2005 republican-budget 100000`. */
function linesOf({ funding }: FundingFound): string[] {
  return funding.lines.map(({ year, source, amountTenge }) => [year, source, amountTenge].filter((part) => part !== undefined).join(' '));
}

const codesOf = ({ doubts }: FundingFound): string[] => doubts.map(({ code }) => code);

describe('a figure', () => {
  test.each([
    ['15 000 тенге', '15000', []],
    ['15.000 тенге', '15000', []],
    ['1.234.567 тенге', '1234567', []],
    ['1.234,56 тенге', '1234.56', []],
    ["1'500'000 тенге", '1500000', []],
    ['1,5 млрд', '1500000000', []],
    ['10 мың тг', '10000', []],
    ['25 т.т.', '25000', []],
    ['млн.теңге 5', '5000000', []],
    ['1 млн. 200 тыс. тенге', '1200000', []],
    ['5 000 000 (пять миллионов) тенге', '5000000', []],
    ['1 500\n000 тенге', '1500000', []],
    ['1000000-00 тенге', '1000000', []],
    ['500,0 т. тенге', '500000', []],
    ['67\n223,8 мың теңге', '67223800', ['figure-two-ways']],
    ['15.000 тыс. тенге', '15000000', ['figure-two-ways']],
    ['0,001 тенге', null, ['amount-finer-than-tiyn']],
    ['1,5 млн. долларов США', null, ['other-currency']],
    ['$ 100 000', null, ['other-currency']],
    ['3,5-4,0 млн. тенге', null, ['amount-not-exact']],
    ['до 5 млн. тенге', '5000000', ['amount-not-exact']],
    ['5 млн. теңгеге дейін', '5000000', ['amount-not-exact']],
    ['ежегодно 5,0 млн. тенге', '5000000', ['amount-repeats']],
    ['жыл сайын 5 млн. теңге', '5000000', ['amount-repeats']],
    ['пять миллионов тенге', null, ['amount-in-words']],
    ['бес млн. теңге', null, ['amount-in-words']],
  ])('%j is %s tenge', (text, tenge, doubts) => {
    expect([read(text).funding.amountTenge, codesOf(read(text))]).toEqual([tenge, doubts]);
  });

  test.each(['5 тыс. человек', '2 млн. га', 'Приказ № 15', '50 %', '3 квартал'])('%j is no money', (text) => {
    expect(read(text, THOUSANDS).funding.amountTenge).toBeNull();
  });

  test("the cell's own unit holds before the header's", () => {
    expect(read('5 млн. тенге', THOUSANDS).funding).toMatchObject({ amountTenge: '5000000', unit: 'cell' });
  });

  test('a rough figure under a unit of the header is doubted as one with a unit of its own is', () => {
    expect(codesOf(read('≈ 100', THOUSANDS))).toEqual(['amount-not-exact']);
    expect(codesOf(read('около 5 млн. тенге'))).toEqual(['amount-not-exact']);
  });

  test('a part of a programme is no programme of its own and no amount', () => {
    const found = read('РБ, БП 001, подпрограмма 104, 250,5', THOUSANDS);
    expect([found.funding.programmeCode, found.funding.amountTenge, codesOf(found)]).toEqual(['001', '250500', []]);
  });

  test('funds of a named organisation are its own; a partnership is another source', () => {
    expect([read('За счет средств НПП «Атамекен»'), read('«Атамекен» ҰКП қаражаты есебінен'), read('ГЧП'), read('МЖӘ')].map(({ funding }) => funding.source)).toEqual([
      'own-funds', 'own-funds', 'other', 'other',
    ]);
  });

  test('figures one after another under one unit are all amounts', () => {
    const found = read('мың теңге\n1500,3\n1464,0\n207120,0 186390,0');
    expect([linesOf(found), codesOf(found)]).toEqual([['1500300', '1464000', '207120000', '186390000'], expect.arrayContaining(['several-amounts'])]);
  });

  test('a bare year under a unit may be an amount, and is doubted', () => {
    expect(codesOf(read('2005', THOUSANDS))).toEqual(['figure-two-ways']);
  });

  test('a unit of foreign money over a column is no unit of tenge', () => {
    expect([unitIn('Сумма, млн. долларов США'), unitIn('Сумма, млн. тенге'), unitIn('құны (мың теңге)')]).toEqual([null, MILLIONS, THOUSANDS]);
  });
});

describe('several amounts', () => {
  test.each([
    ['2003 ж. - 10,0; 2004 ж. - 12,0', MILLIONS, '22000000', ['2003 10000000', '2004 12000000'], 'funding/per-year'],
    ['2005 - 120, 2006 - 130 млн. тенге', null, '250000000', ['2005 120000000', '2006 130000000'], 'funding/per-year'],
    ['10,0 млн. тенге в 2005 году, 20,0 млн. тенге – в 2006 году', null, '30000000', ['2005 10000000', '2006 20000000'], 'funding/per-year'],
    ['2005 100,0\n2006 120,0', MILLIONS, '220000000', ['2005 100000000', '2006 120000000'], 'funding/per-year'],
    ['2002-2005 - 5,0; 2006-2010 - 7,0', MILLIONS, '12000000', ['5000000', '7000000'], 'funding/per-year'],
    ['РБ – 100, МБ – 20', MILLIONS, '120000000', ['republican-budget 100000000', 'local-budget 20000000'], 'funding/per-source'],
    ['100 млн. тенге из республиканского бюджета, 20 млн. тенге – из местного', null, '120000000', ['republican-budget 100000000', 'local-budget 20000000'], 'funding/per-source'],
    ['2011 год: РБ - 500; МБ - 200; 2012 год: РБ - 50', THOUSANDS, '750000', ['2011 republican-budget 500000', '2011 local-budget 200000', '2012 republican-budget 50000'], 'funding/per-year'],
    ['РБ: 2005 – 100, 2006 – 50; МБ: 2005 – 10', THOUSANDS, '160000', ['2005 republican-budget 100000', '2006 republican-budget 50000', '2005 local-budget 10000'], 'funding/per-year'],
    ['2005 г. – 120, в т.ч. РБ – 100, МБ – 20; 2006 г. – 80', THOUSANDS, '200000', ['2005 republican-budget 100000', '2005 local-budget 20000', '2006 80000'], 'funding/per-year'],
    ['1,2 млрд. тенге, в том числе: 2006 год – 0,5 млрд. тенге, 2007 год – 0,7 млрд. тенге', null, '1200000000', ['2006 500000000', '2007 700000000'], 'funding/per-year'],
    ['191,2 млн., облыстық бюджеттен 18,3 млн., барлығы 209,5 млн. теңге', null, '209500000', ['191200000', '18300000'], 'funding/total-and-parts'],
    ['2006 год – 1 000 (РБ – 599,5; МБ – 400,5); 2007 год – 500,5 (РБ – 500,5)', THOUSANDS, '1500500', ['2006 republican-budget 599500', '2006 local-budget 400500', '2007 republican-budget 500500'], 'funding/per-year'],
    ['Всего: РБ – 100, МБ – 50', MILLIONS, '150000000', ['republican-budget 100000000', 'local-budget 50000000'], 'funding/per-source'],
    ['2005 ж. – 100,0 (РБ), 2006 ж. – 50,0 (ЖБ)', MILLIONS, '150000000', ['2005 republican-budget 100000000', '2006 local-budget 50000000'], 'funding/per-year'],
  ] as const)('%j', (text, unit, tenge, lines, rule) => {
    const found = read(text, unit);
    expect([found.funding.amountTenge, codesOf(found), linesOf(found), found.rule]).toEqual([tenge, [], lines, rule]);
  });

  test('parts that do not add up to the printed total are doubted, and the total stands', () => {
    const found = read('Всего: 22,0, в т.ч. 2003 – 10', THOUSANDS);
    expect([found.funding.amountTenge, linesOf(found), codesOf(found)]).toEqual(['22000', ['2003 10000'], ['parts-differ-from-total']]);
  });

  test('two equal amounts are no total and its part', () => {
    expect(codesOf(read('5,0\n5.0', MILLIONS))).toEqual(['several-amounts']);
  });

  test("an amount without a unit after one that has it takes that unit, with a doubt", () => {
    expect([read('2005 г. - 10 млн. тенге, 2006 г. - 12').funding.amountTenge, codesOf(read('2005 г. - 10 млн. тенге, 2006 г. - 12'))]).toEqual(['22000000', ['unit-from-beside']]);
  });
});

describe('a source', () => {
  test.each<[string, FundingSource]>([
    ['РБ', 'republican-budget'],
    ['Республик. бюджет', 'republican-budget'],
    ['Из резерва Правительства Республики Казахстан', 'republican-budget'],
    ['Обл. бюджет', 'oblast-budget'],
    ['облбюджет', 'oblast-budget'],
    ['бюджет области', 'oblast-budget'],
    ['облыстық бюджеттен', 'oblast-budget'],
    ['МБ', 'local-budget'],
    ['ЖБ есебінен', 'local-budget'],
    ['м/б', 'local-budget'],
    ['бюджеты районов и городов', 'local-budget'],
    ['Государственный бюджет', 'other'],
    ['средства инвесторов', 'other'],
    ['спонсорские средства', 'other'],
    ['средства международных организаций', 'other'],
    ['Средства АО «Казпочта»', 'own-funds'],
    ['Шығындар жоқ', 'none'],
    ['басқа көздер', 'other'],
    ['внебюджетные средства', 'other'],
    ['Средства предприятий', 'own-funds'],
    ['средства водопользователей', 'own-funds'],
    ['жеке қаражат', 'own-funds'],
    ['в пределах собственных средств', 'own-funds'],
    ['за счет выделенных средств', 'within-allocated'],
    ['в рамках выделенных средств', 'within-allocated'],
    ['в пределах средств республиканского и местного бюджетов', 'within-allocated'],
    ['Республикалық бюджетте көзделген қаражат шегінде', 'within-allocated'],
    ['Не требует финансовых затрат', 'none'],
    ['без финансирования', 'none'],
    ['қажет емес', 'none'],
    ['Областной бюджет с долевым участием предприятий', 'several'],
    ['Областной бюджет, кредитование развития бизнеса', 'several'],
  ])('%j is %s', (text, source) => {
    expect([read(text).funding.source, codesOf(read(text))]).toEqual([source, []]);
  });

  test.each([
    ['не предусмотрено', 'not-given', 'funding-not-provided'],
    ['көзделмеген', 'not-given', 'funding-not-provided'],
    ['нет', 'not-given', 'funding-not-provided'],
    ['по итогам конкурса', 'not-given', 'amount-not-settled'],
    ['согласно смете', 'not-given', 'amount-not-settled'],
    ['при наличии средств', 'not-given', 'amount-not-settled'],
    ['анықталады', 'not-given', 'amount-not-settled'],
    ['РБ, сумма будет уточнена', 'republican-budget', 'amount-not-settled'],
    ['—', 'not-given', 'dash-alone'],
  ])('%j is %s, with a doubt', (text, source, doubt) => {
    expect([read(text).funding.source, codesOf(read(text))]).toEqual([source, [doubt]]);
  });
});

describe('a budget programme', () => {
  test.each([
    ['001 «Құру» бағдарламасы', '001', 'Құру'],
    ['«Ауыз су» бағдарламасы (код 019)', '019', 'Ауыз су'],
    ['бюджетная программа 005 «Развитие бюджетной системы»', '005', 'Развитие бюджетной системы'],
    ['программа 104', '104', null],
    ['БП 013', '013', null],
    ['РБ 001-100', '001', null],
    ['в рамках программы 002', '002', null],
    ['005-бағдарлама бойынша 15,5 млн.теңге', '005', null],
  ])('%j', (text, code, name) => {
    expect(read(text).funding).toMatchObject({ programmeCode: code, programmeName: name });
  });

  test('its code and name are neither money nor a source', () => {
    expect(read('104 программа «Кредитование 2005 года»', THOUSANDS).funding).toMatchObject({ source: 'not-given', amountTenge: null, programmeCode: '104' });
  });

  test('of several the first is taken, with a doubt', () => {
    expect([read('программа 001, программа 005').funding.programmeCode, codesOf(read('программа 001, программа 005'))]).toEqual(['001', ['several-programmes']]);
  });
});
