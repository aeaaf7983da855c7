import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const IMPORT = /(?:^|\n)\s*(?:import|export)\s(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"]|\b(?:import|require)\(\s*['"]([^'"]+)['"]\s*\)/g;
const DOOR = 'admin/public/site';

interface Arrow {
  readonly from: string;
  readonly to: string;
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesBelow(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

function importsOf(file: string): Arrow[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(IMPORT)].map((match) => {
    const name = match[1] ?? match[2] ?? '';
    const to = name.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), name)) : name;
    return { from: file, to };
  });
}

const isOurs = (arrow: Arrow): boolean => /^(cms|admin|config|database|test)\//.test(arrow.to);
const within = (folder: string) => (arrow: Arrow): boolean => arrow.to.startsWith(`${folder}/`);
const said = (arrows: readonly Arrow[]): string[] => arrows.map(({ from, to }) => `${from} → ${to}`);

const domain = filesBelow('cms/domain').flatMap(importsOf);
const admin = filesBelow('admin').flatMap(importsOf);
const cms = filesBelow('cms').filter((file) => !file.startsWith('cms/domain/')).flatMap(importsOf);

describe('what may import what', () => {
  it('finds imports to judge in every room', () => {
    expect(domain.length).toBeGreaterThan(20);
    expect(admin.length).toBeGreaterThan(100);
    expect(cms.length).toBeGreaterThan(100);
  });

  it('the domain imports nothing but itself', () => {
    expect(said(domain.filter((arrow) => !within('cms/domain')(arrow)))).toEqual([]);
  });

  it('the domain asks no clock and no chance', () => {
    const asking = filesBelow('cms/domain').filter((file) =>
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\./.test(readFileSync(join(ROOT, file), 'utf8')),
    );
    expect(asking).toEqual([]);
  });

  it('what opens sources knows the domain and libraries, no register', () => {
    const reached = filesBelow('cms/sources').flatMap(importsOf).filter(isOurs);
    expect(said(reached.filter((arrow) => !within('cms/domain')(arrow) && !within('cms/sources')(arrow)))).toEqual([]);
    expect(filesBelow('cms/sources').flatMap(importsOf).filter(({ to }) => to.startsWith('@strapi'))).toEqual([]);
  });

  it('what draws knows of the server only the domain', () => {
    const reached = admin.filter(isOurs).filter((arrow) => !within('admin')(arrow) && !within('cms/domain')(arrow));
    expect(said(reached)).toEqual([]);
  });

  it('the server reaches what draws through one door', () => {
    expect(said(cms.filter(within('admin')).filter((arrow) => arrow.to !== DOOR))).toEqual([]);
    expect(cms.filter((arrow) => arrow.to === DOOR)).toHaveLength(1);
  });

  it('public pages take nothing from the office', () => {
    const pages = [...filesBelow('admin/public'), ...filesBelow('admin/charts'), ...filesBelow('admin/i18n')];
    expect(said(pages.flatMap(importsOf).filter(within('admin/office')))).toEqual([]);
  });

  it('commands write and read models read: no read model imports a command', () => {
    expect(said(filesBelow('cms/read-models').flatMap(importsOf).filter(within('cms/commands')))).toEqual([]);
  });
});
