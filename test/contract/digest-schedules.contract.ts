import { beforeEach, expect, it } from 'vitest';
import type { DigestSchedule, DigestSchedules } from '../../src/app/ports.ts';
import { GUILD_A, GUILD_B } from './sample-arrival.ts';

const schedule = (id: string, more: Partial<DigestSchedule> = {}): DigestSchedule => ({
  id,
  guildId: GUILD_A,
  channelId: '200000000000000001',
  time: '07:30',
  zone: 'Africa/Bamako',
  paused: false,
  created: '2025-06-02T08:00:01.000Z',
  ...more,
});
const ELSEWHERE = { channelId: '200000000000000002', created: '2025-06-03T08:00:01.000Z' };

/** What every keeper of digest schedules promises. `fresh` gives an empty one. */
export function digestSchedulesContract(fresh: () => Promise<DigestSchedules>): void {
  let schedules: DigestSchedules;
  beforeEach(async () => {
    schedules = await fresh();
  });

  it('gives back what was saved, oldest first', async () => {
    await schedules.save(schedule('s2', ELSEWHERE));
    await schedules.save(schedule('s1'));
    expect(await schedules.list(GUILD_A)).toEqual([schedule('s1'), schedule('s2', ELSEWHERE)]);
  });

  it('changes a schedule that is saved again', async () => {
    await schedules.save(schedule('s1'));
    await schedules.save(schedule('s1', { time: '18:00', channelId: '200000000000000009' }));
    expect(await schedules.list(GUILD_A)).toEqual([schedule('s1', { time: '18:00', channelId: '200000000000000009' })]);
  });

  it('keeps one a channel: the last one saved', async () => {
    await schedules.save(schedule('s1'));
    await schedules.save(schedule('s2', { time: '18:00' }));
    expect(await schedules.list(GUILD_A)).toEqual([schedule('s2', { time: '18:00' })]);
  });

  it('lists a guild’s own alone, and the active ones of all guilds', async () => {
    await schedules.save(schedule('s1'));
    await schedules.save(schedule('s2', { ...ELSEWHERE, guildId: GUILD_B }));
    await schedules.save(schedule('s3', { channelId: '200000000000000003', paused: true }));
    expect((await schedules.list(GUILD_B)).map(({ id }) => id)).toEqual(['s2']);
    expect((await schedules.active()).map(({ id }) => id)).toEqual(['s1', 's2']);
  });

  it('removes a guild’s own alone, and says whether it did', async () => {
    await schedules.save(schedule('s1'));
    expect(await schedules.remove(GUILD_B, 's1')).toBe(false);
    expect(await schedules.remove(GUILD_A, 's1')).toBe(true);
    expect(await schedules.remove(GUILD_A, 's1')).toBe(false);
    expect(await schedules.list(GUILD_A)).toEqual([]);
  });
}
