import type { ReactElement } from 'react';
import type { Language } from '../../../cms/domain/language';
import type { PlanRecord } from '../../../cms/domain/record/plan-record';
import { formatInstant, translate } from '../../i18n';
import { FILE_FORMATS, filePath } from '../addresses';
import type { PublishedPlan } from '../published-site';
import type { Standing } from './standing';

/** The plan as files, and what proves which data they were made from. */
export function Downloads({
  record,
  publication,
  standing: { isDated, asOf },
  language,
}: {
  record: PlanRecord;
  publication: Omit<PublishedPlan, 'record'>;
  standing: Standing;
  language: Language;
}): ReactElement {
  return (
    <section id="downloads" className="downloads" aria-labelledby="downloads-heading">
      <h2 id="downloads-heading">{translate(language, 'public.plan.downloads')}</h2>
      <ul className="files">
        {FILE_FORMATS.map((format) => (
          <li key={format}>
            <a href={filePath(record.plan.slug, language, format, isDated ? asOf : null)} download>
              {translate(language, `public.download.${format}`)}
            </a>
            <span>{translate(language, `public.download.hint.${format}`)}</span>
          </li>
        ))}
      </ul>
      <button type="button" className="quiet" data-print hidden>
        {translate(language, 'public.download.print')}
      </button>
      <dl className="publication">
        <div>
          <dt>{translate(language, 'public.publication.label')}</dt>
          <dd>{translate(language, 'public.publication.number', { sequence: publication.sequence })}</dd>
        </div>
        <div>
          <dt>{translate(language, 'public.publication.publishedAt')}</dt>
          <dd>
            <time dateTime={publication.publishedAt}>{formatInstant(publication.publishedAt, language)}</time>
          </dd>
        </div>
        <div>
          <dt>{translate(language, 'public.publication.sha256')}</dt>
          <dd>
            <code>{publication.sha256}</code>
            <span className="hint">{translate(language, 'public.publication.verify')}</span>
          </dd>
        </div>
        {record.order.sourceSha256 !== null && (
          <div>
            <dt>{translate(language, 'public.publication.sourceSha256')}</dt>
            <dd>
              <code>{record.order.sourceSha256}</code>
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
