import fc from 'fast-check';
import { readFunding, type FundingReading } from '../../cms/domain/money/read-funding';
import { tengeString, tiynFromTenge } from '../../cms/domain/money/tiyn';

const kk = (text: string): FundingReading => readFunding(text, { language: 'kk' }).funding;
const ru = (text: string): FundingReading => readFunding(text, { language: 'ru' }).funding;
const doubts = (text: string): string[] => readFunding(text, { language: 'kk' }).doubts.map(({ code }) => code);

describe('an amount', () => {
  test('a decimal comma and a thousand make exact tenge, with the programme beside it', () => {
    expect(kk('342362,5 мың теңге сомасын-\n\nдағы 005\n\n"Мемле-\nкеттік\nдеректер\nбазасын\nқұру"\nреспуб-\nликалық\nбюджет-\nтік бағдар-\nлама')).toMatchObject({
      text: '342362,5 мың теңге сомасындағы 005 "Мемлекеттік деректер базасын құру" республикалық бюджеттік бағдарлама',
      source: 'republican-budget',
      amountTenge: '342362500',
      programmeCode: '005',
      programmeName: 'Мемлекеттік деректер базасын құру',
      unit: 'cell',
    });
  });

  test.each([
    ['120 млн. теңге', '120000000'],
    ['1402,3 млн. теңге', '1402300000'],
    ['2 млрд. тенге', '2000000000'],
    ['67 223,8 мың тенге', '67223800'],
    ['1 234 567,89 тенге', '1234567.89'],
    ['9710 тыс. тенге', '9710000'],
    ['150000 мың. теңге', '150000000'],
    ['0,05 теңге', '0.05'],
  ])('%s is %s tenge', (text, tenge) => {
    expect(kk(text)).toMatchObject({ amountTenge: tenge, source: 'not-given' });
  });

  test('counts of people, years and programme codes are no money', () => {
    expect(kk('2003 жылы қайырымдылық көмекпен 179064 аз қамтамасыз етілген адам 169437,0 мың теңге сомада').amountTenge).toBe('169437000');
  });

  test('a bare figure has the unit of the header, or none and a doubt', () => {
    const unit = { multiplier: 1000n, place: 'header' } as const;
    expect(readFunding('100,0', { language: 'kk', unit }).funding).toMatchObject({ amountTenge: '100000', unit: 'header' });
    expect(kk('100,0')).toMatchObject({ amountTenge: null, unit: null });
    expect(doubts('100,0')).toEqual(['unit-missing']);
  });

  test('an amount in words is warned of, not guessed', () => {
    expect(kk('бес миллион төрт жүз мың теңге').amountTenge).toBeNull();
    expect(doubts('бес миллион төрт жүз мың теңге')).toEqual(['amount-in-words']);
  });

  test('is read exactly, however it is printed', () => {
    const units = fc.constantFrom(['теңге', 1n], ['мың теңге', 1000n], ['млн. теңге', 1_000_000n], ['млрд. тенге', 1_000_000_000n]) as fc.Arbitrary<[string, bigint]>;
    const whole = fc.bigInt({ min: 1n, max: 99_999_999n });
    fc.assert(
      fc.property(whole, fc.integer({ min: 0, max: 99 }), units, fc.boolean(), fc.constantFrom(',', '.'), (figure, cents, [unit, times], grouped, mark) => {
        const digits = grouped ? String(figure).replace(/\B(?=(\d{3})+$)/g, ' ') : String(figure);
        const printed = `${digits}${mark}${String(cents).padStart(2, '0')} ${unit}`;
        const expected = tengeString((figure * 100n + BigInt(cents)) * times);
        expect([printed, kk(printed).amountTenge]).toEqual([printed, expected]);
        expect(tiynFromTenge(expected)).toBe((figure * 100n + BigInt(cents)) * times);
      }),
    );
  });
});

describe('several amounts', () => {
  test('one a year, where a dash is no minus', () => {
    const read = kk('2003ж. -253519 мың теңге\n2004ж. 268468 мың теңге\n2005ж.-\n286049 мың теңге');
    expect(read.lines).toEqual([
      { year: 2003, amountTenge: '253519000' },
      { year: 2004, amountTenge: '268468000' },
      { year: 2005, amountTenge: '286049000' },
    ]);
    expect(read.amountTenge).toBe('808036000');
  });

  test('a total and its parts count once', () => {
    expect(kk('150000 мың теңге\n107300 мың. теңге\n42700 мың. теңге').amountTenge).toBe('150000000');
  });

  test('one a source', () => {
    expect(kk('республикалық бюджет - 100 мың теңге, жергілікті бюджет - 50 мың теңге')).toMatchObject({
      source: 'several',
      amountTenge: '150000',
      lines: [
        { source: 'republican-budget', amountTenge: '100000' },
        { source: 'local-budget', amountTenge: '50000' },
      ],
    });
  });

  test('that say neither are not summed', () => {
    expect(kk('100 мың теңге, 70 мың теңге').amountTenge).toBeNull();
    expect(doubts('100 мың теңге, 70 мың теңге')).toEqual(['several-amounts']);
  });
});

describe('where the money comes from', () => {
  test.each([
    ['Талап\n\nетіл-\n\nмейді', 'none'],
    ['қаржыландыруды қажет етпейді', 'none'],
    ['Жергі-\n\nлікті\n\nбюджет', 'local-budget'],
    ['Аудандар мен қалалар бюджеті', 'local-budget'],
    ['Облыстық бюджет', 'oblast-budget'],
    ['Көздел\nген қаржылар шегінде', 'within-allocated'],
    ['Кәсіпо\nрындар\nдың өз қаражат есебінен', 'own-funds'],
    ['Республикалық және жергілікті бюджет', 'several'],
    ['шетелдік грант', 'other'],
    ['', 'not-given'],
  ])('kk: %j is %s', (text, source) => {
    expect(kk(text)).toMatchObject({ source, amountTenge: null });
    expect(doubts(text)).toEqual([]);
  });

  test.each([
    ['Не требуется', 'none'],
    ['Республиканский бюджет', 'republican-budget'],
    ['средства местного бюджета', 'local-budget'],
    ['в пределах средств, предусмотренных в республиканском бюджете', 'within-allocated'],
    ['В пределах выделенных средств', 'within-allocated'],
    ['собственные средства предприятий', 'own-funds'],
    ['Республиканский и местный бюджеты', 'several'],
  ])('ru: %j is %s', (text, source) => {
    expect(ru(text)).toMatchObject({ source, amountTenge: null });
  });

  test('a programme in Russian', () => {
    expect(ru('16291 тыс. тенге по республиканской бюджетной программе 001 «Организация проведения выборов»')).toMatchObject({
      source: 'republican-budget',
      amountTenge: '16291000',
      programmeCode: '001',
      programmeName: 'Организация проведения выборов',
    });
  });

  test('words that say nothing of money are unread, with a doubt', () => {
    expect(kk('Білім департаменті').source).toBe('unread');
    expect(doubts('Білім департаменті')).toEqual(['funding-not-read']);
  });
});

describe('several figures in one cell', () => {
  const millions = (text: string): object => readFunding(text, { language: 'ru', unit: { multiplier: 1_000_000n, place: 'header' } });

  test.each(['1.5 2.5', '5.0 7.0', '3.0\n5.0 5.0 12.0', '32,8 34,4 36,1'])('%j are all kept, none is taken for the whole', (text) => {
    const { funding, doubts } = readFunding(text, { language: 'ru', unit: { multiplier: 1_000_000n, place: 'header' } });
    expect(funding.amountTenge).toBeNull();
    expect(funding.lines.map(({ amountTenge }) => Number(amountTenge) / 1_000_000)).toEqual(text.split(/\s/).map((figure) => Number(figure.replace(',', '.'))));
    expect(doubts.map(({ code }) => code)).toContain('several-amounts');
  });

  test('amounts that lost the spaces between them are no amount', () => {
    expect(millions('53.011.012.0')).toMatchObject({ funding: { amountTenge: null, lines: [] }, doubts: [{ code: 'figure-two-ways' }] });
  });
});

test.each([
  ['Жергіліктібюджет', 'local-budget'],
  ['Денсаулық сақтау саласына бөлінген бюджеттік қаржылардың көлемінде', 'within-allocated'],
  ['Жұмсалатын қаражат шығару көзделмеген', 'none'],
  ['Расходы не предусмотрены', 'none'],
])('%j is %s', (text, source) => {
  expect(readFunding(text, { language: text.startsWith('Р') ? 'ru' : 'kk' }).funding.source).toBe(source);
});
