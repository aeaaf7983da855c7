import type { Language } from '../../cms/domain/language';
import { en } from './en';
import { kk, type Catalog } from './kk';
import { ru } from './ru';

/** Every sentence of the product, by language; Kazakh is the one the others are measured by. */
export const CATALOGS: Readonly<Record<Language, Catalog>> = { kk, ru, en };

type Paths<Branch> = {
  [Name in keyof Branch & string]: Branch[Name] extends string
    ? Name
    : `${Name}.${Paths<Branch[Name]>}`;
}[keyof Branch & string];

/** The dotted path of a sentence: `errors.field.required`. */
export type MessageKey = Paths<Catalog>;
