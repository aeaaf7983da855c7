import type { ReactElement } from 'react';
import { useGetList } from 'react-admin';
import { textIn } from '../../../cms/domain/language';
import { deadlineWords } from '../../i18n';
import { Text } from '../fields/value-fields';
import { localized } from '../language/columns';
import { useLanguage } from '../language/use-language';
import type { BodyRow, MeasureRow } from '../providers/rows';

/** A deadline as printed where the words are held in the interface's language, else what they mean. */
export function MeasureDeadline({ row }: { row: MeasureRow }): ReactElement {
  const language = useLanguage();
  const printed = localized(row, 'deadlineText');
  const isPrinted = Boolean(printed[language]);
  const { data: bodies = [] } = useGetList<BodyRow>(
    'responsible-bodies',
    { pagination: { page: 1, perPage: 100 }, sort: { field: 'measures', order: 'DESC' } },
    { enabled: !isPrinted && row.deadline.onRequestOf.length > 0 },
  );
  if (isPrinted) return <Text text={printed} />;
  const nameOf = (code: string): string | null => {
    const body = bodies.find((one) => one.code === code);
    return body === undefined ? null : (textIn(localized(body, 'name'), language)?.text ?? null);
  };
  return <>{deadlineWords(row.deadline, language, nameOf)}</>;
}
