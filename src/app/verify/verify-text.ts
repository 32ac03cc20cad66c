import { verifySummary } from '../../core/grounding/verify-summary.ts';
import { resolveIncident } from '../incidents/resolve-incident.ts';
import { sourcesOf } from '../incidents/sources-of.ts';
import { toCard } from '../incidents/to-card.ts';
import { toSuggestion } from '../incidents/to-suggestion.ts';
import type { IncidentFile, IncidentStore } from '../ports.ts';
import type { Reader } from '../reader.ts';
import type { Found, VerifyView } from '../views.ts';
import { findNames } from './find-names.ts';

type Finder = Pick<IncidentStore, 'get' | 'search'>;

/** A text speaks of an incident from this score on; incidents within the margin of the best are all held against it. */
const RELATED_SCORE = 0.4;
const RELATED_MARGIN = 0.1;
const MOST_RELATED = 5;

/** Holds a person's text against the sources of the incident named, or of the one that the text itself speaks of. */
export async function verifyText(
  store: Finder,
  reader: Reader,
  { text, query }: { readonly text: string; readonly query: string | undefined },
): Promise<Found<VerifyView>> {
  if (query === undefined || query.trim() === '') return verifyAgainstRelated(store, reader, text);
  const found = await resolveIncident(store, reader, query);
  return found.kind === 'found' ? { kind: 'found', view: verifyAgainst(found.view, text) } : found;
}

/** Where several incidents come equally near, the text is held against each, and the one that it contradicts least is meant. */
async function verifyAgainstRelated(store: Finder, reader: Reader, text: string): Promise<Found<VerifyView>> {
  const names = findNames(text).join(' ');
  const hits = names === '' ? [] : await store.search(reader, names, MOST_RELATED);
  const best = hits[0]?.score ?? 0;
  const related = hits.filter(({ score }) => score >= RELATED_SCORE && best - score <= RELATED_MARGIN);
  const files = await Promise.all(related.map(({ incident }) => store.get(reader, incident.id)));
  const views = files.filter((file) => file !== undefined).map((file) => verifyAgainst(file, text));
  const [view] = views.toSorted((a, b) => a.verdict.issues.length - b.verdict.issues.length);
  if (view !== undefined) return { kind: 'found', view };
  return { kind: 'unknown-incident', query: text, suggestions: hits.map(({ incident }) => toSuggestion(incident)) };
}

function verifyAgainst(file: IncidentFile, text: string): VerifyView {
  const sources = sourcesOf(file.reports);
  return { text, card: toCard(file), sources, verdict: verifySummary(sources, text) };
}
