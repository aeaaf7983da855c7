import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { parseInput } from '../../../commands/input/parse';
import { measureInput, sectionInput } from '../../../commands/input/wording';
import { repealMeasure } from '../../../commands/repeal-measure';
import { insertMeasure, saveMeasure } from '../../../commands/save-measure';
import { saveSection } from '../../../commands/save-section';
import { addressPart } from '../../../http/caller';
import { bodyOf, commandOf } from '../../../http/command-of';

/** What a draft change-set makes sections and measures say. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async saveMeasure(ctx: Context) {
    const { changeSet, key } = addressed(ctx);
    const input = parseInput(measureInput, bodyOf(ctx));
    ctx.body = { data: await saveMeasure(commandOf(strapi, ctx), changeSet, key, input) };
  },

  async insertMeasure(ctx: Context) {
    const input = parseInput(measureInput, bodyOf(ctx));
    ctx.status = 201;
    ctx.body = { data: await insertMeasure(commandOf(strapi, ctx), addressed(ctx).changeSet, input) };
  },

  async repealMeasure(ctx: Context) {
    const { changeSet, key } = addressed(ctx);
    await repealMeasure(commandOf(strapi, ctx), changeSet, key);
    ctx.body = { data: { key } };
  },

  async saveSection(ctx: Context) {
    const { changeSet, key } = addressed(ctx);
    const input = parseInput(sectionInput, bodyOf(ctx));
    ctx.body = { data: await saveSection(commandOf(strapi, ctx), changeSet, key, input) };
  },
});

function addressed(ctx: Context): { changeSet: string; key: string } {
  return { changeSet: addressPart(ctx, 'changeSet'), key: addressPart(ctx, 'key') };
}
