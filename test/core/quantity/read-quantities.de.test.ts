import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../src/core/quantity/quantity.ts';
import { readQuantities } from '../../../src/core/quantity/read-quantities.ts';

const read = (text: string): Quantity[] => readQuantities(text, { lang: 'de', published: '2025-05-26' });

describe('quantities in German', () => {
  it.each([
    ['dreiundachtzig Systeme', [['dreiundachtzig', 'cardinal', 83]]],
    ['einhunderteinunddreißig Tote', [['einhunderteinunddreißig', 'cardinal', 131]]],
    ['fünfzehntausend Tote', [['fünfzehntausend', 'cardinal', 15000]]],
    ['2.100 Beschäftigte', [['2.100', 'cardinal', 2100]]],
    ['dreieinhalb Millionen Euro', [['dreieinhalb Millionen Euro', 'money', 3500000.0]]],
    ['Dutzende Mitarbeiter', [['Dutzende', 'vague', null]]],
    ['zwei Drittel', [['zwei Drittel', 'cardinal', 0.6666666666666666]]],
    ['zehn Prozent', [['zehn Prozent', 'percent', 10]]],
    ['der dritte Angriff', [['dritte', 'ordinal', 3]]],
    ['der siebenundzwanzigste Angriff', [['siebenundzwanzigste', 'ordinal', 27]]],
    ['gegen 2.50 Uhr', [['2.50 Uhr', 'time', '02:50']]],
    ['um 14 Uhr', [['14 Uhr', 'time', '14:00']]],
    ['um Viertel nach sieben', [['Viertel nach sieben', 'time', '07:15']]],
    ['um zehn vor acht', [['zehn vor acht', 'time', '07:50']]],
    ['am 23. Mai', [['23. Mai', 'date', '2025-05-23']]],
    ['am Montag', [['Montag', 'date', '2025-05-26']]],
    ['34 Kilometer entfernt', [['34 Kilometer', 'distance', 34]]],
    ['eine 71-jährige Frau', [['71-jährige', 'age', 71]]],
    ['niemand starb', [['niemand', 'cardinal', 0]]],
    ['keine Toten', [['keine', 'cardinal', 0]]],
  ])('reads %j', (text, expected) => {
    expect(read(text).map(({ text, kind, value }) => [text, kind, value])).toEqual(expected);
  });

  it.each([
    ['mindestens 60 Tote', 'ge'],
    ['rund 2.100 Tote', 'approx'],
    ['bis zu 40 Tote', 'le'],
    ['mehr als 40 Tote', 'gt'],
  ])('reads the qualifier of %j', (text, qualifier) => {
    expect(read(text)[0]?.qualifier).toBe(qualifier);
  });

  it.each([['ein Mann'], ['die Achtung'], ['Einwohner']])('reads no number in %j', (text) => {
    expect(read(text)).toEqual([]);
  });
});
