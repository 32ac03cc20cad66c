import { expect, it } from 'vitest';
import { AddressError } from '../../src/core/address-error.ts';

const refusal = (code: string): Error => Object.assign(new Error(`listen ${code}`), { code });

it.each([
  ['EADDRINUSE', '127.0.0.1', 3000, /^PORT 3000 is taken .*PORT=3001$/u],
  ['EADDRINUSE', '127.0.0.1', 65_535, /PORT=3000$/u],
  ['EADDRNOTAVAIL', '1.2.3.4', 3000, /^HOST 1\.2\.3\.4 is no address of this machine.*HOST=127\.0\.0\.1/u],
  ['EACCES', '127.0.0.1', 80, /^PORT 80 .*rights.*above 1023/u],
  ['ENOTFOUND', 'nowhere.invalid', 3000, /^HOST nowhere\.invalid is a name that is not known/u],
  ['EMFILE', '127.0.0.1', 3000, /^HOST 127\.0\.0\.1 and PORT 3000 .*EMFILE/u],
])('puts %s into words that blame the right variable', (code, host, port, words) => {
  const error = new AddressError(host, port, { cause: refusal(code) });
  expect(error.userMessage).toMatch(words);
  expect(error.message).toBe(error.userMessage);
});
