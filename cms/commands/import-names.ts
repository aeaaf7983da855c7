import { createHash } from 'node:crypto';
import { slugOf } from '../domain/text/slug';
import { localized } from '../read-models/localized';
import { queryRows } from '../read-models/query';
import type { Writing } from './command';
import type { ReviewedParts } from './input/reviewed';
import { programmeKey } from './save-budget-programme';
import { searchTextOf } from './search-text';
import { createRecord } from './stored-record';

/** A body as the reader knows it. */
export interface KnownBody {
  readonly code: string;
  readonly names: readonly string[];
}

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

/** Every body the register knows, with all the names and spellings it is met under. */
export async function knownBodies({ trx }: Writing): Promise<KnownBody[]> {
  const rows = await queryRows(
    trx,
    `select code, name_kk, name_ru, name_en, coalesce(other_spellings, '[]'::jsonb) as other_spellings
     from responsible_bodies order by code`,
  );
  return rows.map((row) => ({
    code: String(row.code),
    names: [...Object.values(localized(row, 'name')), ...(row.other_spellings as string[])],
  }));
}

/** The code of a body that a source names and the register does not know; it is entered under that name. */
export async function enterBody(writing: Writing, name: string, language: 'kk' | 'ru'): Promise<string> {
  const taken = new Set(await held(writing, 'responsible_bodies', 'code'));
  const wanted = slugOf(name) || 'body';
  const code = taken.has(wanted) ? `${wanted}-${shortHash(name)}` : wanted;
  if (taken.has(code)) return code;
  await createRecord(writing, 'responsible-body', {
    code,
    nameKk: language === 'kk' ? name : null,
    nameRu: language === 'ru' ? name : null,
    otherSpellings: [],
    searchText: searchTextOf(code, name),
  });
  return code;
}

/** The key of a programme that a source names; one the register does not hold is entered under that name. */
export async function enterProgramme(
  writing: Writing,
  programme: { readonly code: string; readonly name: string | null; readonly level: 'republican' | 'oblast' | 'local' },
  language: 'kk' | 'ru',
): Promise<string> {
  const key = programmeKey(programme.level, programme.code);
  const taken = await held(writing, 'budget_programmes', 'key');
  if (taken.includes(key)) return key;
  await createRecord(writing, 'budget-programme', {
    key,
    code: programme.code,
    level: programme.level,
    nameKk: language === 'kk' ? programme.name : null,
    nameRu: language === 'ru' ? programme.name : null,
    searchText: searchTextOf(programme.code, programme.name),
  });
  return key;
}

async function held({ trx }: Writing, table: string, column: string): Promise<string[]> {
  return (await trx(table).pluck(column)) as string[];
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
