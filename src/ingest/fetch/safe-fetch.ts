import { setTimeout as sleep } from 'node:timers/promises';
import { Agent } from 'undici';
import type { FailedFetch, Fetched } from '../../app/feeds/fetched.ts';
import type { FetchRequest } from './fetch-request.ts';
import { followRedirects } from './follow-redirects.ts';
import { guardedConnector } from './guarded-connector.ts';
import { createHostGate } from './host-gate.ts';
import { nameError } from './name-failure.ts';
import { PUBLIC_NETWORK, type NetworkPolicy } from './network-policy.ts';
import { requestOnce, type Answer, type FetchContext } from './request-once.ts';
import { createRobotsGate } from './robots-gate.ts';

/** Fetches addresses that strangers gave, and cannot be made to reach what is not public. */
export interface SafeFetch {
  /** Never throws for what a server, a name or a network does. @throws what `signal` aborts with. */
  get(url: string, request: FetchRequest): Promise<Fetched>;
  close(): Promise<void>;
}

/** How requests are made; tests hand in a network of their own. */
export interface SafeFetchOptions {
  /** Who asks, as in "Sitrep/1.0": the part before the stroke is the name that robots.txt knows. */
  readonly userAgent: string;
  readonly policy?: NetworkPolicy;
  readonly now?: () => number;
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>;
  /** For one request, its body included; a redirect is a further one, and waiting for the host's turn does not count. */
  readonly timeoutMs?: number;
  /** Between two requests to one host. */
  readonly pauseMs?: number;
}

const DEFAULTS = { timeoutMs: 20_000, pauseMs: 1000, connectMs: 10_000, headerBytes: 32_768 } as const;

/** Builds the only way out to addresses that strangers gave. */
export function createSafeFetch(options: SafeFetchOptions): SafeFetch {
  const { userAgent, policy = PUBLIC_NETWORK, now = Date.now, timeoutMs = DEFAULTS.timeoutMs } = options;
  const agent = new Agent({
    connect: guardedConnector(policy, DEFAULTS.connectMs),
    maxHeaderSize: DEFAULTS.headerBytes,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    pipelining: 0,
  });
  const wait = options.wait ?? ((ms, signal) => sleep(ms, undefined, { signal, ref: false }));
  const gate = createHostGate({ pauseMs: options.pauseMs ?? DEFAULTS.pauseMs, now, wait });
  const context: FetchContext = { agent, policy, gate, now, userAgent, timeoutMs };
  const robots = createRobotsGate(now, userAgent, (url, request) =>
    named(() => followRedirects(policy, url, (hop) => requestOnce(context, hop, request))),
  );
  const ask = async (url: URL, request: FetchRequest): Promise<Answer> => {
    const site = await robots.rulesFor(url);
    if (site.kind === 'failed') return site;
    if (!site.rules.allows(url.pathname + url.search)) return ROBOTS_FORBID;
    gate.slowDown(url.host, (site.rules.crawlDelaySeconds ?? 0) * 1000);
    return await requestOnce(context, url, request);
  };
  return {
    get: async (url, request) => {
      request.signal?.throwIfAborted();
      const fetched = await named(() => followRedirects(policy, url, (hop) => ask(hop, request)));
      request.signal?.throwIfAborted();
      return fetched;
    },
    close: () => agent.destroy(),
  };
}

const ROBOTS_FORBID: FailedFetch = {
  kind: 'failed',
  reason: 'forbidden-by-robots',
  detail: 'the site’s robots.txt asks programs to stay away from it',
};

/** A failure that has a name becomes a value. */
async function named(run: () => Promise<Fetched>): Promise<Fetched> {
  try {
    return await run();
  } catch (error) {
    const failure = nameError(error);
    if (failure === undefined) throw error;
    return failure;
  }
}
