import type { PlanRecord } from '../../../cms/domain/record/plan-record';
import type { PlanView } from '../../../cms/domain/record/plan-view';
import type { PublishedPlan } from '../published-site';

export const JSON_TYPE = 'application/json; charset=utf-8';

/**
 * The plan as data, in all its languages. The shape is stable: `format` changes when it does.
 *
 * - `publication`: `{sequence, publishedAt, sha256}`; `sha256` is of the publication's snapshot
 * - `asOf`: the date of `sections`, `YYYY-MM-DD`
 * - `plan`, `order`, `bodies`, `programmes`, `changeSets`: as in the record
 * - `sections`: the plan on that date, each with its `measures`; amounts are strings of whole tiyn
 * - `totals`: sums in tiyn, as strings, with the measures behind them
 * - `record`: the publication's snapshot, the plan with its whole history; its SHA-256 as compact
 *   JSON is `publication.sha256` (`jq -cj .record FILE | sha256sum`)
 */
export function jsonFile(view: PlanView, record: PlanRecord, publication: Omit<PublishedPlan, 'record'>): string {
  const { sequence, publishedAt, sha256 } = publication;
  const data = {
    format: record.format,
    publication: { sequence, publishedAt, sha256 },
    asOf: view.redaction.asOf,
    plan: view.plan,
    order: view.order,
    bodies: view.bodies,
    programmes: view.programmes,
    changeSets: view.changeSets,
    sections: view.redaction.sections,
    totals: view.totals,
    record,
  };
  return jsonText(data);
}

/** Data as a JSON file, indented for those who read it. */
export function jsonText(data: object): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
