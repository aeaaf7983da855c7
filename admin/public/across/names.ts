import { textIn, type Language, type LocalizedText } from '../../../cms/domain/language';
import type { BodyRecord, ProgrammeRecord } from '../../../cms/domain/record/plan-record';
import { translate } from '../../i18n';
import type { PublishedPlan } from '../published-site';

/** Bodies and programmes of all published plans; each by the name its newest publication gives it. */
export interface NamesOfSite {
  readonly bodies: ReadonlyMap<string, BodyRecord>;
  readonly programmes: ReadonlyMap<string, ProgrammeRecord>;
}

export function namesOfSite(publications: readonly PublishedPlan[]): NamesOfSite {
  const oldestFirst = [...publications].sort((a, b) => a.sequence - b.sequence);
  return {
    bodies: new Map(oldestFirst.flatMap(({ record }) => Object.entries(record.bodies))),
    programmes: new Map(oldestFirst.flatMap(({ record }) => Object.entries(record.programmes))),
  };
}

/** A body's name; '' is "no executor named". */
export function nameOfBody(code: string, { bodies }: NamesOfSite, language: Language): string {
  return code === '' ? translate(language, 'public.bodies.nobody') : said(bodies.get(code)?.name, code, language);
}

/** A programme's name; '' is "no programme named". */
export function nameOfProgramme(key: string, { programmes }: NamesOfSite, language: Language): string {
  return key === '' ? translate(language, 'public.programmes.unnamed') : said(programmes.get(key)?.name, key, language);
}

function said(name: LocalizedText | undefined, key: string, language: Language): string {
  return textIn(name ?? {}, language)?.text ?? key;
}
