import { execFileSync } from 'node:child_process';
import { ROOT, type RunningRegister } from './server';

/**
 * Every route Strapi registers for the register, as `GET /api/plans/:id`: asked of Strapi itself,
 * loaded a second time on the same database. HEAD comes with GET and is left out.
 */
export function listRoutes({ databaseUrl, dataDir }: RunningRegister): string[] {
  const script = `
    require('./dist/src/cli/with-strapi.js').withStrapi(async (strapi) => {
      strapi.server.mount();
      const routes = strapi.server.listRoutes().flatMap(({ methods, path }) => methods.map((method) => method + ' ' + path));
      process.stdout.write(JSON.stringify(routes), () => process.exit(0));
    })`;
  const printed = execFileSync(process.execPath, ['-e', script], {
    cwd: ROOT,
    env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production', DATABASE_URL: databaseUrl, DATA_DIR: dataDir, LOG_LEVEL: 'silent' },
    encoding: 'utf8',
    maxBuffer: 16 * 1024 * 1024,
  });
  const routes = JSON.parse(printed.slice(printed.indexOf('['))) as string[];
  return [...new Set(routes)].filter((route) => !route.startsWith('HEAD ')).sort();
}
