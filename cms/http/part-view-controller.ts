import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { PartView } from '../domain/across/part-view';
import { plansOn, type PlansOn } from '../domain/across/plans-on';
import { readOne, type ListModel } from '../read-models/list';
import { readRecordsNaming } from '../read-models/plan-records-naming';
import { addressPart } from './caller';
import { asOfDate, listContext, refuseUnknown } from './list-controller';
import { Problem } from './problem';

/** `view`: what a body or a budget programme has a part in on a date, over all published plans. */
export function partViewController(
  strapi: Core.Strapi,
  options: {
    readonly list: ListModel;
    readonly what: 'body' | 'programme';
    /** The field that plans name it by. */
    readonly named: 'code' | 'key';
    readonly view: (all: PlansOn, name: string) => PartView;
  },
): { view: (ctx: Context) => Promise<void> } {
  return {
    async view(ctx) {
      refuseUnknown(ctx, ['asOf']);
      const id = addressPart(ctx, 'id');
      const row = await readOne(strapi, options.list, listContext(ctx), id);
      if (row === null) throw new Problem('not-found');
      const records = await readRecordsNaming(strapi.db.connection, options.what, id);
      ctx.body = { data: options.view(plansOn(records, asOfDate(ctx)), String(row[options.named])) };
    },
  };
}
