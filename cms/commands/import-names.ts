import type { Writing } from './command';
import type { ReviewedParts } from './input/reviewed';
import { searchTextOf } from './search-text';
import { createRecord } from './stored-record';

/** Stores the bodies and programmes that were reviewed with a source and are not held yet. */
export async function storeNames(writing: Writing, reviewed: ReviewedParts): Promise<void> {
  const bodies = new Set(await held(writing, 'responsible_bodies', 'code'));
  for (const body of reviewed.bodies) {
    if (bodies.has(body.code)) continue;
    await createRecord(writing, 'responsible-body', {
      code: body.code,
      nameKk: body.name.kk ?? null,
      nameRu: body.name.ru ?? null,
      nameEn: body.name.en ?? null,
      otherSpellings: body.otherSpellings,
      searchText: searchTextOf(body.code, body.name.kk, body.name.ru, body.name.en, ...body.otherSpellings),
    });
  }
  const programmes = new Set(await held(writing, 'budget_programmes', 'key'));
  for (const programme of reviewed.programmes) {
    if (programmes.has(programme.key)) continue;
    await createRecord(writing, 'budget-programme', {
      key: programme.key,
      code: programme.code,
      level: programme.level,
      nameKk: programme.name.kk ?? null,
      nameRu: programme.name.ru ?? null,
      nameEn: programme.name.en ?? null,
      searchText: searchTextOf(programme.code, programme.name.kk, programme.name.ru, programme.name.en),
    });
  }
}

async function held({ trx }: Writing, table: string, column: string): Promise<string[]> {
  return (await trx(table).pluck(column)) as string[];
}
