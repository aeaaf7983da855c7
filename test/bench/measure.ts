import { performance } from 'node:perf_hooks';

/** A figure of the product beside that of a well-known piece of work, taken in the same run. */
export interface Figure {
  readonly name: string;
  /** Milliseconds, the middle of the runs. */
  readonly ours: number;
  readonly peer: { readonly name: string; readonly milliseconds: number };
  /** Milliseconds the issue asks for on a machine of two cores; null where it asks for no figure. */
  readonly goal: number | null;
}

/**
 * The middle time of a piece of work in milliseconds, after it has been done enough to be warm.
 * Runs of the two are taken in turn, so that what else the machine does weighs on both alike.
 */
export async function measure(
  name: string,
  work: () => unknown,
  peer: { readonly name: string; readonly work: () => unknown },
  { runs = 15, goal = null }: { readonly runs?: number; readonly goal?: number | null } = {},
): Promise<Figure> {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let run = -Math.ceil(runs / 3); run < runs; run += 1) {
    const taken = [await timed(work), await timed(peer.work)] as const;
    if (run < 0) continue;
    ours.push(taken[0]);
    theirs.push(taken[1]);
  }
  return { name, ours: middle(ours), peer: { name: peer.name, milliseconds: middle(theirs) }, goal };
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function middle(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/** Two figures that mean something: `79`, `3.5`, `0.045`. */
function ratio(value: number): string {
  return value >= 10 ? value.toFixed(0) : String(Number(value.toPrecision(2)));
}

/** The figures as a table to be read by people. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, ours, peer, goal }) => [
    name,
    `${ours.toFixed(1)} ms`,
    `${ratio(ours / peer.milliseconds)} × ${peer.name} (${peer.milliseconds.toFixed(2)} ms)`,
    goal === null ? '' : `${ours < goal ? 'within' : 'OVER'} ${goal} ms`,
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
}
