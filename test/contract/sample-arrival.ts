import { createHash } from 'node:crypto';
import type { Arrival } from '../../src/app/ports.ts';
import type { Claim } from '../../src/core/incident/claim.ts';
import type { Incident } from '../../src/core/incident/incident.ts';
import type { Owner, Report } from '../../src/core/incident/report.ts';

export const GUILD_A = '100000000000000001';
export const GUILD_B = '100000000000000002';

/** A report with two sentences; id and hash follow from its words. */
export function sampleReport(text: string, more: Partial<Report> = {}): Report {
  const contentHash = createHash('sha256').update(text).digest('hex');
  const middle = Math.max(1, text.indexOf('. ') + 1);
  return {
    id: `r-${contentHash.slice(0, 12)}`,
    owner: 'public',
    title: 'Camp overrun in the north',
    text,
    language: 'en',
    publisher: 'The Morning Wire',
    url: 'https://news.example/1',
    published: '2025-06-02',
    fetched: '2025-06-02T08:00:00.000Z',
    sentences: [
      { text: text.slice(0, middle), start: 0, end: middle },
      { text: text.slice(middle), start: middle, end: text.length },
    ],
    contentHash,
    ...more,
  };
}

/** An incident founded by the given report. */
export function sampleIncident(id: string, report: Report, more: Partial<Incident> = {}): Incident {
  return {
    id,
    owner: report.owner,
    title: report.title,
    type: 'Battles',
    subType: 'Armed clash',
    time: { asReported: 'Sunday', date: '2025-06-01', derived: true, precision: 1 },
    place: { name: 'Boulkessi', aliases: ['Boulkessy'], country: 'MLI', precision: 1 },
    actors: [{ name: 'JNIM', role: 'attacker' }],
    claimedBy: 'JNIM',
    status: 'reported',
    version: 1,
    reportIds: [report.id],
    created: '2025-06-02T08:00:01.000Z',
    updated: '2025-06-02T08:00:01.000Z',
    ...more,
  };
}

/** A claim that quotes the whole text. */
export function sampleClaim(report: Report, more: Partial<Claim> = {}): Claim {
  return {
    quote: report.text,
    start: 0,
    end: report.text.length,
    metric: 'killed',
    category: 'soldiers',
    side: 'target',
    op: 'ge',
    n: 60,
    nMax: null,
    scope: 'this_incident',
    place: 'Boulkessi',
    attributedTo: { kind: 'official', name: 'the ministry' },
    ...more,
  };
}

/** One report that founds one incident. */
export function sampleArrival(id: string, owner: Owner = 'public', more: Partial<Incident> = {}): Arrival {
  const report = sampleReport(`At least 60 soldiers died there, says ${id}. Forty were hurt.`, { owner });
  return {
    report,
    claims: [sampleClaim(report), sampleClaim(report, { metric: 'wounded', op: 'eq', n: 40 })],
    incident: sampleIncident(id, report, more),
  };
}

/** A further report that joins the incident as `before` left it. */
export function joiningArrival(
  before: Incident,
  text: string,
  owner: Owner = 'public',
  updated = '2025-06-03T09:00:00.000Z',
): Arrival {
  const report = sampleReport(text, { owner, title: 'Toll of the raid revised' });
  return {
    report,
    claims: [sampleClaim(report, { op: 'gt', n: 30 })],
    incident: {
      ...before,
      owner: before.owner,
      version: before.version + 1,
      reportIds: [...before.reportIds, report.id],
      updated,
    },
  };
}
