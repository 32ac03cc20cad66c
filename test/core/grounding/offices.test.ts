import { describe, expect, it } from 'vitest';
import { officesOf } from '../../../src/core/grounding/offices.ts';

describe('an office in any language', () => {
  it.each([
    ['the general staff', 'army'],
    ['l’état-major', 'army'],
    ['el Ejército', 'army'],
    ['الجيش', 'army'],
    ['the town’s mayor', 'mayor'],
    ['der Bürgermeister', 'mayor'],
    ['el director del hospital', 'hospital'],
    ['des sources médicales', 'hospital'],
    ['a Defensoria Pública', 'ombudsman'],
    ['die Staatsanwaltschaft', 'prosecutor'],
    ['os bombeiros', 'firefighters'],
    ['les Nations unies', 'united nations'],
  ])('%s is the %s', (words, office) => {
    expect([...officesOf(words)]).toEqual([office]);
  });

  it('is none where nobody’s office is named', () => {
    expect([...officesOf('officials in the unit of a market')]).toEqual([]);
  });
});
