import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { StoreUnavailableError } from '../../src/app/errors.ts';
import { PUBLIC_READER } from '../../src/app/reader.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { layoutOf } from '../../src/store/private-server/server-layout.ts';
import { readServerPid } from '../../src/store/private-server/server-process.ts';
import { SILENT } from '../fakes/silent-log.ts';
import { sampleArrival } from '../contract/sample-arrival.ts';

let dataDir: string;
let store: Store;
const told: string[] = [];

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'sitrep-test-'));
  const tell = (event: string): void => void told.push(event);
  store = await openStore({ dataDir, log: { debug: tell, info: tell, warn: tell, error: tell } });
});
afterAll(async () => {
  await store.close();
  await rm(dataDir, { recursive: true, force: true });
});

const serverPid = async (): Promise<number | undefined> => await readServerPid(layoutOf(dataDir).cluster);

async function killServer(): Promise<number> {
  const pid = await serverPid();
  if (pid === undefined) throw new Error('no server to kill');
  process.kill(pid, 'SIGKILL');
  return pid;
}

/**
 * Asks again until another server than the killed one answers; every failure on the way must be the one that tells a person to
 * wait.
 */
async function whenBack<T>(killed: number, ask: () => Promise<T>): Promise<T> {
  for (;;) {
    const outcome = await ask().then(
      (answer) => ({ answer }),
      (error: unknown) => ({ error }),
    );
    if ('error' in outcome) expect(outcome.error).toBeInstanceOf(StoreUnavailableError);
    else if ((await serverPid()) !== killed) return outcome.answer;
    await new Promise((resolve) => void setTimeout(resolve, 20));
  }
}

it('keeps every acknowledged report through kill -9 of the server in the middle of writing', async () => {
  const acknowledged: string[] = [];
  for (const round of [1, 2]) {
    let killed = 0;
    const writes = Array.from({ length: 60 }, async (_, n) => {
      const id = `inc-${round}-${n}`;
      await store.incidents.store(sampleArrival(id));
      acknowledged.push(id);
      if (n === 20) killed = await killServer();
    });
    const failures = (await Promise.allSettled(writes)).flatMap((one) =>
      one.status === 'rejected' ? [one.reason] : [],
    );
    expect(failures.length).toBeGreaterThan(0);
    expect(failures.filter((one) => !(one instanceof StoreUnavailableError))).toEqual([]);
    await whenBack(killed, async () => await store.incidents.count(PUBLIC_READER));
  }
  expect(acknowledged.length).toBeGreaterThan(0);
  const kept = await Promise.all(acknowledged.map(async (id) => await store.incidents.get(PUBLIC_READER, id)));
  expect(acknowledged.filter((_, at) => kept[at]?.claims.length !== 2)).toEqual([]);
});

it('writes no half arrival', async () => {
  const all = await store.incidents.list(PUBLIC_READER, { limit: 1_000, offset: 0 });
  const files = await Promise.all(all.map(async ({ id }) => await store.incidents.get(PUBLIC_READER, id)));
  expect(files.filter((file) => file?.reports.length !== 1 || file.claims.length !== 2)).toEqual([]);
});

it('tells the operator that it went and came back', () => {
  expect(told).toContain('private-postgres-lost');
  expect(told).toContain('private-postgres-back');
});

it('answers a ping again when the server is back', async () => {
  const killed = await killServer();
  await expect(whenBack(killed, async () => await store.ping())).resolves.toBeUndefined();
});

it('says so when it cannot answer a ping', async () => {
  const other = await openStore({ dataDir: join(dataDir, 'other'), log: SILENT });
  const { database, ...server } = other.connection;
  const administrator = new Client({ ...server, database: 'postgres' });
  await administrator.connect();
  await administrator.query(`drop database ${database} with (force)`);
  await administrator.end();
  await expect(other.ping()).rejects.toThrow(StoreUnavailableError);
  await other.close();
});
