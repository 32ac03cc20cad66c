import { expect, it } from 'vitest';
import { readWeekday } from '../../../src/core/incident/read-weekday.ts';

it.each([
  ['Sunday', 0],
  ['Jeudi', 4],
  ['miércoles', 3],
  ['Sonnabend', 6],
  ['terça-feira', 2],
  ['الخميس', 4],
  ['yesterday', undefined],
])('%s', (word, weekday) => {
  expect(readWeekday(word)).toBe(weekday);
});
