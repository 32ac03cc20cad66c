import { describe, expect, it } from 'vitest';
import { createFeedNotices } from '../../src/discord/feed-notices.ts';
import type { PermissionName } from '../../src/playground/state/permissions.ts';
import { startPlayground, type Playground } from '../../src/playground/start-playground.ts';
import { sampleFeed } from '../contract/sample-feed.ts';
import { startLoopback } from './loopback/start-loopback.ts';
import { passEverything } from './pass-everything.ts';

const FEED = sampleFeed('feed-1', {
  title: 'Delta Wire',
  failures: 9,
  failingSince: '2025-06-02T08:00:00.000Z',
  failure: { reason: 'gone', detail: 'the page was taken away for good (HTTP 410)' },
});

const noticesOn = (apiUrl: string): ReturnType<typeof createFeedNotices> =>
  createFeedNotices({ token: 'any', apiUrl, gate: passEverything });

async function onChannel(
  botMayNot: readonly PermissionName[],
  test: (playground: Playground, channelId: string) => Promise<void>,
): Promise<void> {
  const playground = await startPlayground({ port: 0, rateLimits: false, channels: [{ name: 'desk', botMayNot }] });
  try {
    await test(playground, String(playground.state().channels[0]?.['id']));
  } finally {
    await playground.close();
  }
}

describe('a notice that a feed fails', () => {
  it('names the feed and the cause in the channel', () =>
    onChannel([], async (playground, channelId) => {
      expect(await noticesOn(playground.apiUrl).tell(channelId, FEED)).toBeUndefined();
      const posted = JSON.stringify(playground.state().messages);
      expect(posted).toContain('Delta Wire');
      expect(posted).toContain('the page was taken away for good');
      expect(posted).toContain('/feed remove');
    }));

  it('comes once, should it be told twice within minutes', () =>
    onChannel([], async (playground, channelId) => {
      await noticesOn(playground.apiUrl).tell(channelId, FEED);
      await noticesOn(playground.apiUrl).tell(channelId, FEED);
      expect(playground.state().messages).toHaveLength(1);
    }));

  it('says why where the bot may not write', () =>
    onChannel(['SEND_MESSAGES'], async (playground, channelId) => {
      expect(await noticesOn(playground.apiUrl).tell(channelId, FEED)).toMatch(/permission|access/iu);
      expect(playground.state().messages).toHaveLength(0);
    }));

  it('leaves a fault of Discord’s to whoever tries again', async () => {
    const loop = await startLoopback(({ path }) =>
      path.endsWith('/messages') ? { status: 502, body: {} } : undefined,
    );
    try {
      await expect(noticesOn(loop.apiUrl).tell('900000000000000003', FEED)).rejects.toThrow();
    } finally {
      await loop.close();
    }
  });
});
