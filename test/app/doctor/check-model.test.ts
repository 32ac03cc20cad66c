import { expect, it } from 'vitest';
import { runCheck } from '../../../src/app/doctor/check.ts';
import { checkModel } from '../../../src/app/doctor/check-model.ts';
import { PrivateServerError } from '../../../src/store/private-server/private-server-error.ts';
import { drafted, failed, scriptedWriter, type FailureReason } from '../../fakes/scripted-writer.ts';

const signal = new AbortController().signal;

it('tells that a model answers, and what the trial cost', async () => {
  const writer = scriptedWriter(
    drafted({ headline: 'Collision', sentences: [{ text: 'Two lorries collided.', citations: ['1.1'] }] }),
  );
  expect(await checkModel(writer, signal)).toEqual({
    kind: 'works',
    said: 'scripted at models.example answers (800 tokens)',
  });
});

it('says that none is configured', async () => {
  expect(await checkModel(undefined, signal)).toMatchObject({ kind: 'absent' });
});

it.each<[FailureReason, RegExp]>([
  ['unauthorised', /unauthorised \(said unauthorised\)\. Check OPENAI_API_KEY/u],
  ['unavailable', /Check OPENAI_BASE_URL/u],
  ['rejected-request', /Check OPENAI_MODEL/u],
  ['deadline', /too slow/u],
])('names the way out of %s', async (reason, words) => {
  expect(await checkModel(scriptedWriter(failed(reason)), signal)).toEqual({
    kind: 'fault',
    cause: expect.stringMatching(words) as string,
  });
});

it.each([
  [new PrivateServerError('The disk is full', 'Make room'), 'The disk is full. Make room'],
  [new Error('odd'), 'odd'],
])('takes what a check throws for a fault: %s', async (error, cause) => {
  const run = async (): Promise<never> => {
    throw error;
  };
  expect(await runCheck({ name: 'store', run })).toEqual({ kind: 'fault', cause });
});
