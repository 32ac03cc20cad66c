import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PrivateServerError } from './private-server-error.ts';
import type { ServerBinaries } from './locate-binaries.ts';
import type { RunAs } from './run-as.ts';
import { runProgram } from './run-program.ts';
import type { ServerLayout } from './server-layout.ts';

/** The release that the binaries are of. */
const MAJOR_VERSION = '18';
/** The superuser of the private server, owner of the database; the app's own role is another (see migrations). */
export const SUPERUSER = 'sitrep';

/**
 * Text is UTF-8 and sorts the same on every machine (PostgreSQL's own C.UTF-8). The system's character classes are asked by
 * pg_trgm alone; without one that knows UTF-8 it would see no letter but a–z.
 */
const LOCALE = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
const CHARACTER_CLASSES: Readonly<Record<string, string>> = { linux: 'C.UTF-8', darwin: 'UTF-8', win32: 'en-US' };

/**
 * Makes the server's folder if there is none. It is made aside and renamed: a folder of that name is always whole.
 *
 * @throws PrivateServerError when the folder is of another release, or initdb fails.
 */
export async function createCluster(layout: ServerLayout, binaries: ServerBinaries, runAs: RunAs): Promise<void> {
  if (existsSync(layout.cluster)) return await checkVersion(layout.cluster);
  const fresh = `${layout.cluster}.new`;
  await rm(fresh, { recursive: true, force: true });
  await runProgram(runAs, binaries.initdb, [
    `--pgdata=${fresh}`,
    `--username=${SUPERUSER}`,
    ...LOCALE,
    `--lc-ctype=${CHARACTER_CLASSES[process.platform] ?? 'C.UTF-8'}`,
    ...(await authentication(layout)),
  ]);
  await rename(fresh, layout.cluster);
  await flushFolder(layout.root);
}

/** A socket that only this user can reach needs no password; a port on loopback does. */
async function authentication(layout: ServerLayout): Promise<string[]> {
  if (process.platform !== 'win32') return ['--auth=trust'];
  await writeFile(layout.password, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return ['--auth=scram-sha-256', `--pwfile=${layout.password}`];
}

async function checkVersion(cluster: string): Promise<void> {
  const found = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (found === undefined)
    throw new PrivateServerError(
      `${cluster} is no PostgreSQL folder: it has no PG_VERSION`,
      'Move it away, or set SITREP_DATA_DIR to another folder',
    );
  if (found.trim() !== MAJOR_VERSION)
    throw new PrivateServerError(
      `${cluster} was written by PostgreSQL ${found.trim()}, and this Sitrep brings PostgreSQL ${MAJOR_VERSION}`,
      'Run `sitrep backup` with the Sitrep that wrote it, then `sitrep restore` with this one in a new SITREP_DATA_DIR',
    );
}

async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync();
  await handle.close();
}
