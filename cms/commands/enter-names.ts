import { createHash } from 'node:crypto';
import type { ExecutorReading, FundingReading, OrderReading } from '../domain/reading/reading';
import { nameKey, newBodies } from '../domain/review/new-bodies';
import { slugOf } from '../domain/text/slug';
import type { Writing } from './command';
import { readBodyNames } from '../read-models/body-names';
import { programmeKey } from './save-budget-programme';
import { searchTextOf } from './search-text';
import { createRecord } from './stored-record';

/**
 * Enters the bodies a source names and the register does not know, each once, with the spellings it is
 * printed in. @returns the code of each executor that came without one
 */
export async function enterBodies(writing: Writing, reading: OrderReading, language: 'kk' | 'ru'): Promise<(executor: ExecutorReading) => string> {
  const register = await readBodyNames(writing.trx);
  const named = newBodies(reading, register);
  const taken = new Set(register.map(({ code }) => code));
  const codes = new Map(named.held);
  for (const [key, { name, otherSpellings }] of named.new) {
    const code = freeCode(name, taken);
    taken.add(code);
    codes.set(key, code);
    await createRecord(writing, 'responsible-body', {
      code,
      nameKk: language === 'kk' ? name : null,
      nameRu: language === 'ru' ? name : null,
      otherSpellings,
      searchText: searchTextOf(code, name, ...otherSpellings),
    });
  }
  return (executor) => codes.get(nameKey(executor)) ?? '';
}

function freeCode(name: string, taken: ReadonlySet<string>): string {
  const wanted = slugOf(name).slice(0, LONGEST_CODE).replace(/-+$/, '') || 'body';
  return taken.has(wanted) ? `${wanted}-${createHash('sha256').update(name).digest('hex').slice(0, 8)}` : wanted;
}

const LONGEST_CODE = 48;

/** Enters the programmes a source names and the register does not know. @returns the key of a cell's programme */
export async function enterProgrammes(
  writing: Writing,
  reading: OrderReading,
  language: 'kk' | 'ru',
): Promise<(funding: FundingReading) => string | null> {
  const named = new Map<string, FundingReading>();
  for (const { funding } of reading.measures) {
    const key = programmeKeyOf(funding);
    if (key !== null && (named.get(key)?.programmeName ?? null) === null) named.set(key, funding);
  }
  const taken = new Set((await writing.trx('budget_programmes').pluck('key')) as string[]);
  for (const [key, { programmeCode, programmeName, source }] of named) {
    if (taken.has(key)) continue;
    await createRecord(writing, 'budget-programme', {
      key,
      code: programmeCode,
      level: levelOf(source),
      nameKk: language === 'kk' ? programmeName : null,
      nameRu: language === 'ru' ? programmeName : null,
      searchText: searchTextOf(programmeCode, programmeName),
    });
  }
  return programmeKeyOf;
}

/** The key a cell's programme has or is to have in the register; null where the cell names none. */
export function programmeKeyOf({ programmeCode, source }: FundingReading): string | null {
  return programmeCode === null || programmeCode === undefined ? null : programmeKey(levelOf(source), programmeCode);
}

/** The level of the budget that a source of money is a programme of. */
export function levelOf(source: FundingReading['source']): 'republican' | 'oblast' | 'local' {
  if (source === 'oblast-budget') return 'oblast';
  return source === 'local-budget' ? 'local' : 'republican';
}
