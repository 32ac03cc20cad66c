import { expect, it } from 'vitest';
import { untilAborted } from '../../../src/app/summary/until-aborted.ts';

const otherwise = (): string => 'otherwise';
const pending = new Promise<string>(() => undefined);

it('answers with the work when it ends first', async () => {
  expect(await untilAborted(new AbortController().signal, Promise.resolve('done'), otherwise)).toBe('done');
});

it('answers otherwise when the signal aborts first', async () => {
  const controller = new AbortController();
  const answer = untilAborted(controller.signal, pending, otherwise);
  controller.abort();
  expect(await answer).toBe('otherwise');
});

it('answers otherwise at once when the signal is over', async () => {
  expect(await untilAborted(AbortSignal.abort(), pending, otherwise)).toBe('otherwise');
});

it('hands on what the work throws', async () => {
  const work = Promise.reject(new RangeError('broken'));
  await expect(untilAborted(new AbortController().signal, work, otherwise)).rejects.toThrow('broken');
});
