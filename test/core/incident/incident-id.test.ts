import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { incidentIdFrom } from '../../../src/core/incident/incident-id.ts';

const hash = fc.string({ unit: fc.constantFrom(...Array.from('0123456789abcdef')), minLength: 64, maxLength: 64 });

it('is eight letters and digits that nobody mistakes, the same for the same hash', () => {
  fc.assert(
    fc.property(hash, (contentHash) => {
      expect(incidentIdFrom(contentHash)).toMatch(/^[0-9a-hjkmnp-tv-z]{8}$/u);
      expect(incidentIdFrom(contentHash)).toBe(incidentIdFrom(contentHash));
    }),
  );
});

it('differs where the first forty bits differ', () => {
  expect(incidentIdFrom('0'.repeat(64))).toBe('00000000');
  expect(incidentIdFrom(`0000000001${'0'.repeat(54)}`)).toBe('00000001');
  expect(incidentIdFrom('f'.repeat(64))).toBe('zzzzzzzz');
});
