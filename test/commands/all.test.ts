import { describe, expect, it } from 'vitest';
import type { App, DigestUseCases } from '../../src/app/app.ts';
import type { CorrectionUseCases } from '../../src/app/corrections/correction-use-cases.ts';
import type { Correction } from '../../src/core/incident/correction.ts';
import type { DigestSchedule } from '../../src/app/ports.ts';
import type { FeedUseCases } from '../../src/app/feeds/feed-use-cases.ts';
import type { DiscordObject } from '../../src/playground/page-protocol.ts';
import { sampleEntry, sampleFeed } from '../contract/sample-feed.ts';
import { sampleWatch } from '../contract/watch-store.contract.ts';
import { onPlayground } from '../discord/on-playground.ts';
import { sampleCard, sampleDigest, sampleEvidence, sampleSummary, sampleVerdict } from '../discord/sample-views.ts';

const text = (name: string, value: string): DiscordObject => ({ name, type: 3, value });
const incident = [text('incident', 'boulkessi')];
const found = <View>(view: View) => ({ kind: 'found', view }) as const;
const next = '2025-06-04T08:00:00.000Z';

const scheduleIn = (channelId: string): DigestSchedule => ({
  id: 'schedule',
  guildId: '1',
  channelId,
  time: '08:00',
  zone: 'Africa/Bamako',
  paused: false,
  created: '2025-06-01T00:00:00.000Z',
});

/** A second incident: Discord refuses two components of one message with the same custom_id. */
function otherCard(): ReturnType<typeof sampleCard> {
  const card = sampleCard();
  return { ...card, incident: { ...card.incident, id: 'another-incident' } };
}

const digest: DigestUseCases = {
  setUp: async ({ channelId }) => ({ kind: 'saved', schedule: scheduleIn(channelId), next }),
  pause: async () => 1,
  preview: async () => sampleDigest(),
  postNow: async () => ({ kind: 'posted', messageIds: ['1'] }),
  status: async () => ({ schedules: [{ schedule: scheduleIn('900000000000000003'), next }], recent: [] }),
  postDue: async () => [],
};

const feed = sampleFeed('feed-1', {
  failure: { reason: 'busy', detail: 'the server asks for fewer requests (HTTP 429)' },
});
const follow = { owner: '1', feedId: 'feed-1', channelId: undefined, added: next };
const document = {
  format: 'rss',
  title: 'Sahel Wire',
  siteUrl: undefined,
  language: 'en',
  ttlMinutes: undefined,
  mended: true,
  entries: [sampleEntry('a')],
} as const;
const feeds: FeedUseCases = {
  add: async () => ({
    kind: 'added',
    feed,
    entries: 12,
    others: [{ url: 'https://news.example/fr', title: undefined }],
  }),
  list: async () => [{ feed, follow, stored: 7, waiting: 2, refused: 1 }],
  remove: async () => feed,
  test: async () => ({
    kind: 'tested',
    url: feed.url,
    document,
    newest: { origin: 'o', title: 'At least 60 die', text: '60 died.' },
    note: undefined,
  }),
  poll: () => Promise.reject(new Error('nobody polls here')),
};

const correction: Correction = {
  id: 'c1',
  owner: '100000000000000001',
  incidentId: 'inc-1',
  reportId: sampleCard().reports[0]?.id ?? '',
  reason: 'the agency withdrew it',
  author: { id: '1', name: 'Ana' },
  made: next,
};
const made = { correction, before: sampleCard(), after: sampleCard() };
const corrections: CorrectionUseCases = {
  suggestReports: async () => [],
  suggestClaims: async () => [],
  retract: async () => ({ kind: 'retracted', ...made }),
  correct: async () => ({ kind: 'corrected', ...made }),
  undo: async () => ({ kind: 'undone', correction, after: sampleCard() }),
  flag: async () => ({ kind: 'unknown-incident', query: '', suggestions: [] }),
  openFlags: async () => [],
  settle: async () => ({ kind: 'unknown-flag' }),
};

const app: Partial<App> = {
  feeds,
  listIncidents: async (_, { offset }) => ({ cards: [sampleCard(), otherCard()], total: 12, offset }),
  showIncident: async () => found(sampleCard()),
  summariseIncident: async () => found(sampleSummary()),
  showEvidence: async () => found(sampleEvidence()),
  searchIncidents: async (_, words) => ({ words, cards: [sampleCard()] }),
  verifyText: async () => found(sampleVerdict()),
  digest,
  corrections,
  watches: {
    add: async () => ({ kind: 'added', watch: sampleWatch('w1') }),
    list: async () => [sampleWatch('w1')],
    remove: async () => sampleWatch('w1'),
    postNews: () => Promise.reject(new Error('nobody posts here')),
  },
};

describe('every command, on a strict Discord', () => {
  it.each<[name: string, subcommand: string | undefined, options: readonly DiscordObject[], expected: string]>([
    ['incident', 'list', [], 'of 12'],
    ['incident', 'show', incident, '**over 30**'],
    ['incident', 'summary', incident, 'numbers traced 2 of 2'],
    ['incident', 'evidence', incident, 'at least **60**'],
    ['incident', 'changes', incident, '**over 30** → **over 30** to **at least 60**'],
    ['incident', 'export', [...incident, text('format', 'geojson')], 'sitrep-inc-1.geojson'],
    ['incident', 'export', [], 'sitrep-incidents.csv'],
    ['incident', 'search', [text('words', 'camp')], 'Search: camp'],
    ['verify', undefined, [text('text', '45 soldiers died')], '“45”** stands in none of the sources'],
    ['digest', 'setup', [text('time', '08:00'), text('zone', 'Africa/Bamako')], 'The digest is set up'],
    ['digest', 'preview', [], 'Daily digest · 3 June 2025'],
    ['digest', 'now', [], '1 message in'],
    ['digest', 'pause', [], '1 schedule paused'],
    ['digest', 'status', [], 'daily at 08:00'],
    ['incident', 'retract', [...incident, text('report', 'r'), text('reason', 'wrong')], 'Taken back'],
    ['incident', 'correct', [...incident, text('claim', 'c'), text('reason', 'wrong')], 'Corrected'],
    ['watch', 'add', [text('place', 'Mali')], 'The watch is set'],
    ['watch', 'list', [], 'with **JNIM**'],
    ['watch', 'remove', [text('watch', 'w1')], 'The watch has ended'],
    ['feed', 'add', [text('address', 'https://news.example/')], '12 entries at the moment'],
    ['feed', 'list', [], '7 stored, 2 waiting'],
    ['feed', 'remove', [text('feed', 'feed-1')], 'no longer followed'],
    ['feed', 'test', [text('address', 'https://news.example/')], 'At least 60 die'],
    ['status', undefined, [], 'up, 4 incidents'],
    ['help', undefined, [], '/incident show'],
    ['help', undefined, [text('command', 'incident show')], 'who says so'],
  ])('/%s %s', async (name, subcommand, options, expected) => {
    await onPlayground(app, async (stage) => {
      const channel = { name: 'channel', type: 7, value: stage.channelId };
      const given = subcommand === 'setup' ? [channel, ...options] : options;
      const { interaction, message } = await stage.run(name, subcommand, given);
      expect(stage.log.entries.filter((one) => one.level !== 'info')).toEqual([]);
      expect(interaction.failure).toBeUndefined();
      expect(readable(message)).toContain(expected);
      expect(stage.playground.journal().filter((one) => one.status >= 400)).toEqual([]);
    });
  });
});

/** The words of a message without emphasis, as a person reads them. */
function readable(message: DiscordObject): string {
  return JSON.stringify(message['components']).replaceAll('\\\\', '');
}
