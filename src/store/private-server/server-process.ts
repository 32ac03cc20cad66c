import { execFile } from 'node:child_process';
import { readFile, readlink, realpath, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { socketIn } from './choose-socket-folder.ts';
import type { ServerRecord } from './server-record.ts';

const execute = promisify(execFile);

/** The process id that the server's folder names, whether it lives or not. */
export async function readServerPid(cluster: string): Promise<number | undefined> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  const pid = Number.parseInt(text, 10);
  return Number.isSafeInteger(pid) && pid > 1 ? pid : undefined;
}

/** Whether the server that the folder names is running: the process lives and is a PostgreSQL of this folder. */
export async function isServerAlive(cluster: string): Promise<boolean> {
  const pid = await readServerPid(cluster);
  if (pid === undefined || !exists(pid)) return false;
  return process.platform === 'linux' ? await worksIn(pid, cluster) : await isPostgres(pid);
}

/**
 * Clears away what a killed server left, so that the next one starts; call it only while the server is known not to run.
 *
 * Its folder and its socket still name the old process, and when another one has taken its number (usual in a container), or
 * nobody has reaped it, PostgreSQL would take that for a rival. The folder's file keeps all else, so that PostgreSQL's own
 * check for memory still in use holds; its number becomes ours: PostgreSQL never takes its parent for a rival.
 */
export async function clearAfterKill(cluster: string, { reach }: ServerRecord): Promise<void> {
  if (reach.kind === 'socket') await rm(`${socketIn(reach.folder)}.lock`, { force: true });
  const path = join(cluster, 'postmaster.pid');
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text !== undefined) await writeFile(path, text.replace(/^\d+/u, String(process.pid)));
}

/** A process of another user is no server of ours: it could not use the folder. */
function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** The server works in its own folder. A process that has ended but is not yet reaped works nowhere. */
async function worksIn(pid: number, cluster: string): Promise<boolean> {
  try {
    return (await readlink(`/proc/${pid}/cwd`)) === (await realpath(cluster));
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EACCES';
  }
}

async function isPostgres(pid: number): Promise<boolean> {
  if (process.platform === 'win32') return true;
  const { stdout } = await execute('ps', ['-p', String(pid), '-o', 'comm=']).catch(() => ({ stdout: '' }));
  return stdout.includes('postgres');
}
