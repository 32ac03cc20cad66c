import { describe, expect, it } from 'vitest';
import { readSchedule, suggestZones } from '../../../src/core/digest/local-schedule.ts';

describe('reading a schedule as typed', () => {
  it.each([
    ['07:30', 'Europe/Berlin', { time: '07:30', zone: 'Europe/Berlin' }],
    ['7:05', 'africa/bamako', { time: '07:05', zone: 'Africa/Bamako' }],
    ['0730', 'UTC', { time: '07:30', zone: 'UTC' }],
    ['23h59', 'Asia/Kathmandu', { time: '23:59', zone: expect.stringMatching(/^Asia\/Kat(?:h)?mandu$/u) as string }],
  ])('%s in %s', (time, zone, schedule) => {
    expect(readSchedule(time, zone)).toEqual({ kind: 'read', schedule });
  });

  it.each(['25:00', '7 pm', '', '12:60', '7'])('refuses the time %j', (time) => {
    expect(readSchedule(time, 'UTC')).toEqual({ kind: 'bad-time' });
  });

  it.each(['Berlin', '+02:00', 'Mars/Olympus', ''])('refuses the zone %j', (zone) => {
    expect(readSchedule('07:00', zone).kind).toBe('bad-zone');
  });

  it('suggests zones by any part of their name, in any case', () => {
    expect(suggestZones('berlin')).toEqual(['Europe/Berlin']);
    expect(suggestZones('new york')[0]).toBe('America/New_York');
    expect(suggestZones('')).toHaveLength(5);
    expect(suggestZones('no such place')).toEqual([]);
  });
});
