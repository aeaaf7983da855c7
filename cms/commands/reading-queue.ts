import type { Core } from '@strapi/strapi';
import { turns } from '../sources/turns';
import { REGISTER } from './command';
import { readImport, type StoringGate } from './read-import';

/* Imports are read apart from the requests that started them, a few at once; the rest wait for their turn. */

const MOST_AT_ONCE = 2;
const inTurn = turns(MOST_AT_ONCE);
const underWay = new Set<string>();
const storing = new Set<Promise<void>>();
let isStopped = false;

/** Reads an import as soon as its turn comes. What the process does not get to is read at the next start. */
export function readSoon(strapi: Core.Strapi, id: string): void {
  if (underWay.has(id)) return;
  underWay.add(id);
  void inTurn(async () => {
    try {
      if (!isStopped) await readImport({ strapi, actor: REGISTER, now: new Date() }, id, gate);
    } catch (error) {
      if (!isStopped) strapi.log.error(error);
    } finally {
      underWay.delete(id);
    }
  });
}

/** Reads what was left unread when the register stopped. */
export async function readUnread(strapi: Core.Strapi): Promise<void> {
  const ids = (await strapi.db.connection('imports').where({ state: 'reading' }).orderBy('id').pluck('document_id')) as string[];
  for (const id of ids) readSoon(strapi, id);
}

/** Takes up nothing new, waits for what is being stored, and leaves what is being read to the next start. */
export async function stopReading(): Promise<void> {
  isStopped = true;
  await Promise.allSettled(storing);
}

const gate: StoringGate = async (store) => {
  if (isStopped) return;
  const work = store();
  storing.add(work);
  try {
    await work;
  } finally {
    storing.delete(work);
  }
};
