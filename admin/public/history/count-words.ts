import type { ChangeKind, UnitChange } from '../../../cms/domain/change/compare';
import type { Language } from '../../../cms/domain/language';
import { capitalised, translate } from '../../i18n';

const KINDS = ['changed', 'inserted', 'repealed', 'renumbered', 'moved'] as const satisfies readonly ChangeKind[];

/** How many measures and headings were changed, by kind: empty where nothing was. */
export function countWords(changes: readonly UnitChange[], language: Language): string {
  const phrases = (['measure', 'section'] as const).flatMap((unit) => {
    const counts = KINDS.flatMap((kind) => {
      const count = changes.filter((change) => change.unit === unit && change.kind === kind).length;
      if (count === 0) return [];
      return [translate(language, 'public.history.count', { kind: translate(language, `public.history.kind.${kind}`), count })];
    });
    return counts.length === 0 ? [] : [translate(language, `public.history.${unit}s`, { counts: counts.join(', ') })];
  });
  return capitalised(phrases.join('; '));
}
