import { describe, expect, it } from 'vitest';
import type { Regrouping } from '../../../src/app/grouping/grouping-store.ts';
import { readIncoming } from '../../../src/app/import/read-incoming.ts';
import type { IncomingReport } from '../../../src/app/views.ts';
import type { ReportLink } from '../../../src/core/incident/report-link.ts';
import { sampleEntry } from '../../contract/audit-log.contract.ts';
import { GUILD_A } from '../../contract/sample-arrival.ts';
import { appWorld, digester, NOW, PAPER_REPORT, POLICE_REPORT, WIRE_REPORT } from '../app-world.ts';

const idOf = (incoming: IncomingReport): string => {
  const reading = readIncoming(incoming, { owner: 'public', fetched: NOW, digester });
  if (reading.kind === 'refused') throw new Error(reading.cause);
  return reading.report.id;
};

/** A world that holds the first report, and in which somebody decided about it and the one to come. */
async function decided(owner: string, kind: ReportLink['kind'], first: IncomingReport, second: IncomingReport) {
  const world = appWorld();
  const [stored] = await world.importAll(first);
  const retold = stored?.kind === 'stored' ? stored.incidentId : '';
  const regrouping: Regrouping = {
    entry: sampleEntry('word', { owner, incidentId: retold }),
    forwards: [],
    placements: [],
    links: [{ reports: [idOf(second), idOf(first)], kind }],
    founded: undefined,
    retold,
    retell: ({ incident }) => incident,
    undoes: undefined,
  };
  expect(await world.incidents.regroup(regrouping)).toBe('done');
  return { world, first: retold };
}

describe('a report about which nobody decided', () => {
  it('joins the incident that it is like', async () => {
    const world = appWorld();
    expect(await world.importAll(WIRE_REPORT, PAPER_REPORT)).toMatchObject([{ joined: false }, { joined: true }]);
  });
});

describe('a report that a person took apart', () => {
  it('founds an incident of its own, however like the other it is, and says why', async () => {
    const { world, first } = await decided('public', 'apart', WIRE_REPORT, PAPER_REPORT);
    const [outcome] = await world.importAll(PAPER_REPORT);
    expect(outcome).toMatchObject({ kind: 'stored', joined: false, why: expect.stringContaining('took it apart') });
    expect(outcome).not.toMatchObject({ incidentId: first });
  });

  it('stays apart in each new version of its page', async () => {
    const page = { ...PAPER_REPORT, url: 'https://river-daily.example/raid' };
    const { world, first } = await decided('public', 'apart', WIRE_REPORT, page);
    const [old] = await world.importAll(page);
    const [revised] = await world.importAll({ ...page, text: `${page.text} The base has been retaken.` });
    expect(old).not.toMatchObject({ incidentId: first });
    expect(revised).toMatchObject({ joined: true, incidentId: old?.kind === 'stored' ? old.incidentId : '' });
  });

  it('is apart for that guild alone', async () => {
    const { world, first } = await decided(GUILD_A, 'apart', WIRE_REPORT, PAPER_REPORT);
    expect(await world.importAll(PAPER_REPORT)).toMatchObject([{ joined: true, incidentId: first }]);
  });
});

describe('a report that a person put together with another', () => {
  it('joins it, however unlike it is', async () => {
    const { world, first } = await decided('public', 'together', WIRE_REPORT, POLICE_REPORT);
    expect(await world.importAll(POLICE_REPORT)).toMatchObject([
      { joined: true, incidentId: first, why: expect.stringContaining('put it together') },
    ]);
  });
});
