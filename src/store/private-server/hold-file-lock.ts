import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { PrivateServerError } from './private-server-error.ts';

const RETRY_MS = 25;
const SQLITE_BUSY = 5;

/**
 * Runs an action while no other process (nor another caller in this one) holds the lock on this file. The kernel holds it and
 * lets go when the holder dies, however it dies. Node has no file locks of its own, but the SQLite that comes with it locks
 * its files on every platform: the file holds no data.
 *
 * @param limitMs - how long to wait for the present holder.
 * @throws PrivateServerError when the wait was in vain.
 */
export async function holdFileLock<T>(path: string, limitMs: number, action: () => Promise<T>): Promise<T> {
  const lock = new DatabaseSync(path, { timeout: 0 });
  try {
    const deadline = performance.now() + limitMs;
    while (!tryLock(lock)) {
      if (performance.now() > deadline)
        throw new PrivateServerError(
          `Another process has held ${path} for ${Math.round(limitMs / 1000)} s`,
          'It may be starting or stopping the database: end it, or try again',
        );
      await pause(RETRY_MS);
    }
    return await action();
  } finally {
    lock.close();
  }
}

function tryLock(lock: DatabaseSync): boolean {
  try {
    lock.exec('begin exclusive');
    return true;
  } catch (error) {
    if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY) return false;
    throw error;
  }
}
