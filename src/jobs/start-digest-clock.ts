import { PgBoss, type ConstructorOptions } from 'pg-boss';
import type { App } from '../app/app.ts';
import type { EventLog } from '../app/ports.ts';

/** How pg-boss reaches the database: an address, or host (a socket's folder too), user and database. */
export type JobDatabase = Pick<
  ConstructorOptions,
  'connectionString' | 'host' | 'port' | 'user' | 'password' | 'database'
>;

/** What the digest's clock needs. */
export interface DigestClockOptions {
  readonly database: JobDatabase;
  readonly digest: Pick<App['digest'], 'postDue'>;
  readonly log: EventLog;
}

const QUEUE = 'digest-due';
const EVERY_MINUTE = '* * * * *';
const STOP_TIMEOUT_MS = 5000;
/** Short intervals: a digest should come in the minute it is due, and a killed process's job should not hold up the next. */
const PACE = { cronMonitorIntervalSeconds: 5, cronWorkerIntervalSeconds: 1, monitorIntervalSeconds: 1 } as const;
/** A tick is worth nothing once the next one is there. */
const TICK = { retryLimit: 0, expireInSeconds: 300, retentionSeconds: 60, deleteAfterSeconds: 3600 } as const;

/**
 * Asks the app every minute, and once at start, to post what is due. Ticks may come twice or late: the app's ledger makes a
 * digest happen once.
 *
 * @returns what stops it; a tick under way is waited for, 5 seconds at most.
 */
export async function startDigestClock({
  database,
  digest,
  log,
}: DigestClockOptions): Promise<{ close(): Promise<void> }> {
  const boss = new PgBoss({ ...database, ...PACE, max: 3, application_name: 'sitrep-jobs' });
  boss.on('error', (error) => {
    log.warn('jobs-error', { error });
  });
  await boss.start();
  await boss.createQueue(QUEUE, TICK);
  await boss.schedule(QUEUE, EVERY_MINUTE);
  await boss.work(QUEUE, { pollingIntervalSeconds: 1 }, async () => {
    await digest.postDue();
  });
  await boss.send(QUEUE, {});
  return { close: () => boss.stop({ graceful: true, timeout: STOP_TIMEOUT_MS }) };
}
