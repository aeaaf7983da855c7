import type { TranslationMessages } from 'react-admin';
import type { Language } from '../../cms/domain/language';
import { CATALOGS, type MessageKey } from './catalogs';
import type { Catalog } from './kk';
import { asOf as kkAsOf } from './kk/as-of';
import { changes as kkChanges } from './kk/changes';
import { doubts as kkDoubts } from './kk/doubts';
import { editing as kkEditing } from './kk/editing';
import { newRedaction as kkNewRedaction } from './kk/new-redaction';
import { office as kkOffice } from './kk/office';
import { operations as kkOperations } from './kk/operations';
import { reactAdmin as kkReactAdmin } from './kk/react-admin';
import { origin as kkOrigin } from './kk/origin';
import { resources as kkResources } from './kk/resources';
import { review as kkReview } from './kk/review';
import { rules as kkRules } from './kk/rules';
import { asOf as ruAsOf } from './ru/as-of';
import { changes as ruChanges } from './ru/changes';
import { doubts as ruDoubts } from './ru/doubts';
import { editing as ruEditing } from './ru/editing';
import { newRedaction as ruNewRedaction } from './ru/new-redaction';
import { office as ruOffice } from './ru/office';
import { operations as ruOperations } from './ru/operations';
import { reactAdmin as ruReactAdmin } from './ru/react-admin';
import { origin as ruOrigin } from './ru/origin';
import { resources as ruResources } from './ru/resources';
import { review as ruReview } from './ru/review';
import { rules as ruRules } from './ru/rules';
import { asOf as enAsOf } from './en/as-of';
import { changes as enChanges } from './en/changes';
import { doubts as enDoubts } from './en/doubts';
import { editing as enEditing } from './en/editing';
import { newRedaction as enNewRedaction } from './en/new-redaction';
import { office as enOffice } from './en/office';
import { operations as enOperations } from './en/operations';
import { reactAdmin as enReactAdmin } from './en/react-admin';
import { origin as enOrigin } from './en/origin';
import { resources as enResources } from './en/resources';
import { review as enReview } from './en/review';
import { rules as enRules } from './en/rules';

/** What the office says beyond the public pages; Kazakh is what the others are measured by. */
export interface OfficeWords {
  readonly asOf: typeof kkAsOf;
  readonly changes: typeof kkChanges;
  readonly newRedaction: typeof kkNewRedaction;
  readonly office: typeof kkOffice;
  readonly doubts: typeof kkDoubts;
  readonly editing: typeof kkEditing;
  readonly operations: typeof kkOperations;
  readonly resources: typeof kkResources;
  readonly review: typeof kkReview;
  readonly origin: typeof kkOrigin;
  readonly rules: typeof kkRules;
}

type OfficeCatalog = Catalog & OfficeWords & TranslationMessages;

/** Every sentence of the office by language, react-admin's own included. */
export const OFFICE_CATALOGS: Readonly<Record<Language, OfficeCatalog>> = {
  kk: { ...CATALOGS.kk, ...kkReactAdmin, asOf: kkAsOf, changes: kkChanges, newRedaction: kkNewRedaction, office: kkOffice, doubts: kkDoubts, editing: kkEditing, operations: kkOperations, resources: kkResources, review: kkReview, origin: kkOrigin, rules: kkRules },
  ru: { ...CATALOGS.ru, ...ruReactAdmin, asOf: ruAsOf, changes: ruChanges, newRedaction: ruNewRedaction, office: ruOffice, doubts: ruDoubts, editing: ruEditing, operations: ruOperations, resources: ruResources, review: ruReview, origin: ruOrigin, rules: ruRules },
  en: { ...CATALOGS.en, ...enReactAdmin, asOf: enAsOf, changes: enChanges, newRedaction: enNewRedaction, office: enOffice, doubts: enDoubts, editing: enEditing, operations: enOperations, resources: enResources, review: enReview, origin: enOrigin, rules: enRules },
};

type Paths<Branch> = {
  [Name in keyof Branch & string]: Branch[Name] extends string ? Name : `${Name}.${Paths<Branch[Name]>}`;
}[keyof Branch & string];

/** The dotted path of a sentence the office may use. */
export type OfficeKey = MessageKey | Paths<OfficeWords> | Paths<typeof kkReactAdmin>;
