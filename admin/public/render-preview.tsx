import type { IsoDate } from '../../cms/domain/calendar/iso-date';
import type { Language } from '../../cms/domain/language';
import type { PlanRecord } from '../../cms/domain/record/plan-record';
import { renderPage } from './page';
import { PlanPage } from './plan/plan-page';
import { standingOf } from './plan/standing';
import type { SiteAssets } from './published-site';

export interface PreviewInputs {
  /** The plan with its draft change-set among the others. */
  readonly record: PlanRecord;
  readonly assets: SiteAssets;
  /** The date to show it on: as the draft takes effect, where that lies ahead. */
  readonly today: IsoDate;
}

/** The public page as it would be, drawn from the draft and saying so: an HTML document. */
export function renderPreview({ record, assets, today }: PreviewInputs, language: Language): string {
  const standing = standingOf(record, null, today);
  if (standing === null) throw new Error('A plan has a redaction on the day it is shown');
  return renderPage(
    <PlanPage
      record={record}
      publication={null}
      language={language}
      scale="quarter"
      standing={standing}
      assets={assets}
      baseUrl=""
    />,
  );
}
