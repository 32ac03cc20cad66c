import { beforeEach, describe, expect, it } from 'vitest';
import { PUBLIC_READER } from '../../../src/app/reader.ts';
import { GUILD_A, sampleArrival } from '../../contract/sample-arrival.ts';
import { appWorld, type AppWorld } from '../app-world.ts';

const GUILD = { guildId: GUILD_A };

let world: AppWorld;
beforeEach(async () => {
  world = appWorld();
  await world.incidents.store(sampleArrival('inc-1', 'public', { updated: '2025-06-02T00:00:00.000Z' }));
  await world.incidents.store(
    sampleArrival('inc-2', 'public', {
      place: { name: 'Kisoro', aliases: [], country: 'UGA' },
      actors: [],
      title: 'Police post attacked',
      updated: '2025-06-03T00:00:00.000Z',
    }),
  );
});

describe('the list', () => {
  it('has a page of cards, newest first, and counts all', async () => {
    const list = await world.app.listIncidents(PUBLIC_READER, { limit: 1, offset: 0 });
    expect(list.cards.map(({ incident }) => incident.id)).toEqual(['inc-2']);
    expect(list).toMatchObject({ total: 2, offset: 0 });
  });

  it.each([
    [{ limit: 0, offset: -3 }, 1, 0],
    [{ limit: 400, offset: 1 }, 1, 1],
  ])('keeps the page %j within bounds', async (page, cards, offset) => {
    const list = await world.app.listIncidents(PUBLIC_READER, page);
    expect([list.cards.length, list.offset]).toEqual([cards, offset]);
  });

  it('is a guild’s own where it has incidents of its own', async () => {
    await world.incidents.store(sampleArrival('ours', GUILD_A));
    expect((await world.app.listIncidents(GUILD, { limit: 25, offset: 0 })).total).toBe(3);
    expect((await world.app.listIncidents(PUBLIC_READER, { limit: 25, offset: 0 })).total).toBe(2);
  });

  it('carries the toll, worked out from the claims', async () => {
    const [card] = (await world.app.listIncidents(PUBLIC_READER, { limit: 25, offset: 1 })).cards;
    expect(card?.toll.lines.map(({ metric, low }) => [metric, low.op, low.n])).toEqual([
      ['killed', 'ge', 60],
      ['wounded', 'eq', 40],
    ]);
  });
});

describe('an incident is found', () => {
  it.each([
    ['by its id', 'inc-1'],
    ['by its id with white space', '  inc-1 '],
    ['by its place', 'Boulkessi'],
    ['by another spelling', 'Boulikessi'],
    ['by words with its place', 'raid in Boulkessi'],
  ])('%s', async (_, query) => {
    const found = await world.app.showIncident(PUBLIC_READER, query);
    expect(found).toMatchObject({ kind: 'found', view: { incident: { id: 'inc-1' } } });
  });

  it.each([['Atlantis'], [''], ['   ']])('not by %j: the question is handed back', async (query) => {
    expect(await world.app.showIncident(PUBLIC_READER, query)).toMatchObject({ kind: 'unknown-incident', query });
  });

  it('not by a name that two share: both are suggested', async () => {
    await world.incidents.store(sampleArrival('inc-3'));
    const found = await world.app.showIncident(PUBLIC_READER, 'Boulkessi');
    expect(found.kind === 'unknown-incident' && found.suggestions.map(({ id }) => id).toSorted()).toEqual([
      'inc-1',
      'inc-3',
    ]);
  });

  it('by nobody outside its guild', async () => {
    await world.incidents.store(sampleArrival('ours', GUILD_A, { place: { name: 'Tessit', aliases: [] } }));
    expect((await world.app.showIncident(GUILD, 'ours')).kind).toBe('found');
    expect((await world.app.showIncident(PUBLIC_READER, 'ours')).kind).toBe('unknown-incident');
    expect((await world.app.summariseIncident(PUBLIC_READER, 'ours', AbortSignal.timeout(1000))).kind).toBe(
      'unknown-incident',
    );
  });
});

describe('a search', () => {
  it('has the best cards first', async () => {
    const result = await world.app.searchIncidents(PUBLIC_READER, 'Boulikessi');
    expect(result.cards.map(({ incident }) => incident.id)).toEqual(['inc-1']);
    expect(result.words).toBe('Boulikessi');
  });

  it.each([[''], ['  '], ['Atlantis']])('for %j finds nothing', async (words) => {
    expect(await world.app.searchIncidents(PUBLIC_READER, words)).toEqual({ words, cards: [] });
  });
});

describe('suggestions', () => {
  it('are the newest as long as nothing is typed', async () => {
    expect((await world.app.suggestIncidents(PUBLIC_READER, ' ')).map(({ id }) => id)).toEqual(['inc-2', 'inc-1']);
  });

  it('are the nearest to what is typed', async () => {
    expect(await world.app.suggestIncidents(PUBLIC_READER, 'boulk')).toEqual([
      { id: 'inc-1', label: 'Boulkessi, Mali · 1 Jun 2025 · inc-1' },
    ]);
  });
});
