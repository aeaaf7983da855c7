import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { z } from 'zod';
import type { Command } from '../commands/command';
import { deleteUnusedRecord } from '../commands/delete-unused-record';
import { parseInput } from '../commands/input/parse';
import type { StoredRecord } from '../commands/stored-record';
import { readOne, type ListModel } from '../read-models/list';
import { addressPart } from './caller';
import { bodyOf, commandOf } from './command-of';
import { listContext, listController } from './list-controller';

type Handler = (ctx: Context) => Promise<void>;

/** Reading and writing of a record that is entered as a whole: an order, a body, a programme. */
export function recordController<Shape extends z.ZodType>(
  strapi: Core.Strapi,
  options: {
    readonly name: string;
    readonly type: 'order' | 'responsible-body' | 'budget-programme';
    readonly list: ListModel;
    readonly shape: Shape;
    readonly save: (command: Command, id: string | null, input: z.output<Shape>) => Promise<StoredRecord>;
  },
): Record<'find' | 'findOne' | 'export' | 'create' | 'update' | 'delete', Handler> {
  const save = async (ctx: Context, id: string | null): Promise<void> => {
    const input = parseInput(options.shape, bodyOf(ctx));
    const stored = await options.save(commandOf(strapi, ctx), id, input);
    ctx.status = id === null ? 201 : 200;
    ctx.body = { data: await readOne(strapi, options.list, listContext(ctx), stored.documentId) };
  };
  return {
    ...listController(strapi, options.name, options.list),
    create: (ctx) => save(ctx, null),
    update: (ctx) => save(ctx, addressPart(ctx, 'id')),
    async delete(ctx) {
      const id = addressPart(ctx, 'id');
      await deleteUnusedRecord(commandOf(strapi, ctx), options.type, id);
      ctx.body = { data: { id } };
    },
  };
}
