import type { Language } from '../../../cms/domain/language';
import { formatInstant } from '../../i18n';
import type { Column } from '../lists/columns';
import type { PublicationRow } from '../providers/rows';

/** What is said of an act of publishing. */
export function publicationColumns(language: Language): Column<PublicationRow>[] {
  return [
    { field: 'sequence', sortBy: 'sequence', isName: true, render: (row) => row.sequence },
    {
      field: 'publishedAt',
      sortBy: 'publishedAt',
      minWidth: 200,
      render: (row) => formatInstant(row.publishedAt, language),
    },
    { field: 'publishedBy', sortBy: 'publishedBy', render: (row) => row.publishedBy },
    { field: 'sha256', render: (row) => <code className="digest">{row.sha256}</code> },
  ];
}
