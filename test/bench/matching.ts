import { matchText } from '../../cms/domain/matching/match-text';
import type { NewText } from '../../cms/domain/matching/new-text';
import { proposeChanges } from '../../cms/domain/matching/proposal';
import type { Redaction } from '../../cms/domain/record/plan-view';
import { redactionOn } from '../../cms/domain/record/redaction';
import { longPlan } from '../support/long-plan';
import { measure, type Figure } from './measure';

const [BEFORE, AFTER] = ['2006-04-30', '2013-06-01'];

/**
 * What holding a whole new text against a plan costs, where twenty orders changed it. Most rows of the plan say
 * what others do, which is the hardest to tell apart. The peer is JSON of the same text, written and read again.
 */
export async function matchingFigures(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const rows of [1000, 2000, 4000]) {
    const record = longPlan(rows, 20);
    const redaction = redactionOn(record, BEFORE);
    const text = textOf(redactionOn(record, AFTER));
    const json = JSON.stringify(text);
    const peer = { name: 'its JSON read and written', work: () => JSON.stringify(JSON.parse(json)) };
    const work = (): unknown => proposeChanges(redaction, text, matchText(redaction, text));
    figures.push(await measure(`a new text of ${rows} rows matched and its changes proposed`, work, peer, { runs: 5, goal: rows === 1000 ? 1000 : null }));
  }
  return figures;
}

/** A redaction as a new text in Kazakh prints it. */
function textOf({ sections }: Redaction): NewText {
  return {
    language: 'kk',
    act: null,
    title: {},
    points: [],
    sections: sections.flatMap(({ heading }) => (heading === null ? [] : [{ number: heading.number, title: { kk: heading.title.kk ?? '' } }])),
    measures: sections.flatMap(({ measures }, sectionAt) =>
      measures.map((measure) => ({ ...measure, action: { kk: measure.action.kk ?? '' }, completionForm: { kk: measure.completionForm.kk ?? '' }, sectionAt })),
    ),
  };
}
