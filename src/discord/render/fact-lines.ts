import type { Span } from '../../core/grounding/span.ts';
import type { Actor, Incident, IncidentPlace, IncidentTime } from '../../core/incident/incident.ts';
import { nameCountry } from '../../core/incident/name-country.ts';
import type { StyledLine, Tone } from '../screen.ts';
import type { SourceNumbers } from './source-numbers.ts';
import { chrome, dated, identified, label, line, quoted } from './spans.ts';

/** UCDP's date_prec in words. */
const PRECISION_WORDS = [
  '',
  'to the day',
  'to within a few days',
  'to the week',
  'to the month',
  'to the year',
] as const;

const STATUSES: Readonly<Record<Incident['status'], { readonly words: string; readonly tone: Tone }>> = {
  reported: { words: 'Reported by a single source so far', tone: 'neutral' },
  corroborated: { words: 'Corroborated by independent sources', tone: 'good' },
  official: { words: 'Confirmed officially', tone: 'good' },
  disputed: { words: 'Disputed: the sources differ', tone: 'disputed' },
  retracted: { words: 'Retracted: what was reported of it was taken back', tone: 'bad' },
};

const ROLES: Readonly<Record<Actor['role'], string>> = { attacker: 'attacker', target: 'target', other: 'named' };

/** What colour an incident's card has. */
export const toneOf = (incident: Incident): Tone => STATUSES[incident.status].tone;

/** Place, time, actors, responsibility and status: one line each, nothing that no report says. */
export function factLines(incident: Incident, { ids }: SourceNumbers): readonly StyledLine[] {
  const { place, time, actors, claimedBy, status } = incident;
  return [
    ...(place === undefined ? [] : [line('plain', label('Where: '), ...placeSpans(place, ids))]),
    line('plain', label('When: '), ...timeSpans(time, ids)),
    ...(actors.length === 0 ? [] : [line('plain', label('Who: '), ...actorSpans(actors, ids))]),
    ...(claimedBy === undefined ? [] : [line('plain', label('Claimed by: '), quoted(claimedBy, ids))]),
    line('plain', label('Status: '), chrome(STATUSES[status].words)),
  ];
}

/** Place, time and status in one line, for lists. */
export function factSummary(incident: Incident, { ids }: SourceNumbers): readonly Span[] {
  const { place, time, status } = incident;
  const where = place === undefined ? [] : [quoted(place.name, ids), ...countrySpans(place), chrome(' · ')];
  const when = time.date === undefined ? time.asReported : undefined;
  const day = time.date === undefined ? [] : [dated(time.date, 'the reports’ dates'), chrome(' · ')];
  return [...where, ...day, ...(when === undefined ? [] : [quoted(when, ids), chrome(' · ')]), chrome(status)];
}

function placeSpans(place: IncidentPlace, ids: readonly string[]): readonly Span[] {
  const aliases = place.aliases.flatMap((alias, index) => [
    chrome(index === 0 ? ' (also written ' : ', '),
    quoted(alias, ids),
  ]);
  const region = place.admin1 === undefined ? [] : [chrome(', '), quoted(place.admin1, ids)];
  return [
    quoted(place.name, ids),
    ...aliases,
    ...(aliases.length > 0 ? [chrome(')')] : []),
    ...region,
    ...countrySpans(place),
  ];
}

function countrySpans({ country, name }: IncidentPlace): readonly Span[] {
  const written = country === undefined ? name : (nameCountry(country) ?? country);
  return written === name ? [] : [chrome(', '), identified(written)];
}

function timeSpans(time: IncidentTime, ids: readonly string[]): readonly Span[] {
  const reported =
    time.asReported === undefined ? [] : [chrome('“'), quoted(time.asReported, ids), chrome('” in the reports')];
  if (time.date === undefined) return reported.length > 0 ? reported : [chrome('The reports give no date.')];
  const precision = PRECISION_WORDS[time.precision ?? 0] ?? '';
  const origin = time.derived ? ['worked out from the publication date'] : [];
  const notes = [...origin, ...(precision === '' ? [] : [precision])].join(', ');
  const day = [dated(time.date, 'publication date'), chrome(notes === '' ? '' : ` (${notes})`)];
  return reported.length > 0 ? [...reported, chrome(': '), ...day] : day;
}

/** The actors by their role: "JNIM, Ansar Dine (attacker) · Malian army (target)". */
function actorSpans(actors: readonly Actor[], ids: readonly string[]): readonly Span[] {
  return [...Map.groupBy(actors, (one) => one.role)].flatMap(([role, named], group) => [
    chrome(group === 0 ? '' : ' · '),
    ...named.flatMap((one, index) => [chrome(index === 0 ? '' : ', '), quoted(one.name, ids)]),
    chrome(` (${ROLES[role]})`),
  ]);
}
