import { expect, it } from 'vitest';
import { tellQuantities, type ReadingRow } from './tell-quantities.ts';

it.each<ReadingRow>([
  ['en', 'on 31 December', ['31 December: date 2024-12-31 (--12-31)'], '2025-01-03'],
  ['en', 'on 3 January', ['3 January: date 2025-01-03 (--01-03)'], '2024-12-28'],
  ['en', 'on 23 May', ['23 May: date 2025-05-23 (--05-23)'], '2025-05-26'],
  ['en', 'on 25 November', ['25 November: date 2024-11-25 (--11-25)'], '2025-05-26'],
  ['en', 'on 26 November', ['26 November: date 2024-11-26 (--11-26)'], '2025-05-26'],
  ['en', 'on 27 November', ['27 November: date 2024-11-27 (--11-27)'], '2025-05-26'],
  ['en', 'on 24 November', ['24 November: date 2025-11-24 (--11-24)'], '2025-05-26'],
  ['en', 'on 29 February', ['29 February: date 2024-02-29 (--02-29)'], '2025-03-01'],
  ['en', 'on 29 February', ['29 February: date 2028-02-29 (--02-29)'], '2026-12-01'],
  ['en', 'on 28 November', ['28 November: date 2024-11-28 (--11-28)'], '2025-05-29'],
  ['en', 'on 29 February', ['29 February: date 1904-02-29 (--02-29)'], '1902-03-01'],
  ['en', 'on 1 September', ['1 September: date 2024-09-01 (--09-01)'], '2025-03-01'],
  ['en', 'on 23 May 2020', ['23 May 2020: date 2020-05-23'], '2025-05-26'],
  ['en', 'on 23 May', ['23 May: date --05-23']],
])('a day and a month are resolved to the nearest year (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['en', 'on Monday', ['Monday: date 2025-05-26 (-W-1)'], '2025-05-26'],
  ['en', 'on Sunday', ['Sunday: date 2025-05-25 (-W-7)'], '2025-05-26'],
  ['en', 'on Tuesday', ['Tuesday: date 2025-05-20 (-W-2)'], '2025-05-26'],
  ['en', 'on Friday', ['Friday: date 2025-05-23 (-W-5)'], '2025-05-26'],
  ['en', 'on Friday', ['Friday: date -W-5 (-W-5)']],
  ['en', 'next Friday', ['Friday: date 2025-05-30 (-W-5)'], '2025-05-26'],
  ['en', 'next Monday', ['Monday: date 2025-06-02 (-W-1)'], '2025-05-26'],
  ['en', 'last Friday', ['Friday: date 2025-05-23 (-W-5)'], '2025-05-26'],
  ['en', 'last Monday', ['Monday: date 2025-05-19 (-W-1)'], '2025-05-26'],
  ['en', 'on Friday', ['Friday: date 2025-05-23 (-W-5)'], '2025-05-26T23:30:00Z'],
  ['en', 'on Friday', ['Friday: date -W-5 (-W-5)'], 'yesterday'],
  ['en', 'on Friday', ['Friday: date -W-5 (-W-5)'], '2025-13-45'],
  ['fr', 'lundi prochain', ['lundi: date 2025-06-02 (-W-1)'], '2025-05-26'],
  ['fr', 'lundi dernier', ['lundi: date 2025-05-19 (-W-1)'], '2025-05-26'],
  ['fr', 'vendredi', ['vendredi: date 2025-05-23 (-W-5)'], '2025-05-26'],
  ['es', 'el viernes', ['viernes: date 2025-05-23 (-W-5)'], '2025-05-26'],
  ['es', 'el próximo viernes', ['viernes: date 2025-05-30 (-W-5)'], '2025-05-26'],
  ['es', 'el viernes pasado', ['viernes: date 2025-05-23 (-W-5)'], '2025-05-26'],
  ['pt', 'na sexta-feira', ['sexta-feira: date 2025-05-23 (-W-5)'], '2025-05-26'],
  ['de', 'am Freitag', ['Freitag: date 2025-05-23 (-W-5)'], '2025-05-26'],
  ['de', 'nächsten Freitag', ['Freitag: date 2025-05-30 (-W-5)'], '2025-05-26'],
  ['ar', 'يوم الجمعة', ['الجمعة: date 2025-05-23 (-W-5)'], '2025-05-26'],
])('a weekday is the last one before publication (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['en', 'Friday 23 May 2025', ['Friday 23 May 2025: date 2025-05-23']],
  ['en', 'Friday, May 23', ['Friday, May 23: date --05-23']],
  ['en', 'Friday, 23 May 2025', ['Friday, 23 May 2025: date 2025-05-23']],
  ['en', 'Fri. 23 May', ['Fri. 23 May: date --05-23']],
  ['en', 'Friday the 23rd of May', ['Friday the 23rd of May: date --05-23']],
  ['en', 'Friday 23/05/2025', ['Friday 23/05/2025: date 2025-05-23']],
  ['en', 'Fri 23 May', ['Fri 23 May: date --05-23']],
  ['en', 'Fri', []],
  ['en', 'Wed', []],
  ['en', 'Mon cheri', []],
  ['fr', 'vendredi 23 mai', ['vendredi 23 mai: date --05-23']],
])('a weekday before a date belongs to it (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['en', 'yesterday', ['yesterday: date 2025-05-25 (day-1)'], '2025-05-26'],
  ['en', 'today', ['today: date 2025-05-26 (day+0)'], '2025-05-26'],
  ['en', 'tomorrow', ['tomorrow: date 2025-05-27 (day+1)'], '2025-05-26'],
  ['en', 'yesterday', ['yesterday: date (day-1)']],
  ['en', 'yesterday', ['yesterday: date 2025-02-28 (day-1)'], '2025-03-01'],
  ['fr', 'hier', ['hier: date 2025-05-25 (day-1)'], '2025-05-26'],
  ['fr', 'demain', ['demain: date 2025-05-27 (day+1)'], '2025-05-26'],
  ['es', 'ayer', ['ayer: date 2025-05-25 (day-1)'], '2025-05-26'],
  ['pt', 'ontem', ['ontem: date 2025-05-25 (day-1)'], '2025-05-26'],
  ['de', 'gestern', ['gestern: date 2025-05-25 (day-1)'], '2025-05-26'],
  ['ar', 'أمس', ['أمس: date 2025-05-25 (day-1)'], '2025-05-26'],
])('days told from the day of publication (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['en', 'in 2009 it began', ['2009: date 2009']],
  ['en', 'since 1999', ['1999: date 1999']],
  ['en', '2009 people', ['2009: cardinal 2009']],
  ['en', 'in 2009', ['2009: date 2009']],
  ['en', '(2009)', ['2009: date 2009']],
  ['en', '(2009 men)', ['2009: cardinal 2009']],
  ['en', 'in 1700', ['1700: cardinal 1700']],
  ['en', 'in 1799', ['1799: cardinal 1799']],
  ['en', 'in 1800', ['1800: date 1800']],
  ['en', 'in 2100', ['2100: date 2100']],
  ['en', 'in 2101', ['2101: cardinal 2101']],
  ['en', 'in 20091', ['20091: cardinal 20091']],
  ['en', 'in 2009.5', ['2009.5: cardinal 2009.5']],
  ['en', 'in 2009, 5 men', ['2009: date 2009', '5: cardinal 5']],
  ['en', 'by A2009', ['A2009: name (a2009)']],
  ['en', 'in 2007-08', ['2007-08: date 2007..2008']],
  ['en', 'in 2007-2011', ['2007-2011: date 2007..2011']],
  ['en', 'in 2007–2011', ['2007–2011: date 2007..2011']],
  ['en', 'in 2007/08', ['2007/08: date 2007..2008']],
  ['en', 'in 2007 -- 11', ['2007 -- 11: date 2007..2011']],
  ['en', 'in 2007--11', ['2007--11: date 2007..2011']],
  ['en', 'in 2007 - 2011', ['2007: date 2007', '2011: cardinal 2011']],
  ['en', 'in 2007-07', ['2007: date 2007', '07: cardinal 7']],
  ['en', 'in 2007-06', ['2007: date 2007', '06: cardinal 6']],
  ['en', 'in 2007-20', ['2007: date 2007', '20: cardinal 20']],
  ['en', 'in 2007-19', ['2007-19: date 2007..2019']],
  ['en', 'in 2007-2007', ['2007: date 2007', '2007: cardinal 2007']],
  ['en', 'in 2007-201', ['2007: date 2007', '201: cardinal 201']],
  ['en', 'in the 1990s', ['1990s: date 1990..1999']],
  ['en', 'in the 1995s', ['1995: cardinal 1995']],
  ['en', 'x1990s', ['x1990: name (x1990)']],
  ['de', 'die 1990er Jahre', ['1990er: date 1990..1999']],
  ['fr', 'en 2009', ['2009: date 2009']],
  ['es', 'en 2009', ['2009: date 2009']],
  ['pt', 'em 2009', ['2009: date 2009']],
  ['de', 'im Jahr 2009', ['2009: date 2009']],
  ['ar', 'في عام 2009', ['2009: date 2009']],
])('years (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['en', 'on the 23rd', ['23rd: date ---23']],
  ['en', 'on the 23rd of men', ['23rd: date ---23']],
  ['en', 'on the 23rd men', ['23rd: ordinal 23']],
  ['en', 'on the 23', ['23: cardinal 23']],
  ['en', 'the 23rd', ['23rd: ordinal 23']],
  ['en', 'on the 32nd', ['32nd: ordinal 32']],
  ['en', 'on the 23rd on', ['23rd: date ---23']],
])('a day without a month (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['en', 'in May', ['May: date 2025-05 (--05)'], '2025-05-26'],
  ['en', 'in June', ['June: date 2024-06 (--06)'], '2025-05-26'],
  ['en', 'in April', ['April: date 2025-04 (--04)'], '2025-05-26'],
  ['en', 'since January', ['January: date 2025-01 (--01)'], '2025-05-26'],
  ['en', 'next June', ['June: date 2025-06 (--06)'], '2025-05-26'],
  ['en', 'in May', ['May: date --05']],
  ['en', 'May', []],
  ['en', 'in may', ['may: date 2025-05 (--05)'], '2025-05-26'],
  ['en', 'in June 2024', ['June 2024: date 2024-06'], '2025-05-26'],
  ['en', 'June 2024', ['June 2024: date 2024-06']],
  ['fr', 'en mai', ['mai: date 2025-05 (--05)'], '2025-05-26'],
  ['es', 'en mayo', ['mayo: date 2025-05 (--05)'], '2025-05-26'],
  ['pt', 'em maio', ['maio: date 2025-05 (--05)'], '2025-05-26'],
  ['de', 'im Mai', ['Mai: date 2025-05 (--05)'], '2025-05-26'],
])('a month by itself (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});
