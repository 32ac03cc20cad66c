import { expect, it } from 'vitest';
import { publisherKey } from '../../../src/core/incident/reliability.ts';

it.each([
  ['The Morning Wire', 'morning wire'],
  ['morning  WIRE', 'morning wire'],
  ['Le Républicain', 'republicain'],
  ['Al-Masry Al-Youm', 'al masry al youm'],
  ['The', 'The'],
])('knows the publisher %j as %j', (written, key) => {
  expect(publisherKey(written)).toBe(key);
});
