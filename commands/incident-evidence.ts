import type { Click, Desk } from '../src/discord/command.ts';
import { renderEvidence } from '../src/discord/render/evidence.ts';
import { renderSources } from '../src/discord/render/sources.ts';
import type { Screen } from '../src/discord/screen.ts';
import { incidentOf, orUnknown, withIncident } from './incident-option.ts';
import type { Subcommand } from './subcommand.ts';

/** `/incident evidence`: each sentence of the summary beside what it stands on. */
export const incidentEvidence: Subcommand = {
  name: 'evidence',
  visibility: 'private',
  help: {
    usage: '/incident evidence incident:',
    about: 'Each sentence of the summary beside the source sentences it stands on',
    details: ['incident: a place, a title or an id; choose from the list that appears.', 'Numbers are bold in both.'],
  },
  build: withIncident,
  run: (ask, desk) => showEvidence([incidentOf(ask), 0], ask, desk),
  actions: {
    evidence: { answers: 'new', run: ([incidentId], click, desk) => showEvidence([incidentId, 0], click, desk) },
    'evidence-page': { answers: 'in-place', run: showEvidence },
    sources: { answers: 'new', run: ([incidentId], click, desk) => showSources([incidentId, 0], click, desk) },
    'sources-page': { answers: 'in-place', run: showSources },
  },
};

type Page = readonly [incident: string, page: number];

async function showEvidence([query, page]: Page, { reader, signal }: Click, { app }: Desk): Promise<Screen> {
  const found = await app.showEvidence(reader, query, signal);
  return orUnknown(found, 'evidence', (view) => renderEvidence(view, page));
}

async function showSources([query, page]: Page, { reader }: Click, { app }: Desk): Promise<Screen> {
  return orUnknown(await app.showIncident(reader, query), 'sources', (card) => renderSources(card, page));
}
