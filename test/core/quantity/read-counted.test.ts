import { expect, it } from 'vitest';
import { tellQuantities, type ReadingRow } from './tell-quantities.ts';

it.each<ReadingRow>([
  ['en', 'a hundred men', ['a hundred: cardinal 100']],
  ['en', 'a dozen men', ['a dozen: approx cardinal 12']],
  ['en', 'a half', ['a half: cardinal 0.5']],
  ['en', 'a quarter', ['a quarter: cardinal 0.25']],
  ['en', 'an hour', []],
  ['en', 'a man', []],
  ['en', 'the hundred men', ['hundred: cardinal 100']],
  ['en', 'a first man', ['first: ordinal 1']],
  ['en', 'a fifth of the men', ['a fifth: cardinal 0.2']],
])('an article belongs to what it counts (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['en', 'one man', ['one: cardinal 1']],
  ['en', 'one', ['one: cardinal 1']],
  ['en', 'only one man', ['one: cardinal 1']],
  ['en', 'just one', ['one: cardinal 1']],
  ['en', 'the only one', []],
  ['en', 'his only one', []],
  ['en', 'this one', []],
  ['en', 'no one', ['no one: cardinal 0']],
  ['en', 'one of them', []],
  ['en', 'one who fled', []],
  ['en', 'one more', []],
  ['en', 'one-year ceasefire', ['one-year: duration 1 year']],
  ['en', 'this one-year ceasefire', ['one-year: duration 1 year']],
  ['en', 'every one in five', ['five: cardinal 5']],
  ['en', 'one in five', ['one in five: cardinal 0.2']],
  ['en', 'per second', []],
  ['en', 'the second man', ['second: ordinal 2']],
  ['en', 'at first', []],
  ['en', 'first aid', []],
  ['fr', 'un mort', ['un: cardinal 1']],
  ['fr', 'un homme', []],
  ['fr', 'un', ['un: cardinal 1']],
  ['fr', 'un seul', []],
  ['fr', 'seulement un homme', ['un: cardinal 1']],
  ['fr', 'un 5', ['5: cardinal 5']],
  ['fr', 'trois soldats et un policier', ['trois: cardinal 3', 'un: cardinal 1']],
  ['fr', 'deux civils et une femme', ['deux: cardinal 2', 'une: cardinal 1']],
  ['fr', 'trois et un policier', ['trois: cardinal 3']],
  ['fr', '500 soldats et un policier', ['500: cardinal 500', 'un: cardinal 1']],
  ['fr', 'un soldat et un policier', []],
  ['fr', 'un an', ['un an: duration 1 year']],
  ['fr', 'un kilomètre', ['un kilomètre: distance 1 km']],
  ['fr', 'un sur dix', ['un sur dix: cardinal 0.1']],
  ['es', 'un muerto', ['un: cardinal 1']],
  ['es', 'un hombre', []],
  ['es', 'una casa', []],
  ['es', 'dos civiles y un patrullero', ['dos: cardinal 2', 'un: cardinal 1']],
  ['es', 'solo un hombre', ['un: cardinal 1']],
  ['pt', 'um morto', ['um: cardinal 1']],
  ['pt', 'um homem', []],
  ['pt', 'dois civis e um policial', ['dois: cardinal 2', 'um: cardinal 1']],
  ['pt', 'apenas um homem', ['um: cardinal 1']],
  ['de', 'ein Toter', ['ein: cardinal 1']],
  ['de', 'ein Mann', []],
  ['de', 'nur ein Mann', ['ein: cardinal 1']],
  ['de', 'zwei Soldaten und ein Polizist', ['zwei: cardinal 2', 'ein: cardinal 1']],
])('one is a number only where it counts (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['en', '7th man', ['7th: ordinal 7']],
  ['en', '21st man', ['21st: ordinal 21']],
  ['en', '2nd and 3rd', ['2nd: ordinal 2', '3rd: ordinal 3']],
  ['en', '7 th man', ['7: cardinal 7']],
  ['fr', '5e homme', ['5e: ordinal 5']],
  ['fr', '1er homme', ['1er: ordinal 1']],
  ['fr', '2ème fois', ['2ème: ordinal 2']],
  ['fr', '5 e homme', ['5: cardinal 5']],
  ['es', '7º lugar', ['7º: ordinal 7']],
  ['es', '7.º lugar', ['7.º: ordinal 7']],
  ['es', '7. lugar', []],
  ['pt', '7.ª vítima', ['7.ª: ordinal 7']],
  ['pt', '7ª vítima', ['7ª: ordinal 7']],
  ['de', 'das 21. Jahrhundert', ['21.: ordinal 21']],
  ['de', 'der 7. Angriff', ['7.: ordinal 7']],
  ['de', '7. Angriff', []],
  ['de', 'der 7. 5', ['7: cardinal 7', '5: cardinal 5']],
])('an ordinal in digits (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['ar', 'ساعتين', ['ساعتين: duration 2 hour']],
  ['ar', 'يومين', ['يومين: duration 2 day']],
  ['ar', 'خلال شهرين', ['شهرين: duration 2 month']],
])('a dual carries its two (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['en', '1. Three men', ['Three: cardinal 3']],
  ['en', '2) Three men', ['Three: cardinal 3']],
  ['en', 'men\n3. Four men', ['Four: cardinal 4']],
  ['en', '1.Three men', ['1: cardinal 1', 'Three: cardinal 3']],
  ['en', '1. 3 men', ['1: cardinal 1', '3: cardinal 3']],
  ['en', '1 ) Three men', ['1: cardinal 1', 'Three: cardinal 3']],
  ['en', '1234. Three men', ['1234: cardinal 1234', 'Three: cardinal 3']],
  ['en', 'in 1. Three men', ['1: cardinal 1', 'Three: cardinal 3']],
  ['en', '12) men', []],
  ['en', '1) 2', ['1: cardinal 1', '2: cardinal 2']],
])('a number at the head of a line is a list mark (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['en', '$2-3 million', ['$2-3 million: money 2000000..3000000 USD']],
  ['en', '$2 to $3 million', ['$2 to $3 million: money 2000000..3000000 USD']],
  ['en', '5 to 10 km', ['5 to 10 km: distance 5..10 km']],
  ['en', '5-10 km', ['5-10 km: distance 5..10 km']],
  ['en', '5 to 10 percent', ['5 to 10 percent: percent 5..10']],
  ['en', '5-10%', ['5-10%: percent 5..10']],
  ['en', 'aged 15 to 18', ['15 to 18: age 15..18 year']],
  ['en', '15 to 18 years old', ['15 to 18 years old: age 15..18 year']],
  ['en', 'between 15 and 18 years', ['15 and 18 years: duration 15..18 year']],
  ['en', '5 to 10m people', ['5 to 10m: cardinal 5000000..10000000']],
  ['fr', "de 2 à 3 millions d'euros", ["2 à 3 millions d'euros: money 2000000..3000000 EUR"]],
  ['de', '5 bis 10 Kilometer', ['5 bis 10 Kilometer: distance 5..10 km']],
  ['es', 'de 5 a 10 por ciento', ['5 a 10 por ciento: percent 5..10']],
])('a range has the kind of both its ends (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['en', '.5 percent', ['.5 percent: percent 0.5']],
  ['en', ',5 percent', [',5 percent: percent 0.5']],
  ['en', 'rose .25 points', ['.25: cardinal 0.25']],
  ['en', 'a.5', ['5: cardinal 5']],
])('a decimal may begin with its mark (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});
