import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { filesBelow, whenStale } from './stamps';
import { FOR_BROWSERS, outputOf, precompress } from './web-assets';

const ENTRY = 'admin/office/main.tsx';

/**
 * Makes `dist/office`, served at `/office/`: modules and fonts under hashed names, the page that
 * loads them, and `manifest.json` `{js, css}`. The page holds no inline script.
 */
export async function buildOffice(root: string): Promise<boolean> {
  const inputs = [
    ...filesBelow(root, ['admin/office', 'admin/charts', 'admin/i18n', 'admin/public', 'cms/domain']),
    'cms/launch/build/office.ts',
    'cms/launch/build/web-assets.ts',
    'package-lock.json',
  ];
  return whenStale({ root, name: 'office', inputs, output: 'dist/office/index.html' }, async () => {
    const fresh = join(root, 'dist/.fresh-office');
    rmSync(fresh, { recursive: true, force: true });
    const { metafile } = await build({
      ...FOR_BROWSERS,
      absWorkingDir: root,
      entryPoints: [ENTRY],
      outdir: fresh,
      splitting: true,
      publicPath: '/office/',
    });
    const { file, css, imports } = outputOf(metafile, ENTRY);
    writeFileSync(join(fresh, 'index.html'), page(file, css, imports));
    writeFileSync(join(fresh, 'manifest.json'), JSON.stringify({ js: file, css: css ?? null }));
    await precompress(fresh);
    rmSync(join(root, 'dist/office'), { recursive: true, force: true });
    renameSync(fresh, join(root, 'dist/office'));
  });
}

function page(js: string, css: string | undefined, imports: string[]): string {
  return [
    '<!doctype html>',
    '<html lang="kk">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    '<title>Zhospar</title>',
    ...imports.map((name) => `<link rel="modulepreload" href="/office/${name}">`),
    ...(css === undefined ? [] : [`<link rel="stylesheet" href="/office/${css}">`]),
    `<script type="module" src="/office/${js}"></script>`,
    '</head>',
    '<body><div id="root"></div></body>',
    '</html>',
    '',
  ].join('\n');
}
