import { useCallback } from 'react';
import { useTranslate } from 'react-admin';
import { ORIGIN_NAMES } from './origin-order';

/** What a stored field is called, by its name in a provenance; the name itself where it has none. */
export function useOriginLabel(): (name: string) => string {
  const translate = useTranslate();
  return useCallback(
    (name) => {
      const [base = name, place] = name.split('.');
      const label = translate(ORIGIN_NAMES[base] ?? base, { _: base });
      return place === undefined ? label : `${label} ${Number(place) + 1}`;
    },
    [translate],
  );
}
