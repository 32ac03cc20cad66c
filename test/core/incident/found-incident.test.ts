import { describe, expect, it } from 'vitest';
import { foundIncident } from '../../../src/core/incident/found-incident.ts';
import { incidentSchema } from '../../../src/core/incident/incident.ts';
import { joinIncident } from '../../../src/core/incident/join-incident.ts';
import { readClaims } from '../../../src/core/incident/read-claims.ts';
import { reportOf } from './report-of.ts';

const NOW = '2026-03-10T12:00:00Z';
const FIRST = reportOf('first', {
  title: 'Gunmen attack market in Tulu Dere',
  text: 'Gunmen attacked the market of Tulu Dere on Tuesday and killed nine traders, residents said.',
  publisher: 'Lake Post',
});
const SECOND = reportOf('second', {
  title: 'Front claims market attack',
  text: 'The Red Hills Front (RHF) has claimed the attack on the market of Tuludere in Ethiopia on Tuesday. The hospital said that 11 traders were killed.',
  publisher: 'Hill Radio',
  published: '2026-03-06',
});
const first = foundIncident(FIRST, readClaims(FIRST), NOW);
const file = {
  incident: first,
  reports: [FIRST],
  claims: readClaims(FIRST).map((claim) => ({ reportId: FIRST.id, claim })),
};
const joined = joinIncident(file, SECOND, readClaims(SECOND), '2026-03-11T00:00:00Z');

describe('an incident', () => {
  it('is founded on its first report, with no date that nothing states', () => {
    expect(incidentSchema.parse(first)).toEqual(first);
    expect(first).toMatchObject({
      title: FIRST.title,
      type: 'Violence against civilians',
      time: { asReported: 'Tuesday', derived: false },
      place: { name: 'Tulu Dere', aliases: [] },
      status: 'reported',
      version: 1,
      reportIds: ['first'],
      created: NOW,
      updated: NOW,
    });
    expect(first.time.date).toBeUndefined();
  });

  it('has the same id whenever the same report founds it', () => {
    expect(foundIncident(FIRST, [], '2030-01-01T00:00:00Z').id).toBe(first.id);
  });

  it('learns from a report that joins: the date, the country, the spelling, the claim', () => {
    expect(incidentSchema.parse(joined)).toEqual(joined);
    expect(joined).toMatchObject({
      id: first.id,
      title: FIRST.title,
      time: { asReported: 'Tuesday', date: '2026-03-03', derived: true, precision: 1 },
      place: { name: 'Tulu Dere', aliases: ['Tuludere'], country: 'ETH' },
      claimedBy: 'RHF',
      status: 'disputed',
      version: 2,
      reportIds: ['first', 'second'],
      created: NOW,
      updated: '2026-03-11T00:00:00Z',
    });
  });

  it('stays retracted once it is', () => {
    const retracted = { ...file, incident: { ...first, status: 'retracted' as const } };
    expect(joinIncident(retracted, SECOND, [], NOW).status).toBe('retracted');
  });
});
