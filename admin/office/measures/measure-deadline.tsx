import type { ReactElement } from 'react';
import { useGetList } from 'react-admin';
import { textIn } from '../../../cms/domain/language';
import { capitalised, deadlineWords } from '../../i18n';
import { localized } from '../language/columns';
import { useLanguage } from '../language/use-language';
import { PrintedAndMeant } from '../plans/printed-and-meant';
import type { BodyRow, MeasureRow } from '../providers/rows';

/** A deadline as the plan's table shows it: in the reader's language, and as printed where that is another. */
export function MeasureDeadline({ row }: { row: MeasureRow }): ReactElement {
  const language = useLanguage();
  const held = localized(row, 'deadlineText');
  const printed = textIn(held, language) === null ? { kk: row.deadline.text } : held;
  const { data: bodies = [] } = useGetList<BodyRow>(
    'responsible-bodies',
    { pagination: { page: 1, perPage: 100 }, sort: { field: 'measures', order: 'DESC' } },
    { enabled: row.deadline.onRequestOf.length > 0 },
  );
  const nameOf = (code: string): string | null => {
    const body = bodies.find((one) => one.code === code);
    return body === undefined ? null : (textIn(localized(body, 'name'), language)?.text ?? null);
  };
  return <PrintedAndMeant printed={printed} meant={capitalised(deadlineWords(row.deadline, language, nameOf))} />;
}
