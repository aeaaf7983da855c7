import { join } from 'node:path';
import { runCLI } from 'jest';
import { buildWhatIsStale } from './build';
import type { LaunchContext } from './context';

type Tally = { passed: number; failed: number };

const ROOMS = ['domain', 'api', 'browser'] as const;

/**
 * `npm test`: builds what is stale and runs the tests. Words that name a room of `test` narrow
 * to it; any other is a pattern for file names. The last line is `N passed, N failed`.
 * @returns the exit code: 0 where something passed and nothing failed.
 */
export async function main(argv: string[], { root, step }: LaunchContext): Promise<number> {
  const asked = ROOMS.filter((room) => argv.includes(room));
  const rooms = asked.length > 0 ? asked : [...ROOMS];
  const patterns = argv.filter((word) => !(ROOMS as readonly string[]).includes(word));
  const tally: Tally = { passed: 0, failed: 0 };

  if (rooms.includes('domain')) add(tally, await runJest(root, ['domain'], patterns, 2));
  const ofTheWhole = rooms.filter((room) => room !== 'domain');
  if (ofTheWhole.length > 0) {
    await buildWhatIsStale(root, step);
    // One worker: these share one register, and its server and the browser need the other cores.
    add(tally, await runJest(root, ofTheWhole, patterns, 1));
  }
  process.stdout.write(`${tally.passed} passed, ${tally.failed} failed\n`);
  return tally.failed === 0 && tally.passed > 0 ? 0 : 1;
}

async function runJest(root: string, rooms: string[], patterns: string[], maxWorkers: number): Promise<Tally> {
  const config = join(root, 'test/jest.config.cjs');
  const { results } = await runCLI(
    {
      config,
      selectProjects: rooms,
      testPathPatterns: patterns,
      maxWorkers,
      runInBand: maxWorkers === 1,
      passWithNoTests: true,
      _: [],
      $0: 'jest',
    },
    [config],
  );
  // A file that cannot be run at all has failed, though no test in it has.
  return { passed: results.numPassedTests, failed: results.numFailedTests + results.numRuntimeErrorTestSuites };
}

function add(tally: Tally, more: Tally): void {
  tally.passed += more.passed;
  tally.failed += more.failed;
}
