import { DiscordAPIError, HTTPError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { hasCode, isPassing, isRefusal } from '../../src/discord/discord-faults.ts';
import { callPatiently } from '../../src/discord/retry.ts';

const request = { files: undefined, body: undefined };
const http = (status: number) => new HTTPError(status, 'status', 'GET', 'http://127.0.0.1/', request);
const api = (status: number, code: number) =>
  new DiscordAPIError({ code, message: 'no' }, code, status, 'GET', 'http://127.0.0.1/', request);
const network = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });

describe('Discord’s faults', () => {
  it.each([
    ['a 500', http(500), true],
    ['a 503 with words', api(503, 0), true],
    ['a refused connection', network, true],
    ['a broken one, as fetch wraps it', new TypeError('fetch failed', { cause: network }), true],
    ['a timeout', new DOMException('late', 'AbortError'), true],
    ['a refusal', api(403, 50_013), false],
    ['a fault of our own', new TypeError('x is undefined'), false],
    ['a thrown word', 'word', false],
  ])('%s: may it pass by itself? %s', (_, error, passing) => {
    expect(isPassing(error)).toBe(passing);
  });

  it('knows a refusal and its code', () => {
    expect(isRefusal(api(403, 50_013))).toBe(true);
    expect(isRefusal(api(500, 0))).toBe(false);
    expect(hasCode(api(404, 10_062), 10_062)).toBe(true);
    expect(hasCode(network, 10_062)).toBe(false);
  });
});

describe('callPatiently', () => {
  const failing = (errors: readonly unknown[]) => {
    const left = [...errors];
    return async () => {
      const error = left.shift();
      if (error !== undefined) throw error as Error;
      return left.length;
    };
  };

  it('repeats while faults may pass', async () => {
    expect(await callPatiently(failing([http(500), network]), { pausesMs: [0, 0] })).toBe(0);
  });

  it.each([
    ['gives up after the last pause', [http(500), http(502)], [0], 'status'],
    ['does not repeat a refusal', [api(403, 1)], [0, 0], 'no'],
  ])('%s', async (_, errors, pausesMs, message) => {
    await expect(callPatiently(failing(errors), { pausesMs })).rejects.toThrow(message);
  });

  it('does not repeat what worked though no answer came', async () => {
    const findDone = async () => 7;
    expect(await callPatiently(failing([http(500), http(500)]), { pausesMs: [0], findDone })).toBe(7);
  });

  it('repeats what did not work', async () => {
    const findDone = async () => undefined;
    expect(await callPatiently(failing([http(500)]), { pausesMs: [0], findDone })).toBe(0);
  });

  it('stops waiting when it is told to', async () => {
    const signal = AbortSignal.abort();
    await expect(callPatiently(failing([http(500)]), { pausesMs: [60_000], signal })).rejects.toThrow('aborted');
  });
});
