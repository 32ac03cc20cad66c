import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDigest } from '../../../src/app/digest/create-digest.ts';
import { CRASH_POINTS, DigestWorld } from './digest-world.ts';

const GUILD = '110000000000000001';
const CHANNEL = '120000000000000001';
const HOUR = 3_600_000;

async function worldWithSchedule(start: string, time = '07:00', zone = 'Europe/Berlin'): Promise<DigestWorld> {
  const world = new DigestWorld(start);
  const outcome = await createDigest(world.ports).setUp({ guildId: GUILD, channelId: CHANNEL, time, zone });
  expect(outcome.kind).toBe('saved');
  return world;
}

/** Lets a process run a tick; when it dies, the next tick is another process's. */
async function tick(world: DigestWorld): Promise<void> {
  await createDigest(world.ports).postDue();
}

describe('posting what is due', () => {
  it('posts once a local day for a week, an hourly tick, over the end of summer time', async () => {
    const world = await worldWithSchedule('2026-10-22T12:00:00Z');
    for (let hour = 0; hour < 7 * 24; hour += 1) {
      world.nowMs += HOUR;
      await tick(world);
    }
    expect(world.messages.map((message) => [message.localDate, new Date(message.atMs).toISOString()])).toEqual([
      ['2026-10-23', '2026-10-23T05:00:00.000Z'],
      ['2026-10-24', '2026-10-24T05:00:00.000Z'],
      ['2026-10-25', '2026-10-25T06:00:00.000Z'],
      ['2026-10-26', '2026-10-26T06:00:00.000Z'],
      ['2026-10-27', '2026-10-27T06:00:00.000Z'],
      ['2026-10-28', '2026-10-28T06:00:00.000Z'],
      ['2026-10-29', '2026-10-29T06:00:00.000Z'],
    ]);
  });

  it('does not post what fell due before the schedule was made', async () => {
    const world = await worldWithSchedule('2026-07-01T12:00:00Z');
    await tick(world);
    expect(world.messages).toEqual([]);
  });

  it('posts each part once, in order, whenever and however often the process dies', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...CRASH_POINTS), { maxLength: 8 }),
        fc.integer({ min: 1, max: 3 }),
        async (crashes, parts) => {
          const world = await worldWithSchedule('2026-07-01T12:00:00Z');
          world.parts = parts;
          world.nowMs = Date.parse('2026-07-02T05:00:30Z');
          world.crashes = [...crashes];
          for (let restart = 0; restart <= crashes.length + 1; restart += 1) {
            await tick(world);
            world.nowMs += 1000;
          }
          world.crashes = [];
          await tick(world);
          expect(world.messages.map((message) => message.index)).toEqual([...Array.from({ length: parts }).keys()]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('posts nothing again, and says so, where the channel cannot be read after a crash', async () => {
    const world = await worldWithSchedule('2026-07-01T12:00:00Z');
    world.nowMs = Date.parse('2026-07-02T05:00:30Z');
    world.crashes = ['between-post-and-answer'];
    world.history = 'unreadable';
    await tick(world);
    await tick(world);
    expect(world.messages).toHaveLength(1);
    expect(world.warnings.at(-1)).toMatch(/cannot be searched/u);
    const [row] = (await createDigest(world.ports).status(GUILD)).recent;
    expect(row?.state).toBe('failed');
  });

  it('catches up with the newest digest alone after days away', async () => {
    const world = await worldWithSchedule('2026-07-01T12:00:00Z');
    world.nowMs = Date.parse('2026-07-05T15:00:00Z');
    await tick(world);
    expect(world.messages.map((message) => message.localDate)).toEqual(['2026-07-05']);
  });

  it('gives up a half-done digest after a day, with a reason', async () => {
    const world = await worldWithSchedule('2026-07-01T12:00:00Z');
    world.nowMs = Date.parse('2026-07-02T05:00:30Z');
    world.crashes = ['before-post'];
    await tick(world);
    world.nowMs = Date.parse('2026-07-04T04:00:00Z');
    await tick(world);
    expect(world.messages.map((message) => message.localDate)).toEqual(['2026-07-03']);
    expect(world.warnings.join()).toMatch(/away for more than a day/u);
  });

  it('keeps a refusal of Discord in the ledger instead of trying for ever', async () => {
    const world = await worldWithSchedule('2026-07-01T12:00:00Z');
    world.nowMs = Date.parse('2026-07-02T05:00:30Z');
    world.refusal = 'Missing Permissions';
    await tick(world);
    await tick(world);
    expect((await createDigest(world.ports).status(GUILD)).recent).toMatchObject([
      { state: 'failed', failure: 'Missing Permissions' },
    ]);
  });
});
