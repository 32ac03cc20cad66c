import type { Incident } from '../incident/incident.ts';
import { listChanges, type TollChange } from '../incident/list-changes.ts';
import type { Report } from '../incident/report.ts';
import type { Toll } from '../incident/toll.ts';

/** What a stretch of time brought of an incident: that it is new, or the lines of its toll of which new figures came in. */
export interface News {
  readonly isNew: boolean;
  /** Empty for a new incident: all of its figures are new. */
  readonly changes: readonly TollChange[];
}

/**
 * What came in of an incident in [fromMs, untilMs), epoch milliseconds: undefined where nothing did that a reader has to hear.
 * Reports count in the order in which they came in: an old one that comes late and repeats what is known is no news.
 */
export function findNews(
  file: {
    readonly incident: Pick<Incident, 'created'>;
    readonly toll: Pick<Toll, 'lines'>;
    readonly reports: readonly Pick<Report, 'id' | 'publisher' | 'fetched' | 'syndicatedFrom'>[];
  },
  fromMs: number,
  untilMs: number,
): News | undefined {
  const isWithin = (iso: string): boolean => Date.parse(iso) >= fromMs && Date.parse(iso) < untilMs;
  if (isWithin(file.incident.created)) return { isNew: true, changes: [] };
  const arrivals = file.reports.map(({ id, publisher, fetched, syndicatedFrom }) => ({
    id,
    publisher,
    fetched,
    syndicatedFrom,
  }));
  const changes = listChanges(file.toll, arrivals)
    .filter(({ report }) => isWithin(report.fetched))
    .flatMap(({ toll }) => toll);
  return changes.length === 0 ? undefined : { isNew: false, changes };
}
