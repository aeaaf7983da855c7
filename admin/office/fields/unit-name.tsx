import type { ReactElement } from 'react';
import type { WordingRecord } from '../../../cms/domain/record/plan-record';
import { useSay } from '../language/use-language';

/** What a wording words: a measure by its number as in the table, the rest by its name. */
export function UnitName({ wording: { unit, number } }: { wording: Pick<WordingRecord, 'unit' | 'number'> }): ReactElement {
  const say = useSay();
  return <>{unit === 'measure' ? number : say(`act.unit.${unit}`, { number })}</>;
}
