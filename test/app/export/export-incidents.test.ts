import { describe, expect, it } from 'vitest';
import type { App } from '../../../src/app/app.ts';
import { EXPORT_FORMATS, exportIncidents, type ExportFormat } from '../../../src/app/export/export-incidents.ts';
import { PUBLIC_READER } from '../../../src/app/reader.ts';
import type { IncidentCard } from '../../../src/app/views.ts';
import { appWorld } from '../app-world.ts';

const REPORTS = [
  {
    origin: 'a',
    title: '=Raid on "Boulkessi", Mali',
    text: 'At least 60 soldiers were killed and around 40 wounded in Boulkessi on Sunday.',
    publisher: 'Desert Monitor',
    published: '2026-06-02',
  },
  { origin: 'b', title: 'Talks resume', text: 'Envoys met in Geneva.' },
];

async function exported(format: ExportFormat, ...reports: typeof REPORTS): Promise<string> {
  const world = appWorld();
  await world.importAll(...reports);
  return (await Array.fromAsync(exportIncidents(world.app, PUBLIC_READER, format))).join('');
}

describe('an export', () => {
  it('as JSON holds each incident with its toll and the words behind it', async () => {
    const incidents = JSON.parse(await exported('json', ...REPORTS)) as Record<string, unknown>[];
    expect(incidents).toHaveLength(2);
    expect(incidents.find(({ place }) => place === 'Boulkessi')).toMatchObject({
      toll: [
        { metric: 'killed', category: 'soldiers', low: 60, lowOp: 'ge', high: 60, highOp: 'ge', disputed: false },
        { metric: 'wounded', category: 'soldiers', low: 40, lowOp: 'approx' },
      ],
      reports: [{ publisher: 'Desert Monitor', published: '2026-06-02' }],
    });
  });

  it('tells what people took back and read otherwise, and why', async () => {
    const world = appWorld();
    await world.importAll(...REPORTS);
    const reader = { guildId: '100000000000000001' };
    const base = { reader, author: { id: '1', name: 'Ana' }, query: 'Boulkessi', reason: 'withdrawn' };
    await world.app.corrections.correct({ ...base, claim: 'wounded', metric: 'missing' });
    await world.app.corrections.retract({ ...base, report: 'Desert Monitor', claim: 'killed' });
    const text = (await Array.fromAsync(exportIncidents(world.app, reader, 'json'))).join('');
    const incident = (JSON.parse(text) as Record<string, unknown>[]).find((one) => one['place'] === 'Boulkessi');
    expect(incident).toMatchObject({
      toll: [{ metric: 'missing', low: 40 }],
      corrections: [
        { readAs: { metric: 'missing', n: 40, op: 'approx' }, reason: 'withdrawn', by: 'Ana' },
        { quote: expect.stringContaining('60 soldiers') as string, reason: 'withdrawn', by: 'Ana' },
      ],
    });
    expect(await exported('json', ...REPORTS)).not.toContain('corrections');
  });

  it('as CSV has a line a toll line, quoted, and no formula', async () => {
    const lines = (await exported('csv', ...REPORTS)).trimEnd().split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines.filter((line) => line.includes(`,"'=Raid on ""Boulkessi"", Mali",`))).toHaveLength(2);
    expect(lines.find((line) => line.includes(',killed,'))).toContain(',killed,soldiers,ge,60,ge,60,false,');
    expect(new Set(lines.map((line) => line.replaceAll(/"(?:[^"]|"")*"/gu, '').split(',').length)).size).toBe(1);
  });

  it('as GeoJSON gives a place without a point no geometry', async () => {
    const { type, features } = JSON.parse(await exported('geojson', ...REPORTS)) as {
      type: string;
      features: object[];
    };
    expect(type).toBe('FeatureCollection');
    expect(features).toMatchObject([
      { type: 'Feature', geometry: null },
      { type: 'Feature', geometry: null },
    ]);
  });

  it.each(EXPORT_FORMATS)('of nothing is a whole document too: %s', async (format) => {
    const text = await exported(format);
    if (format === 'csv') expect(text).toMatch(/^incident,title,[^\n]*\r\n$/u);
    else expect(JSON.parse(text)).toEqual(format === 'json' ? [] : { type: 'FeatureCollection', features: [] });
  });

  it('misses no incident that moves to the front while it runs', async () => {
    const card = (id: number): IncidentCard => ({
      incident: {
        id: `i${id}`,
        title: 't',
        time: { derived: false },
        actors: [],
      } as unknown as IncidentCard['incident'],
      toll: { lines: [], unnumbered: [], context: [] },
      reports: [],
    });
    const cards = Array.from({ length: 60 }, (_, id) => card(id));
    const listIncidents: App['listIncidents'] = async (_reader, { limit, offset }) => {
      const page = cards.slice(offset, offset + limit);
      cards.unshift(...cards.splice(-1, 1));
      return { cards: page, total: cards.length, offset };
    };
    const text = (await Array.fromAsync(exportIncidents({ listIncidents }, PUBLIC_READER, 'json'))).join('');
    const ids = (JSON.parse(text) as { id: string }[]).map(({ id }) => id);
    expect([ids.length, new Set(ids).size]).toEqual([60, 60]);
  });
});
