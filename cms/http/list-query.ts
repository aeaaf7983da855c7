import { isIsoDate } from '../domain/calendar/iso-date';
import { searchFold } from '../domain/text/search-fold';
import { Problem, type FieldProblem } from './problem';

export type FieldType = 'text' | 'id' | 'date' | 'number' | 'amount' | 'boolean';

export interface Condition {
  readonly sql: string;
  readonly bindings: readonly unknown[];
}

/** What may be asked of a list. Field names are column names of its SQL; nothing else is a column. */
export interface ListFields {
  readonly fields: Readonly<Record<string, FieldType>>;
  /**
   * Filters that are no column: `body` of a measure. One value or several, never a comparison. What else
   * is asked may narrow one: the role is that of the body asked for.
   */
  readonly special?: Readonly<Record<string, (values: readonly string[], asked: ValuesOf) => Condition>>;
  readonly defaultSort: string;
}

/** The values another filter of the same question asks for; undefined where it is not asked. */
export type ValuesOf = (name: string) => readonly string[] | undefined;

export interface ListQuery {
  readonly where: readonly Condition[];
  readonly orderBy: Condition;
  readonly page: number;
  readonly pageSize: number;
}

export type Parameters = Readonly<Record<string, unknown>>;

const MAX_PAGE_SIZE = 100;
const MAX_IDS = 100;
const OPERATORS: Readonly<Record<string, string>> = { gte: '>=', lte: '<=', eq: '=' };
const CASTS: Readonly<Record<FieldType, string>> = {
  text: '::text',
  id: '::text',
  date: '::date',
  number: '::numeric',
  amount: '::numeric',
  boolean: '::boolean',
};

/**
 * Reads `page, pageSize, sort, q, ids, filter[…]` of a list's address.
 *
 * Everything that is not understood is refused, never ignored: an ignored filter answers with
 * all rows (in Strapi's own API a list of more than 100 values does just that).
 * @throws Problem `unknown-parameter`, `too-many-ids`, `invalid-fields`
 */
export function readListQuery(list: ListFields, parameters: Parameters, extra: readonly string[] = []): ListQuery {
  const known = ['page', 'pageSize', 'sort', 'q', 'ids', 'filter', ...extra];
  const unknown = Object.keys(parameters).filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Problem('unknown-parameter', { parameters: unknown });
  return {
    where: [...idsCondition(parameters.ids), ...searchConditions(parameters.q), ...filters(list, parameters.filter)],
    orderBy: sorting(list, parameters.sort),
    page: wholeNumber('page', parameters.page, 1, 1_000_000),
    pageSize: wholeNumber('pageSize', parameters.pageSize, 25, MAX_PAGE_SIZE),
  };
}

function idsCondition(ids: unknown): Condition[] {
  if (ids === undefined) return [];
  if (typeof ids !== 'string') throw invalid('ids', 'not-one-of');
  const list = ids.split(',').filter((id) => id !== '');
  if (list.length > MAX_IDS) throw new Problem('too-many-ids', { limit: MAX_IDS });
  return [{ sql: '"id" = any(?::text[])', bindings: [list] }];
}

function searchConditions(q: unknown): Condition[] {
  if (q === undefined || q === '') return [];
  if (typeof q !== 'string') throw invalid('q', 'not-one-of');
  return searchFold(q)
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => ({ sql: `strpos("searchText", ?) > 0`, bindings: [word] }));
}

function filters(list: ListFields, filter: unknown): Condition[] {
  if (filter === undefined) return [];
  if (!isRecord(filter)) throw invalid('filter', 'unknown-field');
  const valuesOf: ValuesOf = (name) => (filter[name] === undefined ? undefined : asValues(name, isRecord(filter[name]) ? filter[name].in : filter[name]));
  return Object.entries(filter).flatMap(([name, asked]) => {
    const special = list.special?.[name];
    if (special !== undefined) return [special(valuesOf(name) ?? [], valuesOf)];
    const type = list.fields[name];
    if (type === undefined) throw invalid(`filter.${name}`, 'unknown-field');
    return isRecord(asked) ? comparisons(name, type, asked) : [comparison(name, type, 'in', asked)];
  });
}

function comparisons(name: string, type: FieldType, asked: Record<string, unknown>): Condition[] {
  return Object.entries(asked).map(([operator, value]) => comparison(name, type, operator, value));
}

function comparison(name: string, type: FieldType, operator: string, value: unknown): Condition {
  if (operator === 'in') {
    const values = asValues(name, value);
    for (const one of values) checkValue(name, type, one);
    return { sql: `"${name}"${CASTS[type]} = any(?${CASTS[type]}[])`, bindings: [values] };
  }
  const sign = OPERATORS[operator];
  if (sign === undefined) throw invalid(`filter.${name}.${operator}`, 'unknown-field');
  if (typeof value !== 'string') throw invalid(`filter.${name}`, 'not-one-of');
  checkValue(name, type, value);
  return { sql: `"${name}"${CASTS[type]} ${sign} ?${CASTS[type]}`, bindings: [value] };
}

function asValues(name: string, value: unknown): string[] {
  const values = typeof value === 'string' ? value.split(',') : Array.isArray(value) ? value : null;
  if (values === null || !values.every((one): one is string => typeof one === 'string')) {
    throw invalid(`filter.${name}`, 'not-one-of');
  }
  if (values.length > MAX_IDS) throw new Problem('too-many-ids', { limit: MAX_IDS });
  return values;
}

function checkValue(name: string, type: FieldType, value: string): void {
  if (type === 'date' && !isIsoDate(value)) throw invalid(`filter.${name}`, 'not-a-date');
  if (type === 'boolean' && !['true', 'false'].includes(value)) throw invalid(`filter.${name}`, 'not-one-of');
  if ((type === 'number' || type === 'amount') && !/^-?\d{1,18}$/.test(value)) {
    throw invalid(`filter.${name}`, 'not-an-amount');
  }
}

function sorting(list: ListFields, sort: unknown): Condition {
  const asked = sort ?? list.defaultSort;
  const match = typeof asked === 'string' ? /^(\w+):(asc|desc)$/.exec(asked) : null;
  const type = list.fields[match?.[1] ?? ''];
  if (match === null || type === undefined) throw invalid('sort', 'unknown-field');
  const column = type === 'text' ? `"${match[1]}"` : `"${match[1]}"${CASTS[type]}`;
  const key = match[1] === 'number' ? 'register.number_sort_key("number")' : column;
  return { sql: `${key} ${match[2]} nulls last, "id"`, bindings: [] };
}

function wholeNumber(name: string, value: unknown, fallback: number, most: number): number {
  if (value === undefined) return fallback;
  const number = typeof value === 'string' && /^\d{1,7}$/.test(value) ? Number(value) : 0;
  if (number < 1 || number > most) throw invalid(name, 'not-one-of');
  return number;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function invalid(path: string, code: FieldProblem['code']): Problem {
  return new Problem('invalid-fields', { fields: [{ path, code }] });
}
