import { expect, it } from 'vitest';
import { tellQuantities, type ReadingRow } from './tell-quantities.ts';

it.each<ReadingRow>([
  ['en', 'one in five homes', ['one in five: cardinal 0.2']],
  ['en', 'one in 7 homes', ['one in 7: cardinal 0.14285714285714285']],
  ['en', 'six in ten patients', ['six in ten: cardinal 0.6']],
  ['en', 'six in 10 patients', ['six in 10: cardinal 0.6']],
  ['en', 'four in five homes', ['four in five: cardinal 0.8']],
  ['en', 'nine in ten', ['nine in ten: cardinal 0.9']],
  ['en', 'one in 365 homes', ['one in 365: cardinal 0.0027397260273972603']],
  ['en', '40 in 100 homes', ['40 in 100: cardinal 0.4']],
  ['en', '40 in 1000 homes', ['40 in 1000: cardinal 0.04']],
  ['en', 'nine out of ten homes', ['nine out of ten: cardinal 0.9']],
  ['en', 'two out of seven homes', ['two out of seven: cardinal 0.2857142857142857']],
  ['en', 'two out of every five homes', ['two out of every five: cardinal 0.4']],
  ['en', '5 out of 100 people', ['5 out of 100: cardinal 0.05']],
  ['en', '5 out of 1,000,000 people', ['5 out of 1,000,000: cardinal 0.000005']],
  ['de', 'drei von zehn Toten', ['drei von zehn: cardinal 0.3']],
  ['fr', 'trois sur dix blessés', ['trois sur dix: cardinal 0.3']],
  ['es', 'tres de cada diez casas', ['tres de cada diez: cardinal 0.3']],
  ['pt', 'três em cada dez casas', ['três em cada dez: cardinal 0.3']],
])('a share of ten, of a few or of one is read as its fraction (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['en', 'ten in eleven homes', ['ten: cardinal 10', 'eleven: cardinal 11']],
  ['en', 'three in five homes', ['three: cardinal 3', 'five: cardinal 5']],
  ['en', '10 in 11 homes', ['10: cardinal 10', '11: cardinal 11']],
  ['en', '12 in six boxes', ['12: cardinal 12', 'six: cardinal 6']],
  ['en', 'three in 50 homes', ['three: cardinal 3', '50: cardinal 50']],
  ['en', '0 in 10 homes', ['0: cardinal 0', '10: cardinal 10']],
  ['en', 'ten in ten homes', ['ten: cardinal 10', 'ten: cardinal 10']],
  ['en', '1.5 in 10 homes', ['1.5: cardinal 1.5', '10: cardinal 10']],
  ['en', 'half in ten', ['half: cardinal 0.5', 'ten: cardinal 10']],
  ['en', 'two out of 12 homes', ['two: cardinal 2', '12: cardinal 12']],
  ['en', '12 out of 10', ['12: cardinal 12', '10: cardinal 10']],
  ['en', '0 out of 10', ['0: cardinal 0', '10: cardinal 10']],
  ['en', '5 out of 900,000 people', ['5: cardinal 5', '900,000: cardinal 900000']],
  ['en', '9 out of tenth', ['9: cardinal 9', 'tenth: ordinal 10']],
  ['de', 'drei von 12 Toten', ['drei: cardinal 3', '12: cardinal 12']],
])('what merely stands in something else is two numbers (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['en', 'one in 10 days', ['10 days: duration 10 day']],
  ['en', 'two in three weeks', ['two: cardinal 2', 'three weeks: duration 3 week']],
  ['en', 'two in ten weeks', ['two: cardinal 2', 'ten weeks: duration 10 week']],
  ['en', '9 out of 10 days', ['9: cardinal 9', '10 days: duration 10 day']],
  ['en', 'first in ten years', ['first: ordinal 1', 'ten years: duration 10 year']],
  ['en', 'one in third place', ['third: ordinal 3']],
])('a number before a time counts what happened in it (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});
