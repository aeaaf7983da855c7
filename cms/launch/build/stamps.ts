import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** All files below `folders` of `root`, as sorted paths relative to it; folders may be missing. */
export function filesBelow(root: string, folders: readonly string[]): string[] {
  return folders
    .flatMap((folder) => {
      if (!existsSync(join(root, folder))) return [];
      return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
    })
    .sort();
}

/** A hash over the names and contents of `files`, relative to `root`. */
export function contentHash(root: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(join(root, file))).update('\0');
  return hash.digest('hex');
}

/**
 * Runs `build` unless the stamp in `dist/.stamps` says that its output stands and was made from
 * the same `inputs`.
 * @returns whether it was built.
 */
export async function whenStale(
  part: { root: string; name: string; inputs: readonly string[]; output: string },
  build: () => Promise<void>,
): Promise<boolean> {
  const { root, name, inputs, output } = part;
  const stamp = join(root, 'dist/.stamps', name);
  const fresh = contentHash(root, inputs);
  if (existsSync(join(root, output)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fresh) return false;
  rmSync(stamp, { force: true });
  await build();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, fresh);
  return true;
}
