import { expect, it } from 'vitest';
import { checkDiscord } from '../../src/discord/check-discord.ts';
import { startPlayground } from '../../src/playground/start-playground.ts';

it('tells whose the token is and how many connections are left', async () => {
  const playground = await startPlayground({ port: 0, applicationName: 'Watch' });
  const outcome = await checkDiscord({ token: 'any', apiUrl: playground.apiUrl });
  await playground.close();
  expect(outcome).toMatchObject({ kind: 'works', said: expect.stringMatching(/Watch.*\d+ connections/u) as string });
});

it('has nothing to check without a token', async () => {
  expect(await checkDiscord({ token: undefined, apiUrl: 'http://127.0.0.1:1/api' })).toMatchObject({ kind: 'absent' });
});

it('names the address that does not answer', async () => {
  await expect(checkDiscord({ token: 'any', apiUrl: 'http://127.0.0.1:1/api' })).rejects.toMatchObject({
    code: 'discord-unreachable',
  });
});
