import type { Click, Desk } from '../src/discord/command.ts';
import { renderChanges } from '../src/discord/render/changes.ts';
import type { Screen } from '../src/discord/screen.ts';
import { incidentOf, orUnknown, withIncident } from './incident-option.ts';
import type { Subcommand } from './subcommand.ts';

/** `/incident changes`: what each report changed in the toll. */
export const incidentChanges: Subcommand = {
  name: 'changes',
  visibility: 'private',
  help: {
    usage: '/incident changes incident:',
    about: 'How the toll grew: what each report changed, the newest on top',
    details: [
      'incident: a place, a title or an id; choose from the list that appears.',
      'What readers hold to be wrong in a summary stands on top, until somebody settles it.',
      'A figure is never overwritten: the range shows what was said before, and what is said now.',
    ],
  },
  build: withIncident,
  run: (ask, desk) => showChanges([incidentOf(ask), 0], ask, desk),
  actions: {
    changes: { answers: 'new', run: ([incidentId], click, desk) => showChanges([incidentId, 0], click, desk) },
    'changes-page': { answers: 'in-place', run: showChanges },
  },
};

type Page = readonly [incident: string, page: number];

async function showChanges([query, page]: Page, { reader }: Click, { app }: Desk): Promise<Screen> {
  const found = await app.showIncident(reader, query);
  const flags = found.kind === 'found' ? await app.corrections.openFlags(reader, found.view.incident.id) : [];
  return orUnknown(found, 'changes', (card) => renderChanges(card, page, flags));
}
