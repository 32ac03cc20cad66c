import { Command, Option } from 'commander';
import { EXPORT_FORMATS, exportIncidents, type ExportFormat } from '../app/export/export-incidents.ts';
import { printText } from './print-line.ts';
import { readGuild } from './read-guild.ts';
import { withApp } from './with-app.ts';
import type { World } from './world.ts';

const EXAMPLE = `
Examples:
  sitrep export --format csv > incidents.csv        a line a toll line: figures of different people are never added up
  sitrep export --format geojson > incidents.geojson
  sitrep export | jq '.[0].toll'
`;

interface ExportOptions {
  readonly format: ExportFormat;
  readonly guild?: string;
}

/** `sitrep export`: every incident with its toll and the claims behind it, as one document on standard output. */
export function exportCommand(world: World): Command {
  return new Command('export')
    .summary('print all incidents as JSON, CSV or GeoJSON')
    .description('Prints every incident with its toll, the claims behind it and its sources, newest first.')
    .addOption(new Option('--format <format>', 'as what').choices(EXPORT_FORMATS).default('json'))
    .option('--guild <id>', 'what that guild sees; without it what is public')
    .addHelpText('after', EXAMPLE)
    .action((options: ExportOptions) => printAll(world, options));
}

async function printAll(world: World, { format, guild }: ExportOptions): Promise<void> {
  const reader = { guildId: readGuild(guild) };
  await withApp(world, async ({ app }) => {
    for await (const piece of exportIncidents(app, reader, format)) await printText(world.output, piece);
  });
}
