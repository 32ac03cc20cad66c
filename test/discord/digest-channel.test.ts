import { describe, expect, it } from 'vitest';
import { passLine } from '../../src/core/grounding/last-gate.ts';
import { createDigestChannel } from '../../src/discord/digest-channel.ts';
import { startPlayground, type Playground } from '../../src/playground/start-playground.ts';
import type { PermissionName } from '../../src/playground/state/permissions.ts';
import { startLoopback, type Script } from './loopback/start-loopback.ts';
import { memoryLog } from './memory-log.ts';
import { sampleDigest } from './sample-views.ts';

const MARKER = 'schedule.20250603.0';
const LONG_AGO = '2025-01-02T00:00:00.000Z';
const part = { index: 0, marker: MARKER, nonce: MARKER };
const channelOn = (apiUrl: string) =>
  createDigestChannel({ token: 'any', apiUrl, gate: passLine, log: memoryLog(), postPausesMs: [1] });

async function onChannel(
  botMayNot: readonly PermissionName[],
  test: (channel: ReturnType<typeof channelOn>, channelId: string, playground: Playground) => Promise<void>,
): Promise<void> {
  const playground = await startPlayground({ port: 0, rateLimits: false, channels: [{ name: 'digest', botMayNot }] });
  try {
    await test(channelOn(playground.apiUrl), String(playground.state().channels[0]?.['id']), playground);
  } finally {
    await playground.close();
  }
}

async function onLoopback(
  script: Script,
  test: (channel: ReturnType<typeof channelOn>) => Promise<void>,
): Promise<void> {
  const loop = await startLoopback(script);
  try {
    await test(channelOn(loop.apiUrl));
  } finally {
    await loop.close();
  }
}

describe('the digest’s channel', () => {
  it('posts a digest and finds it again by its marker', () =>
    onChannel([], async (channel, channelId, playground) => {
      const outcome = await channel.post(channelId, sampleDigest(), part);
      expect(outcome).toMatchObject({ kind: 'posted' });
      expect(JSON.stringify(playground.state().messages)).toContain('Daily digest · 3 June 2025');
      expect(await channel.findMarker(channelId, LONG_AGO, MARKER)).toEqual({
        kind: 'found',
        messageId: outcome.kind === 'posted' && outcome.messageId,
      });
      expect(await channel.findMarker(channelId, LONG_AGO, 'schedule.20250604.0')).toEqual({ kind: 'absent' });
    }));

  it('is posted once though it is sent twice within minutes', () =>
    onChannel([], async (channel, channelId, playground) => {
      await channel.post(channelId, sampleDigest(), part);
      await channel.post(channelId, sampleDigest(), part);
      expect(playground.state().messages).toHaveLength(1);
    }));

  it('finds a marker behind hundreds of newer messages', () =>
    onChannel([], async (channel, channelId, playground) => {
      const outcome = await channel.post(channelId, sampleDigest(), part);
      for (let message = 0; message < 250; message += 1) {
        await playground.dispatch({ kind: 'message', channelId, content: 'Morning' });
      }
      expect(await channel.findMarker(channelId, LONG_AGO, MARKER)).toMatchObject({ kind: 'found' });
      expect(outcome.kind).toBe('posted');
    }));

  it.each<[PermissionName, string]>([
    ['VIEW_CHANNEL', 'View Channel'],
    ['SEND_MESSAGES', 'Send Messages'],
    ['READ_MESSAGE_HISTORY', 'Read Message History'],
  ])('names the missing permission %s in Discord’s words', (denied, words) =>
    onChannel([denied], async (channel, channelId) => {
      expect(await channel.missingPermissions('1', channelId)).toContain(words);
    }),
  );

  it('misses nothing where it may do everything', () =>
    onChannel([], async (channel, channelId) => {
      expect(await channel.missingPermissions('1', channelId)).toEqual([]);
    }));

  it.each<PermissionName>(['READ_MESSAGE_HISTORY', 'VIEW_CHANNEL'])(
    'says nothing about a marker without %s, though Discord answers an empty page',
    (denied) =>
      onChannel([denied], async (channel, channelId) => {
        expect(await channel.findMarker(channelId, LONG_AGO, MARKER)).toMatchObject({ kind: 'unreadable' });
      }),
  );

  it('tells that Discord refused a post, and why', () =>
    onChannel(['SEND_MESSAGES'], async (channel, channelId) => {
      expect(await channel.post(channelId, sampleDigest(), part)).toEqual({
        kind: 'refused',
        cause: 'Missing Permissions',
      });
    }));

  it('repeats a post that met a 500', async () => {
    const statuses = [500, 200];
    await onLoopback(
      ({ method }) => (method === 'POST' ? { status: statuses.shift() ?? 404, body: { id: '77' } } : undefined),
      async (channel) => {
        expect(await channel.post('1', sampleDigest(), part)).toEqual({ kind: 'posted', messageId: '77' });
      },
    );
  });

  it('does not post again what is there though its answer was lost', async () => {
    const messages: unknown[] = [];
    await onLoopback(
      ({ method, path, body }) => {
        if (method === 'POST') messages.push({ ...Object(body), id: '78' });
        if (method === 'POST') return { status: 502 };
        return path.endsWith('/messages') ? { status: 200, body: messages } : undefined;
      },
      async (channel) => {
        expect(await channel.post('1', sampleDigest(), part)).toEqual({ kind: 'posted', messageId: '78' });
        expect(messages).toHaveLength(1);
      },
    );
  });

  it('throws when nobody can know whether the message is there', async () => {
    await onLoopback(
      ({ method }) => (method === 'POST' ? { status: 502 } : undefined),
      async (channel) => {
        await expect(channel.post('1', sampleDigest(), part)).rejects.toThrow('Bad Gateway');
      },
    );
  });

  it('looks for the marker also where Discord does not tell its permissions', async () => {
    await onLoopback(
      ({ path }) => (path.endsWith('/messages') ? { status: 200, body: [] } : undefined),
      async (channel) => {
        expect(await channel.findMarker('1', LONG_AGO, MARKER)).toEqual({ kind: 'absent' });
      },
    );
  });
});
