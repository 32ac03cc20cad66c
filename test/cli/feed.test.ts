import { describe, expect, it } from 'vitest';
import type { App } from '../../src/app/app.ts';
import type { FeedUseCases } from '../../src/app/feeds/feed-use-cases.ts';
import { sampleFeed } from '../contract/sample-feed.ts';
import { fakeApp } from '../discord/fake-app.ts';
import { runSitrep, type Run } from './fake-world.ts';

const FEED = sampleFeed('f1');
const SUMMARY = { busy: false, polled: 3, failed: 1, newEntries: 4, stored: 2, refused: 1, postponed: 1 };

/** Runs `sitrep feed …` over use cases of which the test gives some. */
function run(argv: readonly string[], feeds: Partial<FeedUseCases>): Promise<Run> {
  const app = fakeApp({ feeds: feeds as App['feeds'] });
  const openApp = () => Promise.resolve({ app, archive: {} as never, close: () => Promise.resolve() });
  return runSitrep(['feed', ...argv], { openApp, onStop: () => new AbortController().signal });
}

describe('sitrep feed', () => {
  it('follows a feed', async () => {
    const { output, exitCode } = await run(['add', 'news.example'], {
      add: async (reader, address) => {
        expect([reader.guildId, address]).toEqual([undefined, 'news.example']);
        return { kind: 'added', feed: FEED, entries: 12, others: [] };
      },
    });
    expect([output, exitCode]).toEqual(['f1  followed  Sahel Wire  https://news.example/f1  12 entries\n', 0]);
  });

  it('says why a feed cannot be followed', async () => {
    const add: FeedUseCases['add'] = async () => ({
      kind: 'failed',
      reason: 'gone',
      detail: 'the page was taken away for good',
    });
    const { errors, exitCode } = await run(['add', 'news.example'], { add });
    expect([errors, exitCode]).toEqual(['news.example: the page was taken away for good\n', 1]);
  });

  it('lists what is followed, with what is wrong', async () => {
    const feed = { ...FEED, failure: { reason: 'busy', detail: 'the server asks for fewer requests' } } as const;
    const follow = { owner: 'public', feedId: 'f1', channelId: undefined, added: '2025-06-02T08:00:00.000Z' };
    const list: FeedUseCases['list'] = async () => [{ feed, follow, stored: 7, waiting: 2, refused: 1 }];
    const { output } = await run(['list'], { list });
    expect(output).toContain('7 stored, 2 waiting, 1 without an article');
    expect(output).toContain('fails: the server asks for fewer requests');
    expect(JSON.parse((await run(['list', '--json'], { list })).output)).toMatchObject({ stored: 7 });
    expect((await run(['list'], { list: async () => [] })).output).toContain('sitrep feed add ADDRESS');
  });

  it('ends following, or says that there was nothing to end', async () => {
    expect((await run(['remove', 'f1'], { remove: async () => FEED })).output).toContain('no longer followed');
    expect(await run(['remove', 'f2'], { remove: async () => undefined })).toMatchObject({ exitCode: 1 });
  });

  it('polls', async () => {
    const asked: unknown[] = [];
    const poll: FeedUseCases['poll'] = async (options) => {
      asked.push(options);
      return SUMMARY;
    };
    expect((await run(['poll', '--all'], { poll })).output).toBe(
      '3 feeds polled, 1 failed, 4 new entries; 2 articles stored, 1 refused, 1 postponed\n',
    );
    await run(['poll'], { poll });
    expect(asked).toEqual([{ all: true }, { all: false }]);
  });
});
