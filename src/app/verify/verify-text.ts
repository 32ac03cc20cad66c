import { verifySummary } from '../../core/grounding/verify-summary.ts';
import { readQuantities } from '../../core/quantity/read-quantities.ts';
import { resolveIncident } from '../incidents/resolve-incident.ts';
import { sourcesOf } from '../incidents/sources-of.ts';
import { toCard } from '../incidents/to-card.ts';
import { toSuggestion } from '../incidents/to-suggestion.ts';
import type { IncidentFile, IncidentHit, IncidentStore } from '../ports.ts';
import type { Reader } from '../reader.ts';
import type { VerifiableText, VerifyMatch, VerifyOutcome, VerifyView } from '../views.ts';
import { findNames } from './find-names.ts';

type Finder = Pick<IncidentStore, 'get' | 'search' | 'list'>;

/** A text speaks of an incident from this score on; incidents within the margin of the best are all held against it. */
const RELATED_SCORE = 0.4;
const RELATED_MARGIN = 0.1;
const MOST_HITS = 10;

/** Holds a person's text against the sources of the incident named, or of the one that the text itself speaks of. */
export async function verifyText(
  store: Finder,
  reader: Reader,
  { text, query }: { readonly text: VerifiableText; readonly query: string | undefined },
): Promise<VerifyOutcome> {
  if (query === undefined || query.trim() === '') return verifyAgainstRelated(store, reader, text);
  const found = await resolveIncident(store, reader, query);
  if (found.kind !== 'found') return found;
  return { kind: 'found', view: verifyAgainst(found.view, text, { kind: 'named' }) };
}

/** Where several incidents come equally near, the text is held against each, and the one that it contradicts least is meant. */
async function verifyAgainstRelated(store: Finder, reader: Reader, text: VerifiableText): Promise<VerifyOutcome> {
  const words = wordsOf(text);
  const names = findNames(words).join(' ');
  const hits = names === '' ? [] : await store.search(reader, names, MOST_HITS);
  const files = await Promise.all(related(hits).map(({ incident }) => store.get(reader, incident.id)));
  const [view] = files
    .filter((file) => file !== undefined)
    .map((file) => verifyAgainst(file, text, bestOf(file, hits)))
    .toSorted((a, b) => a.verdict.issues.length - b.verdict.issues.length);
  if (view !== undefined) return { kind: 'found', view };
  const near = hits.length > 0 ? hits.map(({ incident }) => incident) : await newest(store, reader);
  const hasNumbers = readQuantities(words).some(({ kind }) => kind !== 'name');
  return { kind: 'unmatched', text: words, hasNumbers, suggestions: near.map(toSuggestion) };
}

const wordsOf = (text: VerifiableText): string =>
  typeof text === 'string' ? text : text.sentences.map((one) => one.text).join(' ');

function related(hits: readonly IncidentHit[]): readonly IncidentHit[] {
  const best = hits[0]?.score ?? 0;
  return hits.filter(({ score }) => score >= RELATED_SCORE && best - score <= RELATED_MARGIN);
}

/** What else the text could speak of is offered: a guess must be seen to be one. */
function bestOf({ incident: best }: IncidentFile, hits: readonly IncidentHit[]): VerifyMatch {
  const others = hits.filter(({ incident }) => incident.id !== best.id);
  return { kind: 'best-match', others: others.map(({ incident }) => toSuggestion(incident)) };
}

const newest = (store: Finder, reader: Reader) => store.list(reader, { limit: MOST_HITS, offset: 0 });

function verifyAgainst(file: IncidentFile, text: VerifiableText, match: VerifyMatch): VerifyView {
  const sources = sourcesOf(file.reports, file.corrected);
  const verdict = verifySummary(sources, text);
  return { text: wordsOf(text), match, card: toCard(file), sources, verdict };
}
