import { expect, it } from 'vitest';
import { tellQuantities, type ReadingRow } from './tell-quantities.ts';

it.each<ReadingRow>([
  ['en', 'twenty-one', ['twenty-one: cardinal 21']],
  ['en', 'twenty one', ['twenty one: cardinal 21']],
  ['en', 'twenty and one', ['twenty: cardinal 20', 'one: cardinal 1']],
  ['en', 'one hundred and five', ['one hundred and five: cardinal 105']],
  ['en', 'one hundred five', ['one hundred five: cardinal 105']],
  ['en', 'two hundred thousand', ['two hundred thousand: cardinal 200000']],
  ['en', 'three hundred and two hundred', ['three hundred: cardinal 300', 'two hundred: cardinal 200']],
  ['en', 'two thousand and two hundred', ['two thousand and two hundred: cardinal 2200']],
  [
    'en',
    'two million three hundred thousand four hundred and five',
    ['two million three hundred thousand four hundred and five: cardinal 2300405'],
  ],
  ['en', 'one thousand million', ['one thousand million: cardinal 1000000000']],
  ['en', 'million', ['million: cardinal 1000000']],
  ['en', 'a hundred', ['a hundred: cardinal 100']],
  ['en', 'a thousand men', ['a thousand: cardinal 1000']],
  ['en', 'hundred thousand men', ['hundred thousand: cardinal 100000']],
  ['en', 'one million million', ['one million: cardinal 1000000', 'million: cardinal 1000000']],
  ['en', 'ten hundred', ['ten hundred: cardinal 1000']],
  ['en', 'twenty hundred', ['twenty hundred: cardinal 2000']],
  ['en', 'one hundred hundred', ['one hundred: cardinal 100', 'hundred: cardinal 100']],
  ['en', 'two three', ['two: cardinal 2', 'three: cardinal 3']],
  ['en', 'two twenty', ['two: cardinal 2', 'twenty: cardinal 20']],
  ['en', 'eleven one', ['eleven: cardinal 11', 'one: cardinal 1']],
  ['en', 'twenty eleven', ['twenty: cardinal 20', 'eleven: cardinal 11']],
  ['en', 'twenty ten', ['twenty: cardinal 20', 'ten: cardinal 10']],
  ['en', 'nineteen eighty-four', ['nineteen: cardinal 19', 'eighty-four: cardinal 84']],
  ['en', 'zero million', ['zero: cardinal 0', 'million: cardinal 1000000']],
  ['en', 'zero one', ['zero: cardinal 0', 'one: cardinal 1']],
  ['en', 'five zero', ['five: cardinal 5', 'zero: cardinal 0']],
  [
    'en',
    'one trillion trillion trillion',
    ['one trillion: cardinal 1000000000000', 'trillion: cardinal 1000000000000', 'trillion: cardinal 1000000000000'],
  ],
  ['en', 'one hundred and two thousand', ['one hundred and two thousand: cardinal 102000']],
  ['en', 'five thousand and twenty million', ['five thousand and twenty million: cardinal 5020000000']],
  ['en', 'three million five', ['three million five: cardinal 3000005']],
  ['en', 'three thousand million five hundred', ['three thousand million five hundred: cardinal 3000000500']],
  ['en', 'two million two million', ['two million: cardinal 2000000', 'two million: cardinal 2000000']],
])('English words add up (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['en', '4 thousand 3 hundred and 21 men', ['4 thousand 3 hundred and 21: cardinal 4321']],
  ['en', '4 thousand 3 hundred and 0 men', ['4 thousand 3 hundred: cardinal 4300', '0: cardinal 0']],
  ['en', '3 hundred and 200 men', ['3 hundred: cardinal 300', '200: cardinal 200']],
  ['en', '3 hundred and 2.5 men', ['3 hundred: cardinal 300', '2.5: cardinal 2.5']],
  ['en', '5 hundred thousand', ['5 hundred thousand: cardinal 500000']],
  ['en', '322 hundred', ['322 hundred: cardinal 32200']],
  ['en', '2 thousand 500', ['2 thousand 500: cardinal 2500']],
  ['en', '2.5 thousand 5', ['2.5 thousand 5: cardinal 2505']],
  ['en', '2 million 500 thousand', ['2 million 500 thousand: cardinal 2500000']],
  ['en', '5 twenty', ['5: cardinal 5', 'twenty: cardinal 20']],
  ['en', 'twenty 5', ['twenty: cardinal 20', '5: cardinal 5']],
  ['en', '1 million 2 million', ['1 million: cardinal 1000000', '2 million: cardinal 2000000']],
  ['en', '12 hundred and 50', ['12 hundred and 50: cardinal 1250']],
  ['en', '4 thousand and 200', ['4 thousand and 200: cardinal 4200']],
])('digits and words add up (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['en', 'first', ['first: ordinal 1']],
  ['en', 'twenty-first', ['twenty-first: ordinal 21']],
  ['en', 'twenty first', ['twenty first: ordinal 21']],
  ['en', 'two hundredth', ['two hundredth: ordinal 200']],
  ['en', 'one hundred and fifth', ['one hundred and fifth: ordinal 105']],
  ['en', 'one thousandth', ['one thousandth: cardinal 0.001']],
  ['en', 'two millionth', ['two millionth: ordinal 2000000']],
  ['en', 'fifth second', ['fifth: ordinal 5', 'second: ordinal 2']],
  ['en', 'fifth five', ['fifth: ordinal 5', 'five: cardinal 5']],
  ['en', 'second hundred', ['second: ordinal 2', 'hundred: cardinal 100']],
  ['en', 'third million', ['third: ordinal 3', 'million: cardinal 1000000']],
  ['en', 'twentieth', ['twentieth: ordinal 20']],
  ['en', 'hundred and first', ['hundred and first: ordinal 101']],
])('ordinals in words (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['fr', 'vingt et un', ['vingt et un: cardinal 21']],
  ['fr', 'vingt-deux', ['vingt-deux: cardinal 22']],
  ['fr', 'soixante-dix', ['soixante-dix: cardinal 70']],
  ['fr', 'soixante et onze', ['soixante et onze: cardinal 71']],
  ['fr', 'soixante-dix-sept', ['soixante-dix-sept: cardinal 77']],
  ['fr', 'soixante-dix-neuf', ['soixante-dix-neuf: cardinal 79']],
  ['fr', 'quatre-vingts', ['quatre-vingts: cardinal 80']],
  ['fr', 'quatre-vingt-un', ['quatre-vingt-un: cardinal 81']],
  ['fr', 'quatre-vingt-dix', ['quatre-vingt-dix: cardinal 90']],
  ['fr', 'quatre-vingt-dix-neuf', ['quatre-vingt-dix-neuf: cardinal 99']],
  ['fr', 'quatre-vingt-onze', ['quatre-vingt-onze: cardinal 91']],
  ['fr', 'cent quatre-vingts', ['cent quatre-vingts: cardinal 180']],
  ['fr', 'cinq vingts', ['cinq: cardinal 5', 'vingts: cardinal 20']],
  ['fr', 'quarante-dix', ['quarante: cardinal 40', 'dix: cardinal 10']],
  ['fr', 'quarante et onze', ['quarante: cardinal 40', 'onze: cardinal 11']],
  ['fr', 'soixante-six', ['soixante-six: cardinal 66']],
  ['fr', 'soixante dix six', ['soixante dix six: cardinal 76']],
  ['fr', 'soixante vingt', ['soixante: cardinal 60', 'vingt: cardinal 20']],
  ['fr', 'septante-deux', ['septante-deux: cardinal 72']],
  ['fr', 'huitante', ['huitante: cardinal 80']],
  ['fr', 'nonante-neuf', ['nonante-neuf: cardinal 99']],
  ['fr', 'deux cents', ['deux cents: cardinal 200']],
  ['fr', 'deux cent un', ['deux cent un: cardinal 201']],
  ['fr', 'mille', ['mille: cardinal 1000']],
  ['fr', 'mille un', ['mille un: cardinal 1001']],
  ['fr', 'deux mille cinq cents', ['deux mille cinq cents: cardinal 2500']],
  ['fr', 'dix mille millions', ['dix mille millions: cardinal 10000000000']],
  ['fr', 'mille milliards', ['mille milliards: cardinal 1000000000000']],
  ['fr', 'deux cent mille', ['deux cent mille: cardinal 200000']],
  ['fr', 'un million deux cent mille', ['un million deux cent mille: cardinal 1200000']],
  ['fr', 'vingt et deux', ['vingt: cardinal 20', 'deux: cardinal 2']],
  ['fr', 'trente et onze', ['trente: cardinal 30', 'onze: cardinal 11']],
  ['fr', 'cent et un', ['cent et un: cardinal 101']],
  ['fr', 'vingt-et-unième', ['vingt-et-unième: ordinal 21']],
  ['fr', 'deux centième', ['deux centième: ordinal 200']],
  ['fr', 'quatre-vingt-dix-septième', ['quatre-vingt-dix-septième: ordinal 97']],
  ['fr', 'quatre cents vingt', ['quatre cents vingt: cardinal 420']],
  ['fr', 'cent trente-quatre mille deux cent vingt', ['cent trente-quatre mille deux cent vingt: cardinal 134220']],
])('French counts by twenties (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['es', 'treinta y dos', ['treinta y dos: cardinal 32']],
  ['es', 'treinta dos', ['treinta dos: cardinal 32']],
  ['es', 'treinta y doce', ['treinta: cardinal 30', 'doce: cardinal 12']],
  ['es', 'veintidós', ['veintidós: cardinal 22']],
  ['es', 'ciento uno', ['ciento uno: cardinal 101']],
  ['es', 'ciento y uno', ['ciento y uno: cardinal 101']],
  ['es', 'doscientos cincuenta', ['doscientos cincuenta: cardinal 250']],
  ['es', 'quinientos mil', ['quinientos mil: cardinal 500000']],
  ['es', 'mil quinientos millones', ['mil quinientos millones: cardinal 1500000000']],
  ['es', 'mil millones', ['mil millones: cardinal 1000000000']],
  ['es', 'dos mil trescientos', ['dos mil trescientos: cardinal 2300']],
  ['es', 'un millón doscientos mil', ['un millón doscientos mil: cardinal 1200000']],
  ['es', 'cuadragésimo séptimo', ['cuadragésimo séptimo: ordinal 47']],
  ['es', 'décimo primero', ['décimo primero: ordinal 11']],
  ['es', 'vigésimo', ['vigésimo: ordinal 20']],
  ['es', 'centésimo primero', ['centésimo primero: ordinal 101']],
  ['es', 'veintiuno', ['veintiuno: cardinal 21']],
  ['pt', 'trinta e dois', ['trinta e dois: cardinal 32']],
  ['pt', 'cento e um', ['cento e um: cardinal 101']],
  ['pt', 'duzentos e cinquenta', ['duzentos e cinquenta: cardinal 250']],
  ['pt', 'mil e quinhentos', ['mil e quinhentos: cardinal 1500']],
  ['pt', 'mil quinhentos e vinte e um', ['mil quinhentos e vinte e um: cardinal 1521']],
  ['pt', 'dois mil e trezentos', ['dois mil e trezentos: cardinal 2300']],
  ['pt', 'um milhão e duzentos mil', ['um milhão e duzentos mil: cardinal 1200000']],
  ['pt', 'quadragésimo sétimo', ['quadragésimo sétimo: ordinal 47']],
  ['pt', 'décimo primeiro', ['décimo primeiro: ordinal 11']],
  ['pt', 'dois bilhões', ['dois bilhões: cardinal 2000000000']],
])('Spanish and Portuguese join tens by a word (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['ar', 'ثلاثة وعشرون', ['ثلاثة وعشرون: cardinal 23']],
  ['ar', 'خمسة عشر', ['خمسة عشر: cardinal 15']],
  ['ar', 'مئة وخمسة', ['مئة وخمسة: cardinal 105']],
  ['ar', 'ألفان', ['ألفان: cardinal 2000']],
  ['ar', 'ثلاثة آلاف', ['ثلاثة آلاف: cardinal 3000']],
  ['ar', 'مئتان', ['مئتان: cardinal 200']],
  ['ar', 'خمسمئة', ['خمسمئة: cardinal 500']],
  ['ar', 'ألف ومئتان', ['ألف ومئتان: cardinal 1200']],
  ['ar', 'ثلاثة آلاف وخمسمئة', ['ثلاثة آلاف وخمسمئة: cardinal 3500']],
  ['ar', 'مليون ونصف', ['مليون ونصف: cardinal 1500000']],
  ['ar', 'مليونان', ['مليونان: cardinal 2000000']],
  ['ar', 'الثالث', ['الثالث: ordinal 3']],
  ['ar', 'الثالث والعشرون', ['الثالث والعشرون: ordinal 23']],
  ['ar', 'الثلاثون', ['الثلاثون: ordinal 30']],
  ['ar', 'خمسة وثلاثون ألفا', ['خمسة وثلاثون ألفا: cardinal 35000']],
  ['ar', 'وعشرون', ['وعشرون: cardinal 20']],
  ['ar', 'بعشرين', ['بعشرين: cardinal 20']],
  ['ar', 'أحد عشر', ['أحد عشر: cardinal 11']],
])('Arabic says units first (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['de', 'drei Milliarden', ['drei Milliarden: cardinal 3000000000']],
  ['de', 'drei Billionen', ['drei Billionen: cardinal 3000000000000']],
  ['de', 'drei Billiarden', ['drei Billiarden: cardinal 3000000000000000']],
  ['de', 'drei Trillionen', ['drei Trillionen: cardinal 3000000000000000000']],
  ['de', 'drei Trilliarden', ['drei Trilliarden: cardinal 3000000000000000000000']],
  ['fr', 'trois billions', ['trois billions: cardinal 3000000000000']],
  ['es', 'tres billones', ['tres billones: cardinal 3000000000000']],
  ['en', 'three quadrillion', ['three quadrillion: cardinal 3000000000000000']],
])('long scales (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});
