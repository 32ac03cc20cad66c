import type { Click, Desk } from '../src/discord/command.ts';
import { renderSummary } from '../src/discord/render/summary.ts';
import type { Screen } from '../src/discord/screen.ts';
import { incidentOf, orUnknown, withIncident } from './incident-option.ts';
import { wrongActions } from './summary-wrong.ts';
import type { Subcommand } from './subcommand.ts';

/** `/incident summary`: a text whose every number stands in its cited sources. */
export const incidentSummary: Subcommand = {
  name: 'summary',
  visibility: 'public',
  help: {
    usage: '/incident summary incident:',
    about: 'A short summary; every number in it stands in the cited sources',
    details: [
      'incident: a place, a title or an id; choose from the list that appears.',
      'Each sentence ends with the numbers of its sources; they link to the reports.',
      'This is wrong, below it, notes for those with Manage Messages what is wrong, and with which sentence.',
      'Without a model, or when its drafts fail the check, sentences of the reports are shown word for word.',
    ],
  },
  build: withIncident,
  run: (ask, desk) => summarise(incidentOf(ask), ask, desk),
  actions: {
    summary: { answers: 'new', run: ([incidentId], click, desk) => summarise(incidentId, click, desk) },
    ...wrongActions,
  },
};

async function summarise(query: string, { reader, signal }: Click, { app }: Desk): Promise<Screen> {
  return orUnknown(await app.summariseIncident(reader, query, signal), 'summary', renderSummary);
}
