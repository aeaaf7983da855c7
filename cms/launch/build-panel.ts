import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { format } from 'node:util';
import { buildServer } from './build/server';
import type { LaunchContext } from './context';
import { StartFailure } from './start-failure';

/** `npm run build:panel`: makes Strapi's own panel, for the administrator, in `dist/build`. */
export async function main(_argv: string[], { root, step }: LaunchContext): Promise<number> {
  await step('build', async (progress) => {
    progress('server');
    await buildServer(root);
  });
  await step('panel', async (progress) => {
    progress("building Strapi's panel");
    await inProcessOfItsOwn(root);
    progress('served at /cms from the next start');
  });
  return 0;
}

/**
 * Strapi looks for the tooltip it shares with its design system at the top of `node_modules`,
 * where npm puts it only if no other package wants another version: `NODE_PATH`, which Node
 * reads at its start, shows where it is.
 */
function inProcessOfItsOwn(root: string): Promise<void> {
  const logFile = join(root, '.cache/panel.log');
  mkdirSync(join(root, '.cache'), { recursive: true });
  const log = openSync(logFile, 'w');
  const child = spawn(process.execPath, [__filename, root], {
    cwd: root,
    stdio: ['ignore', log, log],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NODE_PATH: join(root, 'node_modules/@strapi/design-system/node_modules'),
      STRAPI_TELEMETRY_DISABLED: 'true',
      STRAPI_DISABLE_EE: 'true',
    },
  });
  closeSync(log);
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code) => {
      if (code === 0) done();
      else fail(new StartFailure(`Strapi's panel could not be built; what it said is in ${logFile}.`));
    });
  });
}

/** What `strapi build` does, of which that command itself would also compile a `src` we do not have. */
type PanelBuilder = {
  createBuildContext: (options: object) => Promise<object>;
  writeStaticClientFiles: (context: object) => Promise<void>;
  build: (context: object) => Promise<void>;
};

/** Builds the panel in this process and ends it: Strapi keeps it alive. */
async function buildPanel(root: string): Promise<void> {
  try {
    const builder = loadPanelBuilder(root);
    const context = await builder.createBuildContext({
      cwd: root,
      logger: { debug: say, info: say, warn: say, error: say },
      tsconfig: { config: { options: { outDir: join(root, 'dist') } } },
      options: { minify: true, sourcemap: false },
    });
    // Strapi itself would look for it in `src/admin`, which is not among our rooms.
    const customised = { ...context, customisations: { modulePath: '../../admin/panel/app.ts' } };
    await builder.writeStaticClientFiles(customised);
    await builder.build(customised);
    process.exit(0);
  } catch (error) {
    say(error);
    process.exit(1);
  }
}

function say(...words: unknown[]): void {
  process.stdout.write(`${format(...words)}\n`);
}

/** Strapi exports these only to its own command line: hence by file. */
function loadPanelBuilder(root: string): PanelBuilder {
  const require = createRequire(join(root, 'package.json'));
  const file = (name: string): string => join(root, 'node_modules/@strapi/strapi/dist/src/node', name);
  return {
    ...(require(file('create-build-context.js')) as Pick<PanelBuilder, 'createBuildContext'>),
    ...(require(file('staticFiles.js')) as Pick<PanelBuilder, 'writeStaticClientFiles'>),
    ...(require(file('vite/build.js')) as Pick<PanelBuilder, 'build'>),
  };
}

if (require.main === module) void buildPanel(process.argv[2] ?? process.cwd());
