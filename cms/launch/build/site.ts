import { build } from 'esbuild';
import { filesBelow, whenStale } from './stamps';

const ENTRY = 'admin/public/site.ts';

/**
 * Makes `dist/admin/site.js`, the one function through which the server draws public pages:
 * React and all in one CommonJS file.
 */
export async function buildSite(root: string): Promise<boolean> {
  const inputs = [
    ...filesBelow(root, ['admin/public', 'admin/charts', 'admin/i18n', 'cms/domain']),
    'cms/launch/build/site.ts',
    'package-lock.json',
  ];
  return whenStale({ root, name: 'site', inputs, output: 'dist/admin/site.js' }, async () => {
    await build({
      absWorkingDir: root,
      entryPoints: [ENTRY],
      outfile: 'dist/admin/site.js',
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      jsx: 'automatic',
      define: { 'process.env.NODE_ENV': '"production"' },
      sourcemap: 'linked',
      logLevel: 'silent',
    });
  });
}
