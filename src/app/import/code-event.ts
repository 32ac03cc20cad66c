import type { Claim } from '../../core/incident/claim.ts';
import type { Incident } from '../../core/incident/incident.ts';
import type { IncidentFile } from '../ports.ts';
import type { CodedEvent, IncomingReport } from '../views.ts';

/** The claims that a dataset codes, by where the report's text tells them. A figure that the text does not tell is none. */
export function codedClaims(text: string, { figures }: CodedEvent): Claim[] {
  return figures.flatMap(({ quote, metric, category, op, n }) => {
    const start = text.indexOf(quote);
    if (start < 0) return [];
    const scope = 'this_incident' as const;
    return [
      { quote, start, end: start + quote.length, metric, category, side: 'unknown' as const, op, n, nMax: null, scope },
    ];
  });
}

/** An incident that a dataset's event founds: what is coded stands in place of what was read from its words. */
export function codeIncident(incident: Incident, coded: CodedEvent | undefined): Incident {
  if (coded === undefined) return incident;
  const { type, subType, time, place, actors } = coded;
  return {
    ...incident,
    ...(type === undefined ? {} : { type }),
    ...(subType === undefined ? {} : { subType }),
    ...(place === undefined ? {} : { place }),
    time,
    actors: [...actors],
  };
}

/**
 * The incidents that a dataset's event could belong to: a dataset codes an event once, so that two of its events are never one
 * incident, however near they are. A report of the event itself, of an earlier release, leaves its own incident alone.
 */
export function candidatesOf(incoming: IncomingReport, candidates: readonly IncidentFile[]): readonly IncidentFile[] {
  if (incoming.coded === undefined) return candidates;
  const isOther = ({ reports }: IncidentFile): boolean =>
    reports.some(({ publisher, origin }) => publisher === incoming.publisher && origin !== incoming.origin);
  const own = candidates.filter(({ reports }) =>
    reports.some(({ publisher, origin }) => publisher === incoming.publisher && origin === incoming.origin),
  );
  return own.length > 0 ? own : candidates.filter((candidate) => !isOther(candidate));
}
