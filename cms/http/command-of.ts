import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Command } from '../commands/command';
import { callerOf } from './caller';

/** A command as the signed-in caller gives it, now. */
export function commandOf(strapi: Core.Strapi, ctx: Context): Command {
  return { strapi, actor: { name: callerOf(ctx).username }, now: new Date() };
}

/** The JSON a request carries. */
export function bodyOf(ctx: Context): unknown {
  return (ctx.request as unknown as { body?: unknown }).body;
}
