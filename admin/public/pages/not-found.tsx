import type { ReactElement } from 'react';
import type { Language } from '../../../cms/domain/language';
import { translate } from '../../i18n';
import { listPath } from '../addresses';
import { Page } from '../page';
import type { PublishedSite } from '../published-site';

/** No such page, in the language of its address. */
export function NotFoundPage({ site, language }: { site: PublishedSite; language: Language }): ReactElement {
  const title = translate(language, 'public.notFound.title');
  return (
    <Page
      language={language}
      title={title}
      description={translate(language, 'public.notFound.text')}
      assets={site.assets}
      baseUrl={site.baseUrl}
      pathIn={listPath}
      isIndexed={false}
    >
      <div className="prose">
        <p className="kicker">404</p>
        <h1>{title}</h1>
        <p className="lead">{translate(language, 'public.notFound.text')}</p>
        <p>
          <a href={listPath(language)}>{translate(language, 'public.notFound.back')}</a>
        </p>
      </div>
    </Page>
  );
}
