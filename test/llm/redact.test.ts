import { expect, it } from 'vitest';
import { redact } from '../../src/llm/redact.ts';

it.each([
  ['Incorrect API key provided: my-own-secret.', 'my-own-secret', 'Incorrect API key provided: [secret].'],
  ['bad key sk-proj-abcdefgh12345678', undefined, 'bad key [secret]'],
  ['Authorization: Bearer abc.def-123=', undefined, 'Authorization: Bearer [secret]'],
  ['connect to http://me:hush@host:1/v1 failed', undefined, 'connect to http://[secret]@host:1/v1 failed'],
  ['nothing to hide', '', 'nothing to hide'],
])('turns %j into words without secrets', (text, secret, expected) => {
  expect(redact(text, secret)).toBe(expected);
});
