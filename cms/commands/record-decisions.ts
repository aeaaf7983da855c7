import type { ExecutorReading } from '../domain/reading/reading';
import { held } from '../domain/review/decisions';
import { progressChange, touchedBy, type FieldPaths } from '../domain/review/field-paths';
import type { Decision } from '../domain/review/review';
import { Problem, refuseFields } from '../http/problem';
import { appendAudit } from './audit';
import type { Command, Writing } from './command';
import { inTransaction } from './command';
import { parseDecisions, type decisionsInput, type NewDecision } from './input/decisions';
import type { z } from 'zod';
import { newDocumentId } from './rows';
import { lockImport, readLarge, requireInReview, updateImport, type StoredImport } from './stored-import';
import { latestDecisions } from '../read-models/review-decisions';

const PATHS_IN_AUDIT = 20;

/**
 * Keeps what a person said of fields of an import: all of it, or nothing where somebody else said
 * something of one of these fields meanwhile.
 * @throws Problem `stale-decision` with the decisions that hold now, `invalid-fields`, `not-in-review`, `not-found`
 */
export async function recordDecisions(command: Command, id: string, { decisions: asked }: z.output<typeof decisionsInput>): Promise<Decision[]> {
  return inTransaction(command, async (writing) => {
    const stored = await lockImport(writing, id);
    requireInReview(stored);
    const fields = await readLarge<FieldPaths>(writing, stored, 'field_paths');
    const decisions = parseDecisions(asked, fields);
    await refuseUnknownBodies(writing, decisions);
    const touched = touchedBy(fields, new Set(decisions.map(({ path }) => path)));
    const before = await latestDecisions(writing.trx, id, [...new Set([...decisions.map(({ path }) => path), ...pathsOf(touched)])]);
    refuseStaleDecisions(decisions, before);
    const made = await insertDecisions(writing, id, decisions);
    const change = progressChange(touched, held(before), held([...before, ...made]));
    await countAndAudit(writing, stored, made, change);
    return made;
  });
}

/** The paths of fields, and of the measures they are part of: a removed measure decides its fields. */
function pathsOf({ certain, doubtful }: FieldPaths): string[] {
  return [...certain, ...doubtful].flatMap((path) => (path.startsWith('measures.') ? [path, path.split('.', 2).join('.')] : [path]));
}

function refuseStaleDecisions(decisions: readonly NewDecision[], latest: readonly Decision[]): void {
  const byPath = new Map(latest.map((decision) => [decision.path, decision]));
  const current = decisions.flatMap(({ path, basedOn }) => {
    const now = byPath.get(path);
    if (now === undefined) return [];
    const isSeen = basedOn === now.sequence || (basedOn === null && now.kind === 'reopened');
    return isSeen ? [] : [now];
  });
  if (current.length > 0) throw new Problem('stale-decision', { current });
}

async function refuseUnknownBodies({ trx }: Writing, decisions: readonly NewDecision[]): Promise<void> {
  const named = decisions.flatMap(({ path, value }) => {
    const executors = Array.isArray(value) ? (value as readonly ExecutorReading[]) : [];
    return executors.flatMap(({ body }, place) => (body === undefined ? [] : [{ path: `${path}.${place}.body`, body }]));
  });
  if (named.length === 0) return;
  const known = new Set((await trx('responsible_bodies').whereIn('code', named.map(({ body }) => body)).pluck('code')) as string[]);
  refuseFields(named.flatMap(({ path, body }) => (known.has(body) ? [] : [{ path, code: 'unknown-body' as const }])));
}

/** One statement, however many there are. */
async function insertDecisions({ trx, actor, now }: Writing, importId: string, decisions: readonly NewDecision[]): Promise<Decision[]> {
  const [row] = (await trx('review_decisions').where({ import_id: importId }).max({ last: 'sequence' })) as { last: number | null }[];
  const last = Number(row?.last ?? 0);
  const at = now.toISOString();
  const made = decisions.map(({ path, kind, value }, index): Decision => ({
    sequence: last + index + 1,
    path,
    kind,
    ...(value === undefined ? {} : { value }),
    by: actor.name,
    at,
  }));
  const rows = made.map(({ sequence, path, kind, value }) => [newDocumentId(), sequence, path, kind, value]);
  await trx.raw(
    `insert into review_decisions
       (document_id, import_id, sequence, path, kind, value, decided_by, decided_at, created_at, updated_at, published_at)
     select made ->> 0, ?, (made ->> 1)::int, made ->> 2, made ->> 3, case when made ->> 3 = 'corrected' then made -> 4 end, ?, d, d, d, d
     from jsonb_array_elements(?::jsonb) as list(made), (select ?::timestamp as d) clock`,
    [importId, actor.name, JSON.stringify(rows), at],
  );
  return made;
}

async function countAndAudit(
  writing: Writing,
  stored: StoredImport,
  made: readonly Decision[],
  change: Pick<StoredImport, 'decided' | 'certainOpen' | 'doubtfulOpen'>,
): Promise<void> {
  const counts = {
    decided: stored.decided + change.decided,
    certainOpen: stored.certainOpen + change.certainOpen,
    doubtfulOpen: stored.doubtfulOpen + change.doubtfulOpen,
  };
  await updateImport(writing, stored, { decided: counts.decided, certain_open: counts.certainOpen, doubtful_open: counts.doubtfulOpen });
  await appendAudit(writing, {
    verb: 'record-decisions',
    recordType: 'import',
    recordId: stored.documentId,
    before: { decided: stored.decided, certainOpen: stored.certainOpen, doubtfulOpen: stored.doubtfulOpen },
    after: { ...counts, from: made[0]?.sequence, to: made.at(-1)?.sequence, paths: made.slice(0, PATHS_IN_AUDIT).map(({ path }) => path) },
  });
}
