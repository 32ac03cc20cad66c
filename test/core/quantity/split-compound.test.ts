import { expect, it } from 'vitest';
import { compileLexicon } from '../../../src/core/quantity/compile-lexicon.ts';
import { GERMAN } from '../../../src/core/quantity/lexicons/de.ts';
import { compoundReader } from '../../../src/core/quantity/split-compound.ts';
import { tellQuantities, type ReadingRow } from './tell-quantities.ts';

it.each<ReadingRow>([
  ['de', 'einundzwanzig', ['einundzwanzig: cardinal 21']],
  ['de', 'siebenundvierzig', ['siebenundvierzig: cardinal 47']],
  ['de', 'hunderteins', ['hunderteins: cardinal 101']],
  ['de', 'einhundertfünf', ['einhundertfünf: cardinal 105']],
  ['de', 'zweihundert', ['zweihundert: cardinal 200']],
  ['de', 'zweihundertfünfzigtausend', ['zweihundertfünfzigtausend: cardinal 250000']],
  ['de', 'neunzehnhundertvierundachtzig', ['neunzehnhundertvierundachtzig: cardinal 1984']],
  ['de', 'zwölfhundert', ['zwölfhundert: cardinal 1200']],
  ['de', 'tausendundeins', ['tausendundeins: cardinal 1001']],
  ['de', 'einhundertundeine', ['einhundertundeine: cardinal 101']],
  [
    'de',
    'zweihunderttausenddreihundertfünfundvierzig',
    ['zweihunderttausenddreihundertfünfundvierzig: cardinal 200345'],
  ],
  ['de', 'dreißigtausend', ['dreißigtausend: cardinal 30000']],
  ['de', 'dreissig', ['dreissig: cardinal 30']],
  ['de', 'fuenfzig', ['fuenfzig: cardinal 50']],
  ['de', 'Zwanzig', ['Zwanzig: cardinal 20']],
  ['de', 'sechshundert', ['sechshundert: cardinal 600']],
])('German writes a number as one word (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['de', 'dreieinhalb', ['dreieinhalb: cardinal 3.5']],
  ['de', 'achteinhalb', ['achteinhalb: cardinal 8.5']],
  ['de', 'zweieinviertel', ['zweieinviertel: cardinal 2.25']],
  ['de', 'dreiviertel', ['dreiviertel: cardinal 0.75']],
  ['de', 'einundzwanzigster', ['einundzwanzigster: ordinal 21']],
  ['de', 'hundertste', ['hundertste: ordinal 100']],
  ['de', 'dreihundertste', ['dreihundertste: ordinal 300']],
  ['de', 'tausendster', ['tausendster: ordinal 1000']],
  ['de', 'einundzwanzigstes', ['einundzwanzigstes: ordinal 21']],
  ['de', 'hundertfünfter', ['hundertfünfter: ordinal 105']],
  ['de', 'zwölfter', ['zwölfter: ordinal 12']],
  ['de', 'neunzehnter', ['neunzehnter: ordinal 19']],
])('other numbers that are one word (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['de', 'Achtung', []],
  ['de', 'Einwohner', []],
  ['de', 'zweifellos', []],
  ['de', 'Dreieck', []],
  ['de', 'Viererbande', []],
  ['de', 'Siebenbürgen', []],
  ['de', 'zwanzigzwanzig', []],
  ['de', 'fünfundfünf', []],
  ['de', 'hunderthundert', []],
  ['de', 'tausendtausend', []],
  ['de', 'Zwanzigerjahre', []],
  ['de', 'Hundertschaft', []],
  ['de', 'Dreißigjährige', []],
])('a word that only begins so is none (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['es', 'treintaicinco', ['treintaicinco: cardinal 35']],
  ['es', 'treintaycinco', ['treintaycinco: cardinal 35']],
  ['es', 'veinticinco', ['veinticinco: cardinal 25']],
  ['es', 'treintaicincoavos', []],
  ['es', 'dos treintaicincoavos', ['dos treintaicincoavos: cardinal 0.05714285714285714']],
  ['es', 'veintemilésimo', ['veintemilésimo: ordinal 20000']],
  ['es', 'dosmil', ['dosmil: cardinal 2000']],
  ['es', 'doscientosmil', ['doscientosmil: cardinal 200000']],
  ['es', 'milagro', []],
  ['es', 'trescientos', ['trescientos: cardinal 300']],
])('Spanish and Portuguese too (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['de', 'ein Sechzehntel', ['ein Sechzehntel: cardinal 0.0625']],
  ['de', 'ein Einundzwanzigstel', ['ein Einundzwanzigstel: cardinal 0.047619047619047616']],
  ['de', 'drei Fünfundzwanzigstel', ['drei Fünfundzwanzigstel: cardinal 0.12']],
  ['de', 'ein Dreißigstel', ['ein Dreißigstel: cardinal 0.03333333333333333']],
  ['de', 'zwei Zweihundertstel', ['zwei Zweihundertstel: cardinal 0.01']],
  ['de', 'ein Hundertfünftel', ['ein Hundertfünftel: cardinal 0.009523809523809525']],
  ['de', 'fünf Tausendstel', ['fünf Tausendstel: cardinal 0.005']],
])('a part that is one word (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

const read = compoundReader(compileLexicon({ ...GERMAN }).entries, GERMAN.joining);

it.each([
  ['einundzwanzig', { cardinal: 21 }],
  ['zweihundert', { cardinal: 200 }],
  ['zweihunderttausend', { cardinal: 200_000 }],
  ['einundzwanzigste', { ordinal: 21 }],
  ['zweihundertste', { ordinal: 200 }],
  ['zweitausendste', { ordinal: 2000 }],
  ['hundertzweite', { ordinal: 102 }],
  ['dreieinhalb', { fraction: 3.5 }],
  ['zweieinviertel', { fraction: 2.25 }],
  ['fünfundzwanzigstel', { denominator: 25 }],
  ['zweihundertstel', { denominator: 200 }],
  ['hundertfünftel', { denominator: 105 }],
  ['zwanzighundert', { cardinal: 2000 }],
  ['elf', undefined],
  ['fünfundfünf', undefined],
  ['zwanzigvierzig', undefined],
  ['dreihalbdrei', undefined],
  ['zweitezwei', undefined],
  ['zwanzigste', { ordinal: 20 }],
  ['Achtung', undefined],
  ['Gesellschaft', undefined],
  ['einundzwanzig'.repeat(8), undefined],
])('makes of %j an entry like those of single words', (word, expected) => {
  expect(read(word, 0, word.length)).toEqual(expected);
});

it('reads a word inside a text', () => {
  expect(read('die einundzwanzig Toten', 4, 17)).toEqual({ cardinal: 21 });
});
