import type { Core } from '@strapi/strapi';
import { Client } from 'pg';

const AGAIN_AFTER_MS = 2_000;

/**
 * Calls `hear` at every notification on a PostgreSQL channel, and once after each reconnection,
 * since what was said meanwhile is lost. Ends with Strapi.
 */
export async function listenFor(strapi: Core.Strapi, channel: string, hear: () => Promise<void>): Promise<void> {
  let isOpen = true;
  let client: Client | null = null;
  const report = (error: unknown): void => {
    if (isOpen) strapi.log.error(error);
  };
  const connect = async (): Promise<void> => {
    const connecting = new Client({ connectionString: process.env.DATABASE_URL });
    client = connecting;
    connecting.on('notification', () => void hear().catch(report));
    connecting.on('error', () => undefined);
    connecting.once('end', () => {
      if (isOpen) setTimeout(() => void reconnect(), AGAIN_AFTER_MS).unref();
    });
    await connecting.connect();
    await connecting.query(`listen ${connecting.escapeIdentifier(channel)}`);
  };
  const reconnect = async (): Promise<void> => {
    try {
      await connect();
      await hear();
    } catch (error) {
      report(error);
    }
  };
  closers.push(async () => {
    isOpen = false;
    await client?.end();
  });
  await connect();
}

const closers: (() => Promise<void>)[] = [];

/** Ends every listening connection; called when the server stops. */
export async function stopListening(): Promise<void> {
  await Promise.all(closers.splice(0).map((close) => close()));
}
