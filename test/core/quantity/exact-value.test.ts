import { expect, it } from 'vitest';
import { tellQuantities, type ReadingRow } from './tell-quantities.ts';

it.each<ReadingRow>([
  ['en', '12345678901234.5 people', ['12345678901234.5: cardinal 12345678901234.5']],
  ['en', '00123456789012345 people', ['00123456789012345: cardinal 123456789012345']],
  [
    'en',
    '123456789012345678901234567890 people',
    ['123456789012345678901234567890: cardinal 123456789012345678901234567890'],
  ],
  ['en', '999999999999999 people', ['999999999999999: cardinal 999999999999999']],
  ['en', '9007199254740991 people', ['9007199254740991: cardinal 9007199254740991']],
  ['en', '9007199254740992 people', ['9007199254740992: cardinal 9007199254740992']],
  ['en', '9007199254740993 people', ['9007199254740993: cardinal 9007199254740993']],
  ['en', '000000000000000000012 people', ['000000000000000000012: cardinal 12']],
  ['en', '09007199254740991 people', ['09007199254740991: cardinal 9007199254740991']],
  ['en', '00000000009007199254740992 people', ['00000000009007199254740992: cardinal 9007199254740992']],
  ['en', '90071992.5 billion people', ['90071992.5 billion: cardinal 90071992500000000']],
  ['en', '9000 trillion people', ['9000 trillion: cardinal 9000000000000000']],
  ['en', '9100 trillion people', ['9100 trillion: cardinal 9100000000000000']],
])('a number is exact up to 2^53 and a decimal string above (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['en', '1.1 million people', ['1.1 million: cardinal 1100000']],
  ['en', '2.3 k men', ['2.3 k: cardinal 2300']],
  ['en', '4.35 thousand men', ['4.35 thousand: cardinal 4350']],
  ['en', '3.3 thousand people', ['3.3 thousand: cardinal 3300']],
  ['en', 'minus 9100 trillion', ['minus 9100 trillion: cardinal -9100000000000000']],
])('a computed value has no binary noise (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});
