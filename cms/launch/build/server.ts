import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type OutputFile, build } from 'esbuild';
import { filesBelow, whenStale } from './stamps';

/** Each of the server's folders, and where in `dist` Strapi or its neighbours look for it. */
const FOLDERS = [
  { from: 'cms', to: 'src' },
  { from: 'config', to: 'config' },
  { from: 'database', to: 'database' },
] as const;

/** Only the launcher runs these, from a bundle of its own. */
const OF_THE_LAUNCHER = /^(cms\/launch|database\/embedded)\/|^cms\/cli\/read\.ts$/;

/**
 * Makes the server: every TypeScript file becomes a CommonJS one of the same name, so that
 * Strapi finds `dist/src/api/<type>` and relative imports stay true. Files without a source go.
 */
export async function buildServer(root: string): Promise<boolean> {
  const sources = filesBelow(root, FOLDERS.map(({ from }) => from)).filter(
    (file) => !OF_THE_LAUNCHER.test(file) && /\.(ts|json)$/.test(file) && !file.endsWith('.d.ts'),
  );
  const inputs = [...sources, 'cms/launch/build/server.ts'];
  return whenStale({ root, name: 'server', inputs, output: 'dist/src/main.js' }, async () => {
    for (const { from, to } of FOLDERS) {
      const entryPoints = sources.filter((file) => file.startsWith(`${from}/`));
      const outdir = join(root, 'dist', to);
      replaceWhatDiffers(outdir, await transpile(root, entryPoints, from, outdir));
    }
  });
}

async function transpile(root: string, entryPoints: string[], from: string, outdir: string): Promise<OutputFile[]> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints,
    outbase: from,
    outdir,
    write: false,
    bundle: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // Inline: Strapi takes every file in its config folder for configuration.
    sourcemap: 'inline',
    loader: { '.json': 'copy' },
    logLevel: 'silent',
  });
  return outputFiles;
}

/** Touches only the files that differ: a server that is just starting keeps finding its modules. */
function replaceWhatDiffers(folder: string, outputs: OutputFile[]): void {
  const wanted = new Set(outputs.map(({ path }) => relative(folder, path)));
  for (const file of filesBelow(folder, ['.'])) {
    if (!wanted.has(file)) removeWithEmptyFolders(folder, file);
  }
  for (const { path, contents } of outputs) {
    if (existsSync(path) && readFileSync(path).equals(contents)) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.fresh`, contents);
    renameSync(`${path}.fresh`, path);
  }
}

function removeWithEmptyFolders(folder: string, file: string): void {
  rmSync(join(folder, file));
  for (let inner = dirname(file); inner !== '.' && readdirSync(join(folder, inner)).length === 0; inner = dirname(inner)) {
    rmdirSync(join(folder, inner));
  }
}
