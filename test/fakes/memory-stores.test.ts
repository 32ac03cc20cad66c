import { describe } from 'vitest';
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
import { memoryAuditLog } from './memory-audit-log.ts';
import { memoryDigestLedger } from './memory-digest-ledger.ts';
import { memoryDigestSchedules } from './memory-digest-schedules.ts';
import { memoryGradeStore } from './memory-grade-store.ts';
import { memoryImportMarks } from './memory-import-marks.ts';
import { memoryFeedStore } from './memory-feed-store.ts';
import { memoryIncidentStore } from './memory-incident-store.ts';
import { memorySummaryCache } from './memory-summary-cache.ts';
import { memoryWatchStore } from './memory-watch-store.ts';
import { memoryTokenLedger } from './memory-token-ledger.ts';

describe('the incident store in memory', () => incidentStoreContract(async () => memoryIncidentStore()));
describe('the grades in memory', () =>
  gradeStoreContract(async () => {
    const audit = memoryAuditLog();
    const incidents = memoryIncidentStore(audit);
    return { incidents, audit, grades: memoryGradeStore(incidents, audit) };
  }));
describe('the corrections in memory', () =>
  correctionsContract(async () => {
    const audit = memoryAuditLog();
    const incidents = memoryIncidentStore(audit);
    return { incidents, audit, corrections: incidents.corrections };
  }));
describe('the summary cache in memory', () => summaryCacheContract(async () => memorySummaryCache()));
describe('the token ledger in memory', () => tokenLedgerContract(async () => memoryTokenLedger()));
describe('the digest schedules in memory', () => digestSchedulesContract(async () => memoryDigestSchedules()));
describe('the digest ledger in memory', () => digestLedgerContract(async () => memoryDigestLedger()));
describe('the import marks in memory', () => importMarksContract(async () => memoryImportMarks()));
describe('the feed store in memory', () => feedStoreContract(async () => memoryFeedStore()));
describe('the watches in memory', () => watchStoreContract(async () => memoryWatchStore()));
describe('the audit log in memory', () => auditLogContract(async () => memoryAuditLog()));
describe('the groupings in memory', () =>
  groupingStoreContract(async () => {
    const audit = memoryAuditLog();
    const incidents = memoryIncidentStore(audit);
    return { incidents, audit, groupings: incidents };
  }));
