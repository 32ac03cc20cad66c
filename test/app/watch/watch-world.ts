import { createWatches } from '../../../src/app/watch/create-watches.ts';
import type { WatchNews, WatchPorts, WatchStore } from '../../../src/app/watch/watch-ports.ts';
import type { WatchUseCases } from '../../../src/app/watch/watch-use-cases.ts';
import { PUBLIC_OWNER } from '../../../src/core/incident/report.ts';
import { importReport } from '../../../src/app/import/import-reports.ts';
import type { IncomingReport } from '../../../src/app/views.ts';
import { memoryIncidentStore } from '../../fakes/memory-incident-store.ts';
import { memoryWatchStore } from '../../fakes/memory-watch-store.ts';
import { SILENT } from '../../fakes/silent-log.ts';
import { digester } from '../app-world.ts';

/** Where a process may die while it posts. */
export const CRASH_POINTS = ['before-claim', 'after-claim', 'after-post', 'after-settle'] as const;
type CrashPoint = (typeof CRASH_POINTS)[number];

const MINUTE_MS = 60_000;

/** Watches over memory; what was posted outlives any number of crashes of the use case. */
export class WatchWorld {
  nowMs = Date.parse('2026-03-14T08:00:00.000Z');
  readonly posted: { readonly id: string; readonly news: WatchNews }[] = [];
  readonly watches: WatchUseCases;
  readonly store: WatchStore = memoryWatchStore();
  /** The next point at which the process dies, once. */
  crash: CrashPoint | undefined;
  /** Set, Discord answers with this refusal. */
  refusal: string | undefined;
  missing: readonly string[] = [];
  isMember = true;
  history: 'readable' | 'unreadable' = 'readable';
  readonly #incidents = memoryIncidentStore();
  #made = 0;

  constructor() {
    this.watches = createWatches({
      clock: { now: () => new Date(this.nowMs) },
      log: SILENT,
      exclusive: { run: async (_, work) => ({ kind: 'done', result: await work() }) },
      identifiers: { next: () => `watch${(this.#made += 1)}` },
      incidents: this.#incidents,
      watches: this.#dying(),
      channel: this.#channel(),
    });
  }

  /** A report comes in, now. */
  async arrive(report: IncomingReport): Promise<void> {
    const clock = { now: () => new Date(this.nowMs) };
    await importReport({ incidents: this.#incidents, digester, clock, log: SILENT }, PUBLIC_OWNER, report);
  }

  /** Some minutes pass, and the chore runs at the end of them. */
  async pass(minutes: number): Promise<number> {
    this.nowMs += minutes * MINUTE_MS;
    return this.watches.postNews();
  }

  #dieAt(point: CrashPoint): void {
    if (this.crash !== point) return;
    this.crash = undefined;
    throw new Error(`killed ${point}`);
  }

  #dying(): WatchStore {
    const { store } = this;
    return {
      ...store,
      claim: async (notice) => {
        this.#dieAt('before-claim');
        await store.claim(notice);
        this.#dieAt('after-claim');
      },
      settle: async (notice, end) => {
        await store.settle(notice, end);
        this.#dieAt('after-settle');
      },
    };
  }

  #channel(): WatchPorts['channel'] {
    return {
      openDirect: async (personId) =>
        this.refusal === undefined
          ? { kind: 'opened', channelId: `direct-${personId}` }
          : { kind: 'refused', cause: this.refusal },
      missingPermissions: async () => this.missing,
      isMember: async () => this.isMember,
      post: async (news, id) => {
        if (this.refusal !== undefined) return { kind: 'refused', cause: this.refusal };
        this.posted.push({ id, news });
        this.#dieAt('after-post');
        return { kind: 'posted', messageId: `m${this.posted.length}` };
      },
      findMarker: async (_channelId, _since, id) => {
        if (this.history === 'unreadable') return { kind: 'unreadable', cause: 'no history' };
        const found = this.posted.findIndex((one) => one.id === id);
        return found === -1 ? { kind: 'absent' } : { kind: 'found', messageId: `m${found + 1}` };
      },
    };
  }
}
