import { PgBoss, type ConstructorOptions } from 'pg-boss';
import type { EventLog } from '../app/ports.ts';

/** How pg-boss reaches the database: an address, or host (a socket's folder too), user and database. */
export type JobDatabase = Pick<
  ConstructorOptions,
  'connectionString' | 'host' | 'port' | 'user' | 'password' | 'database'
>;

/** Something to be done every minute; safe to be done twice at once. */
export interface Chore {
  readonly queue: string;
  /** `stop` aborts when the process is about to end: what is left is done after the next start. */
  readonly run: (stop: AbortSignal) => Promise<unknown>;
}

/** What the clock needs. */
export interface ClockOptions {
  readonly database: JobDatabase;
  readonly chores: readonly Chore[];
  readonly log: EventLog;
}

const EVERY_MINUTE = '* * * * *';
const STOP_TIMEOUT_MS = 5000;
/** Short intervals: a digest should come in the minute it is due, and a killed process's job should not hold up the next. */
const PACE = { cronMonitorIntervalSeconds: 5, cronWorkerIntervalSeconds: 1, monitorIntervalSeconds: 1 } as const;
/** A tick is worth nothing once the next one is there. */
const TICK = { retryLimit: 0, expireInSeconds: 300, retentionSeconds: 60, deleteAfterSeconds: 3600 } as const;

/**
 * Does each chore every minute, and once at start. Ticks may come twice or late: what a chore must not do twice it knows by its
 * own ledger.
 *
 * @returns what stops it; a tick under way is waited for, 5 seconds at most.
 */
export async function startClock({ database, chores, log }: ClockOptions): Promise<{ close(): Promise<void> }> {
  const boss = new PgBoss({ ...database, ...PACE, max: 3, application_name: 'sitrep-jobs' });
  boss.on('error', (error) => {
    log.warn('jobs-error', { error });
  });
  await boss.start();
  const stop = new AbortController();
  for (const chore of chores) await take(boss, chore, stop.signal);
  return {
    close: async () => {
      stop.abort();
      await boss.stop({ graceful: true, timeout: STOP_TIMEOUT_MS });
    },
  };
}

async function take(boss: PgBoss, { queue, run }: Chore, stop: AbortSignal): Promise<void> {
  await boss.createQueue(queue, TICK);
  await boss.schedule(queue, EVERY_MINUTE);
  await boss.work(queue, { pollingIntervalSeconds: 1 }, async () => {
    await run(stop);
  });
  await boss.send(queue, {});
}
