import type { Knex } from 'knex';
import type { BodyNames } from '../domain/reading/reading';
import { localized } from './localized';
import { queryRows } from './query';

/** Every body the register knows, with all the names and spellings it is met under. */
export async function readBodyNames(db: Knex): Promise<BodyNames[]> {
  const rows = await queryRows(
    db,
    `select code, name_kk, name_ru, name_en, coalesce(other_spellings, '[]'::jsonb) as other_spellings
     from responsible_bodies order by code`,
  );
  return rows.map((row) => ({
    code: String(row.code),
    names: [...Object.values(localized(row, 'name')), ...(row.other_spellings as string[])],
  }));
}
