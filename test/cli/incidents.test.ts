import { describe, expect, it } from 'vitest';
import type { App } from '../../src/app/app.ts';
import type { IncidentCard } from '../../src/app/views.ts';
import { openAppWith, runSitrep, type Run } from './fake-world.ts';

const card = (id: string): IncidentCard => ({
  incident: {
    id,
    owner: 'public',
    title: `Attack ${id}`,
    time: { asReported: 'Sunday', derived: false },
    place: { name: 'Boulkessi', aliases: [] },
    actors: [],
    status: 'reported',
    version: 1,
    reportIds: ['r'],
    created: '2026-06-01T00:00:00Z',
    updated: '2026-06-01T00:00:00Z',
  },
  toll: { lines: [], unnumbered: [], context: [] },
  reports: [],
});

async function list(count: number, ...argv: string[]): Promise<Run> {
  const cards = Array.from({ length: count }, (_, n) => card(`i${n}`));
  const listIncidents: App['listIncidents'] = async (_reader, { limit, offset }) => ({
    cards: cards.slice(offset, offset + limit),
    total: cards.length,
    offset,
  });
  return runSitrep(['incidents', ...argv], openAppWith({ app: { listIncidents } }));
}

describe('sitrep incidents', () => {
  it('lists every page', async () => {
    const { output } = await list(60);
    expect(output.split('\n').filter((line) => line.includes('Boulkessi'))).toHaveLength(60);
    expect(output).toContain('i59  Sunday  Boulkessi  Attack i59');
  });

  it('prints JSON Lines for scripts', async () => {
    const { output } = await list(2, '--json');
    expect(
      output
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as IncidentCard).incident.id),
    ).toEqual(['i0', 'i1']);
  });

  it('says how to add some when there are none', async () => {
    expect((await list(0)).output).toMatch(/No incidents yet.*import/u);
    expect((await list(0, '--json')).output).toBe('');
  });
});
