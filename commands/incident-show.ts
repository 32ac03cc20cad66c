import type { Click, Desk } from '../src/discord/command.ts';
import { renderFigures } from '../src/discord/render/figures.ts';
import { renderCard } from '../src/discord/render/incident-card.ts';
import type { Screen } from '../src/discord/screen.ts';
import { incidentOf, orUnknown, withIncident } from './incident-option.ts';
import type { Subcommand } from './subcommand.ts';

/** `/incident show`: the card of one incident, drawn by code alone. */
export const incidentShow: Subcommand = {
  name: 'show',
  visibility: 'public',
  help: {
    usage: '/incident show incident:',
    about: 'An incident’s card: toll by source, place, date, actors, sources',
    details: [
      'incident: a place, a title or an id; choose from the list that appears.',
      'Where sources differ the toll is a range, each end with its qualifier and who says so.',
      'Beneath it stands every source’s own figure, the newest named; All figures shows them in their words.',
      'No model takes part: every word comes from the reports.',
    ],
  },
  build: withIncident,
  run: (ask, desk) => show(incidentOf(ask), ask, desk),
  actions: {
    show: { answers: 'new', run: ([incidentId], click, desk) => show(incidentId, click, desk) },
    figures: { answers: 'new', run: ([incidentId], click, desk) => showFigures([incidentId, 0], click, desk) },
    'figures-page': { answers: 'in-place', run: showFigures },
  },
};

async function show(query: string, { reader }: Click, { app }: Desk): Promise<Screen> {
  return orUnknown(await app.showIncident(reader, query), 'show', renderCard);
}

type Page = readonly [incident: string, page: number];

async function showFigures([query, page]: Page, { reader }: Click, { app }: Desk): Promise<Screen> {
  return orUnknown(await app.showIncident(reader, query), 'show', (card) => renderFigures(card, page));
}
