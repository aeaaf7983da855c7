import { sumTiyn, type Tiyn } from '../money/tiyn';
import type { MeasureWording } from '../record/plan-record';
import type { Redaction } from '../record/plan-view';
import { leadOf } from '../record/totals';
import { wordingsOf } from './compare';

/** What an amount became: `before` + `gained` - `lost` = `after`, to the tiyn. */
export interface AmountChange {
  readonly before: Tiyn;
  readonly gained: Tiyn;
  readonly lost: Tiyn;
  readonly after: Tiyn;
}

export interface FundingChange {
  readonly all: AmountChange;
  /** Keyed by programme key; '' is "no programme named". Only what changed. */
  readonly byProgramme: ReadonlyArray<readonly [string, AmountChange]>;
  /** Keyed by the lead body's code; '' is "no body named". Only what changed. */
  readonly byBody: ReadonlyArray<readonly [string, AmountChange]>;
}

/**
 * Tenge gained and lost between two redactions, measure by measure: what one measure gains and
 * another loses stand apart even where the sum is the same. Money that goes from one programme or
 * body to another is lost by the one and gained by the other. Amounts not given count as nothing
 * here; the totals say which measures have none.
 */
export function fundingChange(before: Redaction | null, after: Redaction): FundingChange {
  const old = before === null ? [] : measuresOf(before);
  const now = measuresOf(after);
  return {
    all: combined(changes(old, now, allOf).values()),
    byProgramme: changed(changes(old, now, programmesOf)),
    byBody: changed(changes(old, now, bodyOf)),
  };
}

/** A measure's known money by group. */
type Shares = (measure: MeasureWording) => ReadonlyArray<readonly [string, Tiyn]>;

const allOf: Shares = (measure) => [['', amountGivenBy(measure)]];
const bodyOf: Shares = (measure) => [[leadOf(measure) ?? '', amountGivenBy(measure)]];
const programmesOf: Shares = ({ funding }) =>
  funding.lines.map(({ programme, amountTiyn }) => [programme ?? '', amountTiyn === null ? 0n : BigInt(amountTiyn)]);

/** A measure's known money; amounts not given count as nothing. */
export function amountGivenBy({ funding }: MeasureWording): Tiyn {
  return sumTiyn(funding.lines.flatMap(({ amountTiyn }) => (amountTiyn === null ? [] : [BigInt(amountTiyn)])));
}

function measuresOf(redaction: Redaction): MeasureWording[] {
  return wordingsOf(redaction).filter((wording) => wording.unit === 'measure');
}

function changes(old: readonly MeasureWording[], now: readonly MeasureWording[], shares: Shares): Map<string, AmountChange> {
  const amounts = new Map<string, Map<string, { before: Tiyn; after: Tiyn }>>();
  const add = (measure: MeasureWording, side: 'before' | 'after'): void => {
    for (const [group, amount] of shares(measure)) {
      const ofGroup = amounts.get(group) ?? new Map<string, { before: Tiyn; after: Tiyn }>();
      const held = ofGroup.get(measure.key) ?? { before: 0n, after: 0n };
      held[side] += amount;
      amounts.set(group, ofGroup.set(measure.key, held));
    }
  };
  for (const measure of old) add(measure, 'before');
  for (const measure of now) add(measure, 'after');
  return new Map([...amounts].map(([group, measures]) => [group, combined([...measures.values()].map(difference))]));
}

function difference({ before, after }: { before: Tiyn; after: Tiyn }): AmountChange {
  const [gained, lost] = after > before ? [after - before, 0n] : [0n, before - after];
  return { before, gained, lost, after };
}

const NOTHING: AmountChange = { before: 0n, gained: 0n, lost: 0n, after: 0n };

function plus(a: AmountChange, b: AmountChange): AmountChange {
  return { before: a.before + b.before, gained: a.gained + b.gained, lost: a.lost + b.lost, after: a.after + b.after };
}

function combined(all: Iterable<AmountChange>): AmountChange {
  return [...all].reduce(plus, NOTHING);
}

/** What moved, the most first. */
function changed(groups: ReadonlyMap<string, AmountChange>): (readonly [string, AmountChange])[] {
  const turnover = ({ gained, lost }: AmountChange): Tiyn => gained + lost;
  return [...groups]
    .filter(([, change]) => turnover(change) > 0n)
    .sort(([, a], [, b]) => (turnover(a) === turnover(b) ? 0 : turnover(a) > turnover(b) ? -1 : 1));
}
