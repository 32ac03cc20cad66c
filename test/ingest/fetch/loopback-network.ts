import { createServer, type RequestListener, type Server } from 'node:http';
import { once } from 'node:events';
import type { NetworkPolicy } from '../../../src/ingest/fetch/network-policy.ts';
import { createSafeFetch, type SafeFetch, type SafeFetchOptions } from '../../../src/ingest/fetch/safe-fetch.ts';
import { isPublicAddress } from '../../../src/ingest/fetch/public-address.ts';

/** A web server on this machine, known by any name, and a fetch that may reach it: by the policy handed in, and by no other way. */
export interface LoopbackNetwork {
  readonly fetch: SafeFetch;
  readonly port: number;
  /** The paths asked for, robots.txt left out, each with its host. */
  readonly asked: string[];
  /** The pauses that were waited for, in milliseconds. */
  readonly waited: number[];
  /** An address on the server, under a name. */
  at(path: string, host?: string): string;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Starts the server. Every name leads to it; robots.txt is absent unless the listener gives one. */
export async function loopbackNetwork(
  listener: RequestListener,
  options: Partial<SafeFetchOptions> = {},
): Promise<LoopbackNetwork> {
  const asked: string[] = [];
  const waited: number[] = [];
  const server = createServer((request, response) => {
    if (request.url !== '/robots.txt') asked.push(`${request.headers.host?.split(':')[0] ?? ''}${request.url ?? ''}`);
    listener(request, response);
  });
  const port = await listen(server);
  const policy: NetworkPolicy = {
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    allowsAddress: (address) => address === '127.0.0.1' || isPublicAddress(address),
    allowsPort: () => true,
  };
  const wait = async (ms: number): Promise<void> => {
    waited.push(ms);
  };
  const fetch = createSafeFetch({ userAgent: 'Sitrep/test', policy, pauseMs: 0, wait, ...options });
  return {
    fetch,
    port,
    asked,
    waited,
    at: (path, host = 'news.example') => `http://${host}:${port}${path}`,
    [Symbol.asyncDispose]: async () => {
      await fetch.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
