import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { parseInput } from '../../../commands/input/parse';
import { amendmentChange, amendmentInput } from '../../../commands/input/records';
import { changeAmendment, recordAmendment } from '../../../commands/record-amendment';
import { withdrawAmendment } from '../../../commands/withdraw-amendment';
import { addressPart } from '../../../http/caller';
import { bodyOf, commandOf } from '../../../http/command-of';
import { listContext, listController } from '../../../http/list-controller';
import { readOne } from '../../../read-models/list';
import { amendments } from '../../../read-models/lists/amendments';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  ...listController(strapi, 'amendments', amendments),

  async create(ctx: Context) {
    const stored = await recordAmendment(commandOf(strapi, ctx), parseInput(amendmentInput, bodyOf(ctx)));
    ctx.status = 201;
    ctx.body = { data: await readOne(strapi, amendments, listContext(ctx), stored.documentId) };
  },

  async update(ctx: Context) {
    const id = addressPart(ctx, 'id');
    await changeAmendment(commandOf(strapi, ctx), id, parseInput(amendmentChange, bodyOf(ctx)));
    ctx.body = { data: await readOne(strapi, amendments, listContext(ctx), id) };
  },

  async delete(ctx: Context) {
    const id = addressPart(ctx, 'id');
    await withdrawAmendment(commandOf(strapi, ctx), id);
    ctx.body = { data: { id } };
  },
});
