import { Command, InvalidArgumentError, Option } from 'commander';
import {
  REPORT_FIELDS,
  REPORT_FORMATS,
  type FieldMap,
  type ReadingOptions,
  type ReportField,
  type ReportFormat,
} from '../app/import/reading-options.ts';
import type { ImportOutcome } from '../app/views.ts';
import { ExitError } from './exit-error.ts';
import { ImportTally } from './import-tally.ts';
import { readGuild } from './read-guild.ts';
import { withApp } from './with-app.ts';
import { say, type World } from './world.ts';

const EXAMPLE = `
Examples:
  sitrep import reports/*.txt notes.md saved-page.html
  sitrep import archive.jsonl wires.csv --map text=Story,publisher=Desk
  sitrep import --format ucdp-ged GEDEvent_v24_1.csv
  sitrep import --guild 1100000000000000001 note.txt

docs/reports.md describes the formats. A long import that was broken off goes on where it was when it is started again.

Exit code: 0 when every report went in or was known, 1 when one was refused; the others are in all the same. 130 after Ctrl-C.
`;

interface ImportOptions {
  readonly format?: ReportFormat;
  readonly map?: FieldMap;
  readonly guild?: string;
}

/** `sitrep import FILE…`: reads files of reports and stores them; the good ones go in whatever the others are. */
export function importCommand(world: World): Command {
  return new Command('import')
    .summary('store report files and join them to their incidents')
    .description(
      'Stores reports and joins each to its incident: one report a text, Markdown or HTML file, many a JSON, JSON Lines or CSV file.',
    )
    .argument('<file...>', 'files to read, in this order')
    .addOption(
      new Option('--format <format>', 'what the files are; told by their names when left out').choices(REPORT_FORMATS),
    )
    .option('--map <field=name,...>', `which column or key is which field (${REPORT_FIELDS.join(', ')})`, readMap)
    .option('--guild <id>', 'whose reports they are; without it they are public')
    .addHelpText('after', EXAMPLE)
    .action((files: string[], options: ImportOptions) => importFiles(world, files, options));
}

function readMap(typed: string): FieldMap {
  const entries = typed.split(',').map((pair) => {
    const [field = '', ...name] = pair.split('=');
    if (!REPORT_FIELDS.includes(field.trim() as ReportField) || name.length === 0)
      throw new InvalidArgumentError(`“${pair}” is not field=name with one of ${REPORT_FIELDS.join(', ')}.`);
    return [field.trim(), name.join('=').trim()];
  });
  return Object.fromEntries(entries);
}

async function importFiles(world: World, files: readonly string[], options: ImportOptions): Promise<void> {
  const reader = { guildId: readGuild(options.guild) };
  const reading: ReadingOptions = { format: options.format, fields: options.map };
  const tally = new ImportTally(world);
  await withApp(world, async ({ app }, stop) => {
    for (const file of files) {
      const source = await world.openReports(file, reading);
      const resumed = await app.importSource(reader, source, {
        stop,
        tell: (outcome: ImportOutcome) => tally.add(source, outcome),
      });
      tally.endFile(source, resumed);
    }
  }).finally(() => {
    say(world.output, tally.describe());
  });
  if (tally.refused > 0) throw new ExitError('');
}
