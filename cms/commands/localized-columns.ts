import type { LocalizedText } from '../domain/language';

export type LocalizedColumns<Name extends string> = Record<`${Name}Kk` | `${Name}Ru` | `${Name}En`, string | null>;

/** A text as its three columns: `titleKk`, `titleRu`, `titleEn`; null where it has none. */
export function localizedColumns<Name extends string>(name: Name, text: LocalizedText): LocalizedColumns<Name> {
  return {
    [`${name}Kk`]: text.kk || null,
    [`${name}Ru`]: text.ru || null,
    [`${name}En`]: text.en || null,
  } as LocalizedColumns<Name>;
}
