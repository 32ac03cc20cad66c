import type { Insertable } from 'kysely';
import type { Incident } from '../../core/incident/incident.ts';
import type { Report } from '../../core/incident/report.ts';
import type { IncidentTermTable } from '../database/schema.ts';
import { foldTerm, wordsOf } from './fold-term.ts';

/** What a term is: the name of a place or of an actor, or a word of a title or of a longer name. */
export const TERM_KINDS = ['place', 'actor', 'word'] as const;
type TermKind = (typeof TERM_KINDS)[number];

/** By these terms an incident is found: its names, the words of longer names, and the words of every title. */
export function termsOf(incident: Incident, report: Report): Insertable<IncidentTermTable>[] {
  const places = incident.place === undefined ? [] : [incident.place.name, ...incident.place.aliases];
  const area = incident.place?.admin1 === undefined ? [] : [incident.place.admin1];
  const actors = [
    ...incident.actors.map(({ name }) => name),
    ...(incident.claimedBy === undefined ? [] : [incident.claimedBy]),
  ];
  const words = [...places, ...area, ...actors, incident.title, report.title].flatMap(wordsOf);
  const terms: Readonly<Record<TermKind, readonly string[]>> = {
    place: [...places, ...area].map(foldTerm),
    actor: actors.map(foldTerm),
    word: words.filter((word) => word.length >= 3).map(foldTerm),
  };
  return TERM_KINDS.flatMap((kind) =>
    [...new Set(terms[kind])]
      .filter((term) => term !== '')
      .map((term) => ({ guild_id: report.owner, kind, term, incident_id: incident.id, seen: incident.updated })),
  );
}
