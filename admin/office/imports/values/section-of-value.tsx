import type { ReactElement } from 'react';
import { useSay } from '../../language/use-language';
import { useSectionNames } from '../section-names';

/** The section a measure stands in. */
export function SectionOfValue({ place }: { place: number | null }): ReactElement {
  const say = useSay();
  const names = useSectionNames();
  if (place === null) return <span className="none">{say('funding.totals.noSection')}</span>;
  return <span className="clipped">{names.get(place) ?? String(place + 1)}</span>;
}
