import { expect, it } from 'vitest';
import { tellQuantities, type ReadingRow } from './tell-quantities.ts';

it.each<ReadingRow>([
  ['en', 'M23 rebels', ['M23: name (m23)']],
  ['en', 'AK-47 rifles', ['AK-47: name (ak47)']],
  ['en', 'F-16s', ['F-16: name (f16)']],
  ['en', 'CVE-2025-1234', ['CVE-2025-1234: name (cve20251234)']],
  ['en', 'G5 Sahel', ['G5: name (g5)']],
  ['en', 'A-b-5', ['5: cardinal 5']],
  ['en', 'covid-19', ['covid-19: name (covid19)']],
  ['en', 'Covid-19', ['Covid-19: name (covid19)']],
  ['en', 'May-5', ['5: cardinal 5']],
  ['en', 'Friday-5', ['Friday: date -W-5 (-W-5)', '5: cardinal 5']],
  ['en', 'Ten-5', ['Ten: cardinal 10', '5: cardinal 5']],
  ['en', 'B52H', ['B52H: name (b52h)']],
  ['en', '4x4', ['4x4: name (4x4)']],
  ['en', '192.168.1.1', ['192.168.1.1: name (192.168.1.1)']],
  ['en', '192.168.1.1/24', ['192.168.1.1/24: name (192.168.1.1/24)']],
  ['en', '1.2.3', ['1.2.3: name (1.2.3)']],
  ['en', '1.2', ['1.2: cardinal 1.2']],
  ['en', '1990s', ['1990s: date 1990..1999']],
  ['en', 'S-300PMU2', ['S-300PMU2: name (s300pmu2)']],
  ['en', 'M23-led', ['M23: name (m23)']],
  ['en', 'M23_4', ['M23_4: name (m234)']],
  ['en', 'M23:4', ['M23:4: name (m23:4)']],
  ['en', 'M23.', ['M23: name (m23)']],
  ['en', 'M23 - 4', ['M23: name (m23)', '4: cardinal 4']],
  ['en', 'GPT-4o', ['GPT-4o: name (gpt4o)']],
  ['en', 'http://a.b/123 and 5', ['5: cardinal 5']],
  ['en', 'www.a.b/123 and 5', ['5: cardinal 5']],
  ['en', 'www2 5', ['www2: name (www2)', '5: cardinal 5']],
  ['en', 'mid-2024', ['2024: cardinal 2024']],
])('letters and digits that touch (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['en', '24/7', ['24/7: name (24/7)']],
  ['en', '9/11', ['9/11: name (9/11)']],
  ['en', '91/1', ['91/1: name (91/1)']],
  ['en', 'A9/11', ['A9/11: name (a9/11)']],
])('names tell digits apart (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['en', '7.62mm rounds', ['7.62mm: name (7.62mm)']],
  ['en', '7.62 mm rounds', ['7.62 mm: name (7.62mm)']],
  ['en', '7.62-mm rounds', ['7.62-mm: name (7.62mm)']],
  ['en', '7.62 mm of rain', ['7.62 mm: distance 7.62 mm']],
  ['en', '122mm of rain', ['122mm: distance 122 mm']],
  ['en', '5 cm rounds', ['5 cm: distance 5 cm']],
])('calibres (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['en', 'No. 8', ['No. 8: name (no.8)']],
  ['en', 'No 8', ['8: cardinal 8']],
  ['en', 'no 8', ['8: cardinal 8']],
  ['en', 'No. 1,200', ['1,200: cardinal 1200']],
  ['en', 'number 8', ['number 8: name (number8)']],
  ['en', 'number of 8', ['8: cardinal 8']],
  ['en', '#8', ['#8: name (8)']],
  ['en', '# 8', ['8: cardinal 8']],
  ['en', 'nr. 8', ['nr. 8: name (nr.8)']],
  ['en', 'Nos. 8', ['Nos. 8: name (nos.8)']],
  ['fr', 'n° 8', ['n° 8: name (n8)']],
  ['fr', 'numéro 8', ['numéro 8: name (numéro8)']],
  ['es', 'nº 8', ['nº 8: name (nº8)']],
  ['es', 'número 8', ['número 8: name (número8)']],
  ['pt', 'n.º 8', ['n.º 8: name (n.º8)']],
  ['pt', 'número 8', ['número 8: name (número8)']],
  ['de', 'Nr. 8', ['Nr. 8: name (nr.8)']],
  ['de', 'Nummer 8', ['Nummer 8: name (nummer8)']],
  ['ar', 'رقم 8', ['رقم 8: name (رقم8)']],
])('labels (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['en', 'Route 4', ['Route 4: name (route4)']],
  ['en', 'route 4', ['4: cardinal 4']],
  ['en', 'Route 4 km', ['4 km: distance 4 km']],
  ['en', 'Route 4%', ['4%: percent 4']],
  ['en', 'Route 4 million', ['4 million: cardinal 4000000']],
  ['en', 'Route 4.5', ['4.5: cardinal 4.5']],
  ['en', 'Route 1,200', ['1,200: cardinal 1200']],
  ['en', 'Boeing 737', ['Boeing 737: name (boeing737)']],
  ['en', 'Boeing 737-800', ['Boeing 737-800: name (boeing737800)']],
  ['en', 'Article 5', ['Article 5: name (article5)']],
  ['en', 'Task Force 5', ['Task Force 5: name (taskforce5)']],
  ['en', 'Super Bowl 50', ['Super Bowl 50: name (superbowl50)']],
  ['fr', 'Route 4', ['Route 4: name (route4)']],
  ['es', 'Ruta 4', ['Ruta 4: name (ruta4)']],
  ['pt', 'Rota 4', ['Rota 4: name (rota4)']],
  ['de', 'Artikel 5', ['Artikel 5: name (artikel5)']],
])('a noun with a capital before its number (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['en', '7th Brigade', ['7th Brigade: name (7thbrigade)']],
  ['en', '7th brigade', ['7th: ordinal 7']],
  ['en', '41 Wing', ['41 Wing: name (41wing)']],
  ['en', '41 wing', ['41: cardinal 41']],
  ['en', 'Third Division', ['Third Division: name (thirddivision)']],
  ['en', '4th Armoured Infantry Brigade', ['4th Armoured: name (4tharmoured)']],
  ['en', '4th Big Armoured Infantry Brigade', ['4th Big Armoured: name (4thbigarmoured)']],
  ['en', '4th Very Big Armoured Infantry Brigade', ['4th Very Big Armoured: name (4thverybigarmoured)']],
  ['en', '4th Very Big Light New Brigade', ['4th: ordinal 4']],
  ['en', 'four Brigade', ['four: cardinal 4']],
  ['en', '41 Big Wing', ['41: cardinal 41']],
  ['en', '5th of Brigade', ['5th: ordinal 5']],
  ['en', 'five Frontier Corps men', ['five: cardinal 5']],
  ['fr', '7e Brigade', ['7e Brigade: name (7ebrigade)']],
  ['es', '7ª Brigada', ['7ª Brigada: name (7ªbrigada)']],
  ['pt', '7ª Brigada', ['7ª Brigada: name (7ªbrigada)']],
  ['de', '7. Brigade', []],
  ['de', 'die 7. Brigade', ['7. Brigade: name (7.brigade)']],
])('a number before a noun with a capital (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['en', 'covid-19 cases', ['covid-19: name (covid19)']],
  ['en', 'ak-47 rifles', ['ak-47: name (ak47)']],
  ['en', 'mid-2024', ['2024: cardinal 2024']],
  ['fr', 'covid-19', ['covid-19: name (covid19)']],
])('names in lower case (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});
