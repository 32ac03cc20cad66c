import { beforeEach, expect, it } from 'vitest';
import type { Watch, WatchNotice, WatchStore } from '../../src/app/watch/watch-ports.ts';
import { GUILD_A, GUILD_B } from './sample-arrival.ts';

const NOW = '2025-06-02T08:00:00.000Z';
const LATER = '2025-06-02T08:10:00.000Z';

/** A watch for a place and an actor, in a channel. */
export const sampleWatch = (id: string, more: Partial<Watch> = {}): Watch => ({
  id,
  guildId: GUILD_A,
  topic: { place: 'Mali', actor: 'JNIM' },
  channelId: '200000000000000001',
  isDirect: false,
  person: { id: '300000000000000001', name: 'Ana' },
  mention: true,
  created: NOW,
  heardUntil: NOW,
  lastNotice: undefined,
  ...more,
});

const notice = (id: string, watch: Watch): WatchNotice => ({
  id,
  guildId: watch.guildId,
  watchId: watch.id,
  from: NOW,
  until: LATER,
  claimed: LATER,
});

/** What every keeper of watches promises. `fresh` gives an empty one. */
export function watchStoreContract(fresh: () => Promise<WatchStore>): void {
  let store: WatchStore;
  const watch = sampleWatch('w1');
  const other = sampleWatch('w1', { guildId: GUILD_B, isDirect: true, topic: { words: 'x' }, created: LATER });
  beforeEach(async () => {
    store = await fresh();
    await store.add(watch);
    await store.add(other);
  });

  it('lists a guild’s own, and all for the worker that serves every guild', async () => {
    expect(await store.list(GUILD_A)).toEqual([watch]);
    expect(await store.list(GUILD_B)).toEqual([other]);
    expect(await store.all()).toEqual([watch, other]);
  });

  it('keeps up to when a watch has heard, of that guild alone', async () => {
    await store.hear(watch, LATER);
    expect(await store.all()).toEqual([{ ...watch, heardUntil: LATER }, other]);
  });

  it('claims a message, with what the watch has heard by it, and holds it open until it is settled', async () => {
    const claimed = notice('n1', watch);
    await store.claim(claimed);
    expect(await store.list(GUILD_A)).toEqual([{ ...watch, heardUntil: LATER, lastNotice: LATER }]);
    expect(await store.open()).toEqual([claimed]);
    await store.settle({ ...claimed, guildId: GUILD_B }, { state: 'posted', messageId: '1' });
    expect(await store.open()).toEqual([claimed]);
    await store.settle(claimed, { state: 'posted', messageId: '1' });
    expect(await store.open()).toEqual([]);
  });

  it('settles a message that failed', async () => {
    await store.claim(notice('n1', watch));
    await store.settle(notice('n1', watch), { state: 'failed', failure: 'Missing Access' });
    expect(await store.open()).toEqual([]);
  });

  it('removes a watch with its messages, of its guild alone', async () => {
    await store.claim(notice('n1', watch));
    await store.claim(notice('n2', other));
    expect(await store.remove(GUILD_A, 'w1')).toBe(true);
    expect(await store.remove(GUILD_A, 'w1')).toBe(false);
    expect(await store.all()).toEqual([{ ...other, heardUntil: LATER, lastNotice: LATER }]);
    expect((await store.open()).map(({ id }) => id)).toEqual(['n2']);
  });
}
