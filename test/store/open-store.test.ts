import { afterAll, beforeAll, describe } from 'vitest';
import { auditLogContract } from '../contract/audit-log.contract.ts';
import { correctionsContract } from '../contract/corrections.contract.ts';
import { gradeStoreContract } from '../contract/grade-store.contract.ts';
import { digestLedgerContract } from '../contract/digest-ledger.contract.ts';
import { digestSchedulesContract } from '../contract/digest-schedules.contract.ts';
import { feedStoreContract } from '../contract/feed-store.contract.ts';
import { incidentStoreContract } from '../contract/incident-store.contract.ts';
import { groupingStoreContract } from '../contract/grouping-store.contract.ts';
import { importMarksContract } from '../contract/import-marks.contract.ts';
import { summaryCacheContract } from '../contract/summary-cache.contract.ts';
import { watchStoreContract } from '../contract/watch-store.contract.ts';
import { tokenLedgerContract } from '../contract/token-ledger.contract.ts';
import { startTestServer, type TestServer } from './test-database.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => {
  await server.close();
});

describe('the incident store in PostgreSQL', () =>
  incidentStoreContract(async () => (await server.openStore()).incidents));
describe('the grades in PostgreSQL', () => gradeStoreContract(async () => await server.openStore()));
describe('the corrections in PostgreSQL', () => correctionsContract(async () => await server.openStore()));
describe('the summary cache in PostgreSQL', () =>
  summaryCacheContract(async () => (await server.openStore()).summaries));
describe('the token ledger in PostgreSQL', () => tokenLedgerContract(async () => (await server.openStore()).tokens));
describe('the digest schedules in PostgreSQL', () =>
  digestSchedulesContract(async () => (await server.openStore()).schedules));
describe('the import marks in PostgreSQL', () => importMarksContract(async () => (await server.openStore()).marks));
describe('the digest ledger in PostgreSQL', () => digestLedgerContract(async () => (await server.openStore()).ledger));
describe('the feed store in PostgreSQL', () => feedStoreContract(async () => (await server.openStore()).feeds));
describe('the watches in PostgreSQL', () => watchStoreContract(async () => (await server.openStore()).watches));
describe('the audit log in PostgreSQL', () => auditLogContract(async () => (await server.openStore()).audit));
describe('the groupings in PostgreSQL', () => groupingStoreContract(async () => await server.openStore()));
