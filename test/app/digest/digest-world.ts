import type {
  DigestChannel,
  DigestLedger,
  EventLog,
  ExclusiveRunner,
  IncidentFile,
  MarkerSearch,
} from '../../../src/app/ports.ts';
import type { DigestPorts } from '../../../src/app/digest/digest-ports.ts';
import type { DigestView } from '../../../src/app/views.ts';
import { memoryDigestLedger } from '../../fakes/memory-digest-ledger.ts';
import { memoryDigestSchedules } from '../../fakes/memory-digest-schedules.ts';

/** The process died: what it had done so far stands, what it was about to do did not happen. */
export class Crash extends Error {}

/** Where a process may die while it posts a digest. */
export const CRASH_POINTS = [
  'before-claim',
  'after-claim',
  'before-post',
  'between-post-and-answer',
  'before-mark',
  'after-mark',
] as const;
export type CrashPoint = (typeof CRASH_POINTS)[number];

/** One message that reached the channel. */
export interface PostedMessage {
  readonly marker: string;
  readonly localDate: string;
  readonly index: number;
  readonly atMs: number;
}

/** A channel, ledger and clock in memory that outlive any number of crashes of the use case. */
export class DigestWorld {
  nowMs: number;
  readonly messages: PostedMessage[] = [];
  readonly warnings: string[] = [];
  /** Points still to come at which the process dies, each once. */
  crashes: CrashPoint[] = [];
  parts = 1;
  history: 'readable' | 'unreadable' = 'readable';
  refusal: string | undefined;
  incidents: IncidentFile[] = [];
  missing: readonly string[] = [];
  readonly ports: DigestPorts;
  #identifiers = 0;

  constructor(start: string) {
    this.nowMs = Date.parse(start);
    this.ports = {
      clock: { now: () => new Date(this.nowMs) },
      incidents: {
        changedBetween: async (_reader, from, until) => this.incidents.filter((file) => isWithin(file, from, until)),
        list: async () => this.incidents.map(({ incident }) => incident),
        get: async (_reader, id) => this.incidents.find(({ incident }) => incident.id === id),
      },
      schedules: memoryDigestSchedules(),
      ledger: this.#ledger(),
      channel: this.#channel(),
      exclusive: runAlone,
      identifiers: { next: () => `id${String((this.#identifiers += 1)).padStart(6, '0')}` },
      log: this.#log(),
      summarise: async () => Promise.reject(new Error('this world has no summaries')),
    };
  }

  #dieAt(point: CrashPoint): void {
    if (this.crashes[0] !== point) return;
    this.crashes.shift();
    throw new Crash(point);
  }

  #ledger(): DigestLedger {
    const ledger = memoryDigestLedger();
    return {
      ...ledger,
      claim: async (entry) => {
        this.#dieAt('before-claim');
        const outcome = await ledger.claim(entry);
        this.#dieAt('after-claim');
        return outcome;
      },
      markPosted: async (guildId, id, messageId) => {
        this.#dieAt('before-mark');
        await ledger.markPosted(guildId, id, messageId);
        this.#dieAt('after-mark');
      },
    };
  }

  #channel(): DigestChannel {
    return {
      missingPermissions: async () => this.missing,
      countParts: () => this.parts,
      post: async (_channelId, digest, part) => this.#post(digest, part),
      findMarker: async (_channelId, since, marker) => this.#find(since, marker),
    };
  }

  #post(
    digest: DigestView,
    part: { readonly index: number; readonly marker: string },
  ): { kind: 'posted'; messageId: string } | { kind: 'refused'; cause: string } {
    this.#dieAt('before-post');
    if (this.refusal !== undefined) return { kind: 'refused', cause: this.refusal };
    this.messages.push({ marker: part.marker, localDate: digest.localDate, index: part.index, atMs: this.nowMs });
    this.#dieAt('between-post-and-answer');
    return { kind: 'posted', messageId: String(this.messages.length) };
  }

  #find(since: string, marker: string): MarkerSearch {
    if (this.history === 'unreadable') return { kind: 'unreadable', cause: 'Missing Access' };
    const at = this.messages.findIndex((message) => message.marker === marker && message.atMs >= Date.parse(since));
    return at < 0 ? { kind: 'absent' } : { kind: 'found', messageId: String(at + 1) };
  }

  #log(): EventLog {
    return {
      debug: () => undefined,
      info: () => undefined,
      error: () => undefined,
      warn: (_event, details) => this.warnings.push(String(details['failure'] ?? details['error'])),
    };
  }
}

function isWithin(file: IncidentFile, from: Date, until: Date): boolean {
  const at = Date.parse(file.incident.updated);
  return at >= from.getTime() && at < until.getTime();
}

const runAlone: ExclusiveRunner = { run: async (_name, work) => ({ kind: 'done', result: await work() }) };
