import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../../src/core/quantity/read-quantities.ts';
import type { Quantity } from '../../../src/core/quantity/quantity.ts';

const read = (text: string, published?: string): Quantity[] =>
  readQuantities(text, { lang: 'en', ...(published !== undefined && { published }) });
const brief = (text: string): unknown[] => read(text).map(({ text, kind, value }) => [text, kind, value]);

describe('numbers in English', () => {
  it.each([
    ['1,247 people', ['1,247', 'cardinal', 1247]],
    ['12,34,567 people', ['12,34,567', 'cardinal', 1_234_567]],
    ['1.2 million people', ['1.2 million', 'cardinal', 1_200_000]],
    ['1.2 bn people', ['1.2 bn', 'cardinal', 1_200_000_000]],
    ['30k people', ['30k', 'cardinal', 30_000]],
    ['12 lakh voters', ['12 lakh', 'cardinal', 1_200_000]],
    ['46 m people', ['46 m', 'cardinal', 46_000_000]],
    ['46 m high', ['46 m', 'distance', 46]],
    ['twenty-one thousand men', ['twenty-one thousand', 'cardinal', 21_000]],
    ['three hundred and twenty-one men', ['three hundred and twenty-one', 'cardinal', 321]],
    ['half the men', ['half', 'cardinal', 0.5]],
    ['five and a half million people', ['five and a half million', 'cardinal', 5_500_000]],
    ['one hundred and three quarters', ['one hundred and three quarters', 'cardinal', 100.75]],
    ['three-quarters of them', ['three-quarters', 'cardinal', 0.75]],
    ['six in ten patients', ['six in ten', 'cardinal', 0.6]],
    ['60 per cent of them', ['60 per cent', 'percent', 60]],
    ['two dozen men', ['two dozen', 'cardinal', 24]],
    ['Nobody was hurt', ['Nobody', 'cardinal', 0]],
    ['No arrests were made', ['No', 'cardinal', 0]],
    ['the fourth quarter', ['fourth', 'ordinal', 4]],
    ['a 71-year-old man', ['71-year-old', 'age', 71]],
    ['Moussa, 35, said', ['35', 'age', 35]],
    ['$3.5 million', ['$3.5 million', 'money', 3_500_000]],
    ['£15m', ['£15m', 'money', 15_000_000]],
    ['N1bn', ['N1bn', 'money', 1_000_000_000]],
    ['a 12-hour fight', ['12-hour', 'duration', 12]],
    ['18 km away', ['18 km', 'distance', 18]],
    ['at 5.30 pm', ['5.30 pm', 'time', '17:30']],
    ['at quarter past seven', ['quarter past seven', 'time', '07:15']],
    ['at half past six in the evening', ['half past six in the evening', 'time', '18:30']],
    ['at ten to four', ['ten to four', 'time', '03:50']],
    ['reopened at four in the afternoon', ['four in the afternoon', 'time', '16:00']],
    ['killed four in the morning', ['four', 'cardinal', 4]],
    ['the 8 june election', ['8 june', 'date', '--06-08']],
    ['on may 30 .', ['may 30', 'date', '--05-30']],
    ['30 may have died', ['30', 'cardinal', 30]],
    ['more than 2, 000 people', ['2, 000', 'cardinal', 2000]],
    ['a # 1m bill', ['# 1m', 'money', 1_000_000]],
    ['a #10,000 fine', ['#10,000', 'money', 10_000]],
    ["in 2009 L'Aquila shook", ['2009', 'date', '2009']],
    ['600 km per hour', ['600 km per hour', 'measure', 600]],
    ['until noon', ['noon', 'time', '12:00']],
    ['on Friday 23 May 2025', ['Friday 23 May 2025', 'date', '2025-05-23']],
    ['on May 23', ['May 23', 'date', '--05-23']],
    ['Dozens of men', ['Dozens', 'vague', null]],
    ['M23 rebels', ['M23', 'name', null]],
    ['with 7.62mm rounds', ['7.62mm', 'name', null]],
    ['the 7th Brigade', ['7th Brigade', 'name', null]],
  ])('reads %j', (text, expected) => {
    expect(brief(text)).toEqual([expected]);
  });

  it.each([['one of them'], ['this one'], ['no longer'], ['it may be'], ['they march on'], ['no comment'], ['']])(
    'reads no number in %j',
    (text) => {
      expect(brief(text)).toEqual([]);
    },
  );

  it.each([
    ['at least 60 dead', 'ge'],
    ['over 30 dead', 'gt'],
    ['up to 30 dead', 'le'],
    ['under 90 dead', 'lt'],
    ['some 340 cows', 'approx'],
    ['no fewer than 15 men', 'ge'],
    ['six men or more', 'ge'],
    ['30+ dead', 'ge'],
    ['60 dead', undefined],
    ['handed over 900 litres', undefined],
  ])('reads the qualifier of %j', (text, qualifier) => {
    expect(read(text)[0]?.qualifier).toBe(qualifier);
  });

  it.each([
    ['between 15 and 18 men', 15, 18],
    ['15-18 men', 15, 18],
    ['15 to 18 men', 15, 18],
    ['2 to 3 million people', 2e6, 3e6],
    ['between one hundred and three hundred', 100, 300],
    ['in 2007-08', '2007', '2008'],
  ])('reads the range of %j', (text, value, max) => {
    expect(read(text)).toEqual([expect.objectContaining({ value, max })]);
  });

  it('keeps two figures of a change apart', () => {
    expect(read('rose from 24 to 39').map(({ value }) => value)).toEqual([24, 39]);
  });

  it.each([
    ['on Friday', '2025-05-26', '2025-05-23'],
    ['on Monday', '2025-05-26', '2025-05-26'],
    ['yesterday', '2025-05-26', '2025-05-25'],
    ['on 31 December', '2025-01-03', '2024-12-31'],
  ])('resolves %j against the day of publication', (text, published, value) => {
    expect(read(text, published).map((one) => one.value)).toEqual([value]);
  });
});
