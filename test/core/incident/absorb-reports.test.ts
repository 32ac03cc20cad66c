import { describe, expect, it } from 'vitest';
import { absorbReports } from '../../../src/core/incident/absorb-reports.ts';
import { foundIncident } from '../../../src/core/incident/found-incident.ts';
import { joinIncident } from '../../../src/core/incident/join-incident.ts';
import type { StoredIncident } from '../../../src/core/incident/incident-file.ts';
import type { Report } from '../../../src/core/incident/report.ts';
import { sampleClaim, sampleReport } from '../../contract/sample-arrival.ts';

const NOW = '2025-06-05T09:00:00.000Z';
const fileOf = (report: Report, n: number): StoredIncident => {
  const claim = sampleClaim(report, { n });
  return {
    incident: foundIncident(report, [claim], NOW),
    reports: [report],
    claims: [{ reportId: report.id, claim }],
  };
};
const plain = fileOf(
  sampleReport('At least 60 soldiers were killed. It was an attack.', { title: 'Soldiers killed in an attack' }),
  60,
);
const placed = fileOf(
  sampleReport('JNIM attacked the base in Boulkessi, Mali, on Sunday, killing over 30 soldiers. More is not known.', {
    title: 'Base attacked in Mali',
  }),
  30,
);

describe('reports that come at once', () => {
  it('bring what was not known, and leave what was', () => {
    const { incident } = plain;
    const told = absorbReports(plain, placed, NOW);
    expect(told).toMatchObject({ id: incident.id, title: incident.title, version: incident.version + 1, updated: NOW });
    expect(told.place?.name).toBe('Boulkessi');
    expect(told.reportIds).toEqual([...plain.reports, ...placed.reports].map(({ id }) => id));
  });

  it('make a toll disputed that they state otherwise', () => {
    const elsewhere = {
      ...placed,
      claims: placed.claims.map(({ reportId, claim }) => ({
        reportId,
        claim: { ...claim, attributedTo: { kind: 'witness' as const, name: 'a resident' } },
      })),
    };
    expect(absorbReports(plain, elsewhere, NOW).status).toBe('disputed');
  });

  it('leave a retracted incident retracted', () => {
    const retracted = { ...plain, incident: { ...plain.incident, status: 'retracted' as const } };
    expect(absorbReports(retracted, placed, NOW).status).toBe('retracted');
  });

  it('make of it what they would have made one by one', () => {
    const [report] = placed.reports;
    if (report === undefined) throw new Error('no report');
    const one = joinIncident(
      plain,
      report,
      placed.claims.map(({ claim }) => claim),
      NOW,
    );
    expect(absorbReports(plain, placed, NOW)).toEqual(one);
  });
});
