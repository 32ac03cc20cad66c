import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { PageEvent } from '../../src/playground/page-protocol.ts';
import type { Playground } from '../../src/playground/start-playground.ts';
import { withPlayground } from './with-bot.ts';

const PING_BOT = fileURLToPath(new URL('ping-bot.ts', import.meta.url));

/** Listens to what the page is told; ready to hear once it answers, so that nothing that follows is missed. */
async function listenFor(
  playground: Playground,
  wanted: (event: PageEvent) => boolean,
): Promise<{ readonly heard: Promise<PageEvent> }> {
  const socket = new WebSocket(`${playground.url.replace('http', 'ws')}/page/events`);
  const event = new Promise<PageEvent>((resolve) => {
    socket.on('message', (data: Buffer) => {
      const told = JSON.parse(data.toString('utf8')) as PageEvent;
      if (wanted(told)) resolve(told);
    });
  });
  await once(socket, 'open');
  return { heard: event.finally(() => socket.terminate()) };
}

describe('a bot in a process of its own', () => {
  it('needs the address alone, and its death is noticed', () =>
    withPlayground(async (playground) => {
      const registered = await listenFor(playground, ({ kind }) => kind === 'commands');
      const bot = spawn(process.execPath, [PING_BOT, playground.apiUrl], { stdio: 'ignore' });
      try {
        await registered.heard;
        const replied = await listenFor(playground, ({ kind }) => kind === 'message');
        const { channels, commands } = playground.state();
        const [channelId, commandId] = [String(channels[0]?.['id']), String(commands[0]?.['id'])];
        await playground.dispatch({ kind: 'command', channelId, commandId, options: [] });
        expect(await replied.heard).toMatchObject({ message: { content: `pong from process ${bot.pid}` } });
        const gone = await listenFor(playground, (event) => event.kind === 'connection' && !event.connected);
        bot.kill('SIGKILL');
        expect(await gone.heard).toMatchObject({ connected: false });
      } finally {
        bot.kill('SIGKILL');
      }
    }));
});
