import { expect, it } from 'vitest';
import { findForeignScheme } from '../../../src/playground/rules/url-faults.ts';

it.each<[string, readonly string[], string | undefined]>([
  ['https://example.org', ['http', 'https'], undefined],
  ['attachment://a.png', ['http', 'attachment'], undefined],
  ['no address at all', ['https'], undefined],
  [
    'javascript:alert(1)',
    ['http', 'https'],
    `Scheme "javascript" is not supported. Scheme must be one of ('http', 'https').`,
  ],
  ['ftp://a.b', ['https', 'attachment'], `Scheme "ftp" is not supported. Scheme must be one of ('https').`],
])('judges %j among %j', (url, schemes, message) => {
  expect(findForeignScheme(url, schemes, ['url'])[0]?.message).toBe(message);
});
