import { once } from 'node:events';
import { Events, GatewayIntentBits, MessageFlags, type Client } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { Playground } from '../../../src/playground/start-playground.ts';
import { ManualClock } from '../manual-clock.ts';
import { sendCommand } from '../send-command.ts';
import { createClient, withBot, withPlayground } from '../with-bot.ts';

const IDENTIFY = { op: 2, d: { token: 'any', intents: 1, properties: {} } };

async function openGateway({ url }: Playground, query = '?v=10&encoding=json'): Promise<WebSocket> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/gateway${query}`);
  await once(socket, 'open');
  return socket;
}

interface Payload {
  readonly op: number;
  readonly t: string | null;
  readonly d: unknown;
}

/** The first payload that fits. */
async function payloadOf(socket: WebSocket, fits: (payload: Payload) => boolean): Promise<Payload> {
  return new Promise((resolve) => {
    socket.on('message', (data: Buffer) => {
      const payload = JSON.parse(data.toString('utf8')) as Payload;
      if (fits(payload)) resolve(payload);
    });
  });
}

/** The code with which the gateway closes after these payloads. */
async function closeCodeAfter(playground: Playground, ...payloads: unknown[]): Promise<number> {
  const socket = await openGateway(playground);
  const closed = once(socket, 'close') as Promise<[number]>;
  for (const payload of payloads) socket.send(typeof payload === 'string' ? payload : JSON.stringify(payload));
  const [code] = await closed;
  return code;
}

describe('the gateway', () => {
  it.each<[string, number, unknown[]]>([
    ['no JSON', 4002, ['hello']],
    ['an opcode that does not exist', 4001, [IDENTIFY, { op: 99 }]],
    ['a payload before identifying', 4003, [{ op: 3, d: {} }]],
    ['an empty token', 4004, [{ ...IDENTIFY, d: { ...IDENTIFY.d, token: ' ' } }]],
    ['a second identify', 4005, [IDENTIFY, IDENTIFY]],
    ['a shard beyond their number', 4010, [{ ...IDENTIFY, d: { ...IDENTIFY.d, shard: [1, 1] } }]],
    ['a payload of more than 4,096 bytes', 4002, [{ ...IDENTIFY, d: { ...IDENTIFY.d, token: 'a'.repeat(4_096) } }]],
    ['intents that do not exist', 4013, [{ ...IDENTIFY, d: { ...IDENTIFY.d, intents: 1 << 18 } }]],
    ['the privileged message content intent', 4014, [{ ...IDENTIFY, d: { ...IDENTIFY.d, intents: 1 << 15 } }]],
    ['too many payloads', 4008, Array.from({ length: 121 }, () => ({ op: 1, d: null }))],
  ])('closes on %s with %i', (_, code, payloads) =>
    withPlayground(async (playground) => {
      expect(await closeCodeAfter(playground, ...payloads)).toBe(code);
    }),
  );

  it.each(['?v=9&encoding=json', '?v=10&encoding=etf', '?v=10&encoding=json&compress=zlib-stream'])(
    'speaks version 10 in plain JSON only: %s',
    (query) =>
      withPlayground(async (playground) => {
        const socket = new WebSocket(`${playground.url.replace('http', 'ws')}/gateway${query}`);
        const [code] = (await once(socket, 'close')) as [number];
        expect(code).toBe(4012);
      }),
  );

  it('does not know a session that never was', () =>
    withPlayground(async (playground) => {
      const socket = await openGateway(playground);
      const answer = payloadOf(socket, ({ op }) => op === 9);
      socket.send(JSON.stringify({ op: 6, d: { token: 'any', session_id: 'gone', seq: 3 } }));
      expect((await answer).d).toBe(false);
      socket.terminate();
    }));

  it('closes with 4007 on a sequence number that the session has not reached', () =>
    withPlayground(async (playground) => {
      const socket = await openGateway(playground);
      const ready = payloadOf(socket, (payload) => payload.t === 'READY');
      socket.send(JSON.stringify(IDENTIFY));
      const { session_id } = (await ready).d as { session_id: string };
      socket.terminate();
      const resume = { op: 6, d: { token: 'any', session_id, seq: 99 } };
      expect(await closeCodeAfter(playground, resume)).toBe(4007);
    }));

  it('sends a bot away that identifies twice within five seconds, and counts its starts', async () => {
    const clock = new ManualClock();
    await withPlayground(
      async (playground) => {
        const answers: (string | null)[] = [];
        for (const pauseMs of [0, 4_999, 5_000]) {
          clock.advance(pauseMs);
          const socket = await openGateway(playground);
          const answer = payloadOf(socket, ({ op }) => op === 0 || op === 9);
          socket.send(JSON.stringify(IDENTIFY));
          answers.push((await answer).t);
          socket.terminate();
        }
        expect(answers).toEqual(['READY', null, 'READY']);
        const response = await fetch(`${playground.apiUrl}/v10/gateway/bot`, { headers: { authorization: 'Bot any' } });
        expect(await response.json()).toMatchObject({ session_start_limit: { remaining: 997, max_concurrency: 1 } });
      },
      { clock },
    );
  });

  it('tells a bot with the right intents of messages, and nobody of ephemeral ones', () =>
    withBot(async ({ client, playground, channel }) => {
      const interaction = await sendCommand({ playground, client, channel }, { name: 'ping', description: 'Answers' });
      const heard = nextMessage(client);
      await interaction.reply({ content: 'for the person alone', flags: MessageFlags.Ephemeral });
      await playground.dispatch({ kind: 'message', channelId: channel('digest'), content: 'hello' });
      expect(await heard).toBe(channel('digest'));
    }));

  it('tells a bot nothing of channels that it may not see', () =>
    withBot(
      async ({ client, playground, channel }) => {
        const heard = nextMessage(client);
        await playground.dispatch({ kind: 'message', channelId: channel('hidden'), content: 'for us alone' });
        await playground.dispatch({ kind: 'message', channelId: channel('open'), content: 'for all' });
        expect(await heard).toBe(channel('open'));
      },
      { channels: [{ name: 'open' }, { name: 'hidden', botMayNot: ['VIEW_CHANNEL'] }] },
    ));

  it.each([
    ['asked to reconnect', (playground: Playground) => playground.gateway.askToReconnect()],
    ['cut off', (playground: Playground) => playground.gateway.cut()],
  ])('lets a bot that was %s resume, with what it missed', (_, interrupt) =>
    withBot(async ({ client, playground, channel }) => {
      const resumed = new Promise<number>((resolve) => {
        client.once(Events.ShardResume, (_shard, replayed) => resolve(replayed));
      });
      const heard = nextMessage(client);
      interrupt(playground);
      await playground.dispatch({ kind: 'message', channelId: channel('digest'), content: 'meanwhile' });
      expect(await resumed).toBeGreaterThanOrEqual(0);
      expect(await heard).toBe(channel('digest'));
      expect(playground.gateway.connected).toBe(true);
    }),
  );

  it('notices that the bot is gone, and keeps what it registered', () =>
    withPlayground(async (playground) => {
      const client = createClient(playground.apiUrl, { intents: [GatewayIntentBits.Guilds] });
      const ready = once(client, Events.ClientReady);
      await client.login('any');
      await ready;
      await client.application?.commands.set([{ name: 'ping', description: 'Answers' }]);
      await client.destroy();
      await untilDisconnected(playground);
      expect(playground.state()).toMatchObject({ connected: false, commands: [{ name: 'ping' }], bot: { bot: true } });
    }));
});

async function nextMessage(client: Client): Promise<string> {
  return new Promise((resolve) => client.once(Events.MessageCreate, (message) => resolve(message.channelId)));
}

async function untilDisconnected(playground: Playground): Promise<void> {
  const events = new WebSocket(`${playground.url.replace('http', 'ws')}/page/events`);
  await once(events, 'open');
  while (playground.gateway.connected) await once(events, 'message');
  events.terminate();
}
