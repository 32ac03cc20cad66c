import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { postgresExclusiveRunner } from '../../src/store/postgres-exclusive-runner.ts';
import { startTestServer, type TestServer } from './test-database.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => {
  await server.close();
});

it('lets one at a time in, under one name', async () => {
  const connection = await server.createDatabase();
  const [one, other] = [postgresExclusiveRunner(connection), postgresExclusiveRunner(connection)];
  const outcome = await one.run('digest', async () => [
    await other.run('digest', async () => 'inside'),
    await other.run('another', async () => 'beside'),
  ]);
  expect(outcome).toEqual({ kind: 'done', result: [{ kind: 'busy' }, { kind: 'done', result: 'beside' }] });
  expect(await other.run('digest', async () => 'after')).toEqual({ kind: 'done', result: 'after' });
});

it('lets go when the work fails', async () => {
  const runner = postgresExclusiveRunner(await server.createDatabase());
  await expect(runner.run('digest', async () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await runner.run('digest', async () => 1)).toEqual({ kind: 'done', result: 1 });
});

it('loses the right with its connection, as a killed process does', async () => {
  const connection = await server.createDatabase();
  const runner = postgresExclusiveRunner(connection);
  const killer = new Client(connection);
  await killer.connect();
  const outcome = await runner.run('digest', async () => {
    await killer.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'sitrep-exclusive' and datname = $1`,
      [connection.database],
    );
    let again = await runner.run('digest', async () => 'taken over');
    while (again.kind === 'busy') again = await runner.run('digest', async () => 'taken over');
    return again;
  });
  await killer.end();
  expect(outcome).toEqual({ kind: 'done', result: { kind: 'done', result: 'taken over' } });
});
