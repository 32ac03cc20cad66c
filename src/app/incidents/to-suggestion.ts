import { nameCountry } from '../../core/incident/name-country.ts';
import type { Incident } from '../../core/incident/incident.ts';
import type { Suggestion } from '../views.ts';

/** Discord cuts no label: it refuses the whole answer. Counted in UTF-16 units, which is never less than Discord counts. */
const LONGEST_LABEL = 100;
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
  return { id, label: shorten(`${shorten(whereOf(incident), room)}${SEPARATOR}${tail}`, LONGEST_LABEL) };
}

function whereOf({ place, title }: Incident): string {
  if (place === undefined) return title;
  const country = place.country === undefined ? undefined : nameCountry(place.country);
  return country === undefined || country === place.name ? place.name : `${place.name}, ${country}`;
}

/** Cuts between characters as people see them, with an ellipsis. */
function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (kept.length + segment.length > length - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
