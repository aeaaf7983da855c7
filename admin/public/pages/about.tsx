import type { ReactElement } from 'react';
import type { Language } from '../../../cms/domain/language';
import { translate } from '../../i18n';
import { aboutPath } from '../addresses';
import { Page } from '../page';
import type { PublishedSite } from '../published-site';

const PARTS = [
  ['public.about.whatTitle', 'public.about.what'],
  ['public.about.forceTitle', 'public.about.force'],
  ['public.about.datesTitle', 'public.about.dates'],
  ['public.about.moneyTitle', 'public.about.money'],
  ['public.about.pastTitle', 'public.about.past'],
  ['public.about.dataTitle', 'public.about.data'],
] as const;

/** What the register is, how it reads, and what its texts are worth in law. */
export function AboutPage({ site, language }: { site: PublishedSite; language: Language }): ReactElement {
  const title = translate(language, 'public.about.title');
  return (
    <Page
      language={language}
      title={title}
      description={translate(language, 'public.about.lead')}
      assets={site.assets}
      baseUrl={site.baseUrl}
      pathIn={aboutPath}
    >
      <article className="prose">
        <h1>{title}</h1>
        <p className="lead">{translate(language, 'public.about.lead')}</p>
        {PARTS.map(([heading, text]) => (
          <section key={heading}>
            <h2>{translate(language, heading)}</h2>
            <p>{translate(language, text)}</p>
          </section>
        ))}
      </article>
    </Page>
  );
}
