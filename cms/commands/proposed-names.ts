import type { OrderReading } from '../domain/reading/reading';
import type { BodyRecord, ProgrammeRecord } from '../domain/record/plan-record';
import { nameKey, newBodies } from '../domain/review/new-bodies';
import { readBodyNames } from '../read-models/body-names';
import { bodyOf, programmeOf } from '../read-models/plan-record-rows';
import { queryRows } from '../read-models/query';
import type { Writing } from './command';
import type { EnteredNames } from './draft-of-reading';
import { levelOf, programmeKeyOf } from './enter-names';

/** How a text's bodies and programmes are called while it is only proposed, with the names to show. */
export interface ProposedNames {
  readonly names: EnteredNames;
  readonly bodies: Readonly<Record<string, BodyRecord>>;
  readonly programmes: Readonly<Record<string, ProgrammeRecord>>;
}

/** What stands for the code of a body that the register does not know yet: no code has a sign in it. */
const NEW_BODY = '+';

/** The names of a reading before anything of it is entered: those the register holds, and those it would take in. */
export async function proposedNames({ trx }: Writing, reading: OrderReading): Promise<ProposedNames> {
  const language = reading.language === 'ru' ? 'ru' : 'kk';
  const { held, new: unknown } = newBodies(reading, await readBodyNames(trx));
  const codes = new Map([...held, ...[...unknown.keys()].map((key): [string, string] => [key, `${NEW_BODY}${key}`])]);
  const named = reading.measures.flatMap(({ executors }) => executors.flatMap(({ body }) => body ?? []));
  const known = (await queryRows(trx, `select code, name_kk, name_ru, name_en from responsible_bodies where code = any(?::text[])`, [[...codes.values(), ...named]])).map(bodyOf);
  const entered = [...unknown].map(([key, { name }]): BodyRecord => ({ code: codes.get(key) ?? '', name: { [language]: name } }));
  return {
    names: { bodyOf: (executor) => codes.get(nameKey(executor)) ?? '', programmeOf: programmeKeyOf },
    bodies: Object.fromEntries([...known, ...entered].map((body) => [body.code, body])),
    programmes: await programmesOf(trx, reading, language),
  };
}

async function programmesOf(trx: Writing['trx'], reading: OrderReading, language: 'kk' | 'ru'): Promise<ProposedNames['programmes']> {
  const printed = new Map(
    reading.measures.flatMap(({ funding }): [string, ProgrammeRecord][] => {
      const key = programmeKeyOf(funding);
      const name = funding.programmeName === null || funding.programmeName === '' ? {} : { [language]: funding.programmeName };
      return key === null ? [] : [[key, { key, code: funding.programmeCode ?? '', level: levelOf(funding.source), name }]];
    }),
  );
  const rows = await queryRows(trx, `select key, code, level, name_kk, name_ru, name_en from budget_programmes where key = any(?::text[])`, [[...printed.keys()]]);
  return { ...Object.fromEntries(printed), ...Object.fromEntries(rows.map(programmeOf).map((programme) => [programme.key, programme])) };
}
