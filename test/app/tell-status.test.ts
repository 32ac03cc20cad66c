import { expect, it } from 'vitest';
import { StoreUnavailableError } from '../../src/app/errors.ts';
import { tellStatus } from '../../src/app/tell-status.ts';

const PROCESS = { version: '1.2.3', model: undefined, started: '2025-06-02T00:00:00.000Z' };

it('counts the incidents of a store that answers', async () => {
  const listIncidents = () => Promise.resolve({ cards: [], total: 7, offset: 0 });
  expect(await tellStatus({ listIncidents }, PROCESS)).toEqual({ ...PROCESS, store: { ok: true, incidents: 7 } });
});

it.each([
  ['what a person may read of a known fault', new StoreUnavailableError('refused'), /incident store does not answer/u],
  ['nothing of an unknown one', new Error('password=hunter2'), /^unknown cause$/u],
])('tells %s', async (_what, error, cause) => {
  const { store } = await tellStatus({ listIncidents: () => Promise.reject(error) }, PROCESS);
  expect(store).toEqual({ ok: false, cause: expect.stringMatching(cause) as string });
});
