import type { Click, Desk } from '../src/discord/command.ts';
import { LIST_PAGE, renderList } from '../src/discord/render/incident-list.ts';
import type { Screen } from '../src/discord/screen.ts';
import type { Subcommand } from './subcommand.ts';

/** `/incident list`: the newest incidents, five a page. */
export const incidentList: Subcommand = {
  name: 'list',
  visibility: 'private',
  help: {
    usage: '/incident list',
    about: 'The newest incidents, page by page',
    details: [
      'Each entry shows place, date, status and the toll as a range.',
      'Show opens the card; Older and Newer turn the page.',
    ],
  },
  build: (builder) => builder,
  run: (ask, desk) => showPage(ask, desk, 0),
  actions: {
    list: { answers: 'in-place', run: ([offset], click, desk) => showPage(click, desk, offset) },
  },
};

async function showPage(click: Click, desk: Desk, offset: number): Promise<Screen> {
  const list = await desk.app.listIncidents(click.reader, { limit: LIST_PAGE, offset });
  const isPastEnd = list.cards.length === 0 && offset > 0;
  return isPastEnd ? showPage(click, desk, 0) : renderList(list);
}
