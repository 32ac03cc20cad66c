import { isRetraction, type Correction } from '../../core/incident/correction.ts';
import type { ClaimReading } from '../../core/incident/list-readings.ts';
import type { Report } from '../../core/incident/report.ts';
import { resolveIncident } from '../incidents/resolve-incident.ts';
import { toCard } from '../incidents/to-card.ts';
import type { IncidentFile, IncidentStore } from '../ports.ts';
import type { Reader } from '../reader.ts';
import type { ClaimPlace, Unclear } from './correction-use-cases.ts';
import { claimChoices, claimRef, matching, readingsOf, reportChoices } from './suggest-parts.ts';

/** What of an incident is meant: a whole report, or one of its claims. */
export interface MeantPart {
  readonly kind: 'part';
  readonly file: IncidentFile;
  readonly report: Report;
  readonly reading: ClaimReading | undefined;
}

interface Wanted extends ClaimPlace {
  readonly claim?: string | undefined;
}

/**
 * Finds the report, or the claim, that a person means: what they chose from the suggestions, or what they typed where that fits
 * one thing alone. What was taken back is found too, by its id.
 */
export async function findPart(
  incidents: Pick<IncidentStore, 'get' | 'search'>,
  reader: Reader,
  wanted: Wanted,
): Promise<MeantPart | Unclear> {
  const found = await resolveIncident(incidents, reader, wanted.query);
  if (found.kind !== 'found') return found;
  const file = found.view;
  const report = wanted.report === undefined ? undefined : findReport(file, wanted.report);
  if (wanted.report !== undefined && report === undefined) return unclear(file, 'unknown-report', wanted.report);
  if (wanted.claim === undefined)
    return report === undefined
      ? unclear(file, 'unknown-report', '')
      : { kind: 'part', file, report, reading: undefined };
  return findClaim(file, report, wanted.claim);
}

/** The standing correction that took it back; undefined where it counts. */
export function retractionOf({ file, report, reading }: MeantPart): Correction | undefined {
  const whole = file.corrected?.corrections.find((one) => one.reportId === report.id && one.claim === undefined);
  return whole ?? (reading?.by !== undefined && isRetraction(reading.by) ? reading.by : undefined);
}

function findReport(file: IncidentFile, typed: string): Report | undefined {
  const all = file.corrected?.reports ?? file.reports;
  const exact = all.find(({ id }) => id === typed);
  const [only, second] = matching(reportChoices(file), typed);
  return exact ?? (second === undefined ? all.find(({ id }) => id === only?.id) : undefined);
}

function findClaim(file: IncidentFile, report: Report | undefined, typed: string): MeantPart | Unclear {
  const [only, second] = matching(claimChoices(file, report?.id), typed);
  const ref = second === undefined ? only?.id : undefined;
  const readings = readingsOf(file).filter(({ reportId }) => report === undefined || reportId === report.id);
  const reading = readings.find((one) => claimRef(one) === typed) ?? readings.find((one) => claimRef(one) === ref);
  const origin = (file.corrected?.reports ?? file.reports).find(({ id }) => id === reading?.reportId);
  if (reading === undefined || origin === undefined) return unclear(file, 'unknown-claim', typed, report);
  return { kind: 'part', file, report: origin, reading };
}

function unclear(
  file: IncidentFile,
  kind: 'unknown-report' | 'unknown-claim',
  typed: string,
  report?: Report,
): Unclear {
  const suggestions = kind === 'unknown-report' ? reportChoices(file) : claimChoices(file, report?.id);
  return { kind, typed, card: toCard(file), suggestions };
}
