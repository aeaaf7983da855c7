/** A measure's wording as the office sends it, whole; `changes` replaces fields of it. */
export function measureBody(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    number: '2.3',
    section: 'II',
    actionKk: 'Жергілікті жерлерде штрих-кодтарды қалыптастыру жөніндегі жұмысты ұйымдастыру',
    actionRu: 'Организация на местах работы по формированию штрих-кодов',
    deadline: {
      text: '2005 жылғы 3-тоқсан',
      kind: 'period',
      precision: 'quarter',
      start: '2005-07-01',
      due: '2005-09-30',
      recurrence: null,
      from: null,
      until: null,
      onRequestOf: [],
      parts: [],
    },
    deadlineTextKk: '2005 жылғы 3-тоқсан',
    completionFormKk: 'Ақпарат беру',
    executors: [{ body: 'akims', role: 'lead', byAgreement: false }],
    fundingTextKk: 'Жергілікті бюджет',
    fundingSource: 'local-budget',
    fundingLines: [{ source: 'local-budget', programme: null, amountTiyn: null, amountPrinted: null, year: null }],
    ...changes,
  };
}
