import { expect, it } from 'vitest';
import { tellQuantities, type ReadingRow } from './tell-quantities.ts';

it.each<ReadingRow>([
  ['en', '1,247 people', ['1,247: cardinal 1247']],
  ['en', '1,247,000 people', ['1,247,000: cardinal 1247000']],
  ['en', '1.5 people', ['1.5: cardinal 1.5']],
  ['en', '1.247 people', ['1.247: cardinal 1.247']],
  ['en', '1,24 people', ['1,24: cardinal 1.24']],
  ['en', '1,2470 people', ['1: cardinal 1', '2470: cardinal 2470']],
  ['en', '12,34,567 people', ['12,34,567: cardinal 1234567']],
  ['en', '1,23,456 people', ['1,23,456: cardinal 123456']],
  ['en', '123,45,678 people', ['123,45: cardinal 123.45', '678: cardinal 678']],
  ['en', '12,345,67 people', ['12,345: cardinal 12345', '67: cardinal 67']],
  ['en', '1 247 people', ['1 247: cardinal 1247']],
  ['en', '1 247 000 people', ['1 247 000: cardinal 1247000']],
  ['en', '12 34 people', ['12: cardinal 12', '34: cardinal 34']],
  ['en', '1247 000 people', ['1247: cardinal 1247', '000: cardinal 0']],
  ['en', '0 247 people', ['0 247: cardinal 247']],
  ['en', '1\u202F247 people', ['1\u202F247: cardinal 1247']],
  ['en', "1'247 people", ["1'247: cardinal 1247"]],
  ['en', '1,247.5 people', ['1,247.5: cardinal 1247.5']],
  ['en', '1.247,5 people', ['1.247,5: cardinal 1247.5']],
  ['en', '1.247.000 people', ['1.247.000: cardinal 1247000']],
  ['en', '1,247.000 people', ['1,247.000: cardinal 1247']],
  ['en', '2, 000 people', ['2, 000: cardinal 2000']],
  ['en', '2, 100 people', ['2: cardinal 2', '100: cardinal 100']],
  ['en', '12, 000, 000 people', ['12, 000, 000: cardinal 12000000']],
  ['en', '.5 people', ['.5: cardinal 0.5']],
  ['en', 'a.5 people', ['5: cardinal 5']],
  ['en', '1.111,11', ['1.111,11: cardinal 1111.11']],
  ['en', '0.5 people', ['0.5: cardinal 0.5']],
  ['en', '0,5 people', ['0: cardinal 0', '5: cardinal 5']],
  ['en', '00,500 people', ['00: cardinal 0', '500: cardinal 500']],
  ['en', '0,500 people', ['0: cardinal 0', '500: cardinal 500']],
  ['en', '12·5 people', ['12·5: cardinal 12.5']],
])('English groups by commas and writes a decimal point (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['fr', '1 247 personnes', ['1 247: cardinal 1247']],
  ['fr', '1.247 personnes', ['1.247: cardinal 1247']],
  ['fr', '1,247 kg', ['1,247 kg: measure 1.247 kg']],
  ['fr', '12,5 kg', ['12,5 kg: measure 12.5 kg']],
  ['fr', '12.5 kg', ['12.5 kg: measure 12.5 kg']],
  ['fr', '1.247,5 kg', ['1.247,5 kg: measure 1247.5 kg']],
  ['fr', '1 247,5 kg', ['1 247,5 kg: measure 1247.5 kg']],
  ['fr', '1 247 000 personnes', ['1 247 000: cardinal 1247000']],
  ['de', '1.247 Tote', ['1.247: cardinal 1247']],
  ['de', '1.247.000 Tote', ['1.247.000: cardinal 1247000']],
  ['de', '1,5 Liter', ['1,5 Liter: measure 1.5 l']],
  ['de', '1.5 Liter', ['1.5 Liter: measure 1.5 l']],
  ['de', '1.247,50 Euro', ['1.247,50 Euro: money 1247.5 EUR']],
  ['de', '1,247.50 Euro', ['1,247.50 Euro: money 1247.5 EUR']],
  ['de', '1 247 Tote', ['1 247: cardinal 1247']],
  ['es', '1.247 muertos', ['1.247: cardinal 1247']],
  ['es', '1,5 litros', ['1,5 litros: measure 1.5 l']],
  ['es', '1.247,5 litros', ['1.247,5 litros: measure 1247.5 l']],
  ['es', '1,247 muertos', ['1,247: cardinal 1.247']],
  ['es', '1,247,000 muertos', ['1,247,000: cardinal 1247000']],
  ['pt', '1.247 mortos', ['1.247: cardinal 1247']],
  ['pt', '1,5 litro', ['1,5 litro: measure 1.5 l']],
  ['pt', '1 234 567,89', ['1 234 567,89: cardinal 1234567.89']],
])(
  'French and German group by points and spaces and write a decimal comma (%s: %j)',
  (lang, text, expected, published) => {
    expect(tellQuantities(lang, text, published)).toEqual(expected);
  },
);

it.each<ReadingRow>([
  ['en', '１，２４７ people', ['１，２４７: cardinal 1247']],
  ['en', '１２ people', ['１２: cardinal 12']],
  ['ar', '١٢٤٧ قتيلا', ['١٢٤٧: cardinal 1247']],
  ['ar', '١٬٢٤٧ قتيلا', ['١٬٢٤٧: cardinal 1247']],
  ['ar', '١٫٥ مليون', ['١٫٥ مليون: cardinal 1500000']],
  ['ar', '١٢ قتيلا', ['١٢: cardinal 12']],
  ['en', '१२ people', ['१२: cardinal 12']],
  ['ar', '۱۲ قتيلا', ['۱۲: cardinal 12']],
])('other digits are read alike (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['en', '30k people', ['30k: cardinal 30000']],
  ['en', '30 k people', ['30 k: cardinal 30000']],
  ['en', '1.2 bn people', ['1.2 bn: cardinal 1200000000']],
  ['en', '1.2bn people', ['1.2bn: cardinal 1200000000']],
  ['en', '46 m people', ['46 m: cardinal 46000000']],
  ['en', '46 m high', ['46 m: distance 46 m']],
  ['en', '46m people', ['46m: cardinal 46000000']],
  ['en', '46m', ['46m: distance 46 m']],
  ['en', '10M people', ['10M: cardinal 10000000']],
  ['en', '2mn people', ['2mn: cardinal 2000000']],
  ['en', '5 tn', ['5 tn: cardinal 5000000000000']],
  ['fr', '30 M€', ['30 M€: money 30000000 EUR']],
  ['fr', '2 Md€', ['2 Md€: money 2000000000 EUR']],
  ['es', '3 M de muertos', ['3 M: cardinal 3000000']],
  ['de', '2 Mio. Tote', ['2 Mio: cardinal 2000000']],
  ['de', '2 Mrd. Euro', ['2 Mrd. Euro: money 2000000000 EUR']],
  ['de', '2 Tsd. Tote', ['2 Tsd: cardinal 2000']],
  ['pt', '3 mi de reais', ['3 mi de reais: money 3000000 BRL']],
  ['pt', '3 bi de reais', ['3 bi de reais: money 3000000000 BRL']],
])('letters after digits multiply (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['en', '-5 degrees', ['-5 degrees: measure -5 °']],
  ['en', 'at -5 degrees', ['-5 degrees: measure -5 °']],
  ['en', 'minus 5', ['minus 5: cardinal -5']],
  ['en', 'negative five', ['negative five: cardinal -5']],
  ['en', 'a-5', ['5: cardinal 5']],
  ['en', '- 5', ['- 5: cardinal -5']],
  ['en', '- 5 men', ['5: cardinal 5']],
  ['en', 'x - 5', ['5: cardinal 5']],
  ['en', '- 10 k', ['- 10 k: cardinal -10000']],
  ['en', '- 5.5', ['- 5.5: cardinal -5.5']],
  ['en', '1 - 5', ['1: cardinal 1', '5: cardinal 5']],
  ['en', 'minus 12345678901234567890', ['minus 12345678901234567890: cardinal -12345678901234567890']],
  ['en', 'no less than minus 5', ['minus 5: ge cardinal -5']],
  ['fr', 'moins 5', ['moins 5: cardinal -5']],
  ['fr', 'moins de 5 morts', ['5: lt cardinal 5']],
  ['de', 'minus fünf', ['minus fünf: cardinal -5']],
  ['es', 'menos cinco', ['menos cinco: cardinal -5']],
  ['pt', 'R$ 3 mi', ['R$ 3 mi: money 3000000 BRL']],
  ['en', '12·50 people', ['12·50: cardinal 12.5']],
  ['en', '123456789012345678.5 people', ['123456789012345678.5: cardinal 123456789012345678.5']],
  ['en', '1234567890123456.5 people', ['1234567890123456.5: cardinal 1234567890123460']],
  ['en', '12345.5 people', ['12345.5: cardinal 12345.5']],
])('a sign before digits (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});
