import { createHash } from 'node:crypto';
import type { PlanRecord } from '../../cms/domain/record/plan-record';
import { renderAddress, type PublishedPlan, type PublishedSite } from '../../admin/public/site';

/** A record as a publication of it. */
export function publicationOf(record: PlanRecord, sequence = 1): PublishedPlan {
  const sha256 = createHash('sha256').update(JSON.stringify(record)).digest('hex');
  return { sequence, publishedAt: '2026-11-23T03:40:12.000Z', sha256, record };
}

/** A public site of one published plan. */
export function siteOf(record: PlanRecord, more: Partial<PublishedSite> = {}): PublishedSite {
  return {
    revision: 1,
    publications: [publicationOf(record)],
    assets: { css: '/assets/site.css', js: '/assets/enhance.js', fonts: [] },
    baseUrl: 'https://register.example',
    today: '2026-11-23',
    ...more,
  };
}

/** The body of an address, or '' where the site has none or it is no text. */
export async function pageOf(site: PublishedSite, path: string, query = {}): Promise<string> {
  const rendered = await renderAddress(site, path, query);
  return typeof rendered?.body === 'string' ? rendered.body : '';
}

/** What a page says to a reader: no markup, white space folded. */
export function wordsOf(html: string): string {
  return html
    .replace(/<(script|head)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replace(/[\s\u00A0]+/g, ' ');
}

/** The JSON-LD of a page. */
export function jsonLdOf(html: string): unknown {
  const [, json = 'null'] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
  return JSON.parse(json);
}
