import type { ReactElement } from 'react';
import type { Language } from '../../../cms/domain/language';
import { translate } from '../../i18n';
import type { FileFormat } from '../file-formats';

/** What the page shows, as files. */
export function FilesSection({ path, formats, language }: { path: string; formats: readonly FileFormat[]; language: Language }): ReactElement {
  return (
    <section id="downloads" className="downloads" aria-labelledby="downloads-heading">
      <h2 id="downloads-heading">{translate(language, 'public.plan.downloads')}</h2>
      <ul className="files">
        {formats.map((format) => (
          <li key={format}>
            <a href={`${path}.${format}`} download>
              {translate(language, `public.download.${format}`)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
