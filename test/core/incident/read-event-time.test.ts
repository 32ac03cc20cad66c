import { expect, it } from 'vitest';
import { readEventTime } from '../../../src/core/incident/read-event-time.ts';

const read = (text: string, published?: string): unknown =>
  readEventTime({ text, lang: 'en', ...(published === undefined ? {} : { published }) }).time;

it.each<[string, string | undefined, unknown]>([
  ['Gunmen attacked the town on Sunday.', undefined, { asReported: 'Sunday', derived: false }],
  [
    'Gunmen attacked the town on Sunday.',
    '2026-06-02',
    { asReported: 'Sunday', date: '2026-05-31', derived: true, precision: 1 },
  ],
  [
    'Gunmen attacked the town on 31 May 2026.',
    undefined,
    { asReported: '31 May 2026', date: '2026-05-31', derived: false, precision: 1 },
  ],
  ['Gunmen attacked the town.', '2026-06-02', { derived: false }],
  [
    'Gunmen attacked the town on Sunday. The army said on Monday that it had left.',
    '2026-06-02',
    { asReported: 'Sunday', date: '2026-05-31', derived: true, precision: 1 },
  ],
  [
    'On Monday the army said that gunmen had attacked on Sunday.',
    '2026-06-02',
    { asReported: 'Sunday', date: '2026-05-31', derived: true, precision: 1 },
  ],
])('%s (published %s)', (text, published, time) => {
  expect(read(text, published)).toEqual(time);
});

it.each<[string, string]>([
  ['The army, saying in an audio message on Monday that it had left, put the attack on Sunday.', '2026-05-31'],
  ['The number of dead rose to 11 on Monday. The town was attacked on Sunday.', '2026-05-31'],
  ["A militia said that 100 bodies were counted after Saturday's killing of farmers.", '2026-05-30'],
  ['A bomb hit the market on Monday. On Saturday another blast killed nine in the same street.', '2026-06-01'],
])('tells the day of the incident from the day of speech, of counting and of other incidents: %s', (text, date) => {
  expect(read(text, '2026-06-02')).toMatchObject({ date });
});

it('reads the headline too', () => {
  const found = readEventTime({
    title: 'Lomaro after the raid of 12 May',
    text: 'Nine huts burned.',
    published: '2026-06-02',
    lang: 'en',
  });
  expect(found.time.date).toBe('2026-05-12');
});

it('takes no day that is still to come', () => {
  expect(read('The attack shut the school until 9 June.', '2026-06-02')).toEqual({ derived: false });
});
