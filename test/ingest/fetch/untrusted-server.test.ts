import { once } from 'node:events';
import { createServer as createPlainServer } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { Server as NetServer } from 'node:net';
import { expect, it } from 'vitest';
import type { Fetched } from '../../../src/app/feeds/fetched.ts';
import { createSafeFetch } from '../../../src/ingest/fetch/safe-fetch.ts';
import { selfSigned } from './self-signed.ts';

/** Asks a server on this machine by https, under a name. */
async function ask(server: NetServer & Pick<Server, 'closeAllConnections'>): Promise<Fetched> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const fetch = createSafeFetch({
    userAgent: 'Sitrep/test',
    pauseMs: 0,
    wait: async () => undefined,
    policy: {
      resolve: async () => [{ address: '127.0.0.1', family: 4 }],
      allowsAddress: () => true,
      allowsPort: () => true,
    },
  });
  try {
    return await fetch.get(`https://news.example:${port}/feed`, { accept: '*/*' });
  } finally {
    await fetch.close();
    server.closeAllConnections();
    server.close();
  }
}

it.each(['news.example', 'other.example'])('trusts no certificate that vouches for itself: %s', async (name) => {
  let asked = 0;
  const server = createServer(selfSigned(name), (_, response) => {
    asked += 1;
    response.end('news');
  });
  expect(await ask(server)).toMatchObject({ kind: 'failed', reason: 'untrusted-certificate' });
  expect(asked).toBe(0);
});

it('names a server that has no certificate at all', async () => {
  expect(await ask(createServer({}, () => undefined))).toMatchObject({
    kind: 'failed',
    reason: 'untrusted-certificate',
  });
});

it('names a server that speaks in the clear where https was asked for', async () => {
  expect(await ask(createPlainServer(() => undefined))).toMatchObject({
    kind: 'failed',
    reason: 'unreachable',
    detail: expect.stringContaining('the server does not speak https there') as string,
  });
});
