import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { parseInput } from '../../../commands/input/parse';
import { orderInput } from '../../../commands/input/records';
import { deadlineWords, executorsWords, fundingWords } from '../../../commands/input/words';
import { saveOrder } from '../../../commands/save-order';
import { readDeadline } from '../../../domain/deadline/read-deadline';
import { readFunding } from '../../../domain/money/read-funding';
import { executorsWithBodies } from '../../../domain/review/executors-with-bodies';
import { bodyOf } from '../../../http/command-of';
import { recordController } from '../../../http/record-controller';
import { readBodyNames } from '../../../read-models/body-names';
import { orders } from '../../../read-models/lists/orders';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  ...recordController(strapi, { name: 'orders', type: 'order', list: orders, shape: orderInput, save: saveOrder }),

  readDeadline(ctx: Context) {
    const { text, language } = parseInput(deadlineWords, bodyOf(ctx));
    ctx.body = { data: readDeadline(text, language).deadline };
  },

  readFunding(ctx: Context) {
    const { text, language, unit } = parseInput(fundingWords, bodyOf(ctx));
    ctx.body = { data: readFunding(text, { language, unit }).funding };
  },

  async readExecutors(ctx: Context) {
    const { text, language } = parseInput(executorsWords, bodyOf(ctx));
    ctx.body = { data: executorsWithBodies(text, language, await readBodyNames(strapi.db.connection)) };
  },
});
