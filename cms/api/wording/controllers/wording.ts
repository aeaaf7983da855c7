import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { parseInput } from '../../../commands/input/parse';
import { measureInput, pointInput, repealInput, replaceWordsInput, revertInput, sectionInput, titleInput } from '../../../commands/input/wording';
import { repealUnit, revertUnit } from '../../../commands/repeal-unit';
import { replaceWordsInDraft } from '../../../commands/replace-words';
import { insertPoint, savePoint, saveTitle } from '../../../commands/save-act-words';
import { insertMeasure, saveMeasure } from '../../../commands/save-measure';
import { saveSection } from '../../../commands/save-section';
import { addressPart } from '../../../http/caller';
import { bodyOf, commandOf } from '../../../http/command-of';
import { refuseUnknown } from '../../../http/list-controller';

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

  repealMeasure: (ctx: Context) => repeal(strapi, ctx, 'measure'),

  repealSection: (ctx: Context) => repeal(strapi, ctx, 'section'),

  repealPoint: (ctx: Context) => repeal(strapi, ctx, 'point'),

  async saveSection(ctx: Context) {
    const { changeSet, key } = addressed(ctx);
    const input = parseInput(sectionInput, bodyOf(ctx));
    ctx.body = { data: await saveSection(commandOf(strapi, ctx), changeSet, key, input) };
  },

  async insertPoint(ctx: Context) {
    const input = parseInput(pointInput, bodyOf(ctx));
    ctx.status = 201;
    ctx.body = { data: await insertPoint(commandOf(strapi, ctx), addressed(ctx).changeSet, input) };
  },

  async savePoint(ctx: Context) {
    const { changeSet, key } = addressed(ctx);
    const input = parseInput(pointInput, bodyOf(ctx));
    ctx.body = { data: await savePoint(commandOf(strapi, ctx), changeSet, key, input) };
  },

  async saveTitle(ctx: Context) {
    const input = parseInput(titleInput, bodyOf(ctx));
    ctx.body = { data: await saveTitle(commandOf(strapi, ctx), addressed(ctx).changeSet, input) };
  },

  async replaceWords(ctx: Context) {
    const input = parseInput(replaceWordsInput, bodyOf(ctx));
    ctx.body = { data: await replaceWordsInDraft(commandOf(strapi, ctx), addressed(ctx).changeSet, input) };
  },

  async revert(ctx: Context) {
    const { unit, key } = parseInput(revertInput, bodyOf(ctx));
    await revertUnit(commandOf(strapi, ctx), addressed(ctx).changeSet, unit, key);
    ctx.body = { data: { unit, key } };
  },
});

/** `?clause=…` names the clause, `?measures=repeal` takes a section's measures along. */
async function repeal(strapi: Core.Strapi, ctx: Context, kind: 'measure' | 'section' | 'point'): Promise<void> {
  refuseUnknown(ctx, ['clause', 'measures']);
  const { changeSet, key } = addressed(ctx);
  const asked = parseInput(repealInput, { clause: ctx.query.clause, withMeasures: ctx.query.measures === 'repeal' });
  await repealUnit(commandOf(strapi, ctx), changeSet, kind, key, asked);
  ctx.body = { data: { key } };
}

function addressed(ctx: Context): { changeSet: string; key: string } {
  return { changeSet: addressPart(ctx, 'changeSet'), key: addressPart(ctx, 'key') };
}
