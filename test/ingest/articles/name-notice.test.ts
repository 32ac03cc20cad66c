import { expect, it } from 'vitest';
import { nameNotice } from '../../../src/ingest/articles/name-notice.ts';

it.each([
  ['We use cookies to show you advertisements.\nYou can refuse cookies at any time.', /consent to cookies/u],
  ['Checking if the site connection is secure', /no robots/u],
  ['Please verify that you are a human to go on.', /no robots/u],
  ['Error 404\n\nSorry.', /is not there/u],
  ['Página no encontrada', /is not there/u],
  ['Access denied', /refuses to show/u],
  ['This content is not available in your region.', /refuses to show/u],
])('names %j', (text, cause) => {
  expect(nameNotice(text)).toMatch(cause);
});

it.each([
  ['Humanitarian access is restricted in both districts, the coordination office said.'],
  ['Some 404 houses burnt down.'],
  ['Aid workers were denied access to the camp.'],
  ['Gunmen attacked a checkpoint on Monday, and nine soldiers were killed there.\nWe use cookies.'],
  ['The bakery burnt down, with a ton of cookies in it. '.repeat(60)],
])('lets an article be: %j', (text) => {
  expect(nameNotice(text)).toBeUndefined();
});
