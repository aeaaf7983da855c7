import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { chromium } from 'playwright-core';

/** A Chromium and the environment it needs. */
export type FoundChromium = { path: string; env: NodeJS.ProcessEnv };

const ROOT = resolve(__dirname, '../..');
const PACKED = join(ROOT, 'node_modules/@sparticuz/chromium');
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

/**
 * A real Chromium: the one named by `CHROMIUM_PATH`, one of the system or of Playwright, or
 * the one packed in `@sparticuz/chromium`, unpacked once into `node_modules/.cache`.
 */
export async function findChromium(): Promise<FoundChromium> {
  const installed = [process.env.CHROMIUM_PATH ?? '', ...onThePath(), ...MAC, chromium.executablePath()];
  const path = installed.find((candidate) => candidate !== '' && existsSync(candidate));
  return path === undefined ? unpackedChromium() : { path, env: process.env };
}

function onThePath(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

async function unpackedChromium(): Promise<FoundChromium> {
  const { version } = JSON.parse(readFileSync(join(PACKED, 'package.json'), 'utf8')) as { version: string };
  const folder = join(ROOT, 'node_modules/.cache/zhospar', `chromium-${version}`);
  if (!existsSync(folder)) await unpackAll(folder);
  const path = join(folder, 'chromium');
  const env = { ...process.env, ...fontsOf(folder) };
  const runs = spawnSync(path, ['--version'], { env, stdio: 'ignore' }).status === 0;
  // The libraries that come with it are for systems that lack them; elsewhere the system's are newer.
  return { path, env: runs ? env : { ...env, LD_LIBRARY_PATH: join(folder, 'lib') } };
}

/** Unpacked under another name and renamed, so that two runs never see half of it. */
async function unpackAll(folder: string): Promise<void> {
  const half = `${folder}.${process.pid}`;
  mkdirSync(half, { recursive: true });
  const packed = (name: string): string => join(PACKED, 'bin', name);
  await pipeline(
    createReadStream(packed('chromium.br')),
    createBrotliDecompress(),
    createWriteStream(join(half, 'chromium'), { mode: 0o755 }),
  );
  for (const name of ['al2023', 'fonts', 'swiftshader']) {
    const archive = join(half, `${name}.tar`);
    await pipeline(createReadStream(packed(`${name}.tar.br`)), createBrotliDecompress(), createWriteStream(archive));
    const done = spawnSync('tar', ['-xf', archive, '-C', half], { encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`${archive} could not be unpacked: ${done.stderr}`);
    rmSync(archive);
  }
  writeFileSync(join(half, 'fonts.conf'), FONTS_CONF);
  try {
    renameSync(half, folder);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** The packed one names folders of a machine that is not this one. */
const FONTS_CONF = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="relative">fonts-cache</cachedir></fontconfig>
`;

/** Where the system has no fonts set up, Chromium would draw no text without these. */
function fontsOf(folder: string): NodeJS.ProcessEnv {
  return existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: folder };
}
