import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { answerJsonLines, type JsonLinesExchange } from '../../src/cli/json-lines.ts';

const doubling: JsonLinesExchange<{ n: number }> = {
  question: z.object({ n: z.number() }),
  answer: ({ n }) => {
    if (n < 0) throw new RangeError('below zero');
    return { twice: 2 * n };
  },
};

async function ask(input: string): Promise<unknown[]> {
  const output = new PassThrough();
  const streams = { input: new PassThrough().end(input), output };
  const [written] = await Promise.all([text(output), answerJsonLines(doubling, streams).then(() => output.end())]);
  return written
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}

describe('JSON Lines', () => {
  it('answers each line in order under its id', async () => {
    expect(await ask('{"id":"a","n":1}\n{"id":7,"n":2}\r\n{"n":3}')).toEqual([
      { id: 'a', twice: 2 },
      { id: 7, twice: 4 },
      { id: null, twice: 6 },
    ]);
  });

  it('answers a bad line with its cause and goes on', async () => {
    expect(await ask('{"id":\n{"id":"x","n":"no"}\n\n{"id":"y","n":-1}\n{"id":"z","n":4}')).toEqual([
      { id: null, error: { code: 'bad-json', message: expect.any(String) as string } },
      { id: 'x', error: { code: 'bad-input', message: expect.stringContaining('n: ') as string } },
      { id: 'y', error: { code: 'failed', message: 'below zero' } },
      { id: 'z', twice: 8 },
    ]);
  });

  it('has answered a line before it is given the next', async () => {
    const input = new PassThrough();
    const output = new PassThrough();
    const done = answerJsonLines(doubling, { input, output });
    for (const n of [1, 2, 3]) {
      input.write(`{"id":${n},"n":${n}}\n`);
      const [answer] = (await once(output, 'data')) as [Buffer];
      expect(JSON.parse(String(answer))).toEqual({ id: n, twice: 2 * n });
    }
    input.end();
    await done;
  });
});
