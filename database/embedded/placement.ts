import { createHash } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, realpathSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Account, canKeepFilesIn, unprivilegedAccount } from './account';
import { type Binaries, findBinaries } from './binaries';
import { DatabaseFailure } from './database-failure';

/** Where a cluster and its programs are, who runs them, and what the operator is told of it. */
export type Placement = {
  folder: string;
  /** PostgreSQL's own data directory, in `folder`. */
  cluster: string;
  binaries: Binaries;
  account: Account | undefined;
  notes: string[];
};

/** Where clusters and programs go that the unprivileged user cannot reach in the project. */
export const OUTSIDE = '/var/lib/zhospar';

/**
 * Finds a place for the cluster of `dataDir`: inside it, unless PostgreSQL's user cannot get
 * there (as in a project below `/root`); then under {@link OUTSIDE}. A `remembered` place stays.
 * @throws DatabaseFailure where neither can be used.
 */
export function placeCluster(root: string, dataDir: string, remembered: string | undefined): Placement {
  const inside = join(dataDir, 'postgres');
  const known = remembered ?? inside;
  const account = unprivilegedAccount(clusterIn(known));
  const folder = existsSync(clusterIn(known))
    ? requireReachable(known, account)
    : makePlace(inside, account) ?? makePlace(outsidePlace(dataDir, account), account) ?? refuse(dataDir, account);
  const binaries = findBinaries(root, account, account ? OUTSIDE : dataDir);
  const notes = [
    ...(folder === inside ? [] : [`the database is kept in ${folder}`]),
    ...(binaries.copiedTo === undefined ? [] : [`PostgreSQL runs from ${binaries.copiedTo}`]),
  ];
  return { folder, cluster: clusterIn(folder), binaries, account, notes };
}

function clusterIn(folder: string): string {
  return join(folder, 'data');
}

/** The name of a data folder's own place under {@link OUTSIDE}. */
export function outsideFolder(dataDir: string): string {
  return join(OUTSIDE, createHash('sha256').update(realpathSync(dataDir)).digest('hex').slice(0, 12));
}

function outsidePlace(dataDir: string, account: Account | undefined): string | undefined {
  if (!account) return undefined;
  const folder = outsideFolder(dataDir);
  try {
    mkdirSync(OUTSIDE, { recursive: true, mode: 0o755 });
    mkdirSync(folder, { recursive: true, mode: 0o710 });
    chownSync(folder, 0, account.gid);
    chmodSync(folder, 0o710);
    return join(folder, 'postgres');
  } catch {
    return undefined;
  }
}

function makePlace(folder: string | undefined, account: Account | undefined): string | undefined {
  if (folder === undefined) return undefined;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (account) chownSync(folder, account.uid, account.gid);
  if (canKeepFilesIn(folder, account)) return folder;
  rmSync(folder, { recursive: true });
  return undefined;
}

function requireReachable(folder: string, account: Account | undefined): string {
  if (canKeepFilesIn(folder, account)) return folder;
  const who = account ? account.name : 'the user who starts Zhospar';
  throw new DatabaseFailure(`The database in ${folder} cannot be reached by ${who}: give its folders back, or start as their owner.`);
}

function refuse(dataDir: string, account: Account | undefined): never {
  throw new DatabaseFailure(
    account
      ? `PostgreSQL's user ${account.name} can reach neither ${dataDir} nor ${dirname(outsideFolder(dataDir))}: set DATA_DIR to a folder it can enter, or set DATABASE_URL.`
      : `The data folder ${dataDir} cannot be written: set DATA_DIR to another.`,
  );
}
