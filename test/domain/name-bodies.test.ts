import { readOrder } from '../../cms/domain/reading/read-order';
import type { BodyNames, OrderReading } from '../../cms/domain/reading/reading';

/** A plan of one column of executors, a measure a line. */
function planOf(executors: readonly string[], bodies: readonly BodyNames[]): OrderReading {
  const rows = executors.map((cell, at) => `${at + 1}\tПодготовить доклад\tдо 1 июня 2006 года\tинформация\t${cell}\tНе требуется`);
  const text = ['Распоряжение Премьер-Министра Республики Казахстан от 27 июня 2005 года N 178-р', '', 'План мероприятий', '', '№\tМероприятие\tСрок исполнения\tФорма завершения\tОтветственные исполнители\tИсточник финансирования', ...rows].join('\n');
  return readOrder(text, { language: 'ru', bodies });
}

const REGISTER: readonly BodyNames[] = [
  { code: 'finance', names: ['Министерство финансов Республики Казахстан'] },
  { code: 'culture', names: ['Министерство культуры'] },
  { code: 'communications', names: ['Министерство коммуникаций'] },
];

describe('the executors of a plan and the register', () => {
  test('a match says by which rule and how surely it was made, and one by likeness is doubted', () => {
    const { measures, bodyMatches, warnings } = planOf(['МФ (свод), Министерству культуры (по согласованию)', 'Министерство финансов'], REGISTER);
    expect(measures.map(({ executors }) => executors)).toEqual([
      [
        { name: 'МФ', byAgreement: false, lead: true, body: 'finance' },
        { name: 'Министерству культуры', byAgreement: true, body: 'culture' },
      ],
      [{ name: 'Министерство финансов', byAgreement: false, body: 'finance' }],
    ]);
    expect(bodyMatches).toEqual([
      { where: 'measures.0.executors.0', name: 'МФ', body: 'finance', confidence: 0.9, rule: 'body/abbreviation' },
      { where: 'measures.0.executors.1', name: 'Министерству культуры', body: 'culture', confidence: 0.96, rule: 'body/ending' },
      { where: 'measures.1.executors.0', name: 'Министерство финансов', body: 'finance', confidence: 1, rule: 'body/same-name' },
    ]);
    expect(warnings.filter(({ code }) => code === 'body-by-likeness').map(({ where }) => where)).toEqual(['measures.0.executors.0', 'measures.0.executors.1']);
  });

  test('the rule that read each field is known by its path', () => {
    expect(planOf(['МФ (свод), МЮ'], REGISTER).rules).toEqual({
      'measures.0.deadline': expect.stringMatching(/^deadline\//) as string,
      'measures.0.executors': 'executors/list',
      'measures.0.funding': 'funding/not-required',
    });
  });

  test('of two bodies equally like a name neither is taken, and the doubt names both', () => {
    const { measures, warnings } = planOf(['МК'], REGISTER);
    expect(measures[0]?.executors).toEqual([{ name: 'МК', byAgreement: false }]);
    expect(warnings.filter(({ code }) => code === 'body-two-ways')).toEqual([
      { code: 'body-two-ways', message: expect.stringContaining('МК → Министерство культуры | Министерство коммуникаций') as string, where: 'measures.0.executors.0' },
    ]);
  });

  test('a name no body has is proposed in the nominative, spellings of one body together, the printed kept', () => {
    const { measures, bodies } = planOf(['Министерству обороны', 'Министерство обороны', 'Министерство обороны', 'акимам областей'], REGISTER);
    expect(measures.map(({ executors }) => executors[0])).toEqual([
      { name: 'Министерству обороны', byAgreement: false, proposes: 'Министерство обороны' },
      { name: 'Министерство обороны', byAgreement: false },
      { name: 'Министерство обороны', byAgreement: false },
      { name: 'акимам областей', byAgreement: false, proposes: 'акимы областей' },
    ]);
    expect(Object.keys(bodies)).toEqual(['Министерство обороны', 'акимы областей']);
  });
});
