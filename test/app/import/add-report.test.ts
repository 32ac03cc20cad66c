import { describe, expect, it } from 'vitest';
import type { Article, ArticleReading } from '../../../src/app/feeds/article.ts';
import { addReport, type AddOutcome, type GivenReport } from '../../../src/app/import/add-report.ts';
import type { IncomingReport } from '../../../src/app/views.ts';

const GUILD = { guildId: '900000000000000002' };
const ADDRESS = 'https://wire.example/1?from=mail';
const ARTICLE: Article = {
  url: 'https://wire.example/1',
  title: 'Raid on a checkpoint',
  text: 'Gunmen attacked a checkpoint on Monday, and twelve soldiers were killed, two officers said.',
  publisher: 'The Wire',
  author: 'Somebody',
  published: '2026-03-14T08:00:00.000Z',
  syndicatedFrom: 'Reuters',
  language: 'fr',
};

async function add(
  given: GivenReport,
  reading: ArticleReading = { kind: 'article', article: ARTICLE },
): Promise<{ outcome: AddOutcome; stored: readonly IncomingReport[]; asked: readonly string[] }> {
  const stored: IncomingReport[] = [];
  const asked: string[] = [];
  const ports = {
    articles: {
      read: async (url: string) => {
        asked.push(url);
        return reading;
      },
    },
    importReport: async (_: unknown, report: IncomingReport) => {
      stored.push(report);
      return { kind: 'known', origin: report.origin } as const;
    },
  };
  const outcome = await addReport(ports, GUILD, given, { signal: new AbortController().signal });
  return { outcome, stored, asked };
}

describe('a report that somebody gives', () => {
  it('is the article behind its address, with all that the page says of it', async () => {
    const { outcome, stored, asked } = await add({ address: ADDRESS });
    expect(asked).toEqual([ADDRESS]);
    expect(outcome).toEqual({
      kind: 'taken',
      outcome: { kind: 'known', origin: 'added in Discord' },
      article: ARTICLE,
    });
    expect(stored).toEqual([
      {
        origin: 'added in Discord',
        title: 'Raid on a checkpoint',
        text: ARTICLE.text,
        url: 'https://wire.example/1',
        publisher: 'The Wire',
        published: '2026-03-14T08:00:00.000Z',
        syndicatedFrom: 'Reuters',
      },
    ]);
  });

  it('takes the page’s word for the language only where the words do not tell', async () => {
    const article = { ...ARTICLE, text: '!!! 12 ???', language: 'ha' };
    const { stored } = await add({ address: ADDRESS }, { kind: 'article', article });
    expect(stored).toMatchObject([{ language: 'ha' }]);
  });

  it('leaves the last word to the person', async () => {
    const mine = { title: 'Mine', publisher: 'Me', published: '2026-03-13' };
    const { stored } = await add({ address: ADDRESS, ...mine });
    expect(stored).toMatchObject([mine]);
  });

  it('is a pasted text as it is, and its page is not asked', async () => {
    const { stored, asked } = await add({ address: ADDRESS, text: 'Nine died.', publisher: 'The Wire' });
    expect(asked).toEqual([]);
    expect(stored).toEqual([
      { origin: 'added in Discord', title: '', text: 'Nine died.', publisher: 'The Wire', url: ADDRESS },
    ]);
  });

  it.each<[GivenReport, AddOutcome['kind']]>([
    [{}, 'nothing-given'],
    [{ publisher: 'The Wire' }, 'nothing-given'],
    [{ address: 'javascript:alert(1)' }, 'bad-address'],
    [{ address: 'file:///etc/passwd', text: 'x' }, 'bad-address'],
    [{ text: 'x', published: '03/04/2026' }, 'bad-date'],
    [{ text: 'x', published: '2026-13-40' }, 'bad-date'],
  ])('is refused when it is %j: %s', async (given, kind) => {
    const { outcome, stored, asked } = await add(given);
    expect([outcome.kind, stored, asked]).toEqual([kind, [], []]);
  });

  it.each<ArticleReading>([
    { kind: 'paywalled', article: ARTICLE },
    { kind: 'empty', detail: 'x' },
    { kind: 'not-a-page', contentType: 'application/pdf' },
    { kind: 'failed', reason: 'redirect-loop', detail: 'x' },
  ])('is not stored when its page gives $kind', async (reading) => {
    const { outcome, stored } = await add({ address: ADDRESS }, reading);
    expect([outcome, stored]).toEqual([{ kind: 'unread', reading }, []]);
  });
});

describe('a page that never comes', () => {
  const ports = {
    articles: {
      read: (_: string, signal?: AbortSignal): Promise<ArticleReading> =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => {
            reject(signal.reason);
          });
          if (signal?.aborted === true) reject(signal.reason);
        }),
    },
    importReport: () => Promise.reject(new Error('nothing is to be stored')),
  };

  it('is named too slow before the answer is due', async () => {
    const limits = { signal: new AbortController().signal, pageMs: 1 };
    expect(await addReport(ports, GUILD, { address: ADDRESS }, limits)).toMatchObject({
      kind: 'unread',
      reading: { reason: 'too-slow' },
    });
  });

  it('ends with the answer’s own deadline', async () => {
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(addReport(ports, GUILD, { address: ADDRESS }, { signal })).rejects.toThrow('enough');
  });
});
