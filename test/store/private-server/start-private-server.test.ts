import { existsSync, statSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isServerAlive, readServerPid } from '../../../src/store/private-server/server-process.ts';
import { layoutOf } from '../../../src/store/private-server/server-layout.ts';
import { startPrivateServer, type PrivateServer } from '../../../src/store/private-server/start-private-server.ts';
import { SILENT } from '../../fakes/silent-log.ts';
import { startHolder } from './holder.ts';

let dataDir: string;
let open: PrivateServer[];

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'sitrep-test-'));
  open = [];
});
afterEach(async () => {
  await Promise.all(open.map(async (server) => await server.close()));
  await rm(dataDir, { recursive: true, force: true });
});

async function enter(): Promise<PrivateServer> {
  const server = await startPrivateServer({ dataDir, log: SILENT });
  open.push(server);
  return server;
}

/** Asks the server one thing; waits for it to come back where it is on its way. */
async function ask(server: PrivateServer, query: string): Promise<unknown> {
  const client = new Client({ ...server.connection, database: 'postgres' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ answer: unknown }>(query);
    return rows[0]?.answer;
  } finally {
    await client.end();
  }
}

const serverPid = async (): Promise<number | undefined> => await readServerPid(layoutOf(dataDir).cluster);
const isAlive = async (): Promise<boolean> => await isServerAlive(layoutOf(dataDir).cluster);
const setting = (name: string): string => `select current_setting('${name}') as answer`;

/** Waits for a state of the machine that nothing announces. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => void setTimeout(resolve, 10));
}

async function killServer(): Promise<void> {
  const pid = await serverPid();
  if (pid === undefined) throw new Error('no server to kill');
  process.kill(pid, 'SIGKILL');
  await until(async () => !(await isAlive()));
}

describe('the private server', () => {
  it('is made on first use, keeps what it is given, and is gone when nobody uses it', async () => {
    const first = await enter();
    await ask(first, `create table kept as select 'here' as answer`);
    await first.close();
    expect(await isAlive()).toBe(false);
    expect(await ask(await enter(), 'select answer from kept')).toBe('here');
  });

  it('listens on a socket in a folder that only its user enters, and on no port', async () => {
    const server = await enter();
    expect(await ask(server, setting('listen_addresses'))).toBe('');
    expect(statSync(server.connection.host).mode & 0o777).toBe(0o700);
  });

  it('writes through to the disk, in UTF-8, with checksums', async () => {
    const server = await enter();
    const names = ['fsync', 'synchronous_commit', 'server_encoding', 'data_checksums'];
    expect(await Promise.all(names.map((name) => ask(server, setting(name))))).toEqual(['on', 'on', 'UTF8', 'on']);
  });

  it('knows the letters of every script', async () => {
    const server = await enter();
    await ask(server, 'create extension pg_trgm');
    expect(await ask(server, `select similarity('بغداد', 'بغدد')::float8 as answer`)).toBeGreaterThan(0.3);
    expect(await ask(server, `select lower('ÉTÉ') as answer`)).toBe('été');
  });

  it('hands its programs none of this process’s secrets', async () => {
    await enter();
    const environment = await readFile(`/proc/${await serverPid()}/environ`, 'utf8').catch(
      () => 'PATH=unreadable here',
    );
    expect(environment.split('\0').map((entry) => entry.split('=')[0])).not.toContain('HOME');
  });

  it.runIf(process.getuid?.() === 0)('runs as nobody where that is how the folder was made', async () => {
    await chmod(dataDir, 0o755);
    await mkdir(layoutOf(dataDir).root);
    await writeFile(
      layoutOf(dataDir).record,
      JSON.stringify({ runAs: 'nobody', reach: { kind: 'socket', folder: '/nowhere' } }),
    );
    const server = await enter();
    expect(await ask(server, 'select 1 as answer')).toBe(1);
    expect(statSync(layoutOf(dataDir).cluster).uid).toBe(65_534);
    await server.close();
    expect(await ask(await enter(), 'select 1 as answer')).toBe(1);
  });
});

describe('several processes', () => {
  it('use one server, and the last one to leave stops it', async () => {
    const other = await startHolder(dataDir);
    const pid = await serverPid();
    const server = await enter();
    expect(await serverPid()).toBe(pid);
    await server.close();
    expect(await isAlive()).toBe(true);
    await other.leave();
    expect(await isAlive()).toBe(false);
  });

  it('may all come first', async () => {
    const [server, ...others] = await Promise.all([enter(), startHolder(dataDir), startHolder(dataDir)]);
    expect(await ask(server, 'select 1 as answer')).toBe(1);
    await Promise.all(others.map(async (other) => await other.leave()));
    expect(await isAlive()).toBe(true);
  });

  it('may all leave at once, while another comes', async () => {
    const [first, second] = await Promise.all([enter(), enter()]);
    const [third] = await Promise.all([enter(), first.close(), second.close()]);
    expect(await ask(third, 'select 1 as answer')).toBe(1);
    await third.close();
    expect(await isAlive()).toBe(false);
  });

  it('come and go many times over without one being turned away', async () => {
    const visit = async (): Promise<unknown> => {
      const server = await startPrivateServer({ dataDir, log: SILENT });
      const answer = await ask(server, 'select 1 as answer');
      await server.close();
      return answer;
    };
    const visits = Array.from({ length: 4 }, async () => [await visit(), await visit(), await visit()]);
    expect((await Promise.all(visits)).flat()).toEqual(Array(12).fill(1));
    expect(await isAlive()).toBe(false);
  });
});

describe('after a kill -9', () => {
  it('of the process that started it and of all its group, the server is adopted', async () => {
    const other = await startHolder(dataDir);
    const pid = await serverPid();
    await other.kill('SIGKILL');
    expect(await isAlive()).toBe(true);
    const server = await enter();
    expect(await serverPid()).toBe(pid);
    await server.close();
    expect(await isAlive()).toBe(false);
  });

  it('of the server, it comes back by itself with all that was acknowledged', async () => {
    const server = await enter();
    await ask(server, `create table kept as select 'here' as answer`);
    await killServer();
    await until(isAlive);
    await until(
      async () =>
        await ask(server, 'select 1 as answer').then(
          () => true,
          () => false,
        ),
    );
    expect(await ask(server, 'select answer from kept')).toBe('here');
  });

  it('of both, it starts though another process has taken its number', async () => {
    const other = await startHolder(dataDir);
    await other.kill('SIGKILL');
    await killServer();
    const file = join(layoutOf(dataDir).cluster, 'postmaster.pid');
    // any living process of this user but our own will do
    const stranger = process.ppid;
    await writeFile(file, (await readFile(file, 'utf8')).replace(/^\d+/u, String(stranger)));
    expect(await ask(await enter(), 'select 1 as answer')).toBe(1);
  });

  it('in the middle of making the folder, it is made anew', async () => {
    await mkdir(`${layoutOf(dataDir).cluster}.new/base`, { recursive: true });
    expect(await ask(await enter(), 'select 1 as answer')).toBe(1);
    expect(existsSync(`${layoutOf(dataDir).cluster}.new`)).toBe(false);
  });
});

describe('what it refuses', () => {
  const cluster = (): string => layoutOf(dataDir).cluster;

  it('a folder of another release, by name and with the way out', async () => {
    await mkdir(cluster(), { recursive: true });
    await writeFile(join(cluster(), 'PG_VERSION'), '16\n');
    await expect(enter()).rejects.toThrow(/written by PostgreSQL 16.*brings PostgreSQL 18.*sitrep backup/su);
  });

  it('a folder that is no PostgreSQL’s, which it leaves as it is', async () => {
    await mkdir(cluster(), { recursive: true });
    await writeFile(join(cluster(), 'novel.txt'), 'Call me');
    await expect(enter()).rejects.toThrow(/no PG_VERSION.*SITREP_DATA_DIR/su);
    expect(existsSync(join(cluster(), 'novel.txt'))).toBe(true);
  });

  it('a data folder that cannot be made', async () => {
    const file = join(dataDir, 'file');
    await writeFile(file, '');
    const start = startPrivateServer({ dataDir: join(file, 'data'), log: SILENT });
    await expect(start).rejects.toThrow(/cannot be used.*SITREP_DATA_DIR/su);
  });

  it('a damaged folder, with the server’s own words', async () => {
    const server = await enter();
    await server.close();
    await rm(join(cluster(), 'global', 'pg_control'));
    await expect(enter()).rejects.toThrow(/did not start.*pg_control.*docs\/store\.md/su);
  });
});

it('moves the socket where its path is short, when the data folder’s is long', async () => {
  const deep = join(dataDir, 'x'.repeat(60), 'y'.repeat(60));
  const server = await startPrivateServer({ dataDir: deep, log: SILENT });
  open.push(server);
  expect(server.connection.host.startsWith(deep)).toBe(false);
  expect(await ask(server, 'select 1 as answer')).toBe(1);
  await rm(server.connection.host, { recursive: true, force: true }).catch(() => undefined);
});
