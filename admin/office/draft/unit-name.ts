import { useCallback } from 'react';
import type { WordingRecord } from '../../../cms/domain/record/plan-record';
import { useSay } from '../language/use-language';

/** What a unit is called in a sentence: `Measure 1.2`, `Title of the plan`. */
export function useUnitName(): (wording: Pick<WordingRecord, 'unit' | 'number'>) => string {
  const say = useSay();
  return useCallback(({ unit, number }) => say(`act.unit.${unit}`, { number }), [say]);
}
