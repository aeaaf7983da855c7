import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { importOrder } from '../../../commands/import-order';
import { importInput } from '../../../commands/input/import';
import { parseInput } from '../../../commands/input/parse';
import { orderInput } from '../../../commands/input/records';
import { deadlineWords } from '../../../commands/input/wording';
import { saveOrder } from '../../../commands/save-order';
import { readDeadline } from '../../../domain/deadline/read-deadline';
import { bodyOf, commandOf } from '../../../http/command-of';
import { recordController } from '../../../http/record-controller';
import { orders } from '../../../read-models/lists/orders';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  ...recordController(strapi, { name: 'orders', type: 'order', list: orders, shape: orderInput, save: saveOrder }),

  async import(ctx: Context) {
    const source = parseInput(importInput, bodyOf(ctx));
    ctx.status = 201;
    ctx.body = { data: await importOrder(commandOf(strapi, ctx), source) };
  },

  readDeadline(ctx: Context) {
    const { text, language } = parseInput(deadlineWords, bodyOf(ctx));
    ctx.body = { data: readDeadline(text, language).deadline };
  },
});
