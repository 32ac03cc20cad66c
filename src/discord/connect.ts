import { Events, RESTEvents, Status } from 'discord.js';
import type { Client } from 'discord.js';
import type { EventLog } from '../app/ports.ts';
import type { SitrepError } from '../core/sitrep-error.ts';
import { DiscordUnreachableError, GatewayClosedError, WrongTokenError } from './errors.ts';
import { callPatiently } from './retry.ts';

/** How long to wait before each further try of the first contact, in milliseconds. */
const CONTACT_PAUSES_MS = [500, 1500, 4000];
/** How long the gateway may take to greet, in milliseconds. */
const READY_MS = 30_000;
/** The gateway's close code for a token that it does not know. */
const AUTHENTICATION_FAILED = 4004;

/** What connecting needs. */
export interface ConnectOptions {
  readonly token: string;
  readonly apiUrl: string;
  readonly log: EventLog;
  readonly onFatal?: (error: SitrepError) => void;
  /** Milliseconds before each further try of the first contact. */
  readonly contactPausesMs?: readonly number[];
}

/**
 * Logs a client in and waits until the gateway has greeted it. From then on discord.js reconnects by itself; each time is logged.
 *
 * @throws WrongTokenError, DiscordUnreachableError, GatewayClosedError
 */
export async function connect(client: Client, options: ConnectOptions): Promise<Client<true>> {
  const { promise: greeted, resolve, reject } = Promise.withResolvers<Client<true>>();
  greeted.catch(() => undefined);
  client.once(Events.ClientReady, resolve);
  client.on(Events.ShardDisconnect, ({ code }) => {
    const error =
      code === AUTHENTICATION_FAILED ? new WrongTokenError('closed with 4004') : new GatewayClosedError(code);
    reject(error);
    options.log.error('gateway-closed-for-good', { code });
    options.onFatal?.(error);
  });
  logConnection(client, options.log);
  const timer = setTimeout(() => reject(new Error('the gateway did not greet in time')), READY_MS);
  try {
    await Promise.race([logIn(client, options), greeted]);
    return await greeted;
  } catch (error) {
    await client.destroy();
    throw explain(error, options.apiUrl);
  } finally {
    clearTimeout(timer);
  }
}

async function logIn(client: Client, { token, contactPausesMs }: ConnectOptions): Promise<void> {
  await callPatiently(() => client.login(token), { pausesMs: contactPausesMs ?? CONTACT_PAUSES_MS });
}

function explain(error: unknown, apiUrl: string): unknown {
  if (error instanceof WrongTokenError || error instanceof GatewayClosedError) return error;
  const isToken = error instanceof Error && 'code' in error && error.code === 'TokenInvalid';
  return isToken
    ? new WrongTokenError('refused by GET /gateway/bot', { cause: error })
    : new DiscordUnreachableError(apiUrl, error);
}

/** Tells a loss and a return once each: discord.js tries again twice a second for as long as it takes. */
function logConnection(client: Client, log: EventLog): void {
  const lost = new Set<number>();
  const isBack = (event: string) => (shard: number) => {
    lost.delete(shard);
    log.info(event, { shard });
  };
  client.on(Events.ShardReconnecting, (shard) => {
    if (!lost.has(shard)) log.warn('gateway-lost', { shard });
    lost.add(shard);
  });
  client.on(Events.ShardResume, isBack('gateway-resumed'));
  client.on(Events.ShardReady, isBack('gateway-ready'));
  client.on(Events.ShardError, (error, shard) => log.warn('gateway-error', { shard, error }));
  client.on(Events.Error, (error) => log.error('discord-error', { error }));
  client.on(Events.Warn, (message) => log.warn('discord-warning', { message }));
  client.rest.on(RESTEvents.RateLimited, ({ route, timeToReset, global }) =>
    log.warn('answers-rate-limited', { route, timeToReset, global }),
  );
}

/** True while every shard is connected; `client.isReady()` stays true through a loss. */
export function isConnected(client: Client): boolean {
  return client.isReady() && client.ws.shards.every((shard) => shard.status === Status.Ready);
}
