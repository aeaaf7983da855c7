import { useMemo } from 'react';
import { valueOf } from '../../../cms/domain/review/decisions';
import { typedValue } from './field-kind';
import { useDesk } from './review-context';

/** The headings of the sections by their places, as corrected; removed ones left out. */
export function useSectionNames(): ReadonlyMap<number, string> {
  const { fields, review } = useDesk();
  const { held } = review;
  return useMemo(() => {
    const names = new Map<number, string>();
    for (const field of fields) {
      if (field.unit !== 'sections' || field.index === null || held.get(field.path)?.kind === 'removed') continue;
      const typed = typedValue(field.path, valueOf(field, held));
      if (typed.kind !== 'section') continue;
      const { number, title } = typed.value;
      names.set(field.index, number === '' ? title : `${number}. ${title}`);
    }
    return names;
  }, [fields, held]);
}
