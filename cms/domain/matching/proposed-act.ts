import type { TitleWording } from '../record/plan-record';
import type { Redaction } from '../record/plan-view';
import type { NewText } from './new-text';
import type { ProposedUnit } from './proposal';
import { reviseText } from './revise-cell';

/** What a new text does to the plan's title: nothing where it has none, or the plan has none any more. */
export function proposedAct({ title: before }: Redaction, { title, language }: NewText): ProposedUnit[] {
  if (before === null || (title[language] ?? '') === '') return [];
  const { text, isSame, lost } = reviseText(before.title, title, language);
  const about = { unit: 'title', key: before.key, before, at: null, confidence: null } as const;
  if (isSame) return [{ ...about, kind: 'kept', after: before, cells: [], lost: [] }];
  const after: TitleWording = { ...before, effect: 'substitute', title: text };
  return [{ ...about, kind: 'changed', after, cells: ['title'], lost: lost.map((language) => ({ cell: 'title', language })) }];
}
