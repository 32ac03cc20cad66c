import { expect, it } from 'vitest';
import { tellQuantities, type ReadingRow } from './tell-quantities.ts';

it.each<ReadingRow>([
  ['en', 'dozens', ['dozens: vague (dozens)']],
  ['en', 'scores of men', ['scores: vague (scores)']],
  ['en', 'several men', ['several: vague (several)']],
  ['en', 'a handful of men', ['a handful: vague (few)']],
  ['en', 'a couple of men', ['a couple: vague (couple)']],
  ['en', 'countless men', ['countless: vague (many)']],
  ['en', 'a large number of men', ['a large number of: vague (many)']],
  ['en', 'tens of thousands of men', ['tens of thousands: vague (tens_of_thousands)']],
  ['en', 'hundreds of thousands', ['hundreds of thousands: vague (hundreds_of_thousands)']],
  ['fr', 'plusieurs blessés', ['plusieurs: vague (several)']],
  ['fr', 'des centaines de morts', ['des centaines: vague (hundreds)']],
  ['es', 'decenas de muertos', ['decenas: vague (dozens)']],
  ['es', 'miles de personas', ['miles: vague (thousands)']],
  ['pt', 'dezenas de mortos', ['dezenas: vague (dozens)']],
  ['pt', 'milhares', ['milhares: vague (thousands)']],
  ['de', 'Hunderte Tote', ['Hunderte: vague (hundreds)']],
  ['de', 'Zehntausende', ['Zehntausende: vague (tens_of_thousands)']],
  ['ar', 'عشرات القتلى', ['عشرات: vague (dozens)']],
  ['ar', 'مئات', ['مئات: vague (hundreds)']],
  ['ar', 'آلاف', ['آلاف: vague (thousands)']],
])('a vague word has its class and no value (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['en', 'several hundred men', ['several hundred: vague (hundreds)']],
  ['en', 'a few dozen men', ['a few dozen: vague (dozens)']],
  ['en', 'many thousand men', ['many thousand: vague (thousands)']],
  ['en', 'some hundred men', ['some hundred: vague (hundreds)']],
  ['en', 'several million', ['several million: vague (millions)']],
  ['en', 'a few billion', ['a few billion: vague (billions)']],
  ['en', 'a couple of hundred men', ['a couple of hundred: vague (hundreds)']],
  ['en', 'a couple hundred men', ['a couple hundred: vague (hundreds)']],
  ['fr', 'quelques centaines de morts', ['quelques centaines: vague (hundreds)']],
  ['fr', 'plusieurs dizaines de milliers', ['plusieurs dizaines de milliers: vague (tens_of_thousands)']],
  ['fr', 'quelques milliers', ['quelques milliers: vague (thousands)']],
  ['de', 'mehrere Hundert', ['mehrere Hundert: vague (hundreds)']],
  ['de', 'einige Dutzend Tote', ['einige Dutzend: vague (dozens)']],
  ['de', 'ein paar Tausend', ['ein paar Tausend: vague (thousands)']],
])('a multiplier takes the class with it (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['en', 'several trillion', ['several: vague (several)', 'trillion: cardinal 1000000000000']],
  ['en', 'several lakh men', ['several: vague (several)', 'lakh: cardinal 100000']],
])('a multiplier of a known class only (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['es', 'unos 300 muertos', ['300: approx cardinal 300']],
  ['es', 'unos tres muertos', ['tres: approx cardinal 3']],
  ['en', 'a handful of 5 men', ['a handful: vague (few)', '5: cardinal 5']],
])('before a number the word only qualifies it (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});
