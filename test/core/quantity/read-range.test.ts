import { expect, it } from 'vitest';
import { tellQuantities, type ReadingRow } from './tell-quantities.ts';

it.each<ReadingRow>([
  ['en', 'between one hundred and two thousand men', ['one hundred and two thousand: cardinal 100..2000']],
  ['en', 'between two thousand and three million men', ['two thousand and three million: cardinal 2000..3000000']],
  ['en', '15 to $18', ['15 to $18: money 15..18 USD']],
  ['es', 'entre mil y dos mil hombres', ['mil y dos mil: cardinal 1000..2000']],
  ['pt', 'entre mil e dois mil homens', ['mil e dois mil: cardinal 1000..2000']],
  ['fr', 'entre cent et deux mille hommes', ['cent et deux mille: cardinal 100..2000']],
  ['en', '15-18 men', ['15-18: cardinal 15..18']],
  ['en', '15–18 men', ['15–18: cardinal 15..18']],
  ['en', '15—18 men', ['15—18: cardinal 15..18']],
  ['en', '15 to 18 men', ['15 to 18: cardinal 15..18']],
  ['en', 'fifteen to eighteen men', ['fifteen to eighteen: cardinal 15..18']],
  ['en', 'between 15 and 18 men', ['15 and 18: cardinal 15..18']],
  ['en', 'between fifteen and eighteen men', ['fifteen and eighteen: cardinal 15..18']],
  ['en', 'between one hundred and three hundred men', ['one hundred and three hundred: cardinal 100..300']],
  [
    'en',
    'between two hundred and fifty and three hundred men',
    ['two hundred and fifty and three hundred: cardinal 250..300'],
  ],
  ['en', 'from 15 to 18 men', ['15 to 18: cardinal 15..18']],
  ['fr', 'de 15 à 18 hommes', ['15 à 18: cardinal 15..18']],
  ['fr', 'entre 15 et 18 hommes', ['15 et 18: cardinal 15..18']],
  ['fr', '15 à 18 hommes', ['15 à 18: cardinal 15..18']],
  ['es', 'entre 15 y 18 hombres', ['15 y 18: cardinal 15..18']],
  ['es', 'de 15 a 18 hombres', ['15 a 18: cardinal 15..18']],
  ['pt', 'entre 15 e 18 homens', ['15 e 18: cardinal 15..18']],
  ['pt', 'de 15 a 18 homens', ['15 a 18: cardinal 15..18']],
  ['de', 'zwischen 15 und 18 Männern', ['15 und 18: cardinal 15..18']],
  ['de', '15 bis 18 Männer', ['15 bis 18: cardinal 15..18']],
  ['ar', 'بين 15 و18 رجلا', ['15 و18: cardinal 15..18']],
])('two numbers make a range (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['en', '2 to 3 million people', ['2 to 3 million: cardinal 2000000..3000000']],
  ['en', '2-3 million people', ['2-3 million: cardinal 2000000..3000000']],
  ['en', 'two to three thousand', ['two to three thousand: cardinal 2000..3000']],
  ['en', '$2 to $3 million', ['$2 to $3 million: money 2000000..3000000 USD']],
  ['en', '2 million to 3 million people', ['2 million to 3 million: cardinal 2000000..3000000']],
  ['en', '200 to 3 thousand', ['200 to 3 thousand: cardinal 200..3000']],
  ['en', 'between 1.1 and 1.3 million people', ['1.1 and 1.3 million: cardinal 1100000..1300000']],
  ['en', '100 to 300 billion stars', ['100 to 300 billion: cardinal 100000000000..300000000000']],
  ['de', '100 bis 300 Milliarden Sterne', ['100 bis 300 Milliarden: cardinal 100000000000..300000000000']],
])("the multiplier of the second number is the first one's too (%s: %j)", (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['en', 'three or four men', ['three or four: cardinal 3..4']],
  ['en', '3 or 4 men', ['3 or 4: cardinal 3..4']],
  ['en', 'three or five men', ['three: cardinal 3', 'five: cardinal 5']],
  ['en', 'two or three thousand men', ['two or three thousand: cardinal 2000..3000']],
  ['en', 'four or three men', ['four: cardinal 4', 'three: cardinal 3']],
  ['en', '4 thousand or 5 thousand men', ['4 thousand or 5 thousand: cardinal 4000..5000']],
  ['en', '4 thousand or 6 thousand men', ['4 thousand: cardinal 4000', '6 thousand: cardinal 6000']],
  ['fr', 'trois ou quatre hommes', ['trois ou quatre: cardinal 3..4']],
  ['de', 'drei oder vier Männer', ['drei oder vier: cardinal 3..4']],
  ['es', 'tres o cuatro hombres', ['tres o cuatro: cardinal 3..4']],
])('three or four is a range, three or five are two numbers (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  [
    'en',
    '12345678901234567890 to 12345678901234567899 men',
    ['12345678901234567890: cardinal 12345678901234567890', '12345678901234567899: cardinal 12345678901234567899'],
  ],
  ['en', '5 to 12345678901234567899 men', ['5: cardinal 5', '12345678901234567899: cardinal 12345678901234567899']],
  ['en', 'twelve-13', ['twelve: cardinal 12', '13: cardinal 13']],
  ['en', '18 to 15 men', ['18: cardinal 18', '15: cardinal 15']],
  ['en', 'won 2-1', ['2: cardinal 2', '1: cardinal 1']],
  ['en', '15 to 15', ['15: cardinal 15', '15: cardinal 15']],
  ['en', 'first to third place', ['first: ordinal 1', 'third: ordinal 3']],
  ['en', '2 to third', ['2: cardinal 2', 'third: ordinal 3']],
])('what does not rise is no range (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['en', '15 - 18 men', ['15: cardinal 15', '18: cardinal 18']],
  ['en', '15- 18 men', ['15: cardinal 15', '18: cardinal 18']],
  ['en', '15 -18 men', ['15: cardinal 15', '-18: cardinal -18']],
  ['en', '15-18-a men', ['15-18: cardinal 15..18']],
  ['en', 'fifteen-18 men', ['fifteen: cardinal 15', '18: cardinal 18']],
])('a dash makes a range only between digits that it touches (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['en', 'rose from 24 to 39', ['24: cardinal 24', '39: cardinal 39']],
  ['en', 'rose by some 24 to 39', ['24: approx cardinal 24', '39: cardinal 39']],
  ['en', 'rose. From 24 to 39 men', ['24 to 39: cardinal 24..39']],
  ['en', 'rose\nfrom 24 to 39 men', ['24 to 39: cardinal 24..39']],
  ['en', 'rose a b c d 24 to 39 men', ['24: cardinal 24', '39: cardinal 39']],
  ['en', 'rose a b c d e 24 to 39 men', ['24 to 39: cardinal 24..39']],
  ['en', 'down 24 to 39', ['24: cardinal 24', '39: cardinal 39']],
  ['fr', 'est passé de 24 à 39', ['24: cardinal 24', '39: cardinal 39']],
  ['es', 'subió de 24 a 39', ['24: cardinal 24', '39: cardinal 39']],
  ['de', 'stieg von 24 auf 39', ['24: cardinal 24', '39: cardinal 39']],
])('a change makes two figures (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['en', '15 and 18 men', ['15: cardinal 15', '18: cardinal 18']],
  ['en', 'between 15 men and 18 women', ['15: cardinal 15', '18: cardinal 18']],
  ['en', '15 to men', ['15: cardinal 15']],
])('words between the numbers of no range (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});
