const ACTIONS = [
  'ақпараттық жүйенің аппараттық-бағдарламалық кешенін дамыту',
  'жергілікті атқарушы органдардың қызметкерлерін оқытуды ұйымдастыру',
  'нормативтік құқықтық актілердің жобаларын әзірлеу және енгізу',
  'жұмыспен қамтуды қолдау жөніндегі іс-шараларды өткізу',
];
const FORMS = ['Қазақстан Респуб-\n\nликасының Үкіметіне ақпарат', 'Бұйрық', 'Үкімет қаулысының жобасы', 'Есеп'];
const BODIES = ['Қаржыминi', 'Әділетминi', 'ІІМ (келісім бойынша)', 'Білімминi, облыстардың әкімдері', 'Денсау-\n\nлықминi', 'Энергетикаминi'];
const DUE: ReadonlyArray<(index: number) => string> = [
  (index) => `${2006 + (index % 40)} жылғы\n\n${(index % 4) + 1}-тоқ-\n\nсан`,
  (index) => `${2006 + (index % 40)} жылғы желтоқсан`,
  () => 'ай сайын',
  (index) => `2005 - ${2006 + (index % 40)} жылдар`,
  (index) => `${2006 + (index % 40)} жылғы ${(index % 30) + 1} маусымға дейін`,
  () => 'тұрақты',
];

/** An act in Kazakh with a plan of so many measures, its cells broken over lines as the official text breaks them. */
export function longAct(measures: number): string {
  const rows: string[] = [];
  for (let index = 0; index < measures; index += 1) {
    if (index % 100 === 0) rows.push(`\t${index / 100 + 1}. Бөлім: ${pick(ACTIONS, index / 100)}`);
    rows.push(rowOf(index));
  }
  const header = ['Р/с N', 'Іс-шара', 'Орындау мерзімі', 'Аяқтау нысаны', 'Жауапты орындаушылар', 'Қаржыландыру көзі'];
  return [
    'Ұзақ іс-шаралар жоспары туралы',
    '',
    'Қазақстан Республикасы Премьер-Министрінің 2005 жылғы 27 маусымдағы N 1-ө Өкімі',
    '',
    '1. Қоса беріліп отырған іс-шаралар жоспары бекітілсін.',
    '',
    'Премьер-Министр',
    '',
    'Іс-шаралар жоспары',
    '',
    header.map((cell) => `\t${cell}`).join('\n'),
    '',
    '\t1\n\t2\n\t3\n\t4\n\t5\n\t6',
    ...rows.flatMap((row) => ['', row]),
  ].join('\n');
}

function rowOf(index: number): string {
  const amount = (index * 7919) % 99_991;
  const funding = index % 3 === 0 ? 'Талап етілмейді' : `${amount},5 мың теңге сомасын-\n\nда 00${(index % 9) + 1} "Бағдарлама" республикалық бюджет`;
  return [
    `${Math.floor(index / 100) + 1}.${(index % 100) + 1}`,
    `N ${index} аудан бойынша ${pick(ACTIONS, index)}`,
    (DUE[index % DUE.length] ?? String)(index),
    pick(FORMS, index),
    pick(BODIES, index),
    funding,
  ]
    .map((cell) => `\t${cell}`)
    .join('\n');
}

function pick(list: readonly string[], index: number): string {
  return list[index % list.length] ?? '';
}
