import { LANGUAGES, type Language } from '../language';
import { CELLS_OF, wordsOfCell } from '../record/cells';
import type { WordingRecord } from '../record/plan-record';
import type { UnitChange } from './compare';

/** Units whose official words changed while the translation in a language still says the old ones. */
export interface LaggingTranslation {
  readonly language: Language;
  readonly units: readonly WordingRecord[];
}

/** The translations that lag behind a change, by language. @param originals the languages of the official text */
export function laggingTranslations(changes: readonly UnitChange[], originals: readonly Language[]): LaggingTranslation[] {
  return LANGUAGES.filter((language) => !originals.includes(language)).flatMap((language) => {
    const units = changes.flatMap(({ before, after }) =>
      before !== null && after !== null && lags(before, after, language, originals) ? [after] : [],
    );
    return units.length === 0 ? [] : [{ language, units }];
  });
}

function lags(before: WordingRecord, after: WordingRecord, language: Language, originals: readonly Language[]): boolean {
  return CELLS_OF[after.unit].some((cell) => {
    const [was, is] = [wordsOfCell(before, cell), wordsOfCell(after, cell)];
    if (was === null || is === null || !is[language] || was[language] !== is[language]) return false;
    return originals.some((original) => (was[original] ?? '') !== (is[original] ?? ''));
  });
}
