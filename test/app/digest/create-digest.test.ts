import { describe, expect, it } from 'vitest';
import { createDigest } from '../../../src/app/digest/create-digest.ts';
import { DigestWorld } from './digest-world.ts';

const GUILD = '110000000000000001';
const CHANNEL = '120000000000000001';
const request = { guildId: GUILD, channelId: CHANNEL, time: '07:00', zone: 'Africa/Bamako' };

describe('setting up a digest', () => {
  it('says when the first one comes', async () => {
    const digest = createDigest(new DigestWorld('2026-07-01T12:00:00Z').ports);
    expect(await digest.setUp(request)).toMatchObject({ kind: 'saved', next: '2026-07-02T07:00:00.000Z' });
  });

  it.each([
    [{ time: '25:00' }, { kind: 'bad-time', time: '25:00' }],
    [{ zone: 'bamako' }, { kind: 'bad-zone', zone: 'bamako', suggestions: ['Africa/Bamako'] }],
  ])('refuses %j', async (wrong, outcome) => {
    const digest = createDigest(new DigestWorld('2026-07-01T12:00:00Z').ports);
    expect(await digest.setUp({ ...request, ...wrong })).toEqual(outcome);
    expect((await digest.status(GUILD)).schedules).toEqual([]);
  });

  it('names what the channel lacks', async () => {
    const world = new DigestWorld('2026-07-01T12:00:00Z');
    world.missing = ['Send Messages'];
    expect(await createDigest(world.ports).setUp(request)).toEqual({ kind: 'cannot-post', missing: ['Send Messages'] });
  });

  it('changes the channel’s one schedule when set up again, and counts from then', async () => {
    const world = new DigestWorld('2026-07-01T12:00:00Z');
    const digest = createDigest(world.ports);
    await digest.setUp(request);
    await digest.setUp({ ...request, time: '11:00' });
    const { schedules } = await digest.status(GUILD);
    expect(schedules).toMatchObject([{ schedule: { time: '11:00' }, next: '2026-07-02T11:00:00.000Z' }]);
    await digest.postDue();
    expect(world.messages).toEqual([]);
  });
});

describe('pausing', () => {
  it('posts nothing meanwhile, and nothing late on resuming', async () => {
    const world = new DigestWorld('2026-07-01T12:00:00Z');
    const digest = createDigest(world.ports);
    await digest.setUp(request);
    expect(await digest.pause(GUILD, true)).toBe(1);
    world.nowMs = Date.parse('2026-07-02T08:00:00Z');
    await digest.postDue();
    expect((await digest.status(GUILD)).schedules[0]?.next).toBeUndefined();
    expect(await digest.pause(GUILD, false)).toBe(1);
    await digest.postDue();
    expect(world.messages).toEqual([]);
    expect(await digest.pause(GUILD, false)).toBe(0);
  });
});

describe('now', () => {
  it('posts every part and leaves the day’s row alone', async () => {
    const world = new DigestWorld('2026-07-01T06:00:00Z');
    world.parts = 2;
    const digest = createDigest(world.ports);
    await digest.setUp(request);
    expect(await digest.postNow(GUILD, CHANNEL)).toEqual({ kind: 'posted', messageIds: ['1', '2'] });
    world.nowMs = Date.parse('2026-07-01T07:00:00Z');
    await digest.postDue();
    expect(world.messages).toHaveLength(4);
    expect(new Set(world.messages.map((message) => message.marker)).size).toBe(4);
  });

  it('passes on why Discord refuses', async () => {
    const world = new DigestWorld('2026-07-01T06:00:00Z');
    world.refusal = 'Unknown Channel';
    expect(await createDigest(world.ports).postNow(GUILD, CHANNEL)).toEqual({
      kind: 'cannot-post',
      missing: ['Unknown Channel'],
    });
  });
});

describe('preview', () => {
  it('covers the day up to the instant asked for, in the zone asked for', async () => {
    const world = new DigestWorld('2026-07-01T06:00:00Z');
    const view = await createDigest(world.ports).preview(
      { guildId: GUILD },
      'Asia/Kolkata',
      new Date('2026-07-01T20:00:00Z'),
    );
    expect(view).toEqual({
      localDate: '2026-07-02',
      zone: 'Asia/Kolkata',
      from: '2026-06-30T20:00:00.000Z',
      until: '2026-07-01T20:00:00.000Z',
      full: [],
      brief: [],
    });
  });
});
