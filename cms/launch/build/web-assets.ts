import { readFile, readdir, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { BuildOptions, Metafile } from 'esbuild';

/** What both the office's and the public pages' files for browsers are made with. */
export const FOR_BROWSERS = {
  bundle: true,
  platform: 'browser',
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  minify: true,
  metafile: true,
  entryNames: '[name]-[hash]',
  chunkNames: 'part-[hash]',
  assetNames: '[name]-[hash]',
  loader: { '.woff2': 'file', '.woff': 'empty', '.svg': 'file' },
  define: { 'process.env.NODE_ENV': '"production"' },
  legalComments: 'none',
  logLevel: 'silent',
} satisfies BuildOptions;

/** The name of the file that the entry `source` was made into, and of the style sheet that goes with it. */
export function outputOf(metafile: Metafile, source: string): { file: string; css?: string; imports: string[] } {
  const found = Object.entries(metafile.outputs).find(([, output]) => output.entryPoint === source);
  if (!found) throw new Error(`${source} was not built.`);
  const [path, output] = found;
  return {
    file: basename(path),
    css: output.cssBundle && basename(output.cssBundle),
    imports: output.imports.filter(({ kind }) => kind === 'import-statement').map((one) => basename(one.path)),
  };
}

const TEXT = new Set(['.js', '.css', '.html', '.json', '.svg']);

/** Puts a `.gz` and a `.br` beside each text file of `folder`, so that nothing is compressed while serving. */
export async function precompress(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => TEXT.has(extname(name)));
  await Promise.all(
    names.map(async (name) => {
      const plain = await readFile(join(folder, name));
      const [zipped, brotli] = await Promise.all([
        promisify(gzip)(plain, { level: 9 }),
        promisify(brotliCompress)(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
      ]);
      await writeFile(join(folder, `${name}.gz`), zipped);
      await writeFile(join(folder, `${name}.br`), brotli);
    }),
  );
}
