import { describe, expect, it } from 'vitest';
import { PUBLIC_READER } from '../../../src/app/reader.ts';
import type { IncidentFile } from '../../../src/app/ports.ts';
import { GUILD_A, GUILD_B } from '../../contract/sample-arrival.ts';
import { appWorld, POLICE_REPORT, NOW, PAPER_REPORT, WIRE_REPORT, type AppWorld } from '../app-world.ts';

async function onlyFile(world: AppWorld): Promise<IncidentFile> {
  const incidents = await world.incidents.list(PUBLIC_READER, { limit: 100, offset: 0 });
  expect(incidents).toHaveLength(1);
  const file = await world.incidents.get(PUBLIC_READER, incidents[0]?.id ?? '');
  if (file === undefined) throw new Error('the incident is gone');
  return file;
}

describe('two reports of one attack', () => {
  it('are joined into one incident, with the reason', async () => {
    const world = appWorld();
    const [first, second] = await world.importAll(WIRE_REPORT, PAPER_REPORT);
    expect(first).toMatchObject({ kind: 'stored', origin: 'wire.txt', joined: false });
    expect(second).toMatchObject({ kind: 'stored', origin: 'paper.txt', joined: true });
    expect(second?.kind === 'stored' && second.why).toContain('town');
    const { incident, reports, claims } = await onlyFile(world);
    expect(incident).toMatchObject({ version: 2, created: NOW, updated: NOW });
    expect(reports.map(({ publisher }) => publisher)).toEqual(['Sahel Wire', 'River Daily']);
    const killed = claims.filter(({ claim }) => claim.metric === 'killed' && claim.scope === 'this_incident');
    expect(killed.map(({ claim }) => [claim.op, claim.n])).toEqual([
      ['gt', 30],
      ['ge', 60],
    ]);
  });

  it('are found under both spellings', async () => {
    const world = appWorld();
    await world.importAll(WIRE_REPORT, PAPER_REPORT);
    for (const query of ['Boulkessi', 'Boulikessi'])
      expect((await world.app.showIncident(PUBLIC_READER, query)).kind).toBe('found');
  });

  it('of two attacks stay apart', async () => {
    const world = appWorld();
    await world.importAll(PAPER_REPORT, POLICE_REPORT);
    expect(await world.incidents.count(PUBLIC_READER)).toBe(2);
  });
});

describe('a report', () => {
  it('is stored with its sentences, language and identity', async () => {
    const world = appWorld();
    await world.importAll({ ...PAPER_REPORT, url: 'https://news.example/7', published: '2025-06-02' });
    const [report] = (await onlyFile(world)).reports;
    expect(report).toMatchObject({
      owner: 'public',
      title: PAPER_REPORT.title,
      text: PAPER_REPORT.text,
      language: 'en',
      publisher: 'River Daily',
      url: 'https://news.example/7',
      published: '2025-06-02',
      fetched: NOW,
      origin: 'paper.txt',
    });
    expect(report?.contentHash).toMatch(/^[\da-f]{64}$/u);
    expect(report?.sentences.map(({ start, end }) => report.text.slice(start, end))).toEqual(
      report?.sentences.map(({ text }) => text),
    );
    expect(report?.sentences).toHaveLength(3);
  });

  it('that is known changes nothing, whatever it is called', async () => {
    const world = appWorld();
    await world.importAll(PAPER_REPORT);
    const again = await world.importAll(
      { ...PAPER_REPORT, origin: 'again.txt' },
      { ...PAPER_REPORT, text: `${PAPER_REPORT.text}\n` },
    );
    expect(again).toEqual([
      { kind: 'known', origin: 'again.txt' },
      { kind: 'known', origin: 'paper.txt' },
    ]);
    expect((await onlyFile(world)).incident.version).toBe(1);
  });

  it('under another masthead is stored as a copy', async () => {
    const world = appWorld();
    const text = PAPER_REPORT.text.replaceAll('. ', '.\n\n');
    await world.importAll(PAPER_REPORT, { ...PAPER_REPORT, publisher: 'Evening Post', title: 'Dozens dead', text });
    const { reports } = await onlyFile(world);
    expect(reports.map(({ syndicatedFrom }) => syndicatedFrom)).toEqual([undefined, 'River Daily']);
  });

  it('of a guild is that guild’s alone', async () => {
    const world = appWorld();
    await world.app.importReports({ guildId: GUILD_A }, [PAPER_REPORT]);
    const counts = await Promise.all([GUILD_A, GUILD_B].map((guildId) => world.incidents.count({ guildId })));
    expect(counts).toEqual([1, 0]);
  });

  it('without a title gets its first sentence as one', async () => {
    const world = appWorld();
    await world.importAll({ origin: 'x', title: ' ', text: 'Two guards were hurt at the gate. It was dark.' });
    expect((await onlyFile(world)).reports[0]?.title).toBe('Two guards were hurt at the gate.');
  });

  it.each([
    ['no text', { text: ' \n ' }, 'it holds no text'],
    ['marks alone', { text: '--- *** ---' }, 'it holds no text'],
    ['an address that is no web page', { url: 'file:///etc/passwd' }, 'url'],
  ])('with %s is refused with its cause, and the next goes in', async (_, change, cause) => {
    const world = appWorld();
    const outcomes = await world.importAll({ ...PAPER_REPORT, ...change }, WIRE_REPORT);
    expect(outcomes).toMatchObject([
      { kind: 'refused', origin: 'paper.txt', cause: expect.stringContaining(cause) as string },
      { kind: 'stored' },
    ]);
  });

  it('loses what no store can keep, and a date that nobody can read', async () => {
    const world = appWorld();
    await world.importAll({ ...PAPER_REPORT, text: `\0${PAPER_REPORT.text} \uD800`, published: 'last week' });
    const [report] = (await onlyFile(world)).reports;
    expect(report?.text.isWellFormed()).toBe(true);
    expect(report?.text).not.toContain('\0');
    expect(report?.published).toBeUndefined();
  });
});
