import type { Click, Desk } from '../src/discord/command.ts';
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
      'No model takes part: every word comes from the reports.',
    ],
  },
  build: withIncident,
  run: (ask, desk) => show(incidentOf(ask), ask, desk),
  actions: {
    show: { answers: 'new', run: ([incidentId], click, desk) => show(incidentId, click, desk) },
  },
};

async function show(query: string, { reader }: Click, { app }: Desk): Promise<Screen> {
  return orUnknown(await app.showIncident(reader, query), 'show', renderCard);
}
