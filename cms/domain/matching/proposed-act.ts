import type { Cell, PointWording, TitleWording } from '../record/plan-record';
import type { Redaction } from '../record/plan-view';
import { CELLS_OF } from '../record/cells';
import { newKey } from './new-key';
import type { NewText } from './new-text';
import { placesInOrder } from './places';
import type { ProposedUnit } from './proposal';
import { reviseText } from './revise-cell';
import { sameWords } from './same-words';

/** What a new text does to the words of the act: to the plan's title, and to the order's points. */
export function proposedAct(redaction: Redaction, text: NewText): ProposedUnit[] {
  return [...proposedTitle(redaction, text), ...proposedPoints(redaction, text)];
}

/** Nothing where the text has no title, or the plan has none any more. */
function proposedTitle({ title: before }: Redaction, { title, language }: NewText): ProposedUnit[] {
  if (before === null || (title[language] ?? '') === '') return [];
  const { text, isSame, lost } = reviseText(before.title, title, language);
  const about = { unit: 'title', key: before.key, before, at: null, confidence: null } as const;
  if (isSame) return [{ ...about, kind: 'kept', after: before, cells: [], lost: [] }];
  const after: TitleWording = { ...before, effect: 'substitute', title: text };
  return [{ ...about, kind: 'changed', after, cells: ['title'], lost: lost.map((one) => ({ cell: 'title', language: one })) }];
}

/** Points are told by their numbers; a text that prints none of them says nothing of them. */
function proposedPoints({ points: held }: Redaction, { points, language }: NewText): ProposedUnit[] {
  if (points.length === 0) return [];
  const left = [...held];
  const partners = points.map(({ number }) => {
    const at = left.findIndex((point) => sameWords(point.number, number));
    return at < 0 ? null : (left.splice(at, 1)[0] ?? null);
  });
  const places = placesInOrder(partners.map((partner, at) => ({ key: partner?.key ?? newKey(at), position: partner?.position ?? null })));
  const proposed = points.map(({ number, text }, at): ProposedUnit => {
    const before = partners[at] ?? null;
    const position = places.get(before?.key ?? newKey(at)) ?? 0;
    if (before !== null) return revisedPoint(before, reviseText(before.text, text, language), position, at);
    const after: PointWording = { unit: 'point', id: '', changeSet: '', effect: 'insert', clause: null, key: newKey(at), position, number, text };
    return { kind: 'inserted', unit: 'point', key: after.key, before, after, cells: CELLS_OF.point, lost: [], at, confidence: null };
  });
  const gone = left.map((before): ProposedUnit => ({ kind: 'repealed', unit: 'point', key: before.key, before, after: null, cells: [], lost: [], at: null, confidence: null }));
  return [...proposed, ...gone];
}

function revisedPoint(before: PointWording, { text, isSame, lost }: ReturnType<typeof reviseText>, position: number, at: number): ProposedUnit {
  const cells: Cell[] = [...(before.position === position ? [] : (['place'] as const)), ...(isSame ? [] : (['text'] as const))];
  const about = { unit: 'point', key: before.key, before, cells, at, confidence: null } as const;
  if (cells.length === 0) return { ...about, kind: 'kept', after: before, lost: [] };
  const after: PointWording = { ...before, effect: 'substitute', position, text };
  return { ...about, kind: 'changed', after, lost: lost.map((language) => ({ cell: 'text', language })) };
}
