import { Command } from 'commander';
import type { ImportOutcome, IncomingReport } from '../app/views.ts';
import { ExitError } from './exit-error.ts';
import { readGuild } from './read-guild.ts';
import { withApp } from './with-app.ts';
import { say, type World } from './world.ts';

const EXAMPLE = `
Examples:
  sitrep import reports/*.txt
  sitrep import --guild 1100000000000000001 note.txt

Exit code: 0 when every file went in or was known, 1 when one was refused; the others are in all the same.
`;

/** `sitrep import FILE…`: reads report files and stores them; the good ones go in whatever the others are. */
export function importCommand(world: World): Command {
  return new Command('import')
    .description('store report files and join them to their incidents')
    .argument('<file...>', 'text files: a title block, then the body')
    .option('--guild <id>', 'whose reports they are; without it they are public')
    .addHelpText('after', EXAMPLE)
    .action((files: string[], options: { guild?: string }) => importFiles(world, files, readGuild(options.guild)));
}

async function importFiles(world: World, files: readonly string[], guildId: string | undefined): Promise<void> {
  const readings = await Promise.all(files.map(world.readReportFile));
  const refused = readings.filter((reading) => reading.kind === 'refused');
  for (const { origin, cause } of refused) say(world.errors, `${origin}: ${cause}`);
  const reports = readings.flatMap((reading) => (reading.kind === 'read' ? [reading.report] : []));
  const outcomes = reports.length === 0 ? [] : await store(world, reports, guildId);
  for (const outcome of outcomes) say(outcome.kind === 'refused' ? world.errors : world.output, describe(outcome));
  const failures = refused.length + outcomes.filter((outcome) => outcome.kind === 'refused').length;
  say(
    world.output,
    `${count(outcomes, 'stored')} stored, ${count(outcomes, 'known')} known already, ${failures} refused`,
  );
  if (failures > 0) throw new ExitError('');
}

async function store(
  world: World,
  reports: readonly IncomingReport[],
  guildId: string | undefined,
): Promise<readonly ImportOutcome[]> {
  const outcomes: ImportOutcome[] = [];
  await withApp(world, async ({ app }) => {
    outcomes.push(...(await app.importReports({ guildId }, reports)));
  });
  return outcomes;
}

function count(outcomes: readonly ImportOutcome[], kind: ImportOutcome['kind']): number {
  return outcomes.filter((outcome) => outcome.kind === kind).length;
}

function describe(outcome: ImportOutcome): string {
  if (outcome.kind === 'known') return `${outcome.origin}: known already, nothing added`;
  if (outcome.kind === 'refused') return `${outcome.origin}: ${outcome.cause}`;
  return `${outcome.origin}: ${outcome.joined ? 'joined' : 'founded'} incident ${outcome.incidentId} (${outcome.why})`;
}
