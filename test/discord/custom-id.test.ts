import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionOfPick, readCustomId, writeCustomId, writePickId } from '../../src/discord/custom-id.ts';

describe('custom ids', () => {
  it.each([
    [writeCustomId('show', 'inc-1'), { name: 'show', args: ['inc-1'] }],
    [writeCustomId('evidence-page', 'inc-1', 2), { name: 'evidence-page', args: ['inc-1', 2] }],
    [writeCustomId('list', 10), { name: 'list', args: [10] }],
    [writeCustomId('digest', 'schedule.20250603.0'), { name: 'digest', args: ['schedule.20250603.0'] }],
  ])('reads %s back', (customId, action) => {
    expect(readCustomId(customId)).toEqual({ kind: 'action', action });
    expect(customId.length).toBeLessThanOrEqual(100);
  });

  it.each(['x'.repeat(65), 'a:b', '', 'ä'])('writes no id for the incident %j', (incident) => {
    expect(() => writeCustomId('show', incident)).toThrow(RangeError);
  });

  it.each([
    'sitrep:0:show:a',
    'sitrep:1:show',
    'sitrep:1:show:a:b',
    'sitrep:1:list:-1',
    'sitrep:1:toString:a',
    'sitrep:1:pick:list',
    'show:a',
    '',
  ])('does not know %j', (customId) => {
    expect(readCustomId(customId)).toEqual({ kind: 'unknown' });
  });

  it('completes a menu with what was chosen', () => {
    expect(readCustomId(writePickId('evidence'))).toEqual({ kind: 'pick', name: 'evidence' });
    expect(actionOfPick('evidence', 'inc-1')).toEqual({
      kind: 'action',
      action: { name: 'evidence', args: ['inc-1'] },
    });
    expect(actionOfPick('show', 'no id!')).toEqual({ kind: 'unknown' });
  });

  it('never throws on what comes back', () => {
    fc.assert(
      fc.property(fc.string(), (rest) => {
        expect(['action', 'pick', 'unknown']).toContain(readCustomId(`sitrep:1:${rest}`).kind);
      }),
    );
  });
});
