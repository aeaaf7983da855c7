import type { ReviewField } from './review';

const REQUIRED = /^(?:order\.(?:kind|number|date|title)|plan\.title|measures\.\d+\.(?:number|action))$/;

/**
 * Whether an act cannot be entered without the field: what identifies it (its kind, number and date), its
 * title and the plan's, and of each measure its number and what is to be done.
 */
export function isRequired(path: string): boolean {
  return REQUIRED.test(path);
}

/**
 * Whether a field says nothing that it has to say. Only a person can give it, from the act: there is
 * nothing to confirm.
 * @param value what it says now, by its reading or a correction
 */
export function isMissing({ path }: Pick<ReviewField, 'path'>, value: ReviewField['value']): boolean {
  return (value === null || (typeof value === 'string' && value.trim() === '')) && isRequired(path);
}
