import type { Context } from 'koa';
import type { Language } from '../domain/language';
import { LANGUAGES } from '../domain/language';
import type { Role } from '../start/role-actions';
import { Problem } from './problem';

/** Who asks: the account of the access token, as users-permissions found it. */
export interface Caller {
  readonly id: number;
  readonly username: string;
  readonly email: string;
  readonly role: Role;
}

/** @throws Problem `not-signed-in` */
export function callerOf(ctx: Context): Caller {
  const user = ctx.state.user as
    | { id: number; username: string; email: string; role: { type: Role } }
    | undefined;
  if (user === undefined) throw new Problem('not-signed-in');
  return { id: user.id, username: user.username, email: user.email, role: user.role.type };
}

export function isEditor(ctx: Context): boolean {
  return callerOf(ctx).role === 'editor';
}

/** The language an answer's sentences are in: the first of ours that `Accept-Language` names, else Kazakh. */
export function languageOf(ctx: Context): Language {
  const accepted = ctx.acceptsLanguages([...LANGUAGES]);
  return LANGUAGES.find((language) => language === accepted) ?? 'kk';
}

/** A part of the route's address, as `:id` of `/plans/:id`. koa leaves its type open. */
export function addressPart(ctx: Context, name: string): string {
  const parts = ctx.params as Readonly<Record<string, string | undefined>>;
  return parts[name] ?? '';
}
