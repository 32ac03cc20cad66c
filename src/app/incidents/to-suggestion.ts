import { nameCountry } from '../../core/incident/name-country.ts';
import type { Incident } from '../../core/incident/incident.ts';
import type { Suggestion } from '../views.ts';
import { LONGEST_LABEL, shortenLabel } from './shorten-label.ts';

const SEPARATOR = ' · ';

const dateFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** An incident as a choice: "Boulkessi, Mali · 1 Jun 2025 · id", only what is known of it; without a place its title leads. */
export function toSuggestion(incident: Incident): Suggestion {
  const { id, time } = incident;
  const known = [time.date === undefined ? time.asReported : dateFormat.format(new Date(time.date)), id];
  const tail = known.filter((part) => part !== undefined).join(SEPARATOR);
  const room = LONGEST_LABEL - tail.length - SEPARATOR.length;
  return { id, label: shortenLabel(`${shortenLabel(whereOf(incident), room)}${SEPARATOR}${tail}`) };
}

function whereOf({ place, title }: Incident): string {
  if (place === undefined) return title;
  const country = place.country === undefined ? undefined : nameCountry(place.country);
  return country === undefined || country === place.name ? place.name : `${place.name}, ${country}`;
}
