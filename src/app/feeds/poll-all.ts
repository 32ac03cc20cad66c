import { SitrepError } from '../../core/sitrep-error.ts';
import type { FeedPorts } from './feed-app-ports.ts';
import type { WaitingEntry } from './feed-ports.ts';
import type { PollSummary } from './feed-use-cases.ts';
import { pollFeed } from './poll-feed.ts';
import { takeIn } from './take-in.ts';

/** How much one round does at most; the next one goes on. */
const ROUND = { feeds: 200, entries: 500, atOnce: 8 } as const;
const DAY_MS = 24 * 3_600_000;
const NEVER = new AbortController().signal;
/** Later than any feed is due. */
const FAR = '9999-12-31T00:00:00.000Z';

const NOTHING: PollSummary = { busy: false, polled: 0, failed: 0, newEntries: 0, stored: 0, refused: 0, postponed: 0 };

/** One round: polls the feeds that are due, takes in the entries that wait, tells of feeds that fail for a day. One process at a time. */
export async function pollAll(ports: FeedPorts, all: boolean, stop: AbortSignal = NEVER): Promise<PollSummary> {
  const round = await ports.exclusive.run('feed-poll', async () => {
    const polled = await pollDue(ports, all, stop);
    const taken = await takeAllIn(ports, stop);
    await tellOfFailing(ports);
    return { ...NOTHING, ...polled, ...taken };
  });
  return round.kind === 'busy' ? { ...NOTHING, busy: true } : round.result;
}

async function pollDue(
  ports: FeedPorts,
  all: boolean,
  stop: AbortSignal,
): Promise<Pick<PollSummary, 'polled' | 'failed' | 'newEntries'>> {
  const feeds = await ports.store.due(all ? FAR : ports.clock.now().toISOString(), ROUND.feeds);
  let [failed, newEntries] = [0, 0];
  await inParallel(feeds, stop, async (feed) => {
    const outcome = await pollFeed(ports, feed);
    if (typeof outcome === 'number') newEntries += outcome;
    else {
      failed += 1;
      ports.log.info('feed-failed', { feed: feed.id, reason: outcome.reason, detail: outcome.detail });
    }
  });
  return { polled: feeds.length, failed, newEntries };
}

/** Pages are fetched side by side, reports imported one after the other: each may found the incident that the next one joins. */
async function takeAllIn(
  ports: FeedPorts,
  stop: AbortSignal,
): Promise<Pick<PollSummary, 'stored' | 'refused' | 'postponed'>> {
  const counts = { stored: 0, refused: 0, postponed: 0 };
  let turn: Promise<unknown> = Promise.resolve();
  const importReport: FeedPorts['importReport'] = (report) => {
    const mine = turn.then(() => ports.importReport(report));
    turn = mine.catch(() => undefined);
    return mine;
  };
  const entries = await ports.store.waiting(ports.clock.now().toISOString(), ROUND.entries);
  await inParallel(entries, stop, async (waiting) => {
    counts[await takeOneIn({ ...ports, importReport }, waiting)] += 1;
  });
  return counts;
}

/** An entry that meets a fault of ours is refused by that name, so that it does not stop the others in every round. */
async function takeOneIn(ports: FeedPorts, waiting: WaitingEntry): ReturnType<typeof takeIn> {
  try {
    return await takeIn(ports, waiting);
  } catch (error) {
    if (error instanceof SitrepError) throw error;
    ports.log.error('feed-entry-broke', { feed: waiting.feedId, key: waiting.entry.key, error });
    await ports.store.settle(waiting, { state: 'refused', reason: 'a fault in Sitrep: see its log' });
    return 'refused';
  }
}

/** Those who added a feed hear once that it fails for a day; when it has worked again and fails anew, once more. */
async function tellOfFailing(ports: FeedPorts): Promise<void> {
  const now = ports.clock.now();
  const before = new Date(now.getTime() - DAY_MS).toISOString();
  for (const { feed, follow } of await ports.store.untold(before)) {
    const fault = follow.channelId === undefined ? undefined : await ports.notices.tell(follow.channelId, feed);
    ports.log.warn('feed-fails-for-a-day', { feed: feed.id, url: feed.url, reason: feed.failure?.reason, fault });
    await ports.store.markTold(follow, now.toISOString());
  }
}

async function inParallel<Item>(
  items: readonly Item[],
  stop: AbortSignal,
  act: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  const worker = async (): Promise<void> => {
    for (const item of queue) if (!stop.aborted) await act(item);
  };
  await Promise.all(Array.from({ length: ROUND.atOnce }, worker));
}
