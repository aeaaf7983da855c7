import { dateInKazakhstan } from '../domain/calendar/kazakhstan';
import { laterRedactions, type LaterRedaction } from '../domain/change/later-redactions';
import type { TiynDigits } from '../domain/money/tiyn';
import type { ChangeSetRecord, PlanRecord } from '../domain/record/plan-record';
import type { PlanView } from '../domain/record/plan-view';
import { planViewOf, planViewOn } from '../domain/record/plan-view-of';
import { redactionAround } from '../domain/record/redaction';
import type { LastPublication } from './last-publication';
import { sha256 } from './sha256';

/** A plan's draft as it is written. */
export interface PlanDraft {
  readonly changeSet: ChangeSetRecord | null;
  /** The plan just after the draft takes effect; as it stands today where no draft is open. */
  readonly view: PlanView;
  /** The plan just before, with the act and the titles as published; null where it never was. */
  readonly published: PlanView | null;
  /** What a draft dated before other redactions does to those. */
  readonly later: readonly (Omit<LaterRedaction, 'difference'> & { readonly differenceTiyn: TiynDigits })[];
  readonly isPublishable: boolean;
}

/**
 * The draft of a plan against what it was written against: one dated in the past is seen beside
 * what was in force then.
 * @param record the plan with its drafts
 * @param last its last publication, or null
 */
export function planDraftOf(record: PlanRecord, last: LastPublication | null, now: Date): PlanDraft {
  const isPublishable = record.changeSets.some(isDraft) || last?.sha256 !== sha256(JSON.stringify(record));
  const changeSet = record.changeSets.find((one) => isDraft(one) && one.changesKnown) ?? null;
  if (changeSet === null) {
    const day = dayOfDraft(record, now);
    const published = last === null ? null : planViewOn(last.record, day);
    return { changeSet, view: planViewOn(record, day), published, later: [], isPublishable };
  }
  const asPublished = last === null ? null : { ...record, plan: last.record.plan, order: last.record.order };
  return {
    changeSet,
    view: planViewOf(record, redactionAround(record, changeSet, 'after')),
    published: asPublished === null ? null : planViewOf(asPublished, redactionAround(asPublished, changeSet, 'before')),
    later: laterRedactions(record, changeSet).map(({ difference, ...rest }) => ({ ...rest, differenceTiyn: String(difference) })),
    isPublishable,
  };
}

/** The day a plan with drafts is previewed: today, or the day a draft takes effect where that is still to come. */
export function dayOfDraft({ changeSets }: PlanRecord, now: Date): string {
  const drafts = changeSets.filter(isDraft).map(({ inForceFrom }) => inForceFrom);
  return [dateInKazakhstan(now), ...drafts].sort().at(-1) ?? '';
}

function isDraft({ state }: ChangeSetRecord): boolean {
  return state === 'draft';
}
