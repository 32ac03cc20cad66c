import { expect, it } from 'vitest';
import { tellQuantities, type ReadingRow } from './tell-quantities.ts';

it.each<ReadingRow>([
  ['en', '2^100', ['2^100: cardinal 1267650600228229401496703205376']],
  ['en', '2^-x', ['2: cardinal 2']],
  ['en', '2^- 5', ['2: cardinal 2', '5: cardinal 5']],
  ['en', '2^+-', ['2: cardinal 2']],
  ['en', '2^--3', ['2^--3: cardinal 8']],
  ['en', '1.1^23', ['1.1^23: cardinal 8.95430243255239']],
  ['en', '2.5^-1', ['2.5^-1: cardinal 0.4']],
  ['en', '2.5^+2', ['2.5^+2: cardinal 6.25']],
  ['en', '1.1^--2', ['1.1^--2: cardinal 1.21']],
  ['en', '1.1^-+-2', ['1.1^-+-2: cardinal 1.21']],
  ['en', '2^10 bytes', ['2^10: cardinal 1024']],
  ['en', '2 ^10', ['2: cardinal 2', '10: cardinal 10']],
  ['en', '2^x', ['2: cardinal 2']],
  ['en', '2^1234', ['2: cardinal 2', '1234: cardinal 1234']],
])('a power (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['en', '1.3y10^6', ['1.3: cardinal 1.3', 'y10: name (y10)', '6: cardinal 6']],
  ['en', '1.3x20^6', ['1.3: cardinal 1.3', 'x20: name (x20)', '6: cardinal 6']],
  ['en', '1.3x10*6', ['1.3: cardinal 1.3', 'x10: name (x10)', '6: cardinal 6']],
  ['en', '1.3x10^1234', ['1.3: cardinal 1.3', 'x10: name (x10)', '1234: cardinal 1234']],
  ['en', '1.3e+x', ['1.3: cardinal 1.3']],
  ['en', '1.3e--6', ['1.3e--6: cardinal 1300000']],
  ['en', '1.3e6 people', ['1.3e6: cardinal 1300000']],
  ['en', '12.32e+14', ['12.32e+14: cardinal 1232000000000000']],
  ['en', '12e-1', ['12e-1: cardinal 1.2']],
  ['en', '1.3x10^6', ['1.3x10^6: cardinal 1300000']],
  ['en', '1.3x10^-2', ['1.3x10^-2: cardinal 0.013']],
  ['en', '1.3x10', ['1.3: cardinal 1.3', 'x10: name (x10)']],
  ['en', '1.3e', ['1.3: cardinal 1.3']],
  ['en', '1.3 e6', ['1.3: cardinal 1.3', 'e6: name (e6)']],
  ['en', '1e400', ['1: cardinal 1', 'e400: name (e400)']],
  ['en', '12e1234', ['12: cardinal 12', 'e1234: name (e1234)']],
  ['de', '1,3e6', ['1,3e6: cardinal 1300000']],
])('a power of ten (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});
