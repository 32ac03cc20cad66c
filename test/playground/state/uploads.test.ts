import { expect, it } from 'vitest';
import { servedName } from '../../../src/playground/state/uploads.ts';

it.each([
  ['toll chart.png', 'toll_chart.png'],
  ['épreuve n°2.txt', 'preuve_n2.txt'],
  ['../../passwd', '....passwd'],
  ['図.png', '.png'],
  ['図', 'file'],
])('serves %j as %j', (sent, served) => {
  expect(servedName(sent)).toBe(served);
});
