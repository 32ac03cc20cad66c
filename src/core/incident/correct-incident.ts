import { buildToll } from './build-toll.ts';
import { chooseStatus } from './choose-status.ts';
import type { Claim } from './claim.ts';
import { isRetraction, isStanding, type Correction } from './correction.ts';
import type { StoredIncident } from './incident-file.ts';
import type { Incident } from './incident.ts';
import { listReadings } from './list-readings.ts';
import { originReport } from './origin.ts';
import type { Report } from './report.ts';
import { retellIncident } from './retell-incident.ts';
import { strikeFigure } from './strike-figure.ts';
import type { ReportedClaim } from './toll.ts';

/** What people put right in an incident, beside what its reports said before. */
export interface Corrected {
  /** Those that stand, oldest first. */
  readonly corrections: readonly Correction[];
  /** Every report and claim as it was read. */
  readonly reports: readonly Report[];
  readonly claims: readonly ReportedClaim[];
}

/** An incident as its corrections leave it; `corrected` is absent where none stands. */
export interface CorrectedIncident extends StoredIncident {
  readonly corrected?: Corrected;
}

/**
 * Lays what people put right over what was read: a report that was taken back is gone, with its claims; a claim that was taken
 * back is gone, and its figure struck from its report; a claim that was read otherwise is as corrected. Of several corrections
 * of one thing the last stands. The incident's version counts every correction, and every undoing of one.
 *
 * @param corrections - oldest first, undone ones too; those of other reports do not matter.
 */
export function correctIncident(file: StoredIncident, corrections: readonly Correction[]): CorrectedIncident {
  const known = corrections.filter(({ reportId }) => file.reports.some(({ id }) => id === reportId));
  if (known.length === 0) return file;
  const version = file.incident.version + known.length + known.filter((one) => !isStanding(one)).length;
  const standing = known.filter(isStanding);
  if (standing.length === 0) return { ...file, incident: { ...file.incident, version } };
  const left = leave(file, standing);
  const incident = { ...retell(file, left), status: statusOf(file, left, standing), version };
  const corrected = { corrections: standing, reports: file.reports, claims: file.claims };
  return { incident, ...left, corrected };
}

type Left = Pick<StoredIncident, 'reports' | 'claims'>;

function leave(file: StoredIncident, corrections: readonly Correction[]): Left {
  const gone = new Set(corrections.filter((one) => one.claim === undefined).map(({ reportId }) => reportId));
  const readings = listReadings(file.claims, corrections).filter(({ reportId }) => !gone.has(reportId));
  const struck = readings.flatMap(({ reportId, read, stands }) =>
    stands === undefined ? [{ reportId, claim: read }] : [],
  );
  const claims = readings.flatMap(({ reportId, stands }) =>
    stands === undefined ? [] : [{ reportId, claim: stands }],
  );
  const reports = file.reports
    .filter(({ id }) => !gone.has(id))
    .map((report) => strikeAll(report, claimsOf(struck, report), claimsOf(claims, report)));
  return { reports, claims: quoteAnew(claims, reports, struck) };
}

const claimsOf = (claims: readonly ReportedClaim[], { id }: Report): Claim[] =>
  claims.filter(({ reportId }) => reportId === id).map(({ claim }) => claim);

const strikeAll = (report: Report, struck: readonly Claim[], standing: readonly Claim[]): Report =>
  struck.reduce((left, claim) => strikeFigure(left, { claim, standing }), report);

/** A clause that states a struck figure beside one that counts is quoted as it stands now. */
function quoteAnew(
  claims: readonly ReportedClaim[],
  reports: readonly Report[],
  struck: readonly ReportedClaim[],
): ReportedClaim[] {
  const texts = new Map(reports.map(({ id, text }) => [id, text]));
  const changed = new Set(struck.map(({ reportId }) => reportId));
  return claims.map(({ reportId, claim }) => {
    if (!changed.has(reportId)) return { reportId, claim };
    return { reportId, claim: { ...claim, quote: texts.get(reportId)?.slice(claim.start, claim.end) ?? claim.quote } };
  });
}

/** Where every report stands, only the title may state a figure that no longer does. */
function retell(file: StoredIncident, left: Left): Incident {
  if (left.reports.length < file.reports.length) return retellIncident(file, left);
  const founder = file.reports.find(({ title }) => title === file.incident.title);
  const title = left.reports.find(({ id }) => id === founder?.id)?.title;
  return title === undefined ? file.incident : { ...file.incident, title };
}

/** An incident is retracted when none of its reports stands, or when it had a toll and all of that was taken back. */
function statusOf(before: StoredIncident, left: Left, corrections: readonly Correction[]): Incident['status'] {
  if (left.reports.length === 0) return 'retracted';
  const hasToll = ({ claims, reports }: Left): boolean => buildToll(claims, reports.map(originReport)).lines.length > 0;
  if (corrections.some(isRetraction) && hasToll(before) && !hasToll(left)) return 'retracted';
  return chooseStatus(left.claims, left.reports.map(originReport));
}
