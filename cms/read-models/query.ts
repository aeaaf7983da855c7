import type { Knex } from 'knex';

export type Row = Record<string, unknown>;

const JSON_TYPES = [114, 3802];

/**
 * The rows of a parametrised SQL query. JSON columns arrive parsed: Strapi sets the driver to
 * leave them as text.
 */
export async function queryRows(db: Knex, sql: string, bindings: readonly unknown[] = []): Promise<Row[]> {
  const { rows, fields } = (await db.raw(sql, bindings as never)) as {
    rows: Row[];
    fields: { name: string; dataTypeID: number }[];
  };
  const jsonColumns = fields.filter((field) => JSON_TYPES.includes(field.dataTypeID)).map((field) => field.name);
  for (const row of rows) {
    for (const column of jsonColumns) {
      const value = row[column];
      if (typeof value === 'string') row[column] = JSON.parse(value) as unknown;
    }
  }
  return rows;
}
