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
import { EVENT_LINES, eventLines } from '../../../http/event-lines';
import { asOfDate, listContext, listController, refuseUnknown } from '../../../http/list-controller';
import { Problem } from '../../../http/problem';
import { previewPage, reloadPublishedSite } from '../../../publication/published-site';
import { readDashboard } from '../../../read-models/dashboard';
import { readOne } from '../../../read-models/list';
import { plans } from '../../../read-models/lists/plans';
import { readLastPublication } from '../../../read-models/last-publication';
import { dayOfDraft, planDraftOf } from '../../../read-models/plan-draft';
import { readPlanProvenance } from '../../../read-models/plan-provenance';
import { readPlanRecord } from '../../../read-models/plan-record';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  ...listController(strapi, 'plans', plans),

  async view(ctx: Context) {
    refuseUnknown(ctx, ['asOf', 'state']);
    const drafts = ctx.query.state === 'draft';
    if (drafts && !isEditor(ctx)) throw new Problem('forbidden');
    const record = await requireRecord(strapi, ctx, drafts);
    const asOf = drafts && ctx.query.asOf === undefined ? dayOfDraft(record, new Date()) : asOfDate(ctx);
    if (!isHeldOn(record, asOf)) throw new Problem('not-held', { heldFrom: record.plan.heldFrom });
    ctx.body = { data: planViewOn(record, asOf) };
  },

  async record(ctx: Context) {
    refuseUnknown(ctx, []);
    ctx.body = { data: await requireRecord(strapi, ctx, false) };
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
    const last = await readLastPublication(strapi.db.connection, record.plan.id);
    ctx.body = { data: planDraftOf(record, last, new Date()) };
  },

  async preview(ctx: Context) {
    refuseUnknown(ctx, ['language']);
    const record = await requireRecord(strapi, ctx, true);
    const page = previewPage(record, dayOfDraft(record, new Date()), languageAsked(ctx));
    ctx.type = 'text/html; charset=utf-8';
    ctx.set('Cache-Control', 'no-store');
    ctx.body = page;
  },

  async publish(ctx: Context) {
    const { revision } = parseInput(publishInput, bodyOf(ctx));
    const publication = await publishPlan(commandOf(strapi, ctx), addressPart(ctx, 'id'), revision);
    if (ctx.accepts('application/json', EVENT_LINES) === EVENT_LINES) {
      ctx.body = eventLines(ctx, { data: publication }, (send) => reloadPublishedSite(strapi, (progress) => send({ progress })));
      return;
    }
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

function languageAsked(ctx: Context): Language {
  return LANGUAGES.find((language) => language === ctx.query.language) ?? 'kk';
}
