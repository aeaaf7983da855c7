import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** Who acts: the account's name as the audit keeps it. */
export interface Actor {
  readonly name: string;
}

/** The register itself, when it puts in its first content. */
export const REGISTER: Actor = { name: 'register' };

/** What every command is given: it reads no clock and no global. */
export interface Command {
  readonly strapi: Core.Strapi;
  readonly actor: Actor;
  readonly now: Date;
}

/** A command within its transaction. */
export interface Writing extends Command {
  readonly trx: Knex.Transaction;
}

/**
 * Runs a command's writes in one transaction, which Strapi's own queries inside it join:
 * all of it is stored, or nothing.
 */
export async function inTransaction<Result>(
  command: Command,
  write: (writing: Writing) => Promise<Result>,
): Promise<Result> {
  return (await command.strapi.db.transaction(({ trx }) =>
    write({ ...command, trx: trx as Knex.Transaction }),
  )) as Result;
}
