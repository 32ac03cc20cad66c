import type { SlashCommandSubcommandBuilder } from 'discord.js';
import { EXPORT_FORMATS, exportCard, exportIncidents, type ExportFormat } from '../src/app/export/export-incidents.ts';
import type { Ask, Desk } from '../src/discord/command.ts';
import { explainTooLarge, renderExport, renderExportOfAll } from '../src/discord/render/export.ts';
import type { Screen } from '../src/discord/screen.ts';
import { orUnknown } from './incident-option.ts';
import type { Subcommand } from './subcommand.ts';

/** Discord takes 10 MB from a server without boosts; UTF-16 units, of which each may be three bytes. */
const MOST_CHARACTERS = 3_000_000;
const USUAL_FORMAT: ExportFormat = 'csv';

/** `/incident export`: an incident, or all of them, as a file. */
export const incidentExport: Subcommand = {
  name: 'export',
  visibility: 'private',
  help: {
    usage: '/incident export incident: format:',
    about: 'An incident, or every incident, as a file: CSV, JSON or GeoJSON',
    details: [
      'incident: whose file you want; all that this server sees when left out.',
      'format: csv (a row a toll line), json (with each claim), geojson (for a map).',
      'Ranges stay ranges, with their qualifiers; nothing is added up.',
    ],
  },
  build,
  run: exportAsked,
};

function build(builder: SlashCommandSubcommandBuilder): SlashCommandSubcommandBuilder {
  const formats = EXPORT_FORMATS.map((name) => ({ name, value: name }));
  return builder
    .addStringOption((option) =>
      option
        .setName('incident')
        .setDescription('A place or a title; every incident when left out')
        .setAutocomplete(true)
        .setMaxLength(200),
    )
    .addStringOption((option) =>
      option
        .setName('format')
        .setDescription('csv by default')
        .addChoices(...formats),
    );
}

async function exportAsked(ask: Ask, { app }: Desk): Promise<Screen> {
  const format = EXPORT_FORMATS.find((one) => one === ask.text('format')) ?? USUAL_FORMAT;
  const query = ask.text('incident');
  if (query !== undefined) {
    const found = await app.showIncident(ask.reader, query);
    return orUnknown(found, 'show', (card) => renderExport(card, format, exportCard(card, format)));
  }
  let content = '';
  for await (const piece of exportIncidents(app, ask.reader, format)) {
    content += piece;
    if (content.length > MOST_CHARACTERS) return explainTooLarge();
  }
  return renderExportOfAll(format, content);
}
