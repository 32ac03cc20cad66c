import { describe, expect, it, onTestFinished } from 'vitest';
import { passLine } from '../../src/core/grounding/last-gate.ts';
import { createWatchChannel } from '../../src/discord/watch-channel.ts';
import { startPlayground } from '../../src/playground/start-playground.ts';
import { sampleWatch } from '../contract/watch-store.contract.ts';
import { startLoopback, type Loopback, type Script } from './loopback/start-loopback.ts';
import { memoryLog } from './memory-log.ts';
import { sampleCard } from './sample-views.ts';

const LONG_AGO = '2025-01-02T00:00:00.000Z';
const items = [{ card: sampleCard(), isNew: true, changes: [] }];
const channelOn = (apiUrl: string) =>
  createWatchChannel({ token: 'any', apiUrl, gate: passLine, log: memoryLog(), postPausesMs: [1] });

async function onLoopback(
  script: Script,
  test: (channel: ReturnType<typeof channelOn>, loop: Loopback) => Promise<void>,
): Promise<void> {
  const loop = await startLoopback(script);
  try {
    await test(channelOn(loop.apiUrl), loop);
  } finally {
    await loop.close();
  }
}

describe('the channel of a watch', () => {
  it('takes the news once, on a strict Discord, and knows it again', async () => {
    const playground = await startPlayground({ port: 0, rateLimits: false });
    onTestFinished(() => playground.close());
    const channelId = String(playground.state().channels[0]?.['id']);
    const channel = channelOn(playground.apiUrl);
    const watch = sampleWatch('w1', { channelId, mention: false });
    expect(await channel.missingPermissions(watch.guildId, channelId)).toEqual([]);
    expect(await channel.findMarker(channelId, LONG_AGO, 'w1.abc')).toEqual({ kind: 'absent' });
    expect(await channel.post({ watch, items }, 'w1.abc')).toMatchObject({ kind: 'posted' });
    await channel.post({ watch, items }, 'w1.abc');
    expect(playground.state().messages).toHaveLength(1);
    expect(await channel.findMarker(channelId, LONG_AGO, 'w1.abc')).toMatchObject({ kind: 'found' });
    expect(JSON.stringify(playground.state().messages)).toContain('News on your watch');
  });

  it.each([
    [{ mention: true }, { parse: [], users: ['300000000000000001'] }],
    [{ mention: false }, { parse: [] }],
    [{ mention: true, isDirect: true }, { parse: [] }],
  ])('may mention whom %j says, and nobody else', (more, expected) =>
    onLoopback(
      ({ method }) => (method === 'POST' ? { status: 200, body: { id: '5' } } : undefined),
      async (channel, loop) => {
        await channel.post({ watch: sampleWatch('w1', more), items }, 'w1.abc');
        const sent = loop.requests.find(({ method }) => method === 'POST');
        expect(sent?.body).toMatchObject({ nonce: 'w1.abc', enforce_nonce: true });
        expect(sent?.body).toHaveProperty('allowed_mentions', expected);
      },
    ),
  );

  it('opens direct messages, or tells why Discord does not', async () => {
    await onLoopback(
      ({ path }) => (path === '/users/@me/channels' ? { status: 200, body: { id: '77' } } : undefined),
      async (channel, loop) => {
        expect(await channel.openDirect('300000000000000001')).toEqual({ kind: 'opened', channelId: '77' });
        expect(loop.requests[0]?.body).toEqual({ recipient_id: '300000000000000001' });
      },
    );
    const refusal = { code: 50_007, message: 'Cannot send messages to this user' };
    await onLoopback(
      () => ({ status: 403, body: refusal }),
      async (channel) => {
        expect(await channel.openDirect('1')).toMatchObject({ kind: 'refused' });
      },
    );
  });

  it.each([
    [200, { user: { id: '1' } }, true],
    [404, { code: 10_007, message: 'Unknown Member' }, false],
    [403, { code: 50_001, message: 'Missing Access' }, false],
  ])('knows by %i whether a person is on the server still', (status, body, expected) =>
    onLoopback(
      () => ({ status, body }),
      async (channel) => expect(await channel.isMember('1', '2')).toBe(expected),
    ),
  );
});
