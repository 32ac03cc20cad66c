import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { isTrusted } from '../../src/playground/guard-origin.ts';
import { withPlayground } from './with-bot.ts';

describe('who may talk to the playground', () => {
  it.each([
    [{ host: '127.0.0.1:3000' }],
    [{ host: 'localhost:3000', origin: 'http://localhost:3000' }],
    [{ host: '[::1]:3000', origin: 'http://[::1]:3000' }],
  ])('trusts %j', (origin) => {
    expect(isTrusted(origin)).toBe(true);
  });

  it.each([
    [{}],
    [{ host: 'rebound.example:3000' }],
    [{ host: '127.0.0.1:3000', origin: 'https://evil.example' }],
    [{ host: '127.0.0.1:3000', origin: 'null' }],
    [{ host: '127.0.0.1:3000', origin: 'http://127.0.0.1:4000' }],
    [{ host: '127.0.0.1.evil.example:3000' }],
  ])('turns away %j', (origin) => {
    expect(isTrusted(origin)).toBe(false);
  });

  it('turns away a rebound name and a foreign page at every path', () =>
    withPlayground(async ({ url }) => {
      const paths = ['/', '/page/state', '/api/v10/users/@me'];
      for (const path of paths) {
        expect(await statusOf(url + path, { host: 'rebound.example' })).toBe(403);
        expect(await statusOf(url + path, { origin: 'https://evil.example' })).toBe(403);
      }
    }));

  it('takes no action that a form could send', () =>
    withPlayground(async ({ url }) => {
      const response = await fetch(`${url}/page/interactions`, { method: 'POST', body: 'kind=message' });
      expect(response.status).toBe(415);
    }));
});

async function statusOf(url: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject);
    sent.end();
  });
}
