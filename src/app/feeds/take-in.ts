import type { Clock } from '../ports.ts';
import type { ImportOutcome, IncomingReport } from '../views.ts';
import type { ArticleReader } from './article.ts';
import type { FeedStore, WaitingEntry } from './feed-ports.ts';
import { readEntry, type EntryReading } from './read-entry.ts';

/** What taking an entry in needs of the world. */
export interface TakeInPorts {
  readonly clock: Clock;
  readonly articles: ArticleReader;
  readonly store: FeedStore;
  /** Imports one public report. */
  readonly importReport: (report: IncomingReport) => Promise<ImportOutcome>;
}

const MOST_ATTEMPTS = 5;
const FIRST_PAUSE_MS = 600_000;

/**
 * Brings an entry's article into the store. The article is kept before it is imported, and an import of the same words changes
 * nothing: killed at any point, the next round goes on where this one stopped, and nothing comes twice.
 */
export async function takeIn(ports: TakeInPorts, waiting: WaitingEntry): Promise<'stored' | 'refused' | 'postponed'> {
  if (waiting.report !== undefined) return await importKept(ports, waiting, waiting.report, undefined);
  const reading = await readEntry(ports.articles, waiting.entry, waiting.feedTitle);
  const isLast = waiting.attempts + 1 >= MOST_ATTEMPTS;
  if (reading.kind === 'later' && !isLast) {
    const pauseMs = FIRST_PAUSE_MS * 3 ** waiting.attempts;
    const nextTry = new Date(ports.clock.now().getTime() + pauseMs).toISOString();
    await ports.store.postpone(waiting, nextTry, reading.reason);
    return 'postponed';
  }
  return await finish(ports, waiting, reading.kind === 'later' ? reading.fallback : reading);
}

async function finish(ports: TakeInPorts, waiting: WaitingEntry, reading: EntryReading): Promise<'stored' | 'refused'> {
  if (reading.kind !== 'report') {
    await ports.store.settle(waiting, { state: 'refused', reason: reading.reason });
    return 'refused';
  }
  await ports.store.keepReport(waiting, reading.report);
  return await importKept(ports, waiting, reading.report, reading.note);
}

async function importKept(
  ports: TakeInPorts,
  waiting: WaitingEntry,
  report: IncomingReport,
  note: string | undefined,
): Promise<'stored' | 'refused'> {
  const outcome = await ports.importReport(report);
  const state = outcome.kind === 'refused' ? 'refused' : 'stored';
  await ports.store.settle(waiting, { state, reason: outcome.kind === 'refused' ? outcome.cause : note });
  return state;
}
