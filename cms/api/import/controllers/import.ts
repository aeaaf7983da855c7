import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { acceptAsChange } from '../../../commands/accept-as-change';
import { acceptImport } from '../../../commands/accept-import';
import { discardImport } from '../../../commands/discard-import';
import { decisionsInput } from '../../../commands/input/decisions';
import { newRedactionInput, proposalInput } from '../../../commands/input/new-redaction';
import { parseInput } from '../../../commands/input/parse';
import { afterInput, uploadInput } from '../../../commands/input/upload';
import { proposeRedaction } from '../../../commands/propose-redaction';
import type { ImportProblemCode } from '../../../commands/read-import';
import { readSoon } from '../../../commands/reading-queue';
import { recordDecisions } from '../../../commands/record-decisions';
import { startImport } from '../../../commands/start-import';
import { addressPart, languageOf } from '../../../http/caller';
import { bodyOf, commandOf } from '../../../http/command-of';
import { listController, refuseUnknown } from '../../../http/list-controller';
import { Problem } from '../../../http/problem';
import { receivedBytes } from '../../../http/received-bytes';
import { renderer } from '../../../publication/renderer';
import { readImportBody, readImportHead, readReceivedFile } from '../../../read-models/import-details';
import { imports } from '../../../read-models/lists/imports';
import type { Row } from '../../../read-models/query';
import { decisionsAfter } from '../../../read-models/review-decisions';
import { LARGEST_SOURCE } from '../../../sources/open-source';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  find: listController(strapi, 'imports', imports).find,

  async start(ctx: Context) {
    const { fileName, language } = parseInput(uploadInput, { ...ctx.query });
    const bytes = await receivedBytes(ctx, LARGEST_SOURCE);
    if (bytes.length === 0) throw new Problem('source-empty');
    const { id, isNew } = await startImport(commandOf(strapi, ctx), { bytes, fileName, language });
    if (isNew) readSoon(strapi, id);
    ctx.status = isNew ? 201 : 200;
    answer(ctx, presented(ctx, await requireHead(strapi, id)));
  },

  async findOne(ctx: Context) {
    refuseUnknown(ctx, []);
    const head = await requireHead(strapi, addressPart(ctx, 'id'));
    const body = await readImportBody(strapi.db.connection, String(head.id), (head.bodyCodes as string[] | null) ?? []);
    answer(ctx, presented(ctx, head), body);
  },

  async decisions(ctx: Context) {
    const { after } = parseInput(afterInput, { ...ctx.query });
    const { id, state, progress, revision } = await requireHead(strapi, addressPart(ctx, 'id'));
    answer(ctx, { state, progress, revision }, `"decisions":${await decisionsAfter(strapi.db.connection, String(id), after)}`);
  },

  async decide(ctx: Context) {
    const input = parseInput(decisionsInput, bodyOf(ctx));
    ctx.body = { data: { decisions: await recordDecisions(commandOf(strapi, ctx), addressPart(ctx, 'id'), input) } };
  },

  async accept(ctx: Context) {
    ctx.body = { data: await acceptImport(commandOf(strapi, ctx), addressPart(ctx, 'id')) };
  },

  async propose(ctx: Context) {
    const input = parseInput(proposalInput, bodyOf(ctx));
    ctx.body = { data: await proposeRedaction(commandOf(strapi, ctx), addressPart(ctx, 'id'), input) };
  },

  async acceptAsChange(ctx: Context) {
    const input = parseInput(newRedactionInput, bodyOf(ctx));
    ctx.body = { data: await acceptAsChange(commandOf(strapi, ctx), addressPart(ctx, 'id'), input) };
  },

  async discard(ctx: Context) {
    const id = addressPart(ctx, 'id');
    await discardImport(commandOf(strapi, ctx), id);
    ctx.body = { data: { id } };
  },

  async file(ctx: Context) {
    refuseUnknown(ctx, []);
    const file = await readReceivedFile(strapi.db.connection, addressPart(ctx, 'id'));
    if (file === null) throw new Problem('not-found');
    ctx.attachment(file.fileName);
    ctx.type = 'application/octet-stream';
    ctx.set('X-Content-Type-Options', 'nosniff');
    ctx.set('Cache-Control', 'private, no-store');
    ctx.body = file.bytes;
  },
});

async function requireHead(strapi: Core.Strapi, id: string): Promise<Row> {
  const head = await readImportHead(strapi.db.connection, id);
  if (head === null) throw new Problem('not-found');
  return head;
}

/** An import as the office knows it: why it could not be read is said in the caller's language. */
function presented(ctx: Context, { bodyCodes: _codes, problem, ...head }: Row): Row {
  const code = problem as ImportProblemCode | null;
  const message = code === null ? '' : renderer().sentence(`errors.${code}`, languageOf(ctx), {});
  return { ...head, problem: code === null ? null : { code, message } };
}

/** @param more members of the answer that are JSON already */
function answer(ctx: Context, data: Row, more = ''): void {
  const text = JSON.stringify(data);
  ctx.type = 'application/json; charset=utf-8';
  ctx.body = `{"data":${more === '' ? text : `${text.slice(0, -1)},${more}}`}}`;
}
