import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as Site from '../../admin/public/site';
import { compareRedactions } from '../../cms/domain/change/compare';
import { deadlineLedger } from '../../cms/domain/change/deadline-ledger';
import { effectsOf } from '../../cms/domain/change/effects';
import { fundingBridge } from '../../cms/domain/change/funding-bridge';
import type { PlanRecord, WordingRecord } from '../../cms/domain/record/plan-record';
import { redactionOn } from '../../cms/domain/record/redaction';
import { buildSite } from '../../cms/launch/build/site';
import { keepSite } from '../../cms/publication/site-keeper';
import { longPlan } from '../support/long-plan';
import { measure, type Figure } from './measure';

const MEASURES = 1000;
const AMENDMENTS = 200;
const [FIRST_DAY, LATE_DAY, TODAY] = ['2006-01-10', '2013-06-01', '2026-11-23'];

/**
 * What a plan with a long history costs: its redactions, what each order did, and its pages. The
 * peer is JSON of the same record, written and read again.
 */
export async function consolidationFigures(root: string): Promise<Figure[]> {
  const record = longPlan(MEASURES, AMENDMENTS);
  const json = JSON.stringify(record);
  const peer = { name: 'its JSON read and written', work: () => JSON.stringify(JSON.parse(json)) };
  const of = (name: string, work: () => unknown, goal: number | null = null): Promise<Figure> => measure(name, work, peer, { goal });
  const clauses: PlanRecord = { ...record, wordings: record.wordings.map(inCells) };
  const [first, late] = [redactionOn(record, FIRST_DAY), redactionOn(record, LATE_DAY)];
  return [
    await of(`the redaction of the first day, ${MEASURES} measures, ${AMENDMENTS} amendments`, () => redactionOn(record, FIRST_DAY), 200),
    await of('the redaction of today', () => redactionOn(record, TODAY), 200),
    await of('the redaction of today, replayed clause by clause where each changes two cells', () => redactionOn({ ...clauses }, TODAY), 200),
    await of('what each amendment did', () => effectsOf(record), 200),
    await of('two redactions compared', () => compareRedactions(first, late), 200),
    await of('the bridge of money over all amendments', () => fundingBridge(record, FIRST_DAY, TODAY), 200),
    await of('the deadline ledger', () => deadlineLedger(record, TODAY), 200),
    ...(await pageFigures(root, record, peer)),
  ];
}

/** The wording as a clause that changes its deadline and its money alone. */
function inCells(wording: WordingRecord): WordingRecord {
  return wording.effect === 'substitute' ? { ...wording, partial: { cells: ['deadline', 'funding'], words: [] } } : wording;
}

type Plan = ReturnType<typeof longPlan>;

async function pageFigures(root: string, record: Plan, peer: Parameters<typeof measure>[2]): Promise<Figure[]> {
  await buildSite(root);
  const drawing = createRequire(join(root, 'package.json'))(join(root, 'dist/admin/site.js')) as typeof Site;
  const publication = (sequence: number): Site.PublishedPlan => ({ sequence, publishedAt: `${TODAY}T00:00:00Z`, sha256: '', record });
  const inputs = { drawing, assets: { css: '/site.css' }, baseUrl: '', clock: () => new Date(`${TODAY}T07:00:00Z`) };
  const keeper = keepSite([publication(1)], inputs);
  let sequence = 1;
  const publish = (): Promise<void> => keeper.publish([publication((sequence += 1))]);
  let day = 0;
  const page = async (path: string): Promise<number | undefined> => (await keepSite([publication(1)], inputs).page(path))?.status;
  return [
    await measure('its pages in three languages, drawn and compressed', publish, peer, { runs: 3, goal: 5000 }),
    await measure('a redaction’s page on first demand', () => page(`/ru/plans/long-plan/2009-0${(day++ % 9) + 1}-15`), peer, { runs: 3 }),
    await measure('a comparison on first demand', () => page(`/ru/plans/long-plan/compare/2008-0${(day++ % 9) + 1}-15/2009-06-01`), peer, { runs: 3 }),
  ];
}
