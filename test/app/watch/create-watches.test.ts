import { describe, expect, it } from 'vitest';
import type { WatchRequest } from '../../../src/app/watch/watch-use-cases.ts';
import { PAPER_REPORT, POLICE_REPORT, WIRE_REPORT } from '../app-world.ts';
import { CRASH_POINTS, WatchWorld } from './watch-world.ts';

const GUILD = '900000000000000002';
const ANA = { id: '300000000000000001', name: 'Ana' };
const MALI: WatchRequest = { guildId: GUILD, topic: { place: 'Mali' }, channelId: '1', person: ANA, mention: false };

async function watching(more: Partial<WatchRequest> = {}): Promise<WatchWorld> {
  const world = new WatchWorld();
  await world.watches.add({ ...MALI, ...more });
  return world;
}

const told = ({ posted }: WatchWorld): readonly (readonly [boolean, number])[][] =>
  posted.map(({ news }) => news.items.map(({ isNew, changes }) => [isNew, changes.length] as const));

describe('a watch', () => {
  it('tells a new incident once, and a revision of its toll, and nothing of other places', async () => {
    const world = await watching();
    await world.arrive(POLICE_REPORT);
    await world.arrive(WIRE_REPORT);
    expect([await world.pass(1), await world.pass(1), await world.pass(10)]).toEqual([1, 0, 0]);
    expect(told(world)).toEqual([[[true, 0]]]);
    await world.arrive(PAPER_REPORT);
    await world.pass(1);
    expect(world.posted).toHaveLength(2);
    const [item] = world.posted[1]?.news.items ?? [];
    expect(item?.isNew).toBe(false);
    expect(item?.changes.map(({ after }) => `${after.metric} ${after.low.n}–${after.high.n}`)).toContain(
      'killed 30–60',
    );
  });

  it('says nothing of a report that repeats what is known', async () => {
    const world = await watching();
    await world.arrive(WIRE_REPORT);
    await world.pass(10);
    await world.arrive({ ...WIRE_REPORT, publisher: 'Another Paper', title: 'The same, told again' });
    expect(await world.pass(10)).toBe(0);
  });

  it('hears what comes in after it was set', async () => {
    const world = new WatchWorld();
    await world.arrive(WIRE_REPORT);
    world.nowMs += 1000;
    await world.watches.add(MALI);
    expect(await world.pass(10)).toBe(0);
  });

  it('gathers what comes in within minutes, and loses none of it', async () => {
    const world = await watching({ topic: { words: 'attacked' } });
    await world.arrive(POLICE_REPORT);
    await world.pass(1);
    await world.arrive(PAPER_REPORT);
    expect([await world.pass(1), await world.pass(2)]).toEqual([0, 0]);
    expect(await world.pass(3)).toBe(1);
    expect(told(world)).toEqual([[[true, 0]], [[true, 0]]]);
  });

  it.each(CRASH_POINTS)('tells its news once though the process is killed %s', async (point) => {
    const world = await watching();
    await world.arrive(WIRE_REPORT);
    world.crash = point;
    await world.pass(1);
    await world.pass(1);
    await world.pass(10);
    expect(told(world)).toEqual([[[true, 0]]]);
    expect(await world.store.open()).toEqual([]);
  });

  it('is not told again where the channel cannot be searched for it', async () => {
    const world = await watching();
    await world.arrive(WIRE_REPORT);
    world.crash = 'after-post';
    await world.pass(1);
    world.history = 'unreadable';
    await world.pass(1);
    expect(world.posted).toHaveLength(1);
    expect(await world.store.open()).toEqual([]);
  });

  it('gives up what Discord refuses, and goes on', async () => {
    const world = await watching();
    await world.arrive(WIRE_REPORT);
    world.refusal = 'Missing Access';
    expect(await world.pass(1)).toBe(0);
    world.refusal = undefined;
    await world.arrive(PAPER_REPORT);
    expect(await world.pass(6)).toBe(1);
  });

  it('ends when its person has left the server, untold', async () => {
    const world = await watching({ channelId: undefined });
    world.isMember = false;
    await world.arrive(WIRE_REPORT);
    await world.pass(1);
    expect([world.posted, await world.store.all(), await world.store.open()]).toEqual([[], [], []]);
  });
});

describe('setting a watch', () => {
  it('is refused where it could not be heard, or names nothing', async () => {
    const world = new WatchWorld();
    expect(await world.watches.add({ ...MALI, topic: { place: undefined } })).toEqual({ kind: 'nothing-named' });
    world.missing = ['Send Messages'];
    expect(await world.watches.add(MALI)).toEqual({ kind: 'cannot-post', missing: ['Send Messages'] });
    world.refusal = 'Cannot send messages to this user';
    expect((await world.watches.add({ ...MALI, channelId: undefined })).kind).toBe('no-direct-message');
    expect(await world.store.all()).toEqual([]);
  });

  it('knows one that is set already, and sets no more than fifty', async () => {
    const world = await watching();
    expect((await world.watches.add(MALI)).kind).toBe('known');
    for (let more = 1; more < 50; more += 1) await world.watches.add({ ...MALI, channelId: String(more + 1) });
    expect(await world.watches.add({ ...MALI, channelId: '99' })).toEqual({ kind: 'too-many', most: 50 });
  });
});

describe('who sees and ends a watch', () => {
  const asks = (personId: string, mayModerate = false) => ({ guildId: GUILD, personId, mayModerate });

  it('is everybody for a channel’s, and its person alone for a direct one', async () => {
    const world = await watching();
    await world.watches.add({ ...MALI, channelId: undefined });
    expect(await world.watches.list(asks(ANA.id))).toHaveLength(2);
    expect(await world.watches.list(asks('2', true))).toHaveLength(1);
    const [channels, direct] = await world.watches.list(asks(ANA.id));
    expect(await world.watches.remove(asks('2'), channels?.id ?? '')).toBe('not-yours');
    expect(await world.watches.remove(asks('2', true), direct?.id ?? '')).toBeUndefined();
    expect(await world.watches.remove(asks('2', true), channels?.id ?? '')).toEqual(channels);
    expect(await world.watches.remove(asks(ANA.id), direct?.id ?? '')).toEqual(direct);
  });
});
