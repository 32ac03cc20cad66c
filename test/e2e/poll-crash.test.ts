import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PUBLIC_READER } from '../../src/app/reader.ts';
import { openStoreOn } from '../../src/store/open-store.ts';
import { SILENT } from '../fakes/silent-log.ts';
import { startTestServer, type TestServer } from '../store/test-database.ts';

const PROGRAM = fileURLToPath(new URL('poll-until-done.ts', import.meta.url));
const TOWNS = ['Kona', 'Hombori', 'Ansongo', 'Bourem', 'Gossi', 'Timbuktu', 'Niono', 'Djenne'];
/** After how many answered requests each process is killed, and how long after the answer: in a fetch, a write, an import. */
const KILLS: readonly (readonly [requests: number, delayMs: number])[] = [
  [3, 5],
  [4, 15],
  [5, 60],
  [5, 150],
  [4, 300],
];

let database: TestServer;
let server: Server;
/** Called with each request that was answered. */
let answered: () => void = () => undefined;
let visits = 0;
beforeAll(async () => {
  database = await startTestServer();
  server = createServer(site).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await database.close();
});

const origin = (): string => `http://news.example:${(server.address() as AddressInfo).port}`;

/** A feed of articles none of which reads the same twice. */
const site: RequestListener = ({ url = '' }, response) => {
  visits += 1;
  response.on('finish', () => answered());
  const town = TOWNS.find((one) => url === `/${one}`);
  if (url === '/rss') response.end(feed());
  else if (town === undefined) response.writeHead(404).end();
  else response.writeHead(200, { 'content-type': 'text/html' }).end(page(town));
};

function feed(): string {
  const items = TOWNS.map((town) => `<item><title>Raid on ${town}</title><link>${origin()}/${town}</link></item>`);
  return `<rss version="2.0"><channel><title>Sahel Wire</title>${items.join('')}</channel></rss>`;
}

function page(town: string): string {
  const text = `Gunmen attacked an army post near ${town} on Monday and killed twelve soldiers, two officers said. Nine others were wounded and taken to a hospital. This page has been read ${visits} times by now, and says so in its own text.`;
  return `<!doctype html><html><head><title>Raid on ${town}</title></head><body><article><h1>Raid on ${town}</h1><p>${text}</p></article></body></html>`;
}

function startPolling(connection: object): ChildProcess {
  const given = JSON.stringify({ connection, address: `${origin()}/rss` });
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', PROGRAM, given], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

it('loses no article and brings none twice, wherever in a poll the process is killed', async () => {
  const connection = await database.createDatabase();
  for (const [requests, delayMs] of KILLS) {
    const child = startPolling(connection);
    let left = requests;
    answered = () => {
      left -= 1;
      if (left === 0) setTimeout(() => child.kill('SIGKILL'), delayMs);
    };
    await once(child, 'exit');
  }
  answered = () => undefined;
  const [code] = (await once(startPolling(connection), 'exit')) as [number];
  expect(code).toBe(0);
  const store = await openStoreOn(connection, SILENT, async () => undefined);
  const incidents = await store.incidents.list(PUBLIC_READER, { limit: 100, offset: 0 });
  const files = await Promise.all(incidents.map(({ id }) => store.incidents.get(PUBLIC_READER, id)));
  const titles = files.flatMap((file) => file?.reports.map(({ title }) => title) ?? []);
  expect(titles.toSorted()).toEqual(TOWNS.map((town) => `Raid on ${town}`).toSorted());
  await store.close();
});
