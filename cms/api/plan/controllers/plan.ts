import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { parseInput } from '../../../commands/input/parse';
import { planInput, publishInput } from '../../../commands/input/records';
import { publishPlan } from '../../../commands/publish-plan';
import { savePlan } from '../../../commands/save-plan';
import { LANGUAGES, type Language } from '../../../domain/language';
import type { PlanRecord } from '../../../domain/record/plan-record';
import { planViewOn } from '../../../domain/record/plan-view-of';
import { isHeldOn } from '../../../domain/record/redaction';
import { addressPart, callerOf, isEditor } from '../../../http/caller';
import { bodyOf, commandOf } from '../../../http/command-of';
import { asOfDate, listContext, listController, refuseUnknown } from '../../../http/list-controller';
import { Problem } from '../../../http/problem';
import { dateInKazakhstan } from '../../../domain/calendar/kazakhstan';
import { previewPage, reloadPublishedSite } from '../../../publication/published-site';
import { readDashboard } from '../../../read-models/dashboard';
import { readOne } from '../../../read-models/list';
import { plans } from '../../../read-models/lists/plans';
import { readLastPublication } from '../../../read-models/last-publication';
import { readPlanProvenance } from '../../../read-models/plan-provenance';
import { readPlanRecord } from '../../../read-models/plan-record';
import { sha256 } from '../../../read-models/sha256';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  ...listController(strapi, 'plans', plans),

  async view(ctx: Context) {
    refuseUnknown(ctx, ['asOf', 'state']);
    const drafts = ctx.query.state === 'draft';
    if (drafts && !isEditor(ctx)) throw new Problem('forbidden');
    const record = await requireRecord(strapi, ctx, drafts);
    const asOf = drafts && ctx.query.asOf === undefined ? draftDate(record) : asOfDate(ctx);
    if (!isHeldOn(record, asOf)) throw new Problem('not-held', { heldFrom: record.plan.heldFrom });
    ctx.body = { data: planViewOn(record, asOf) };
  },

  async provenance(ctx: Context) {
    refuseUnknown(ctx, ['state']);
    const drafts = ctx.query.state === 'draft';
    if (drafts && !isEditor(ctx)) throw new Problem('forbidden');
    const provenance = await readPlanProvenance(strapi.db.connection, addressPart(ctx, 'id'), { drafts });
    if (provenance === null) throw new Problem('not-found');
    ctx.body = { data: provenance };
  },

  async draft(ctx: Context) {
    refuseUnknown(ctx, []);
    const record = await requireRecord(strapi, ctx, true);
    const drafts = record.changeSets.filter((one) => one.state === 'draft');
    const last = await readLastPublication(strapi.db.connection, record.plan.id);
    const day = draftDate(record);
    ctx.body = {
      data: {
        changeSet: drafts.find((one) => one.changesKnown) ?? null,
        view: planViewOn(record, day),
        published: last === null ? null : planViewOn(last.record, day),
        isPublishable: drafts.length > 0 || last?.sha256 !== sha256(JSON.stringify(record)),
      },
    };
  },

  async preview(ctx: Context) {
    refuseUnknown(ctx, ['language']);
    const record = await requireRecord(strapi, ctx, true);
    const page = previewPage(record, draftDate(record), languageAsked(ctx));
    ctx.type = 'text/html; charset=utf-8';
    ctx.set('Cache-Control', 'no-store');
    ctx.body = page;
  },

  async publish(ctx: Context) {
    const { revision } = parseInput(publishInput, bodyOf(ctx));
    const publication = await publishPlan(commandOf(strapi, ctx), addressPart(ctx, 'id'), revision);
    await reloadPublishedSite(strapi);
    ctx.body = { data: publication };
  },

  async update(ctx: Context) {
    const id = addressPart(ctx, 'id');
    await savePlan(commandOf(strapi, ctx), id, parseInput(planInput, bodyOf(ctx)));
    ctx.body = { data: await readOne(strapi, plans, listContext(ctx), id) };
  },

  async dashboard(ctx: Context) {
    refuseUnknown(ctx, ['asOf']);
    ctx.body = { data: await readDashboard(strapi, asOfDate(ctx)) };
  },

  me(ctx: Context) {
    ctx.body = { data: callerOf(ctx) };
  },
});

async function requireRecord(strapi: Core.Strapi, ctx: Context, drafts: boolean): Promise<PlanRecord> {
  const record = await readPlanRecord(strapi.db.connection, addressPart(ctx, 'id'), { drafts });
  if (record === null) throw new Problem('not-found');
  return record;
}

/** The day a draft is looked at: today, or the day it takes effect where that is still to come. */
function draftDate(record: PlanRecord): string {
  const drafts = record.changeSets.filter((changeSet) => changeSet.state === 'draft');
  return [dateInKazakhstan(new Date()), ...drafts.map((draft) => draft.inForceFrom)].sort().at(-1) ?? '';
}

function languageAsked(ctx: Context): Language {
  return LANGUAGES.find((language) => language === ctx.query.language) ?? 'kk';
}
