import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSuggestion } from '../../../src/app/incidents/to-suggestion.ts';
import { sampleArrival } from '../../contract/sample-arrival.ts';

const { incident } = sampleArrival('inc-1');
const { place: _, ...unplaced } = incident;

describe('a choice', () => {
  it.each([
    [incident, 'Boulkessi, Mali · 1 Jun 2025 · inc-1'],
    [{ ...incident, place: { name: 'Boulkessi', aliases: [] } }, 'Boulkessi · 1 Jun 2025 · inc-1'],
    [{ ...incident, place: { name: 'Mali', aliases: [], country: 'MLI' } }, 'Mali · 1 Jun 2025 · inc-1'],
    [{ ...incident, time: { derived: false, asReported: 'Sunday' } }, 'Boulkessi, Mali · Sunday · inc-1'],
    [{ ...incident, time: { derived: false } }, 'Boulkessi, Mali · inc-1'],
    [unplaced, 'Camp overrun in the north · 1 Jun 2025 · inc-1'],
  ])('says what is known, case %#', (incident, label) => {
    expect(toSuggestion(incident)).toEqual({ id: 'inc-1', label });
  });

  it('never exceeds what Discord takes, and keeps the id', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (title) => {
        const { label } = toSuggestion({ ...unplaced, title });
        expect(label.length).toBeLessThanOrEqual(100);
        expect(label.endsWith('· inc-1')).toBe(true);
        expect(label.isWellFormed()).toBe(true);
      }),
    );
  });
});
