import { listReadings, type ClaimReading } from '../../core/incident/list-readings.ts';
import type { Report } from '../../core/incident/report.ts';
import { wordClaim } from '../../core/incident/word-claim.ts';
import { shortenLabel } from '../incidents/shorten-label.ts';
import type { IncidentFile } from '../ports.ts';
import type { Suggestion } from '../views.ts';

const SEPARATOR = ' · ';
const dateFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** The reports of an incident that stand, as choices: "Sahel Daily · 3 Jun 2025 · Attack on the camp". */
export function reportChoices({ reports }: IncidentFile): Suggestion[] {
  return reports.map((report) => ({ id: report.id, label: shortenLabel(nameReport(report)) }));
}

/** The figures of an incident that stand, as choices: "at least 60 soldiers killed · military sources · Sahel Daily". */
export function claimChoices(file: IncidentFile, reportId?: string): Suggestion[] {
  return readingsOf(file)
    .filter((one) => one.stands !== undefined && (reportId === undefined || one.reportId === reportId))
    .map((one) => ({ id: claimRef(one), label: shortenLabel(nameClaim(file, one)) }));
}

/** Every claim of an incident as read, and how it stands. */
export function readingsOf({ claims, corrected }: IncidentFile): readonly ClaimReading[] {
  return listReadings(corrected?.claims ?? claims, corrected?.corrections ?? []);
}

/** By what a claim is named between a choice and its answer: its report, and its place among that report's claims. */
export function claimRef({ reportId, index }: Pick<ClaimReading, 'reportId' | 'index'>): string {
  return `${reportId}:${index}`;
}

/** The choices that hold every word typed; all of them where nothing is. */
export function matching(choices: readonly Suggestion[], typed: string): Suggestion[] {
  const words = typed
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  return choices.filter(({ label }) => words.every((word) => label.toLowerCase().includes(word)));
}

function nameReport({ publisher, published, title }: Report): string {
  const day = published === undefined ? undefined : dateFormat.format(new Date(published));
  return [publisher, day, title].filter((one) => one !== undefined).join(SEPARATOR);
}

function nameClaim({ reports }: IncidentFile, { stands, reportId }: ClaimReading): string {
  if (stands === undefined) return '';
  const report = reports.find(({ id }) => id === reportId);
  const origin = report?.publisher ?? report?.title;
  return [wordClaim(stands), stands.attributedTo?.name, origin, stands.quote].filter(Boolean).join(SEPARATOR);
}
