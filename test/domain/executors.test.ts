import fc from 'fast-check';
import { indexOf } from '../../cms/domain/bodies/match-body';
import { nominative, registerName } from '../../cms/domain/bodies/nominative';
import { splitNames, wholeNames } from '../../cms/domain/bodies/split-names';
import { executorsIn, readExecutors } from '../../cms/domain/reading/executors';
import { fuzzRuns } from '../support/fuzz-runs';
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

  test('heads shared by whole portfolios, under the Republic, after a colon or by "and" alone', () => {
    expect(ru('управления образования, труда, занятости и соцзащиты населения, внутренних дел, по чрезвычайным ситуациям')).toEqual([
      'управление образования',
      'управление труда, занятости и соцзащиты населения',
      'управление внутренних дел',
      'управление по чрезвычайным ситуациям',
    ]);
    expect(ru('Департаменты финансов, экономики и бюджетного планирования и юстиции')).toEqual([
      'Департамент финансов',
      'Департамент экономики и бюджетного планирования',
      'Департамент юстиции',
    ]);
    expect(ru('Министерства образования и науки, здравоохранения Республики Казахстан')).toEqual([
      'Министерство образования и науки Республики Казахстан',
      'Министерство здравоохранения Республики Казахстан',
    ]);
    expect(ru('министерства: образования, культуры')).toEqual(['министерство образования', 'министерство культуры']);
    expect(ru('управления образования и культуры')).toEqual(['управление образования', 'управление культуры']);
    expect(kk('Қазақстан Республикасы Ішкі істер, Қаржы министрліктері')).toEqual([
      'Қазақстан Республикасы Ішкі істер министрлігі',
      'Қазақстан Республикасы Қаржы министрлігі',
    ]);
    expect(kk('Облыстық ақпарат және қоғамдық келісім, мәдениет басқармалары')).toEqual([
      'Облыстық ақпарат және қоғамдық келісім басқармасы',
      'Облыстық мәдениет басқармасы',
    ]);
  });

  test.each([
    'районные отделы образования и культуры',
    'Управление дорожного и коммунального хозяйства',
    'аудандық, қалалық білім бөлімдері',
    'Министерство образования, культуры и здравоохранения',
    'Комитет по делам молодежи Министерства образования, культуры и здравоохранения',
    'Руководители государственных органов, предприятий, учреждений и организаций',
    'заинтересованные министерства и ведомства',
    'центральные и местные исполнительные органы',
    'акимы Алматинской, Жамбылской и Южно-Казахстанской областей',
    'акиматы гг. Астаны, Алматы и областей',
    'облыстардың, Астана және Алматы қалаларының әкімдері',
    'мүдделі министрліктер мен ведомстволар',
    'Орталық және жергілікті атқарушы органдар',
    'оқу орындарының ректоры, директорлары',
    'облыстық мемлекеттік бақылау, қадағалау, құқық қорғау органдары',
    'АО «ФНБ «Самрук-Қазына»',
  ])('%s is one', (name) => {
    expect(splitNames(name, /[әіңғүұқөһ]/.test(name) && !name.startsWith('АО') ? 'kk' : 'ru')).toEqual([name]);
  });

  test('words of joint work, numbers, slashes and lines without a mark part names too', () => {
    expect(executorsIn('Департамент образования совместно с управлением культуры', 'ru').map(({ name }) => name)).toEqual(['Департамент образования', 'управлением культуры']);
    expect(executorsIn('Экономика комитеті басқа облыстық басқармалармен бірге', 'kk').map(({ name }) => name)).toEqual(['Экономика комитеті', 'басқа облыстық басқармалар']);
    expect(ru('1) Министерство финансов; 2) Министерство юстиции')).toEqual(['Министерство финансов', 'Министерство юстиции']);
    expect(kk('1) Қаржы министрлігі 2) Әділет министрлігі')).toEqual(['Қаржы министрлігі', 'Әділет министрлігі']);
    expect(ru('Областное статистическое управление, районные и городские отделы образования')).toEqual(['Областное статистическое управление', 'районные и городские отделы образования']);
    expect(kk('аудан әкімінің орынбасары Б.Сәдуақасов, білім бөлімі')).toHaveLength(2);
    expect(ru('МФ/МЭБП')).toEqual(['МФ', 'МЭБП']);
    expect(ru('Министерство финансов Министерство юстиции')).toEqual(['Министерство финансов', 'Министерство юстиции']);
    expect(ru('Облакимат Обл.упр.ООС Облкомзем')).toEqual(['Облакимат', 'Обл.упр.ООС', 'Облкомзем']);
  });

  test('lists in another case are parted as those in the nominative', () => {
    expect(ru('Министерству финансов, Министерству юстиции, акимам областей, городов Астаны и Алматы')).toEqual([
      'Министерству финансов',
      'Министерству юстиции',
      'акимам областей, городов Астаны и Алматы',
    ]);
    expect(kk('Қаржы министрлігіне, Әділет министрлігіне, облыстардың әкімдеріне')).toHaveLength(3);
  });

  test('short names of ministries stand alone', () => {
    expect(ru('Минфин, Минюст, акимы областей, городов Астаны и Алматы')).toEqual(['Минфин', 'Минюст', 'акимы областей, городов Астаны и Алматы']);
    expect(ru('МТСЗН, МКИиОС, КНБ, акиматы областей')).toHaveLength(4);
    expect(kk('Қаржымині, Әділетмині, БжҒМ, ІІМ')).toHaveLength(4);
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

  test('a mark without brackets, a mark of the lead, and a mark of all', () => {
    const marks = (text: string, language: 'kk' | 'ru'): string[] =>
      executorsIn(text, language).map(({ name, byAgreement, lead }) => `${lead === true ? '*' : ''}${name}${byAgreement ? ' +' : ''}`);
    expect(marks('МФ - свод, МЮ, Верховный Суд по согласованию, КНБ', 'ru')).toEqual(['*МФ', 'МЮ', 'Верховный Суд +', 'КНБ']);
    expect(marks('МФ (созыв, по согласованию), МЮ', 'ru')).toEqual(['*МФ +', 'МЮ']);
    expect(marks('ответственный – МФ; соисполнители: МЮ, МВД', 'ru')).toEqual(['*МФ', 'МЮ', 'МВД']);
    expect(marks('МЮ; Верховный Суд, Генеральная прокуратура (все – по согласованию)', 'ru')).toEqual(['МЮ', 'Верховный Суд +', 'Генеральная прокуратура +']);
    expect(marks('Верховный Суд, Генеральная прокуратура (по согласованию)', 'ru')).toEqual(['Верховный Суд', 'Генеральная прокуратура +']);
    expect(marks('ҰҚК (келісім бойынша), Қаржымині - жинақтау, «Атамекен» ҰКП (келісім бойынша)', 'kk')).toEqual(['ҰҚК +', '*Қаржымині', '«Атамекен» ҰКП +']);
    expect(marks('Департаменты юстиции, внутренних дел (по согласованию)', 'ru')).toEqual(['Департамент юстиции', 'Департамент внутренних дел +']);
  });

  test('brackets that tell of money are no part of a name', () => {
    expect(executorsIn('акимы районов и городов (из средств областного бюджета, выделенных на развитие языка)', 'ru')).toEqual([
      { name: 'акимы районов и городов', byAgreement: false },
    ]);
  });

  test('words of money after the names are no name', () => {
    const names = (text: string, language: 'kk' | 'ru'): string[] => executorsIn(text, language).map(({ name }) => name);
    expect(names('Акимы районов, управление образования, за счет средств местного бюджета', 'ru')).toEqual(['Акимы районов', 'управление образования']);
    expect(names('Облыстық білім басқармасы, жергілікті бюджет есебінен', 'kk')).toEqual(['Облыстық білім басқармасы']);
    expect(names('Редакции (средств массовой информации)', 'ru')).toEqual(['Редакции (средств массовой информации)']);
  });

  test('a list by dashes under a head before a colon gives each item the head', () => {
    const names = (text: string, language: 'kk' | 'ru'): string[] => executorsIn(text, language).map(({ name }) => name);
    expect(names('Областные управления: - труда, занятости и социальной защиты; - культуры; - Агентство по делам спорта', 'ru')).toEqual([
      'Областное управление труда, занятости и социальной защиты', 'Областное управление культуры', 'Агентство по делам спорта',
    ]);
    expect(names('Начальники отделов: - финансов, -архитектуры', 'ru')).toEqual(['Начальники отделов финансов', 'Начальники отделов архитектуры']);
    expect(names('Қалалық басқармалар: - білім; - денсаулық сақтау', 'kk')).toEqual(['Қалалық білім басқармасы', 'Қалалық денсаулық сақтау басқармасы']);
    expect(readExecutors('Басқармалар: - білім; - қаржы', 'kk').rule).toBe('executors/shared-head');
  });

  test('kinds of bodies listed bare before what possesses them all are one name', () => {
    expect(executorsIn('Қаладағы кәсіпорын, мекеме, ұйымдардың басшылары, әкімдер', 'kk').map(({ name }) => name)).toEqual([
      'Қаладағы кәсіпорын, мекеме, ұйымдардың басшылары', 'әкімдер',
    ]);
  });

  test('the rule that read a cell is known', () => {
    expect([readExecutors('МФ', 'ru').rule, readExecutors('МФ, МЮ', 'ru').rule, readExecutors('қаржы, білім басқармалары', 'kk').rule, readExecutors('', 'kk').rule]).toEqual([
      'executors/one',
      'executors/list',
      'executors/shared-head',
      'executors/none',
    ]);
  });

  const NAMES = {
    ru: ['Министерство финансов', 'Министерство труда и социальной защиты населения', 'Министерство культуры, информации и спорта', 'МФ', 'Минюст', 'Агентство Республики Казахстан по статистике', 'Комитет национальной безопасности', 'Национальный Банк', 'акимы областей, городов Астаны и Алматы', 'АО «Казпочта»', 'Карепин А.Н.', 'местные исполнительные органы', 'областное управление образования'],
    kk: ['Қаржы министрлігі', 'Еңбек, жұмыспен қамту және халықты әлеуметтік қорғау басқармасы', 'Мәдениет, ақпарат және спорт министрлігі', 'ІІМ', 'Әділетмині', 'Ұлттық қауіпсіздік комитеті', 'облыстардың, Астана және Алматы қалаларының әкімдері', '«Қазпошта» АҚ', 'Құрмашев Қ.Қ.', 'мүдделі мемлекеттік органдар', 'Төтенше жағдайлар жөніндегі агенттік'],
  } as const;
  const BY_AGREEMENT = { ru: ' (по согласованию)', kk: ' (келісім бойынша)' } as const;

  test.each(['ru', 'kk'] as const)('any list of whole names reads back the same (%s)', (language) => {
    const listed = fc.uniqueArray(fc.tuple(fc.constantFrom(...NAMES[language]), fc.boolean()), { minLength: 1, maxLength: 6, selector: ([name]) => name });
    fc.assert(
      fc.property(listed, fc.constantFrom(', ', '; ', ',  '), (list, separator) => {
        const text = list.map(([name, agreed]) => name + (agreed ? BY_AGREEMENT[language] : '')).join(separator);
        expect([text, executorsIn(text, language)]).toEqual([text, list.map(([name, byAgreement]) => ({ name, byAgreement }))]);
      }),
      { numRuns: 500 },
    );
  });

  test('whatever a cell holds is read without fail', () => {
    const pieces = fc.array(
      fc.constantFrom(...NAMES.ru, ...NAMES.kk, 'управления', 'басқармалары', 'области', ',', ';', ' и ', ' және ', '(', ')', '«', '"', ' - ', 'свод', 'по согласованию', 'келісім бойынша', 'все', 'бірлесіп', 'совместно с ', '1) ', '/', '.', ' ', '\n'),
      { maxLength: 12 },
    );
    const text = fc.oneof(pieces.map((list) => list.join(' ')), pieces.map((list) => list.join('')), fc.string({ unit: 'binary', maxLength: 40 }));
    fc.assert(
      fc.property(text, fc.constantFrom('kk' as const, 'ru' as const), (source, language) => {
        const empty = readExecutors(source, language).executors.find(({ name }) => name.trim() === '');
        if (empty !== undefined) throw new Error('an executor has no name');
      }),
      { numRuns: fuzzRuns },
    );
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

describe('matching by the rules of the register', () => {
  const bodies = [
    'Министерство финансов Республики Казахстан', 'Министерство юстиции Республики Казахстан', 'Министерство внутренних дел Республики Казахстан',
    'Комитет национальной безопасности Республики Казахстан', 'Агентство Республики Казахстан по чрезвычайным ситуациям', 'Министерство здравоохранения',
    'Министерство экономики и бюджетного планирования', 'Департамент юстиции Алматинской области', 'Департамент юстиции Актюбинской области', 'Аким области',
    'Акимы областей, городов Астаны и Алматы', 'Қазақстан Республикасы Ішкі істер министрлігі', 'Қазақстан Республикасы Қаржы министрлігі', 'Ұлттық қауіпсіздік комитеті',
  ];
  const register = indexOf(bodies.map((name) => ({ code: name, names: [name] })));

  test.each([
    ['Министерство финансов', 'Министерство финансов Республики Казахстан', 'body/same-name'],
    ['Министерство юстиции РК', 'Министерство юстиции Республики Казахстан', 'body/same-name'],
    ['қаржы министрлiгi', 'Қазақстан Республикасы Қаржы министрлігі', 'body/same-name'],
    ['Министерством внутренних дел', 'Министерство внутренних дел Республики Казахстан', 'body/ending'],
    ['Акимам областей, городов Астаны и Алматы', 'Акимы областей, городов Астаны и Алматы', 'body/ending'],
    ['Қаржы министрлігіне', 'Қазақстан Республикасы Қаржы министрлігі', 'body/ending'],
    ['Министертво финанасов', 'Министерство финансов Республики Казахстан', 'body/misprint'],
    ['Қаржы министірлігі', 'Қазақстан Республикасы Қаржы министрлігі', 'body/misprint'],
    ['МФ', 'Министерство финансов Республики Казахстан', 'body/abbreviation'],
    ['МЭиБП', 'Министерство экономики и бюджетного планирования', 'body/abbreviation'],
    ['АЧС РК', 'Агентство Республики Казахстан по чрезвычайным ситуациям', 'body/abbreviation'],
    ['ІІМ-ге', 'Қазақстан Республикасы Ішкі істер министрлігі', 'body/abbreviation'],
    ['ҰҚК', 'Ұлттық қауіпсіздік комитеті', 'body/abbreviation'],
    ['Минздрав', 'Министерство здравоохранения', 'body/abbreviation'],
    ['Қаржымині', 'Қазақстан Республикасы Қаржы министрлігі', 'body/abbreviation'],
  ])('%s is %s by %s', (printed, code, rule) => {
    expect(register.match(printed)).toMatchObject({ code, rule });
    expect((register.match(printed)?.confidence ?? 0) < 1).toBe(rule !== 'body/same-name');
  });

  test.each(['Департамент юстиции', 'Департамент юстиции Жамбылской области', 'акимы области', 'Министерство обороны', 'МО', 'Республика Казахстан'])(
    '%s is none of them',
    (printed) => {
      expect(register.find(printed)).toEqual({ match: null, candidates: [] });
    },
  );

  test('of two bodies equally like a name neither is taken, and both are named', () => {
    const two = indexOf([
      { code: 'culture', names: ['Министерство культуры'] },
      { code: 'communications', names: ['Министерство коммуникаций'] },
    ]);
    expect(two.find('МК').match).toBeNull();
    expect(two.find('МК').candidates.map(({ code }) => code)).toEqual(['culture', 'communications']);
  });

  test('ten thousand rows against two thousand bodies take a moment', () => {
    const fields = ['образования', 'культуры', 'здравоохранения', 'финансов', 'внутренней политики'];
    const many = Array.from({ length: 2000 }, (_, at) => `Управление ${fields[at % 5]} акимата района имени ${['Абая', 'Ауэзова', 'Жамбыла', 'Сатпаева'][at % 4]}${at}`);
    const index = indexOf(many.map((name) => ({ code: name, names: [name] })));
    const rows = Array.from({ length: 10_000 }, (_, at) => (at % 2 === 0 ? (many[(at * 7) % 2000] ?? '') : (many[(at * 3) % 2000] ?? '').replace('Управление', 'Управлению')));
    const before = process.cpuUsage();
    expect(rows.filter((row) => index.match(row) === null)).toEqual([]);
    // A quiet processor takes a third of a second; work that squares with the register takes minutes.
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(3000);
  });
});

describe('the name a new body is proposed under', () => {
  test.each([
    ['Министерству финансов', 'ru', 'Министерство финансов'],
    ['областным управлением образования', 'ru', 'областное управление образования'],
    ['акимам областей', 'ru', 'акимы областей'],
    ['заинтересованные министерства и ведомства', 'ru', 'заинтересованные министерства и ведомства'],
    ['Департамента юстиции', 'ru', 'Департамент юстиции'],
    ['Қаржы министрлігіне', 'kk', 'Қаржы министрлігі'],
    ['облыстардың әкімдерімен', 'kk', 'облыстардың әкімдері'],
    ['Қаржы министрлігі', 'kk', 'Қаржы министрлігі'],
    ['Карепин А.Н.', 'ru', 'Карепин А.Н.'],
  ] as const)('%s (%s) is %s', (printed, language, expected) => {
    expect(registerName(printed, language)).toBe(expected);
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

describe('names that only their own noun tells apart', () => {
  test.each([
    ['Областное управление Госсанэпиднадзора, главные врачи районов', ['Областное управление Госсанэпиднадзора', 'главные врачи районов']],
    ['Охотпользователи, нацпарки, заповедники.', ['Охотпользователи', 'нацпарки', 'заповедники']],
    ['Райветстанции, ветеринарные участки, ветврачи предприятий.', ['Райветстанции', 'ветеринарные участки', 'ветврачи предприятий']],
    ['комитет ветеринарии. Облздрав, инфекционная больница.', ['комитет ветеринарии', 'Облздрав', 'инфекционная больница']],
    ['Акимы районов ,главные врачи', ['Акимы районов', 'главные врачи']],
  ])('%j are several', (text, names) => {
    expect(ru(text)).toEqual(names);
  });

  test('an abbreviation behind a whole Kazakh name or behind another is a name of its own', () => {
    expect(kk('АОМСЭҚБ АОДБ')).toEqual(['АОМСЭҚБ', 'АОДБ']);
    expect(kk('Денсаулық сақтау басқармасы АОМСЭҚБ')).toEqual(['Денсаулық сақтау басқармасы', 'АОМСЭҚБ']);
    expect(kk('Алматы облысы ІІМ')).toEqual(['Алматы облысы ІІМ']);
  });
});
