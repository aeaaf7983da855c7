import type { Core } from '@strapi/strapi';
import { REGISTER } from './command';
import { readImport } from './read-import';

/* Imports are read one after another, apart from the requests that started them. */

const waiting: string[] = [];
let reading: Promise<void> | null = null;
let isStopped = false;

/** Reads an import as soon as those before it are read. What the process does not get to is read at the next start. */
export function readSoon(strapi: Core.Strapi, id: string): void {
  if (!waiting.includes(id)) waiting.push(id);
  if (reading !== null || isStopped) return;
  reading = readWaiting(strapi).finally(() => {
    reading = null;
    const next = waiting.shift();
    if (next !== undefined) readSoon(strapi, next);
  });
}

/** Reads what was left unread when the register stopped. */
export async function readUnread(strapi: Core.Strapi): Promise<void> {
  const ids = (await strapi.db.connection('imports').where({ state: 'reading' }).orderBy('id').pluck('document_id')) as string[];
  for (const id of ids) readSoon(strapi, id);
}

/** Takes up nothing new, and waits for what is at work. */
export async function stopReading(): Promise<void> {
  isStopped = true;
  waiting.length = 0;
  await reading;
}

async function readWaiting(strapi: Core.Strapi): Promise<void> {
  for (let id = waiting.shift(); id !== undefined && !isStopped; id = waiting.shift()) {
    try {
      await readImport({ strapi, actor: REGISTER, now: new Date() }, id);
    } catch (error) {
      strapi.log.error(error);
    }
  }
}
