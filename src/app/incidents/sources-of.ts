import type { GroundingSource } from '../../core/grounding/source.ts';
import type { Claim } from '../../core/incident/claim.ts';
import type { Corrected } from '../../core/incident/correct-incident.ts';
import { listReadings } from '../../core/incident/list-readings.ts';
import type { Report } from '../../core/incident/report.ts';

/**
 * The reports as sources that a summary may cite, in the same order: source 1 is the first report. Figures that people read
 * otherwise count as they said.
 */
export function sourcesOf(reports: readonly Report[], corrected?: Corrected): GroundingSource[] {
  const readings = correctedReadings(corrected);
  return reports.map(({ id, title, text, publisher, published, language }) => ({
    id,
    title,
    text,
    lang: language,
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    ...(readings.has(id) ? { readings: readings.get(id) ?? [] } : {}),
  }));
}

function correctedReadings(corrected: Corrected | undefined): ReadonlyMap<string, readonly Claim[]> {
  const readings = corrected === undefined ? [] : listReadings(corrected.claims, corrected.corrections);
  const otherwise = readings.flatMap(({ reportId, stands, by }) =>
    by === undefined || stands === undefined ? [] : [{ reportId, stands }],
  );
  const byReport = Map.groupBy(otherwise, ({ reportId }) => reportId);
  return new Map([...byReport].map(([id, own]) => [id, own.map(({ stands }) => stands)]));
}
