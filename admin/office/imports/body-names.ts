import { useCallback } from 'react';
import { useGetList } from 'react-admin';
import { textIn, type Language, type LocalizedText } from '../../../cms/domain/language';
import type { NameOfBody } from '../../i18n';
import { columnOf, localized } from '../language/columns';
import { useLanguage } from '../language/use-language';
import type { BodyRow } from '../providers/rows';
import { useDesk } from './review-context';

const MOST = 100;

/** The bodies of the register, the first hundred by name: others are found by typing. */
export function useBodies(q = ''): readonly BodyRow[] {
  const language = useLanguage();
  const { data } = useGetList<BodyRow>('responsible-bodies', {
    filter: { q },
    sort: { field: columnOf('name', language), order: 'ASC' },
    pagination: { page: 1, perPage: MOST },
  });
  return data ?? [];
}

/** The name of a body by its code: one the reading matched, or one chosen since. */
export function useBodyName(): NameOfBody {
  const { record } = useDesk();
  const bodies = useBodies();
  const { bodies: matched = {}, reading } = record;
  return useCallback(
    (code: string, language: Language) => {
      const row = bodies.find((body) => body.code === code);
      const text: LocalizedText | undefined =
        matched[code] ?? (row === undefined ? reading.bodies[code] : localized(row, 'name'));
      return text === undefined ? null : (textIn(text, language)?.text ?? null);
    },
    [bodies, matched, reading],
  );
}

/** The name of a body in the interface's language; its code where it has none. */
export function useBodyText(): (code: string) => string {
  const language = useLanguage();
  const nameOf = useBodyName();
  return useCallback((code) => nameOf(code, language) ?? code, [nameOf, language]);
}
