import { describe, expect, it } from 'vitest';
import type { CodedEvent, IncomingReport } from '../../../src/app/views.ts';
import { PUBLIC_READER } from '../../../src/app/reader.ts';
import { appWorld } from '../app-world.ts';

function coded(id: string, day: string, more: Partial<IncomingReport> = {}): IncomingReport {
  const event: CodedEvent = {
    id,
    type: 'Battles',
    time: { asReported: day, date: day, derived: false, precision: 1 },
    place: { name: 'Dorey', aliases: [], country: 'MLI', point: { latitude: 14.9, longitude: -1.7 }, precision: 1 },
    actors: [{ name: 'JNIM', role: 'attacker' }],
    figures: [{ quote: 'at least 17 people killed', metric: 'killed', category: 'unknown', op: 'ge', n: 17 }],
  };
  const text = 'Nine soldiers were wounded.\n\nLow estimate: at least 17 people killed.\nSources: 90 dead in Dorey.';
  return {
    origin: `GED ${id}`,
    publisher: 'GED',
    title: `JNIM attack: Dorey, Mali, ${day}`,
    text,
    coded: event,
    ...more,
  };
}

describe('a report of a dataset', () => {
  it('founds an incident by what is coded: place, point, day, actors', async () => {
    const { app, importAll } = await imported(coded('1', '2026-06-01'));
    expect(importAll).toHaveLength(1);
    const { cards } = await app.listIncidents(PUBLIC_READER, { limit: 5, offset: 0 });
    expect(cards[0]?.incident).toMatchObject({
      type: 'Battles',
      time: { date: '2026-06-01', precision: 1 },
      place: { name: 'Dorey', point: { latitude: 14.9, longitude: -1.7 } },
      actors: [{ name: 'JNIM', role: 'attacker' }],
    });
  });

  it('claims what is coded and what its notes say, and nothing of what it lists below them', async () => {
    const { app } = await imported(coded('1', '2026-06-01'));
    const { cards } = await app.listIncidents(PUBLIC_READER, { limit: 5, offset: 0 });
    expect(cards[0]?.toll.lines.map(({ metric, low, high }) => [metric, low.op, low.n, high.n])).toEqual([
      ['killed', 'ge', 17, 17],
      ['wounded', 'eq', 9, 9],
    ]);
  });

  it('never joins another event of the same dataset, and does join what other publishers say', async () => {
    const { importAll } = await imported(coded('1', '2026-06-01'), coded('2', '2026-06-01'), {
      origin: 'wire',
      publisher: 'Wire',
      title: 'JNIM attack on Dorey, Mali',
      text: 'JNIM attacked Dorey in Mali on 1 June 2026. At least 17 people were killed.',
      published: '2026-06-02',
    });
    expect(importAll.map((one) => one.kind === 'stored' && one.joined)).toEqual([false, false, true]);
  });

  it('of a later release joins its own event', async () => {
    const revised = coded('1', '2026-06-01');
    const { importAll } = await imported(coded('1', '2026-06-01'), coded('2', '2026-06-01'), {
      ...revised,
      text: `${revised.text} Revised.`,
    });
    const [first, , third] = importAll.map((one) => (one.kind === 'stored' ? one.incidentId : one.kind));
    expect(third).toBe(first);
  });
});

async function imported(...reports: readonly IncomingReport[]): Promise<{
  app: ReturnType<typeof appWorld>['app'];
  importAll: Awaited<ReturnType<ReturnType<typeof appWorld>['importAll']>>;
}> {
  const world = appWorld();
  return { app: world.app, importAll: await world.importAll(...reports) };
}
