import { createServer } from 'node:http';
import { expect, it } from 'vitest';
import { listen } from '../../src/playground/listen.ts';
import { startPlayground } from '../../src/playground/start-playground.ts';
import { withPlayground } from './with-bot.ts';

it('says that the port is taken, and what to set', () =>
  withPlayground(async ({ url }) => {
    const port = Number(new URL(url).port);
    await expect(startPlayground({ port })).rejects.toMatchObject({
      code: 'address',
      userMessage: `PORT ${port} is taken by another program; choose another one, for example PORT=${port + 1}`,
    });
  }));

it('says that the address is not of this machine', async () => {
  await expect(listen(createServer(), '192.0.2.1', 0)).rejects.toMatchObject({
    userMessage: expect.stringContaining('is no address of this machine'),
  });
});
