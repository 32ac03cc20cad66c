import { foundIncident } from '../../core/incident/found-incident.ts';
import { joinIncident } from '../../core/incident/join-incident.ts';
import { readClaims } from '../../core/incident/read-claims.ts';
import type { Claim } from '../../core/incident/claim.ts';
import type { Owner, Report } from '../../core/incident/report.ts';
import type { AppPorts } from '../app-ports.ts';
import type { Arrival } from '../ports.ts';
import { ownerOf, type Reader } from '../reader.ts';
import type { CodedEvent, ImportOutcome, IncomingReport } from '../views.ts';
import { chooseIncident } from './choose-incident.ts';
import { candidatesOf, codedClaims, codeIncident } from './code-event.ts';
import { findOriginal } from './find-original.ts';
import { readIncoming } from './read-incoming.ts';

type ImportPorts = Pick<AppPorts, 'incidents' | 'digester' | 'clock' | 'log'>;

/** How many stored incidents a report is compared with: the store's indexes choose them, so that the cost stays flat. */
const MOST_CANDIDATES = 10;

/**
 * Takes reports in, one after the other, since each may found the incident that the next one joins. A report that is stored
 * already changes nothing; one that cannot be read is refused with its cause, and the others go in.
 */
export async function importReports(
  ports: ImportPorts,
  reader: Reader,
  reports: readonly IncomingReport[],
): Promise<ImportOutcome[]> {
  const outcomes: ImportOutcome[] = [];
  for (const report of reports) outcomes.push(await importReport(ports, ownerOf(reader), report));
  return outcomes;
}

/** Takes one report in for an owner. */
export async function importReport(ports: ImportPorts, owner: Owner, incoming: IncomingReport): Promise<ImportOutcome> {
  const { origin } = incoming;
  const reading = readIncoming(incoming, { owner, fetched: ports.clock.now().toISOString(), digester: ports.digester });
  if (reading.kind === 'refused') return { kind: 'refused', origin, cause: reading.cause };
  if (await ports.incidents.hasReport(owner, reading.report.contentHash)) return { kind: 'known', origin };
  const { arrival, joined, why } = await placeReport(ports, incoming, reading.report);
  if ((await ports.incidents.store(arrival)) === 'known') return { kind: 'known', origin };
  const { report, incident } = arrival;
  ports.log.debug('report-stored', { report: report.id, incident: incident.id, joined, why });
  return { kind: 'stored', origin, reportId: report.id, incidentId: incident.id, joined, why };
}

interface Placing {
  readonly arrival: Arrival;
  readonly joined: boolean;
  readonly why: string;
}

/** Reads the report's claims and finds the incident that it joins, or founds one. */
async function placeReport(ports: ImportPorts, incoming: IncomingReport, plain: Report): Promise<Placing> {
  const found = await ports.incidents.candidatesFor(plain.owner, plain, MOST_CANDIDATES);
  const stored = candidatesOf(incoming, found.files).flatMap(({ reports }) => reports);
  const syndicatedFrom = plain.syndicatedFrom ?? findOriginal(plain, stored);
  const report = syndicatedFrom === undefined ? plain : { ...plain, syndicatedFrom };
  const claims = claimsOf(report, incoming.coded);
  const match = chooseIncident(incoming, report, found);
  const now = report.fetched;
  const incident =
    match.kind === 'joins'
      ? joinIncident(match.candidate, report, claims, now)
      : codeIncident(foundIncident(report, claims, now), incoming.coded);
  return { arrival: { report, claims, incident }, joined: match.kind === 'joins', why: match.why };
}

/** Of a dataset's report the coded figures, and what its notes say above them; of any other what its words say. */
function claimsOf(report: Report, coded: CodedEvent | undefined): Claim[] {
  const read = readClaims(claimingReport(report));
  if (coded === undefined) return read;
  const own = codedClaims(report.text, coded);
  const notesEnd = report.text.lastIndexOf('\n\n');
  return [...read.filter(({ end }) => end <= notesEnd), ...own];
}

function claimingReport({ title, text, language, published }: Report): Parameters<typeof readClaims>[0] {
  return { title, text, lang: language, ...(published === undefined ? {} : { published }) };
}
