import type { LaunchContext } from '../../cms/launch/context';
import { consolidationFigures } from './consolidation';
import { matchingFigures } from './matching';
import { table, type Figure } from './measure';
import { readingFigures } from './reading';

const BENCHES: Readonly<Record<string, (root: string) => Promise<Figure[]>>> = {
  reading: readingFigures,
  consolidation: consolidationFigures,
  matching: matchingFigures,
};

/**
 * `npm run bench [NAME…]`: prints what the product's work costs, each figure as a ratio to a peer
 * of the same run.
 * @returns the exit code: 2 for a name there is none of
 */
export async function main(argv: readonly string[], { root }: LaunchContext): Promise<number> {
  const names = argv.length > 0 ? argv : Object.keys(BENCHES);
  for (const name of names) {
    const bench = BENCHES[name];
    if (bench === undefined) {
      process.stderr.write(`There is no bench ${name}; there are ${Object.keys(BENCHES).join(', ')}.\n`);
      return 2;
    }
    process.stdout.write(`${name}\n${table(await bench(root))}\n\n`);
  }
  return 0;
}
