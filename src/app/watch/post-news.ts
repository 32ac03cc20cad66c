import { selectItems } from '../../core/digest/select-items.ts';
import { findNews } from '../../core/watch/find-news.ts';
import { matchesTopic } from '../../core/watch/matches-topic.ts';
import { toCard } from '../incidents/to-card.ts';
import type { IncidentCard } from '../views.ts';
import type { Watch, WatchItem, WatchNotice, WatchPorts } from './watch-ports.ts';

/** What comes in within minutes comes in one message: a watch speaks at most this often. */
const QUIET_MS = 5 * 60_000;
/** A report bears the instant at which it arrived, and is stored a moment later: looked for news is a little behind. */
const SETTLE_MS = 30_000;
/** After a longer absence older news is left to the digest. */
const LONGEST_MS = 7 * 86_400_000;
/** A message that could not be posted for so long is given up. */
const STALE_MS = 86_400_000;

/**
 * Posts the news of every watch, and finishes what a crash left. One process at a time does this, so a message that is claimed
 * but not posted was left by one that died: the channel is searched for its marker before anything is posted again.
 *
 * @returns how many messages this run posted.
 */
export async function postNews(ports: WatchPorts): Promise<number> {
  const outcome = await ports.exclusive.run('watches', async () => {
    const read = rememberReading(ports);
    const watches = new Map((await ports.watches.all()).map((watch) => [watch.id, watch]));
    const open = await ports.watches.open();
    const busy = new Set(open.map(({ watchId }) => watchId));
    let posted = 0;
    for (const notice of open)
      posted += await guarded(ports, notice.watchId, () => finish(ports, read, watches.get(notice.watchId), notice));
    for (const watch of watches.values()) {
      if (!busy.has(watch.id)) posted += await guarded(ports, watch.id, () => serve(ports, read, watch));
    }
    return posted;
  });
  return outcome.kind === 'done' ? outcome.result : 0;
}

/** One watch's fault is logged and must not keep the others from their news. */
async function guarded(ports: WatchPorts, watchId: string, work: () => Promise<boolean>): Promise<number> {
  try {
    return (await work()) ? 1 : 0;
  } catch (error) {
    ports.log.warn('watch-failed', { watchId, error });
    return 0;
  }
}

type ReadCards = (guildId: string, from: string, until: string) => Promise<readonly IncidentCard[]>;

/** The watches of a server mostly look at the same stretch of time: it is read once. */
function rememberReading({ incidents }: WatchPorts): ReadCards {
  const known = new Map<string, Promise<readonly IncidentCard[]>>();
  return (guildId, from, until) => {
    const key = [guildId, from, until].join(' ');
    const cards =
      known.get(key) ??
      incidents.changedBetween({ guildId }, new Date(from), new Date(until)).then((files) => files.map(toCard));
    known.set(key, cards);
    return cards;
  };
}

async function serve(ports: WatchPorts, read: ReadCards, watch: Watch): Promise<boolean> {
  const now = ports.clock.now().getTime();
  const untilMs = Math.floor((now - SETTLE_MS) / 1000) * 1000;
  const fromMs = Math.max(Date.parse(watch.heardUntil), untilMs - LONGEST_MS);
  if (untilMs <= fromMs || isQuiet(watch, now)) return false;
  const [from, until] = [new Date(fromMs).toISOString(), new Date(untilMs).toISOString()];
  const items = await findItems(read, watch, { from, until });
  if (items.length === 0) {
    await ports.watches.hear(watch, until);
    return false;
  }
  const id = `${watch.id}.${(untilMs / 1000).toString(36)}`;
  const claimed = ports.clock.now().toISOString();
  const notice: WatchNotice = { id, guildId: watch.guildId, watchId: watch.id, from, until, claimed };
  await ports.watches.claim(notice);
  return post(ports, { watch, items }, notice);
}

const isQuiet = ({ lastNotice }: Watch, now: number): boolean =>
  lastNotice !== undefined && now - Date.parse(lastNotice) < QUIET_MS;

/** The gravest first, as in a digest. */
async function findItems(
  read: ReadCards,
  watch: Watch,
  { from, until }: Pick<WatchNotice, 'from' | 'until'>,
): Promise<readonly WatchItem[]> {
  const cards = await read(watch.guildId, from, until);
  const { full, brief } = selectItems(
    cards.filter((card) => matchesTopic(watch.topic, card)),
    Date.parse(from),
  );
  return [...full, ...brief].flatMap(({ candidate: card }) => {
    const news = findNews(card, Date.parse(from), Date.parse(until));
    return news === undefined ? [] : [{ ...news, card }];
  });
}

/** Looks for what the dead process may have posted; only a channel that was read and does not hold the marker says that it was not. */
async function finish(
  ports: WatchPorts,
  read: ReadCards,
  watch: Watch | undefined,
  notice: WatchNotice,
): Promise<boolean> {
  if (watch === undefined) return false;
  const found = await ports.channel.findMarker(watch.channelId, notice.claimed, notice.id);
  if (found.kind === 'found') {
    await ports.watches.settle(notice, { state: 'posted', messageId: found.messageId });
    return false;
  }
  if (found.kind === 'unreadable')
    return giveUp(ports, notice, `the channel cannot be searched for it: ${found.cause}`);
  if (ports.clock.now().getTime() - Date.parse(notice.claimed) > STALE_MS)
    return giveUp(ports, notice, 'it could not be posted for a day');
  const items = await findItems(read, watch, notice);
  if (items.length === 0) return giveUp(ports, notice, 'what it told was taken back meanwhile');
  return post(ports, { watch, items }, notice);
}

async function post(
  ports: WatchPorts,
  news: { readonly watch: Watch; readonly items: readonly WatchItem[] },
  notice: WatchNotice,
): Promise<boolean> {
  const { watch } = news;
  if (watch.isDirect && !(await ports.channel.isMember(watch.guildId, watch.person.id))) {
    await ports.watches.remove(watch.guildId, watch.id);
    ports.log.info('watch-removed', { watchId: watch.id, cause: 'the person has left the server' });
    return false;
  }
  const outcome = await ports.channel.post(news, notice.id);
  if (outcome.kind === 'refused') return giveUp(ports, notice, outcome.cause);
  await ports.watches.settle(notice, { state: 'posted', messageId: outcome.messageId });
  ports.log.info('watch-posted', { noticeId: notice.id, messageId: outcome.messageId });
  return true;
}

async function giveUp(ports: WatchPorts, notice: WatchNotice, failure: string): Promise<false> {
  await ports.watches.settle(notice, { state: 'failed', failure });
  ports.log.warn('watch-not-posted', { noticeId: notice.id, failure });
  return false;
}
