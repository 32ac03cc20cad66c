import { watchTopicSchema } from '../../core/watch/watch-topic.ts';
import { postNews } from './post-news.ts';
import type { Watch, WatchPorts } from './watch-ports.ts';
import type { AddWatchOutcome, WatchAsker, WatchRequest, WatchUseCases } from './watch-use-cases.ts';

/** How many watches a server may keep: each is looked at every minute. */
const MOST = 50;

/** The use cases of watches over their ports. */
export function createWatches(ports: WatchPorts): WatchUseCases {
  return {
    add: (request) => add(ports, request),
    list: async (asker) => (await ports.watches.list(asker.guildId)).filter((watch) => sees(asker, watch)),
    remove: (asker, id) => remove(ports, asker, id),
    postNews: () => postNews(ports),
  };
}

/** A watch hears what comes in from now on. */
async function add(ports: WatchPorts, request: WatchRequest): Promise<AddWatchOutcome> {
  const { guildId, person, mention } = request;
  const named = Object.fromEntries(Object.entries(request.topic).filter(([, part]) => part !== undefined));
  const topic = watchTopicSchema.safeParse(named);
  if (!topic.success) return { kind: 'nothing-named' };
  const kept = await ports.watches.list(guildId);
  if (kept.length >= MOST) return { kind: 'too-many', most: MOST };
  const place = await findPlace(ports, request);
  if (place.kind !== 'place') return place;
  const same = kept.find(
    (one) => one.channelId === place.channelId && JSON.stringify(one.topic) === JSON.stringify(topic.data),
  );
  if (same !== undefined) return { kind: 'known', watch: same };
  const created = ports.clock.now().toISOString();
  const watch: Watch = {
    id: ports.identifiers.next(),
    guildId,
    topic: topic.data,
    channelId: place.channelId,
    isDirect: request.channelId === undefined,
    person,
    mention,
    created,
    heardUntil: created,
    lastNotice: undefined,
  };
  await ports.watches.add(watch);
  return { kind: 'added', watch };
}

type Place =
  | { readonly kind: 'place'; readonly channelId: string }
  | Extract<AddWatchOutcome, { kind: 'cannot-post' | 'no-direct-message' }>;

/** Where the news can be posted, asked before anything is kept: a watch that nobody hears helps nobody. */
async function findPlace({ channel }: WatchPorts, { guildId, channelId, person }: WatchRequest): Promise<Place> {
  if (channelId === undefined) {
    const direct = await channel.openDirect(person.id);
    return direct.kind === 'opened'
      ? { kind: 'place', channelId: direct.channelId }
      : { kind: 'no-direct-message', cause: direct.cause };
  }
  const missing = await channel.missingPermissions(guildId, channelId);
  return missing.length > 0 ? { kind: 'cannot-post', missing } : { kind: 'place', channelId };
}

const sees = (asker: WatchAsker, watch: Watch): boolean => !watch.isDirect || watch.person.id === asker.personId;

async function remove(ports: WatchPorts, asker: WatchAsker, id: string): Promise<Watch | 'not-yours' | undefined> {
  const watch = (await ports.watches.list(asker.guildId)).find((one) => one.id === id && sees(asker, one));
  if (watch === undefined) return undefined;
  if (watch.person.id !== asker.personId && !asker.mayModerate) return 'not-yours';
  await ports.watches.remove(asker.guildId, id);
  return watch;
}
