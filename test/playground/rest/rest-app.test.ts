import { describe, expect, it } from 'vitest';
import { ManualClock } from '../manual-clock.ts';
import { withPlayground } from '../with-bot.ts';

const AUTHORISED = { headers: { authorization: 'Bot any', 'content-type': 'application/json' } };

describe('the REST side', () => {
  it.each(['/users/@me', '/gateway/bot', '/applications/@me', '/guilds/1'])('asks for a token at %s', (path) =>
    withPlayground(async ({ apiUrl }) => {
      const response = await fetch(`${apiUrl}/v10${path}`);
      expect(response.status).toBe(401);
      expect(await response.json()).toEqual({ message: '401: Unauthorized', code: 0 });
    }),
  );

  it.each([
    ['GET', '/guilds/1/bans'],
    ['PUT', '/channels/1/pins/2'],
    ['POST', '/users/@me/channels'],
    ['GET', '/nonsense'],
  ])('answers 404 to what is not built: %s %s', (method, path) =>
    withPlayground(async ({ apiUrl }) => {
      const response = await fetch(`${apiUrl}/v10${path}`, { method, ...AUTHORISED });
      expect(response.status).toBe(404);
      expect(await response.json()).toEqual({ message: '404: Not Found', code: 0 });
    }),
  );

  it('answers 404 to another version of the API', () =>
    withPlayground(async ({ apiUrl }) => {
      expect((await fetch(`${apiUrl}/v9/users/@me`, AUTHORISED)).status).toBe(404);
    }));

  it.each(['not json', '"text"', '7'])('refuses the body %j', (body) =>
    withPlayground(async ({ apiUrl, state }) => {
      const url = `${apiUrl}/v10/channels/${String(state().channels[0]?.['id'])}/messages`;
      const response = await fetch(url, { method: 'POST', body, ...AUTHORISED });
      expect(await response.json()).toMatchObject({ code: 50109 });
    }),
  );

  it('refuses a body that is neither JSON nor multipart', () =>
    withPlayground(async ({ apiUrl, state }) => {
      const response = await fetch(`${apiUrl}/v10/channels/${String(state().channels[0]?.['id'])}/messages`, {
        method: 'POST',
        body: new URLSearchParams({ content: 'hello' }),
        headers: { authorization: 'Bot any' },
      });
      expect([response.status, await response.json()]).toMatchObject([
        400,
        { code: 50035, errors: { _errors: [{ code: 'CONTENT_TYPE_INVALID' }] } },
      ]);
    }));

  it.each([
    ['/channels/general', 'channel_id'],
    ['/channels/1/messages/newest', 'message_id'],
    ['/guilds/mine/roles', 'guild_id'],
    ['/applications/sitrep/commands', 'application_id'],
    ['/users/you', 'user_id'],
  ])('reads ids in %s before anything else', (path, field) =>
    withPlayground(async ({ apiUrl, state }) => {
      const known = path.replace('/channels/1/', `/channels/${String(state().channels[0]?.['id'])}/`);
      const response = await fetch(`${apiUrl}/v10${known}`, AUTHORISED);
      expect([response.status, await response.json()]).toMatchObject([
        400,
        { code: 50035, errors: { [field]: { _errors: [{ code: 'NUMBER_TYPE_COERCE' }] } } },
      ]);
    }),
  );

  it('answers 20012 to whom the application does not belong', () =>
    withPlayground(async ({ apiUrl }) => {
      const response = await fetch(`${apiUrl}/v10/applications/1/commands`, AUTHORISED);
      expect([response.status, await response.json()]).toMatchObject([403, { code: 20012 }]);
    }));

  it('names each fault with its path, as Discord nests them', () =>
    withPlayground(async ({ apiUrl, state }) => {
      const url = `${apiUrl}/v10/channels/${String(state().channels[0]?.['id'])}/messages`;
      const button = { type: 2, style: 1, label: 'a'.repeat(81), custom_id: 'x' };
      const body = JSON.stringify({ components: [{ type: 1, components: [button] }, { type: 99 }], tts: 'yes' });
      const response = await fetch(url, { method: 'POST', body, ...AUTHORISED });
      expect(response.status).toBe(400);
      expect(await response.json()).toEqual({
        code: 50035,
        message: 'Invalid Form Body',
        errors: {
          tts: { _errors: [{ code: 'BOOLEAN_TYPE_CONVERT', message: 'Must be either true or false.' }] },
          components: {
            0: {
              components: {
                0: {
                  label: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 80 or fewer in length.' }] },
                },
              },
            },
            1: {
              _errors: [
                {
                  code: 'UNION_TYPE_CHOICES',
                  message: 'Value of field "type" must be one of (1, 9, 10, 12, 13, 14, 17).',
                },
              ],
            },
          },
        },
      });
    }));

  it('keeps a journal of every request with its answer', () =>
    withPlayground(async ({ apiUrl, journal }) => {
      await fetch(`${apiUrl}/v10/users/@me`, AUTHORISED);
      await fetch(`${apiUrl}/v10/nonsense?x=1`, { method: 'POST', ...AUTHORISED });
      expect(journal().map(({ method, path, status }) => [method, path, status])).toEqual([
        ['GET', '/api/v10/users/@me', 200],
        ['POST', '/api/v10/nonsense?x=1', 404],
      ]);
    }));

  it('limits posts to five in five seconds a channel, and says so beforehand', () =>
    withPlayground(async ({ apiUrl, state }) => {
      const post = (channel: number): Promise<Response> =>
        fetch(`${apiUrl}/v10/channels/${String(state().channels[channel]?.['id'])}/messages`, {
          method: 'POST',
          body: JSON.stringify({ content: 'again' }),
          ...AUTHORISED,
        });
      const remaining: (string | null)[] = [];
      for (let count = 0; count < 5; count += 1) remaining.push((await post(0)).headers.get('x-ratelimit-remaining'));
      expect(remaining).toEqual(['4', '3', '2', '1', '0']);
      const refused = await post(0);
      expect(refused.status).toBe(429);
      expect(await refused.json()).toMatchObject({ global: false, retry_after: expect.any(Number) });
      expect((await post(1)).status).toBe(200);
    }));

  it('takes fifty requests a second in all, and answers to interactions besides', () =>
    withPlayground(
      async ({ apiUrl }) => {
        const statuses: number[] = [];
        for (let count = 0; count < 51; count += 1) {
          statuses.push((await fetch(`${apiUrl}/v10/users/@me`, AUTHORISED)).status);
        }
        expect(statuses.filter((status) => status === 200)).toHaveLength(50);
        expect(statuses.at(-1)).toBe(429);
        const callback = await fetch(`${apiUrl}/v10/interactions/1/none/callback`, {
          method: 'POST',
          body: '{}',
          ...AUTHORISED,
        });
        expect(callback.status).toBe(404);
      },
      { clock: new ManualClock() },
    ));
});
