import { expect, it } from 'vitest';
import { tellQuantities, type ReadingRow } from './tell-quantities.ts';

it.each<ReadingRow>([
  ['en', '>60 dead', ['60: gt cardinal 60']],
  ['en', '> 60 dead', ['60: gt cardinal 60']],
  ['en', '≥60 dead', ['60: ge cardinal 60']],
  ['en', '<60 dead', ['60: lt cardinal 60']],
  ['en', '≤60 dead', ['60: le cardinal 60']],
  ['en', '>=60 dead', ['60: ge cardinal 60']],
  ['en', '<=60 dead', ['60: le cardinal 60']],
  ['en', '~60 dead', ['60: approx cardinal 60']],
  ['en', '≈60 dead', ['60: approx cardinal 60']],
  ['en', '±60 dead', ['60: approx cardinal 60']],
  ['en', '=60 dead', ['60: cardinal 60']],
  ['en', '60+ dead', ['60: ge cardinal 60']],
  ['en', '60 + dead', ['60: cardinal 60']],
])('signs bound a number (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['en', 'over about 60 dead', ['60: gt cardinal 60']],
  ['en', 'at least some 60 dead', ['60: ge cardinal 60']],
  ['en', 'about 60 dead', ['60: approx cardinal 60']],
  ['en', 'at least an estimated 60 dead', ['60: ge cardinal 60']],
  ['en', 'around nearly 60 dead', ['60: approx cardinal 60']],
])('a bound outweighs an "about" nearer to the number (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['en', 'over a further 60 dead', ['60: gt cardinal 60']],
  ['en', 'at least another 60 dead', ['60: ge cardinal 60']],
  ['en', 'at least a total of 60 dead', ['60: ge cardinal 60']],
  ['en', 'at least only the 60 dead', ['60: ge cardinal 60']],
  ['en', 'at least only the a further 60 dead', ['60: cardinal 60']],
  ['en', 'at least men and 60 dead', ['60: cardinal 60']],
])('words may stand between a bound and its number (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['en', 'handed over 900 litres', ['900 litres: measure 900 l']],
  ['en', 'turned over 900 litres', ['900 litres: measure 900 l']],
  ['en', 'gave over 900 litres', ['900 litres: gt measure 900 l']],
  ['en', 'handed more than 900 litres', ['900 litres: gt measure 900 l']],
])("a verb's particle bounds nothing (%s: %j)", (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['en', '60 men at least', ['60: ge cardinal 60']],
  ['en', '60 dead at least', ['60: ge cardinal 60']],
  ['en', '60 dead approximately', ['60: cardinal 60']],
  ['fr', '60 morts au moins', ['60: ge cardinal 60']],
  ['es', '60 muertos como mínimo', ['60: ge cardinal 60']],
  ['en', '60 - plus', ['60: cardinal 60']],
  ['en', '60 or more dead', ['60: ge cardinal 60']],
  ['en', '60 dead or more', ['60: ge cardinal 60']],
  ['en', '60 or so dead', ['60: approx cardinal 60']],
  ['en', '60-plus dead', ['60: ge cardinal 60']],
  ['en', '60 plus dead', ['60: ge cardinal 60']],
  ['en', '60 at most', ['60: le cardinal 60']],
  ['en', '60 or fewer', ['60: le cardinal 60']],
  ['en', '60 odd men', ['60: approx cardinal 60']],
  ['fr', '60 morts ou plus', ['60: ge cardinal 60']],
  ['de', '60 Tote oder mehr', ['60: ge cardinal 60']],
  ['es', '60 muertos o más', ['60: ge cardinal 60']],
  ['es', '60 como mínimo', ['60: ge cardinal 60']],
  ['pt', '60 mortos ou mais', ['60: ge cardinal 60']],
  ['pt', '60 no mínimo', ['60: ge cardinal 60']],
])('a bound may follow its number (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['en', '60 dead and at least 40 wounded', ['60: cardinal 60', '40: ge cardinal 40']],
  ['en', '60 at least 40', ['60: cardinal 60', '40: ge cardinal 40']],
  ['en', '60, at least four', ['60: cardinal 60', 'four: ge cardinal 4']],
  ['en', '60 plus 40', ['60: cardinal 60', '40: cardinal 40']],
])("a bound that another number follows is that number's (%s: %j)", (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['fr', 'au moins 60 morts', ['60: ge cardinal 60']],
  ['fr', 'plus de 60 morts', ['60: gt cardinal 60']],
  ['fr', 'moins de 60 morts', ['60: lt cardinal 60']],
  ['fr', "jusqu'à 60 morts", ['60: le cardinal 60']],
  ['fr', 'environ 60 morts', ['60: approx cardinal 60']],
  ['fr', 'au plus 60 morts', ['60: le cardinal 60']],
  ['es', 'al menos 60 muertos', ['60: ge cardinal 60']],
  ['es', 'más de 60 muertos', ['60: gt cardinal 60']],
  ['es', 'menos de 60 muertos', ['60: lt cardinal 60']],
  ['es', 'hasta 60 muertos', ['60: le cardinal 60']],
  ['es', 'alrededor de 60 muertos', ['60: approx cardinal 60']],
  ['es', 'como máximo 60 muertos', ['60: le cardinal 60']],
  ['pt', 'pelo menos 60 mortos', ['60: ge cardinal 60']],
  ['pt', 'mais de 60 mortos', ['60: gt cardinal 60']],
  ['pt', 'menos de 60 mortos', ['60: lt cardinal 60']],
  ['pt', 'até 60 mortos', ['60: le cardinal 60']],
  ['pt', 'cerca de 60 mortos', ['60: approx cardinal 60']],
  ['de', 'mindestens 60 Tote', ['60: ge cardinal 60']],
  ['de', 'mehr als 60 Tote', ['60: gt cardinal 60']],
  ['de', 'weniger als 60 Tote', ['60: lt cardinal 60']],
  ['de', 'bis zu 60 Tote', ['60: le cardinal 60']],
  ['de', 'etwa 60 Tote', ['60: approx cardinal 60']],
  ['de', 'höchstens 60 Tote', ['60: le cardinal 60']],
  ['ar', 'ما لا يقل عن 60 قتيلا', ['60: ge cardinal 60']],
  ['ar', 'أكثر من 60 قتيلا', ['60: gt cardinal 60']],
  ['ar', 'أقل من 60 قتيلا', ['60: lt cardinal 60']],
  ['ar', 'حوالي 60 قتيلا', ['60: approx cardinal 60']],
  ['ar', 'نحو 60 قتيلا', ['60: approx cardinal 60']],
])('every language bounds alike (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});
