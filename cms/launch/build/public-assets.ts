import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { filesBelow, whenStale } from './stamps';
import { FOR_BROWSERS, outputOf, precompress } from './web-assets';

const STYLE = 'admin/public/site.css';
const SCRIPT = 'admin/public/enhance.ts';

/**
 * Makes `dist/public`: the public pages' style sheet, fonts and script under hashed names,
 * with `manifest.json` `{css, js, fonts}`, names relative to it.
 */
export async function buildPublicAssets(root: string): Promise<boolean> {
  const inputs = [
    ...filesBelow(root, ['admin/public', 'admin/charts', 'admin/i18n', 'cms/domain']),
    'cms/launch/build/public-assets.ts',
    'cms/launch/build/web-assets.ts',
    'package-lock.json',
  ];
  return whenStale({ root, name: 'public', inputs, output: 'dist/public/manifest.json' }, async () => {
    const fresh = join(root, 'dist/.fresh-public');
    rmSync(fresh, { recursive: true, force: true });
    const { metafile } = await build({ ...FOR_BROWSERS, absWorkingDir: root, entryPoints: [STYLE, SCRIPT], outdir: fresh });
    const manifest = {
      css: outputOf(metafile, STYLE).file,
      js: outputOf(metafile, SCRIPT).file,
      fonts: Object.keys(metafile.outputs).map((path) => basename(path)).filter((name) => name.endsWith('.woff2')).sort(),
    };
    writeFileSync(join(fresh, 'manifest.json'), JSON.stringify(manifest));
    await precompress(fresh);
    rmSync(join(root, 'dist/public'), { recursive: true, force: true });
    renameSync(fresh, join(root, 'dist/public'));
  });
}
