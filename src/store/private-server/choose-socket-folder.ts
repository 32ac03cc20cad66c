import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { chmod, chown, lstat, mkdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PrivateServerError } from './private-server-error.ts';
import { NOBODY, type RunAs } from './run-as.ts';

/** The longest path of a socket that every kernel takes, in bytes. */
const MAX_SOCKET_PATH_BYTES = 100;
/** The number in the socket's name; no TCP port is opened. */
export const SOCKET_PORT = 5432;
const SOCKET_NAME = `.s.PGSQL.${SOCKET_PORT}`;

/** The path of the socket in its folder. */
export function socketIn(folder: string): string {
  return join(folder, SOCKET_NAME);
}

/**
 * Makes the folder for the server's socket, of mode 0700, and answers it: inside the server's own folder where the path is short
 * and the file system takes sockets (so that even another container that shares the folder finds it), else below the
 * machine's folder for temporary files.
 *
 * @throws PrivateServerError with what was wrong with each place, when none will do.
 */
export async function chooseSocketFolder(
  root: string,
  runAs: RunAs,
  temporary: readonly string[] = [tmpdir(), '/tmp'],
): Promise<string> {
  const name = `sitrep-${createHash('sha256').update(root).digest('hex').slice(0, 12)}`;
  const places = new Set([join(root, 'run'), ...temporary.map((folder) => join(folder, name))]);
  const faults: string[] = [];
  for (const folder of places) {
    const fault = await faultOf(folder);
    if (fault === undefined && runAs === 'nobody') await chown(folder, NOBODY, NOBODY);
    if (fault === undefined) return folder;
    faults.push(`${folder}: ${fault}`);
  }
  throw new PrivateServerError(
    `There is no place for the database's socket (${faults.join('; ')})`,
    'Set SITREP_DATA_DIR to a shorter path on a local disk',
  );
}

async function faultOf(folder: string): Promise<string | undefined> {
  const bytes = Buffer.byteLength(socketIn(folder));
  if (bytes > MAX_SOCKET_PATH_BYTES) return `the path is ${bytes} bytes long, at most ${MAX_SOCKET_PATH_BYTES} work`;
  try {
    await mkdir(folder, { mode: 0o700, recursive: true });
    const found = await lstat(folder);
    if (!found.isDirectory() || !ownIds().includes(found.uid)) return 'it belongs to somebody else';
    await chmod(folder, 0o700);
    await listenOnce(join(folder, 'probe'));
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** This user; and for root the user `nobody`, whom an earlier start may have given the folder to. */
function ownIds(): readonly number[] {
  const own = process.getuid?.() ?? 0;
  return own === 0 ? [own, NOBODY] : [own];
}

async function listenOnce(path: string): Promise<void> {
  await rm(path, { force: true });
  const server = createServer().listen(path);
  await once(server, 'listening');
  server.close();
  await once(server, 'close');
}
