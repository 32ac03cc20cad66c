import { describe } from 'vitest';
import { digestLedgerContract } from '../contract/digest-ledger.contract.ts';
import { digestSchedulesContract } from '../contract/digest-schedules.contract.ts';
import { incidentStoreContract } from '../contract/incident-store.contract.ts';
import { summaryCacheContract } from '../contract/summary-cache.contract.ts';
import { tokenLedgerContract } from '../contract/token-ledger.contract.ts';
import { memoryDigestLedger } from './memory-digest-ledger.ts';
import { memoryDigestSchedules } from './memory-digest-schedules.ts';
import { memoryIncidentStore } from './memory-incident-store.ts';
import { memorySummaryCache } from './memory-summary-cache.ts';
import { memoryTokenLedger } from './memory-token-ledger.ts';

describe('the incident store in memory', () => incidentStoreContract(async () => memoryIncidentStore()));
describe('the summary cache in memory', () => summaryCacheContract(async () => memorySummaryCache()));
describe('the token ledger in memory', () => tokenLedgerContract(async () => memoryTokenLedger()));
describe('the digest schedules in memory', () => digestSchedulesContract(async () => memoryDigestSchedules()));
describe('the digest ledger in memory', () => digestLedgerContract(async () => memoryDigestLedger()));
