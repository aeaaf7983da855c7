import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { filesBelow, whenStale } from './stamps';

/** Each of the server's folders, and where in `dist` Strapi or its neighbours look for it. */
const FOLDERS = [
  { from: 'cms', to: 'src' },
  { from: 'config', to: 'config' },
  { from: 'database', to: 'database' },
] as const;

/** Only the launcher runs these, from a bundle of its own. */
const OF_THE_LAUNCHER = /^(cms\/launch|database\/embedded)\//;

/**
 * Makes the server: every TypeScript file becomes a CommonJS one of the same name, so that
 * Strapi finds `dist/src/api/<type>` and relative imports stay true. Files without a source go.
 */
export async function buildServer(root: string): Promise<boolean> {
  const sources = filesBelow(root, FOLDERS.map(({ from }) => from)).filter(
    (file) => !OF_THE_LAUNCHER.test(file) && /\.(ts|json)$/.test(file),
  );
  const inputs = [...sources, 'cms/launch/build/server.ts'];
  return whenStale({ root, name: 'server', inputs, output: 'dist/src/main.js' }, async () => {
    const fresh = join(root, 'dist/.fresh');
    rmSync(fresh, { recursive: true, force: true });
    for (const { from, to } of FOLDERS) {
      const entryPoints = sources.filter((file) => file.startsWith(`${from}/`) && !file.endsWith('.d.ts'));
      mkdirSync(join(fresh, to), { recursive: true });
      await transpile(root, entryPoints, from, join(fresh, to));
      rmSync(join(root, 'dist', to), { recursive: true, force: true });
      renameSync(join(fresh, to), join(root, 'dist', to));
    }
    rmSync(fresh, { recursive: true, force: true });
  });
}

async function transpile(root: string, entryPoints: string[], outbase: string, outdir: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints,
    outbase,
    outdir,
    bundle: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // Inline: Strapi takes every file in its config folder for configuration.
    sourcemap: 'inline',
    loader: { '.json': 'copy' },
    logLevel: 'silent',
  });
}
