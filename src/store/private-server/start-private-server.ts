import { setTimeout as pause } from 'node:timers/promises';
import type { EventLog } from '../../app/ports.ts';
import { enterServer, LOCK_LIMIT_MS, type Place } from './enter-server.ts';
import { holdFileLock } from './hold-file-lock.ts';
import type { ServerConnection } from './server-connection.ts';
import { prepareSite, type ServerSite } from './server-site.ts';
import { stopServer } from './stop-server.ts';

/** Our own PostgreSQL, as long as this process uses it. */
export interface PrivateServer {
  readonly connection: ServerConnection;
  /** Gives up this process's place; the last one to leave stops the server. */
  close(): Promise<void>;
}

const FIRST_RETRY_MS = 100;
const LAST_RETRY_MS = 5_000;

/**
 * Joins the private PostgreSQL of a data folder, or starts it: made on first use, shared by every process that uses the folder,
 * adopted when its starter was killed, started again when it dies, stopped by the last one to leave.
 *
 * @throws PrivateServerError with the cause and the way out.
 */
export async function startPrivateServer(options: {
  readonly dataDir: string;
  readonly log: EventLog;
}): Promise<PrivateServer> {
  const site = await prepareSite(options.dataDir, options.log);
  const stay = new Stay(site, await enterServer(site));
  return { connection: stay.connection, close: async () => await stay.end() };
}

/** One process's stay at the server: while it lasts, a server that goes away is brought back. */
class Stay {
  readonly connection: ServerConnection;
  readonly #site: ServerSite;
  readonly #ending = new AbortController();
  #place: Place | undefined;
  #return: Promise<void> = Promise.resolve();

  constructor(site: ServerSite, place: Place) {
    this.#site = site;
    this.connection = place.connection;
    this.#settle(place);
  }

  async end(): Promise<void> {
    if (this.#ending.signal.aborted) return;
    this.#ending.abort();
    await this.#return;
    const place = this.#place;
    if (place === undefined) return;
    const { layout, binaries } = this.#site;
    await holdFileLock(layout.lock, LOCK_LIMIT_MS, async () => {
      await place.presence.leave(async () => await stopServer(layout, binaries, place.record));
    });
  }

  #settle(place: Place): void {
    this.#place = place;
    place.presence.onLost(() => {
      this.#place = undefined;
      if (!this.#ending.signal.aborted) this.#return = this.#comeBack();
    });
  }

  async #comeBack(): Promise<void> {
    this.#site.log.warn('private-postgres-lost', {});
    for (let wait = FIRST_RETRY_MS; !this.#ending.signal.aborted; wait = Math.min(LAST_RETRY_MS, wait * 2)) {
      try {
        this.#settle(await enterServer(this.#site));
        this.#site.log.info('private-postgres-back', {});
        return;
      } catch (error) {
        this.#site.log.warn('private-postgres-not-started', { error });
        await pause(wait, undefined, { signal: this.#ending.signal }).catch(() => undefined);
      }
    }
  }
}
