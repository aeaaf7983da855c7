/** What a list is asked for: react-admin's parameters, whichever call they came from. */
export interface ListQuery {
  readonly pagination?: { readonly page: number; readonly perPage: number };
  readonly sort?: { readonly field: string; readonly order: 'ASC' | 'DESC' };
  readonly filter?: Readonly<Record<string, unknown>>;
}

/** The server's largest page, and the most ids it takes in one question. */
export const LARGEST_PAGE = 100;

/**
 * The query string of a list: `page=1&pageSize=25&sort=due:asc&q=…&filter[due][gte]=…`.
 * Filters nest one level (`{ due: { gte: '2006-01-01' } }`); empty ones are left out,
 * since a cleared input means "any", not "equal to nothing".
 */
export function listQuery({ pagination, sort, filter }: ListQuery): URLSearchParams {
  const query = new URLSearchParams();
  if (pagination !== undefined) {
    query.set('page', String(pagination.page));
    query.set('pageSize', String(Math.min(pagination.perPage, LARGEST_PAGE)));
  }
  if (sort !== undefined) query.set('sort', `${sort.field}:${sort.order.toLowerCase()}`);
  for (const [field, value] of Object.entries(filter ?? {})) setFilter(query, field, value);
  return query;
}

/** Ids in groups the server takes: longer lists are refused rather than cut silently. */
export function chunks<Item>(items: readonly Item[], size: number = LARGEST_PAGE): Item[][] {
  const groups: Item[][] = [];
  for (let start = 0; start < items.length; start += size) {
    groups.push(items.slice(start, start + size));
  }
  return groups;
}

function setFilter(query: URLSearchParams, field: string, value: unknown): void {
  if (field === 'q') {
    setText(query, 'q', value);
  } else if (Array.isArray(value)) {
    if (value.length > 0) query.set(`filter[${field}][in]`, value.join(','));
  } else if (typeof value === 'object' && value !== null) {
    for (const [operator, bound] of Object.entries(value)) {
      setText(query, `filter[${field}][${operator}]`, bound);
    }
  } else {
    setText(query, `filter[${field}]`, value);
  }
}

function setText(query: URLSearchParams, name: string, value: unknown): void {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return;
  const text = String(value).trim();
  if (text !== '') query.set(name, text);
}
