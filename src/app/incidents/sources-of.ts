import type { GroundingSource } from '../../core/grounding/source.ts';
import type { Report } from '../../core/incident/report.ts';

/** The reports as sources that a summary may cite, in the same order: source 1 is the first report. */
export function sourcesOf(reports: readonly Report[]): GroundingSource[] {
  return reports.map(({ id, title, text, publisher, published, language }) => ({
    id,
    title,
    text,
    lang: language,
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
  }));
}
