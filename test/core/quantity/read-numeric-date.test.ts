import { expect, it } from 'vitest';
import { tellQuantities, type ReadingRow } from './tell-quantities.ts';

it.each<ReadingRow>([
  ['en', '2025-05-23', ['2025-05-23: date 2025-05-23']],
  ['en', '2025/05/23', ['2025/05/23: date 2025-05-23']],
  ['en', '2025.05.23', ['2025.05.23: date 2025-05-23']],
  ['en', '2025-5-3', ['2025-5-3: date 2025-05-03']],
])('year first (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['en', '23/05/2025', ['23/05/2025: date 2025-05-23']],
  ['en', '05/23/2025', ['05/23/2025: date 2025-05-23']],
  ['en', '05/06/2025', ['05/06/2025: date 2025-05-06 (ambiguous)']],
  ['en', '05/05/2025', ['05/05/2025: date 2025-05-05']],
  ['en', '23.05.2025', ['23.05.2025: date 2025-05-23']],
  ['en', '05.06.2025', ['05.06.2025: date 2025-06-05']],
  ['en', '23-05-2025', ['23-05-2025: date 2025-05-23']],
  ['en', '13/13/2025', ['13/13/2025: name (13/13/2025)']],
  ['en', '31/04/2025', ['31/04/2025: name (31/04/2025)']],
  ['en', '04/31/2025', ['04/31/2025: name (04/31/2025)']],
  ['en', '0/05/2025', ['0/05/2025: name (0/05/2025)']],
  ['fr', '05/06/2025', ['05/06/2025: date 2025-06-05']],
  ['fr', '23/05/2025', ['23/05/2025: date 2025-05-23']],
  ['fr', '05/23/2025', ['05/23/2025: date 2025-05-23']],
  ['de', '05.06.2025', ['05.06.2025: date 2025-06-05']],
  ['de', '5.6.2025', ['5.6.2025: date 2025-06-05']],
  ['es', '05/06/2025', ['05/06/2025: date 2025-06-05']],
  ['pt', '05/06/2025', ['05/06/2025: date 2025-06-05']],
  ['ar', '05/06/2025', ['05/06/2025: date 2025-06-05']],
])('day and month by the language, where only one order can be (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['en', '23/05/25', ['23/05/25: date 2025-05-23']],
  ['en', '5/6/25', ['5/6/25: date 2025-05-06 (ambiguous)']],
  ['en', '23.05.25', ['23.05.25: date 2025-05-23']],
  ['en', '1.2.25', ['1.2.25: name (1.2.25)']],
  ['en', '23-05-25', ['23-05-25: date 2025-05-23']],
  ['en', '23/05/025', ['23/05/025: name (23/05/025)']],
  ['en', '123/05/2025', ['123/05/2025: name (123/05/2025)']],
  ['en', '23/123/2025', ['23/123/2025: name (23/123/2025)']],
  ['en', '23/05/20256', ['23/05/20256: name (23/05/20256)']],
])('a year of two digits (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['en', '02/06', ['02/06: date --02-06 (ambiguous)']],
  ['en', '06/02', ['06/02: date --06-02 (ambiguous)']],
  ['en', '05/05', ['05/05: date --05-05']],
  ['en', '23/05', ['23/05: date --05-23']],
  ['en', '05/23', ['05/23: date --05-23']],
  ['en', '2/6', ['2/6: cardinal 0.3333333333333333']],
  ['en', '12/11', ['12/11: name (12/11)']],
  ['en', '02-06', ['02-06: cardinal 2..6']],
  ['en', '02.06', ['02.06: cardinal 2.06']],
  ['en', '2/06', ['2/06: name (2/06)']],
  ['en', '13/00', ['13/00: name (13/00)']],
  ['en', '02/06/', ['02/06: date --02-06 (ambiguous)']],
  ['en', '02/06/25/1', ['02/06/25/1: name (02/06/25/1)']],
  ['fr', '02/06', ['02/06: date --06-02']],
  ['de', '02/06', ['02/06: date --06-02']],
])('two runs are a date only where a zero leads one (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['en', '02 /06', ['02: cardinal 2', '06: cardinal 6']],
  ['en', '02/ 06', ['02: cardinal 2', '06: cardinal 6']],
  ['en', '23/05-2025', ['23/05: date --05-23', '2025: cardinal 2025']],
  ['en', '23 /05/2025', ['23: cardinal 23', '05/2025: name (05/2025)']],
  ['en', '23/05/ 2025', ['23/05: date --05-23', '2025: cardinal 2025']],
])('marks that do not touch (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});
