import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { Progress } from '../../src/cli/progress.ts';
import { StartStages } from '../../src/cli/start-stages.ts';

function screen(isTTY: boolean): { shown: () => string; progress: Progress; wait: (ms: number) => void } {
  let nowMs = 0;
  let seen = '';
  const write = (chunk: unknown, _encoding: string, done: () => void): void => {
    seen += String(chunk);
    done();
  };
  const stream = Object.assign(new Writable({ write }), { isTTY });
  const progress = new Progress(stream, () => nowMs);
  return {
    progress,
    shown: () => seen,
    wait: (ms) => {
      nowMs += ms;
    },
  };
}

it('writes over its line on a terminal, ten times a second at most', () => {
  const { progress, shown, wait } = screen(true);
  for (const done of [1, 2, 3]) {
    progress.update(`${done} of 3`);
    wait(60);
  }
  progress.say('done');
  expect(shown()).toBe('\r\u001B[K1 of 3\r\u001B[K3 of 3\r\u001B[Kdone\n');
});

it('writes a line now and then where none can be taken back', () => {
  const { progress, shown, wait } = screen(false);
  progress.say('begin');
  for (const done of [1, 2, 3]) {
    wait(6_000);
    progress.update(`${done} of 3`);
  }
  progress.say('done');
  expect(shown()).toBe('begin\n2 of 3\ndone\n');
});

it('tells whoever asks for the bot’s health what it is doing', async () => {
  const { progress, shown } = screen(false);
  const stages = new StartStages(progress);
  expect(await stages.check.check()).toBe('not ready: starting');
  stages.enter('Opening the store');
  expect(await stages.check.check()).toBe('not ready: Opening the store');
  stages.update('Importing: 2 of 5');
  expect(await stages.check.check()).toBe('not ready: Importing: 2 of 5');
  expect(shown()).toBe('Opening the store …\n');
});
