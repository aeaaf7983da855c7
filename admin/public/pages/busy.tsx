import type { ReactElement } from 'react';
import type { Language } from '../../../cms/domain/language';
import { translate } from '../../i18n';
import { listPath } from '../addresses';
import { Page } from '../page';
import type { PublishedSite } from '../published-site';

/** Too many pages asked for at once: what to do about it. */
export function BusyPage({ site, language }: { site: PublishedSite; language: Language }): ReactElement {
  const title = translate(language, 'public.busy.title');
  const text = translate(language, 'public.busy.text');
  return (
    <Page
      language={language}
      title={title}
      description={text}
      assets={site.assets}
      baseUrl={site.baseUrl}
      pathIn={listPath}
      isIndexed={false}
    >
      <div className="prose">
        <p className="kicker">429</p>
        <h1>{title}</h1>
        <p className="lead">{text}</p>
      </div>
    </Page>
  );
}
