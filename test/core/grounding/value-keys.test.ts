import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../src/core/quantity/quantity.ts';
import { readQuantities } from '../../../src/core/quantity/read-quantities.ts';
import { isSameValue, numberKey, saysSameMeasure, valueKeys } from '../../../src/core/grounding/value-keys.ts';

const read = (text: string, lang = 'en'): Quantity => {
  const [first] = readQuantities(text, { lang });
  if (first === undefined) throw new Error(`nothing is read in ${text}`);
  return first;
};

describe('the keys of a quantity', () => {
  it.each([
    ['60 men', ['n:60']],
    ['60 to 70 men', ['n:60', 'n:70']],
    ['half of them', ['n:0.5', 'share:0.5']],
    ['50 %', ['n:50', 'share:0.5']],
    ['one and a half', ['n:1.5']],
    ['0 men', ['n:0']],
    ['90 minutes', ['n:90', 's:5400']],
    ['1.5 hours', ['n:1.5', 's:5400']],
    ['2 days', ['n:2', 's:172800']],
    ['1 week', ['n:1', 's:604800']],
    ['3 years', ['n:3', 'month:36']],
    ['5 to 6 km', ['n:5', 'm:5000', 'n:6', 'm:6000']],
    ['5 mm', ['n:5', 'm:0.005']],
    ['5 cm', ['n:5', 'm:0.05']],
    ['5 tonnes', ['n:5', 'g:5000000']],
    ['5 kg', ['n:5', 'g:5000']],
    ['5 miles', ['n:5']],
    ['$5', ['n:5']],
    ['12345678901234567890 men', ['n:12345678901234567890']],
    ['dozens of men', ['v:dozens']],
    ['at 17:30', ['t:17:30']],
    ['at quarter past seven', ['t:07:15', 't:19:15']],
    ['M23', []],
    ['on 23 May', []],
    ['yesterday', []],
  ])('%j: %j', (text, expected) => {
    expect(valueKeys(read(text))).toEqual(expected);
  });

  it('keeps a bare number apart from a share of that size', () => {
    expect([numberKey(60), numberKey('12345678901234567890')]).toEqual(['n:60', 'n:12345678901234567890']);
  });
});

describe('one measure in two units', () => {
  it.each([
    ['120 minutes', '2 hours', true],
    ['7 days', '1 week', true],
    ['14 days', '1 fortnight', true],
    ['12 months', '1 year', true],
    ['1 century', '100 years', true],
    ['1 decade', '10 years', true],
    ['60 seconds', '1 minute', true],
    ['1,000 m', '1 km', true],
    ['1,000 g', '1 kg', true],
    ['30 days', '1 month', false],
    ['5 miles', '8 km', false],
    ['5 miles', '5 miles', false],
    ['5 kg', '5 km', false],
    ['5 km', '5 men', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(saysSameMeasure(read(a), read(b))).toBe(expected);
  });
});

it.each([
  [5, 5, true],
  [5, '5', true],
  [5, 6, false],
  [null, null, false],
  [null, 5, false],
  [undefined, undefined, false],
  [5, undefined, false],
  ['null', null, false],
  [undefined, 'undefined', false],
])('%j and %j are one value: %s', (a, b, expected) => {
  expect(isSameValue(a, b)).toBe(expected);
});
