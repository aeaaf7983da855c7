import type { Cell, WordingRecord } from '../../../cms/domain/record/plan-record';
import type { Language } from '../../../cms/domain/language';
import type { HttpClient } from './http';
import type { MeasureInput, PointInput, SectionInput, TitleInput } from './wording-input';

/** "Replace the words X by the words Y": in a cell of a unit, or (no unit) in the whole plan and its act. */
export interface WordsReplaced {
  readonly unit: WordingRecord['unit'] | null;
  readonly key: string | null;
  readonly cell: Cell | null;
  readonly language: Language;
  readonly from: string;
  readonly to: string;
  readonly clause: string | null;
  readonly basedOn: string | null;
}

/** By which clause something is repealed; of a section, whether its measures go too. */
export interface Repealed {
  readonly clause: string | null;
  readonly withMeasures?: boolean;
}

/** What an editor does to a plan in a draft change-set; each rejects with a Refusal. */
export interface DraftVerbs {
  saveMeasure(changeSetId: string, key: string, wording: MeasureInput): Promise<unknown>;
  insertMeasure(changeSetId: string, wording: MeasureInput): Promise<unknown>;
  saveSection(changeSetId: string, key: string, wording: SectionInput): Promise<unknown>;
  savePoint(changeSetId: string, key: string, wording: PointInput): Promise<unknown>;
  insertPoint(changeSetId: string, wording: PointInput): Promise<unknown>;
  saveTitle(changeSetId: string, wording: TitleInput): Promise<unknown>;
  repealUnit(changeSetId: string, unit: Exclude<WordingRecord['unit'], 'title'>, key: string, how: Repealed): Promise<unknown>;
  replaceWords(changeSetId: string, words: WordsReplaced): Promise<unknown>;
  /** Has the unit read as it does without the draft. */
  revertUnit(changeSetId: string, unit: WordingRecord['unit'], key: string): Promise<unknown>;
}

export function draftVerbs(http: HttpClient): DraftVerbs {
  const at = (changeSetId: string, ...rest: string[]): string => ['/amendments', ...[changeSetId, ...rest].map(encodeURIComponent)].join('/');
  return {
    saveMeasure: (id, key, body) => http.json(at(id, 'measures', key), { method: 'PUT', body }),
    insertMeasure: (id, body) => http.json(at(id, 'measures'), { method: 'POST', body }),
    saveSection: (id, key, body) => http.json(at(id, 'sections', key), { method: 'PUT', body }),
    savePoint: (id, key, body) => http.json(at(id, 'points', key), { method: 'PUT', body }),
    insertPoint: (id, body) => http.json(at(id, 'points'), { method: 'POST', body }),
    saveTitle: (id, body) => http.json(at(id, 'title'), { method: 'PUT', body }),
    repealUnit(id, unit, key, { clause, withMeasures = false }) {
      const query = new URLSearchParams({ ...(clause === null ? {} : { clause }), ...(withMeasures ? { measures: 'repeal' } : {}) });
      return http.json(`${at(id, `${unit}s`, key)}?${query}`, { method: 'DELETE' });
    },
    replaceWords: (id, body) => http.json(at(id, 'replace-words'), { method: 'POST', body }),
    revertUnit: (id, unit, key) => http.json(at(id, 'revert'), { method: 'POST', body: { unit, key } }),
  };
}
