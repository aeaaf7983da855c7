import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { isIsoDate } from '../domain/calendar/iso-date';
import { readAll, readOne, readPage, type ListContext, type ListModel } from '../read-models/list';
import { renderer } from '../publication/renderer';
import { addressPart, isEditor, languageOf } from './caller';
import { readListQuery } from './list-query';
import { Problem } from './problem';
import { dateInKazakhstan } from '../domain/calendar/kazakhstan';

type Handler = (ctx: Context) => Promise<void>;

/** `find`, `findOne` and `export` of a list: read the address, read the model, answer. */
export function listController(
  strapi: Core.Strapi,
  name: string,
  model: ListModel,
): { find: Handler; findOne: Handler; export: Handler } {
  return {
    async find(ctx) {
      const { asOf: _asOf, ...parameters } = ctx.query;
      const query = readListQuery(model, parameters);
      const { rows, total } = await readPage(strapi, model, listContext(ctx), query);
      ctx.body = { data: rows, meta: { page: query.page, pageSize: query.pageSize, total } };
    },
    async findOne(ctx) {
      refuseUnknown(ctx, ['asOf']);
      const row = await readOne(strapi, model, listContext(ctx), addressPart(ctx, 'id'));
      if (row === null) throw new Problem('not-found');
      ctx.body = { data: row };
    },
    async export(ctx) {
      const { format, language, asOf, ...parameters } = ctx.query;
      if (format !== 'csv' && format !== 'xlsx') {
        throw new Problem('invalid-fields', { fields: [{ path: 'format', code: 'not-one-of' }] });
      }
      const query = readListQuery(model, parameters);
      const rows = await readAll(strapi, model, listContext(ctx), query);
      const file = await renderer().exportRows({
        resource: name,
        rows,
        format,
        ...(asOf === undefined ? {} : { asOf: asOfDate(ctx) }),
        language: language === 'kk' || language === 'ru' || language === 'en' ? language : languageOf(ctx),
      });
      ctx.type = file.contentType;
      ctx.set('Content-Disposition', file.disposition);
      ctx.body = Buffer.from(file.body);
    },
  };
}

/** The date a list is read as of (today in Kazakhstan unless asked), and whether the caller may see drafts. */
export function listContext(ctx: Context): ListContext {
  return { asOf: asOfDate(ctx), drafts: isEditor(ctx) };
}

/** The date of `?asOf=`, today in Kazakhstan without it. @throws Problem `invalid-fields` */
export function asOfDate(ctx: Context): string {
  const asked = ctx.query.asOf;
  if (asked === undefined) return dateInKazakhstan(new Date());
  if (isIsoDate(asked)) return asked;
  throw new Problem('invalid-fields', { fields: [{ path: 'asOf', code: 'not-a-date' }] });
}

/** @throws Problem `unknown-parameter` where the address asks for what is not known here */
export function refuseUnknown(ctx: Context, known: readonly string[]): void {
  const parameters = Object.keys(ctx.query).filter((name) => !known.includes(name));
  if (parameters.length > 0) throw new Problem('unknown-parameter', { parameters });
}
