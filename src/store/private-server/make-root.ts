import { mkdir, open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PrivateServerError } from './private-server-error.ts';
import type { ServerLayout } from './server-layout.ts';

/** What the system's codes mean for a folder that is to be made and written. */
const CAUSES: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there',
  EPERM: 'the system does not permit it',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'this user’s share of the disk is used up',
  ENOTDIR: 'it is a file, or lies in one, and a folder is needed',
  EEXIST: 'it is a file, or lies in one, and a folder is needed',
  ENOENT: 'no folder can be made there',
  ENAMETOOLONG: 'the path is too long',
  ELOOP: 'its links lead round in a circle',
};

/**
 * Makes the server's folder, for this user alone, and sees that it can be written.
 *
 * @param dataDir - as it was given, for the message.
 * @throws PrivateServerError naming SITREP_DATA_DIR, the cause and the way out.
 */
export async function makeRoot(dataDir: string, layout: Pick<ServerLayout, 'root' | 'lock'>): Promise<void> {
  try {
    await makeFolder(layout.root);
    await (await open(layout.lock, 'a', 0o600)).close();
  } catch (cause) {
    throw new PrivateServerError(
      `SITREP_DATA_DIR ${dataDir} cannot be used: ${describe(cause)}`,
      'Set it to a folder that this user may write, for example SITREP_DATA_DIR=./data',
      { cause },
    );
  }
}

/** Node's own `recursive` never ends where the system lets nobody make a folder and says ENOENT, as below /proc. */
async function makeFolder(path: string): Promise<void> {
  if (await exists(path)) return;
  const parent = dirname(path);
  if (parent !== path) await makeFolder(parent);
  await mkdir(path, { mode: 0o700 }).catch((error: unknown) => {
    // another process may have been quicker
    if (codeOf(error) !== 'EEXIST') throw error;
  });
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

function describe(error: unknown): string {
  const code = codeOf(error);
  return code in CAUSES ? `${CAUSES[code]} (${code})` : String(error);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
