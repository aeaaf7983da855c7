import type { Core } from '@strapi/strapi';
import type { ListFields, ListQuery } from '../http/list-query';
import { queryRows, type Row } from './query';

/**
 * A list the office reads: one SQL query whose columns bear the names of the fields, `id`
 * among them. `"searchText"` is searched and stays on the server.
 */
export interface ListModel extends ListFields {
  readonly sql: string;
  /** Fields that only {@link readOne} answers with. */
  readonly onlyInOne?: readonly string[];
}

/** Named values the SQL of a list uses: `:asOf`, and `:drafts`, whether drafts may be seen. */
export interface ListContext {
  readonly asOf: string;
  readonly drafts: boolean;
}

export interface ListPage {
  readonly rows: Row[];
  readonly total: number;
}

/** One page of a list, and how many rows there are in all. */
export async function readPage(
  strapi: Core.Strapi,
  model: ListModel,
  context: ListContext,
  query: ListQuery,
): Promise<ListPage> {
  const { sql, bindings } = selection(model, context, query);
  const rows = await queryRows(
    strapi.db.connection,
    `select *, count(*) over () as "totalRows" from (${sql}) as selected limit ? offset ?`,
    [...bindings, query.pageSize, (query.page - 1) * query.pageSize],
  );
  const total = rows[0] === undefined ? await countRows(strapi, sql, bindings, query) : Number(rows[0].totalRows);
  return { rows: rows.map((row) => presented(row, model.onlyInOne)), total };
}

/** Every row of a list, for an export: never one page of it. */
export async function readAll(
  strapi: Core.Strapi,
  model: ListModel,
  context: ListContext,
  query: Pick<ListQuery, 'where' | 'orderBy'>,
): Promise<Row[]> {
  const { sql, bindings } = selection(model, context, query);
  return (await queryRows(strapi.db.connection, sql, bindings)).map((row) => presented(row, model.onlyInOne));
}

/** The row of an id, or null. */
export async function readOne(
  strapi: Core.Strapi,
  model: ListModel,
  context: ListContext,
  id: string,
): Promise<Row | null> {
  const { sql, bindings } = named(model.sql, context);
  const rows = await queryRows(strapi.db.connection, `select * from (${sql}) as listed where "id" = ?`, [...bindings, id]);
  return rows[0] === undefined ? null : presented(rows[0]);
}

function selection(
  model: ListModel,
  context: ListContext,
  query: Pick<ListQuery, 'where' | 'orderBy'>,
): { sql: string; bindings: unknown[] } {
  const listed = named(model.sql, context);
  const where = query.where.map((condition) => `(${condition.sql})`).join(' and ') || 'true';
  return {
    sql: `select * from (${listed.sql}) as listed where ${where} order by ${query.orderBy.sql}`,
    bindings: [...listed.bindings, ...query.where.flatMap((condition) => condition.bindings)],
  };
}

/** Beyond the last page no row carries the total. */
async function countRows(
  strapi: Core.Strapi,
  sql: string,
  bindings: readonly unknown[],
  query: ListQuery,
): Promise<number> {
  if (query.page === 1) return 0;
  const rows = await queryRows(strapi.db.connection, `select count(*) as total from (${sql}) as selected`, bindings);
  return Number(rows[0]?.total ?? 0);
}

/** Replaces `:asOf` and `:drafts` by bindings, in the order they stand. */
function named(sql: string, context: ListContext): { sql: string; bindings: unknown[] } {
  const bindings: unknown[] = [];
  const positional = sql.replace(/(?<!:):(asOf|drafts)\b/g, (_match, name: keyof ListContext) => {
    bindings.push(context[name]);
    return name === 'asOf' ? '?::date' : '?::boolean';
  });
  return { sql: positional, bindings };
}

function presented(row: Row, hidden: readonly string[] = []): Row {
  const kept = { ...row };
  delete kept.searchText;
  delete kept.totalRows;
  for (const field of hidden) delete kept[field];
  return kept;
}
