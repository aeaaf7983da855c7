import { renderToStaticMarkup } from 'react-dom/server';
import type { ReactElement, ReactNode } from 'react';
import { LANGUAGES, type Language } from '../../cms/domain/language';
import { translate } from '../i18n';
import { ROOMS, roomPath, type Room } from './across/addresses';
import { aboutPath, listPath } from './addresses';
import type { SiteAssets } from './published-site';

export interface PageProps {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  readonly assets: SiteAssets;
  readonly baseUrl: string;
  /** The same page in another language; null for a page that has no address of its own. */
  readonly pathIn: ((language: Language) => string) | null;
  /** The address that stands for it where several show the same; `pathIn` where it is left out. */
  readonly canonicalIn?: (language: Language) => string;
  /** A JSON-LD description, or null. */
  readonly jsonLd?: object | null;
  /** False for drafts and for pages that do not exist. */
  readonly isIndexed?: boolean;
  readonly banner?: string | null;
  /** The part of the register it belongs to, where it is one of them. */
  readonly room?: 'plans' | Room;
  readonly children: ReactNode;
}

/** A whole HTML document. */
export function renderPage(page: ReactElement): string {
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
}

/** The frame of every public page: head, skip link, header with languages, footer. */
export function Page(props: PageProps): ReactElement {
  const { language, assets, banner, children } = props;
  return (
    <html lang={language}>
      <Head {...props} />
      <body>
        <a className="skip" href="#content">
          {translate(language, 'common.skipToContent')}
        </a>
        {banner && (
          <p className="draft-banner" role="status">
            {banner}
          </p>
        )}
        <SiteHeader {...props} />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <footer className="site-footer">
          <p>{translate(language, 'public.footer.colophon')}</p>
          <p>
            <a href={aboutPath(language)}>{translate(language, 'public.nav.about')}</a>
            <a href="/office" rel="nofollow">
              {translate(language, 'public.nav.office')}
            </a>
          </p>
        </footer>
        {assets.js && <script type="module" src={assets.js} />}
      </body>
    </html>
  );
}

function Head({ language, title, description, assets, baseUrl, pathIn, canonicalIn, jsonLd, isIndexed = true }: PageProps): ReactElement {
  const standingFor = isIndexed ? (canonicalIn ?? pathIn) : null;
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${title} · ${translate(language, 'common.register')}`}</title>
      <meta name="description" content={description} />
      <meta name="color-scheme" content="light dark" />
      {!isIndexed && <meta name="robots" content="noindex" />}
      {standingFor && <link rel="canonical" href={baseUrl + standingFor(language)} />}
      {standingFor &&
        LANGUAGES.map((other) => (
          <link key={other} rel="alternate" hrefLang={other} href={baseUrl + standingFor(other)} />
        ))}
      {standingFor && <link rel="alternate" hrefLang="x-default" href={baseUrl + standingFor('kk')} />}
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      {firstFonts(assets, language).map((font) => (
        <link key={font} rel="preload" as="font" type="font/woff2" href={font} crossOrigin="anonymous" />
      ))}
      <link rel="stylesheet" href={assets.css} />
      {jsonLd && (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptSafe(jsonLd) }} />
      )}
    </head>
  );
}

function SiteHeader({ language, pathIn, room }: PageProps): ReactElement {
  const pathOf = pathIn ?? listPath;
  return (
    <header className="site-header">
      <a className="site-name" href={listPath(language)}>
        <span className="site-title">{translate(language, 'common.register')}</span>
        <span className="site-line">{translate(language, 'common.registerLine')}</span>
      </a>
      <nav className="rooms" aria-label={translate(language, 'public.nav.label')}>
        <ul>
          {(['plans', ...ROOMS] as const).map((other) => (
            <li key={other}>
              <a href={other === 'plans' ? listPath(language) : roomPath(other, language)} aria-current={other === room ? 'true' : undefined}>
                {translate(language, `public.nav.${other}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <nav className="languages" aria-label={translate(language, 'common.language')}>
        <ul>
          {LANGUAGES.map((other) => (
            <li key={other}>
              <a
                href={pathOf(other)}
                lang={other}
                hrefLang={other}
                aria-current={other === language ? 'true' : undefined}
              >
                {translate(language, `common.languageName.${other}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

/** The letters most of the page is set in; the rest load when they are met. */
function firstFonts({ fonts = [] }: SiteAssets, language: Language): string[] {
  const letters = language === 'en' ? '-latin-wght-' : '-cyrillic-wght-';
  return fonts.filter((font) => font.includes(letters));
}

/** JSON that cannot end its script element, whatever text it carries. */
function scriptSafe(data: object): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
