import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueOn, lastDue, nextDue, previousDue } from '../../../src/core/digest/due-time.ts';

const iso = (ms: number): string => new Date(ms).toISOString();

describe('the instant a digest is due', () => {
  it.each([
    ['Europe/Berlin', '07:00', '2026-07-01', '2026-07-01T05:00:00.000Z'],
    ['Europe/Berlin', '07:00', '2026-12-01', '2026-12-01T06:00:00.000Z'],
    ['Africa/Bamako', '06:30', '2026-03-29', '2026-03-29T06:30:00.000Z'],
    ['Asia/Kathmandu', '08:00', '2026-01-15', '2026-01-15T02:15:00.000Z'],
    // 02:30 does not exist on this day: the clocks go from 02:00 to 03:00.
    ['Europe/Berlin', '02:30', '2026-03-29', '2026-03-29T01:30:00.000Z'],
    // 02:30 comes twice on this day: the first one counts.
    ['Europe/Berlin', '02:30', '2026-10-25', '2026-10-25T00:30:00.000Z'],
  ])('in %s at %s on %s is %s', (zone, time, date, instant) => {
    expect(iso(dueOn({ zone, time }, date))).toBe(instant);
  });
});

describe('last and next', () => {
  const berlin = { zone: 'Europe/Berlin', time: '07:00' };

  it('counts the due minute itself as due', () => {
    const dueMs = Date.parse('2026-07-01T05:00:00Z');
    expect(lastDue(berlin, dueMs)).toEqual({ localDate: '2026-07-01', dueMs });
    expect(lastDue(berlin, dueMs - 1).localDate).toBe('2026-06-30');
    expect(nextDue(berlin, dueMs).localDate).toBe('2026-07-02');
    expect(previousDue(berlin, '2026-07-01').localDate).toBe('2026-06-30');
  });

  const zones = fc.constantFrom(
    'UTC',
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Kolkata',
    'Pacific/Apia',
  );
  const times = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);
  const instants = fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2028, 0) });

  it('always lie on either side of now, on neighbouring local dates, no more than two days apart', () => {
    fc.assert(
      fc.property(zones, times, instants, (zone, time, nowMs) => {
        const last = lastDue({ zone, time }, nowMs);
        const next = nextDue({ zone, time }, nowMs);
        expect(last.dueMs).toBeLessThanOrEqual(nowMs);
        expect(next.dueMs).toBeGreaterThan(nowMs);
        expect(Temporal.PlainDate.from(last.localDate).add({ days: 1 }).toString()).toBe(next.localDate);
        expect(next.dueMs - last.dueMs).toBeLessThanOrEqual(25 * 3_600_000);
      }),
    );
  });
});
