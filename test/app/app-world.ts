import { createHash } from 'node:crypto';
import type { App, DigestUseCases } from '../../src/app/app.ts';
import type { AuditLog } from '../../src/app/audit/audit-log.ts';
import { createGrades } from '../../src/app/grades/create-grades.ts';
import { createCorrections } from '../../src/app/corrections/create-corrections.ts';
import type { Eraser } from '../../src/app/erasure/erasure.ts';
import type { ArticleReader } from '../../src/app/feeds/article.ts';
import type { FeedUseCases } from '../../src/app/feeds/feed-use-cases.ts';
import type { GroupingStore } from '../../src/app/grouping/grouping-store.ts';
import { createApp } from '../../src/app/create-app.ts';
import type { Digester, DraftWriter, EventLog, IncidentStore, SummaryCache, TokenLedger } from '../../src/app/ports.ts';
import { PUBLIC_READER } from '../../src/app/reader.ts';
import type { WatchUseCases } from '../../src/app/watch/watch-use-cases.ts';
import { createSummariser, type Summariser } from '../../src/app/summary/create-summariser.ts';
import type { ImportOutcome, IncomingReport } from '../../src/app/views.ts';
import { memoryAuditLog } from '../fakes/memory-audit-log.ts';
import { memoryGradeStore } from '../fakes/memory-grade-store.ts';
import { memoryImportMarks } from '../fakes/memory-import-marks.ts';
import { memoryIncidentStore } from '../fakes/memory-incident-store.ts';
import { memorySummaryCache } from '../fakes/memory-summary-cache.ts';
import { memoryTokenLedger } from '../fakes/memory-token-ledger.ts';

export const NOW = '2026-06-10T12:00:00.000Z';
export const TODAY = '2026-06-10';

/** SHA-256 as the product digests. */
export const digester: Digester = { sha256: (text) => createHash('sha256').update(text, 'utf8').digest('hex') };

/** The use cases over memory, with everything that a test may look at. */
export interface AppWorld {
  readonly app: App;
  readonly incidents: IncidentStore & GroupingStore;
  readonly audit: AuditLog;
  readonly summaries: SummaryCache;
  readonly tokens: TokenLedger;
  readonly summariser: Summariser;
  /** Events logged, in order. */
  readonly events: readonly string[];
  /** Imports public reports. */
  importAll(...reports: readonly IncomingReport[]): Promise<readonly ImportOutcome[]>;
}

interface WorldOptions {
  readonly writer?: DraftWriter;
  readonly tokensADay?: number;
  readonly summaries?: SummaryCache;
  readonly tokens?: TokenLedger;
  /** What stands behind addresses; nothing when absent. */
  readonly articles?: ArticleReader;
}

/** Builds the use cases over in-memory ports; the clock stands still. */
export function appWorld(options: WorldOptions = {}): AppWorld {
  const events: string[] = [];
  const note = (event: string): void => {
    events.push(event);
  };
  const log: EventLog = { debug: note, info: note, warn: note, error: note };
  const clock = { now: () => new Date(NOW) };
  const audit = memoryAuditLog();
  const incidents = memoryIncidentStore(audit);
  let made = 0;
  const identifiers = { next: () => `made${(made += 1)}` };
  const { writer, tokensADay = 200_000, summaries = memorySummaryCache(), tokens = memoryTokenLedger() } = options;
  const summariser = createSummariser({ clock, digester, summaries, tokens, writer, log, limits: { tokensADay } });
  const app = createApp({
    clock,
    digester,
    identifiers,
    eraser: noEraser,
    log,
    incidents,
    marks: memoryImportMarks(),
    articles: options.articles ?? { read: unasked },
    summariser,
    digest: noDigest,
    feeds: noFeeds,
    grades: createGrades({ clock, identifiers, grades: memoryGradeStore(incidents, audit) }),
    watches: noWatches,
    corrections: createCorrections({ clock, identifiers, log, audit, incidents, corrections: incidents.corrections }),
  });
  const importAll = (...reports: readonly IncomingReport[]): Promise<readonly ImportOutcome[]> =>
    app.importReports(PUBLIC_READER, reports);
  return { app, audit, incidents, summaries, tokens, summariser, events, importAll };
}

const unasked = (): never => {
  throw new Error('these tests ask for no digest and no feed');
};
const noEraser: Eraser = { find: unasked, erase: unasked };
const noFeeds: FeedUseCases = { add: unasked, list: unasked, remove: unasked, test: unasked, poll: unasked };
const noWatches: WatchUseCases = { add: unasked, list: unasked, remove: unasked, postNews: unasked };
const noDigest: DigestUseCases = {
  setUp: unasked,
  pause: unasked,
  preview: unasked,
  postNow: unasked,
  status: unasked,
  postDue: unasked,
};

/** Two reports of one raid, in our own words: they spell the town, count the dead and quote the army differently. */
export const WIRE_REPORT: IncomingReport = {
  origin: 'wire.txt',
  title: 'Soldiers killed as militants storm base in Mali',
  publisher: 'Sahel Wire',
  text: [
    'Militants stormed the army base in Boulikessi, Mali, on Sunday, and JNIM claimed the attack.',
    'More than 30 soldiers were killed, unofficial sources told the agency.',
    'Over 400 soldiers have been killed across the Sahel since the start of last month.',
  ].join(' '),
};
export const PAPER_REPORT: IncomingReport = {
  origin: 'paper.txt',
  title: 'Attack on military base in Mali leaves dozens dead',
  publisher: 'River Daily',
  text: [
    'Fighters of the al-Qaida-linked group JNIM attacked the military base in Boulkessi, Mali, on Sunday, killing at least 60 soldiers.',
    'Around 40 soldiers were wounded, military sources said.',
    'About 280 soldiers were stationed at the Boulkessi base.',
  ].join(' '),
};
/** One report of something else, far away. */
export const POLICE_REPORT: IncomingReport = {
  origin: 'harbour.txt',
  title: 'Gunmen attack police post near Kisoro',
  publisher: 'Lake Post',
  text: 'Gunmen attacked a police post near Kisoro, Uganda, on Friday. They killed 9 policemen, the district officer said. 4 others were wounded.',
};
