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

it('takes no day that is still to come', () => {
  expect(
    readEventTime({ text: 'The attack shut the school until 9 June.', lang: 'en', published: '2026-06-02' }).days.size,
  ).toBe(0);
});
