import { renderSearch } from '../src/discord/render/incident-list.ts';
import type { Subcommand } from './subcommand.ts';

/** `/incident search`: incidents by words of their reports. */
export const incidentSearch: Subcommand = {
  name: 'search',
  visibility: 'private',
  help: {
    usage: '/incident search words:',
    about: 'Find incidents by place, group or words of their reports',
    details: [
      'words: spelling variants and missing accents are forgiven.',
      'The best matches stand on top; Show opens the card.',
    ],
  },
  build: (builder) =>
    builder.addStringOption((option) =>
      option.setName('words').setDescription('A place, a group, any words').setRequired(true).setMaxLength(200),
    ),
  run: async (ask, { app }) => renderSearch(await app.searchIncidents(ask.reader, ask.text('words') ?? '')),
};
