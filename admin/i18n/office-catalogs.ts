import type { TranslationMessages } from 'react-admin';
import type { Language } from '../../cms/domain/language';
import { CATALOGS, type MessageKey } from './catalogs';
import type { Catalog } from './kk';
import { changes as kkChanges } from './kk/changes';
import { doubts as kkDoubts } from './kk/doubts';
import { editing as kkEditing } from './kk/editing';
import { office as kkOffice } from './kk/office';
import { reactAdmin as kkReactAdmin } from './kk/react-admin';
import { origin as kkOrigin } from './kk/origin';
import { resources as kkResources } from './kk/resources';
import { review as kkReview } from './kk/review';
import { rules as kkRules } from './kk/rules';
import { changes as ruChanges } from './ru/changes';
import { doubts as ruDoubts } from './ru/doubts';
import { editing as ruEditing } from './ru/editing';
import { office as ruOffice } from './ru/office';
import { reactAdmin as ruReactAdmin } from './ru/react-admin';
import { origin as ruOrigin } from './ru/origin';
import { resources as ruResources } from './ru/resources';
import { review as ruReview } from './ru/review';
import { rules as ruRules } from './ru/rules';
import { changes as enChanges } from './en/changes';
import { doubts as enDoubts } from './en/doubts';
import { editing as enEditing } from './en/editing';
import { office as enOffice } from './en/office';
import { reactAdmin as enReactAdmin } from './en/react-admin';
import { origin as enOrigin } from './en/origin';
import { resources as enResources } from './en/resources';
import { review as enReview } from './en/review';
import { rules as enRules } from './en/rules';

/** What the office says beyond the public pages; Kazakh is what the others are measured by. */
export interface OfficeWords {
  readonly changes: typeof kkChanges;
  readonly office: typeof kkOffice;
  readonly doubts: typeof kkDoubts;
  readonly editing: typeof kkEditing;
  readonly resources: typeof kkResources;
  readonly review: typeof kkReview;
  readonly origin: typeof kkOrigin;
  readonly rules: typeof kkRules;
}

type OfficeCatalog = Catalog & OfficeWords & TranslationMessages;

/** Every sentence of the office by language, react-admin's own included. */
export const OFFICE_CATALOGS: Readonly<Record<Language, OfficeCatalog>> = {
  kk: { ...CATALOGS.kk, ...kkReactAdmin, changes: kkChanges, office: kkOffice, doubts: kkDoubts, editing: kkEditing, resources: kkResources, review: kkReview, origin: kkOrigin, rules: kkRules },
  ru: { ...CATALOGS.ru, ...ruReactAdmin, changes: ruChanges, office: ruOffice, doubts: ruDoubts, editing: ruEditing, resources: ruResources, review: ruReview, origin: ruOrigin, rules: ruRules },
  en: { ...CATALOGS.en, ...enReactAdmin, changes: enChanges, office: enOffice, doubts: enDoubts, editing: enEditing, resources: enResources, review: enReview, origin: enOrigin, rules: enRules },
};

type Paths<Branch> = {
  [Name in keyof Branch & string]: Branch[Name] extends string ? Name : `${Name}.${Paths<Branch[Name]>}`;
}[keyof Branch & string];

/** The dotted path of a sentence the office may use. */
export type OfficeKey = MessageKey | Paths<OfficeWords> | Paths<typeof kkReactAdmin>;
