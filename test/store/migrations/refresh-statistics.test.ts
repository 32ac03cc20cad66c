import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { refreshStatistics } from '../../../src/store/migrations/refresh-statistics.ts';
import { startTestServer, type TestServer } from '../test-database.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

it('looks at a table that has grown, and at no other', async () => {
  const client = new Client(await server.createDatabase());
  await client.connect();
  await client.query(
    `insert into sitrep.lexicon select 'public', 'word', 'term ' || n from generate_series(1, 500) n;
     insert into sitrep.token_ledger values ('public', '2026-06-01', 1);
     select pg_stat_force_next_flush()`,
  );
  await refreshStatistics(async (statement) => await client.query(statement));
  const { rows } = await client.query<{ relname: string; reltuples: number }>(
    `select relname, reltuples from pg_class where relnamespace = 'sitrep'::regnamespace
     and relname in ('lexicon', 'token_ledger') order by relname`,
  );
  await client.end();
  expect(rows.map(({ relname, reltuples }) => [relname, reltuples])).toEqual([
    ['lexicon', 500],
    ['token_ledger', -1],
  ]);
});
