import { Command } from 'commander';
import type { ErasableReport, Erasure } from '../app/erasure/erasure.ts';
import { PUBLIC_OWNER } from '../core/incident/report.ts';
import { ExitError } from './exit-error.ts';
import { printLine } from './print-line.ts';
import { withApp } from './with-app.ts';
import type { World } from './world.ts';

const EXAMPLE = `
Examples:
  sitrep incidents --json | jq -r '.reports[] | .id + "  " + .title'     the ids of reports
  sitrep purge report 4f1c9ae03b7d2c55                                  what would be erased
  sitrep purge report 4f1c9ae03b7d2c55 --yes                            erases it

It cannot be undone. To take a report back and keep it: /incident retract. Backups, and messages that stand in Discord, are not reached.
`;

/** `sitrep purge report ID`: erases a report with everything that was derived from it. */
export function purgeCommand(world: World): Command {
  const command = new Command('purge').description('erase a report for good').addHelpText('after', EXAMPLE);
  command
    .command('report')
    .argument('<id>', 'the report’s id')
    .description('erase a report and all that was derived from it, for everybody')
    .option('--yes', 'erase it; without this you are told what would be erased')
    .addHelpText('after', EXAMPLE)
    .action((id: string, options: { yes?: boolean }) => purge(world, id, options.yes === true));
  return command;
}

async function purge(world: World, id: string, isSure: boolean): Promise<void> {
  await withApp(world, async ({ app }) => {
    const outcome = await app.purgeReport(id, isSure);
    if (outcome.kind === 'unknown-report')
      throw new ExitError(`${id}: no such report; sitrep incidents --json shows the ids of those that are stored`);
    if (outcome.kind === 'purged') return await printLine(world.output, describeErasure(id, outcome.erasure));
    await printLine(world.output, describeReport(outcome.report));
    throw new ExitError('Nothing was erased. It cannot be undone; if you are sure, run it again with --yes.');
  });
}

function describeReport({ id, title, publisher, owners, claims, incidentIds }: ErasableReport): string {
  const whose = owners.map((owner) => (owner === PUBLIC_OWNER ? 'everybody' : `the server ${owner}`)).join(' and ');
  return [
    `${id}  ${[publisher, title].filter((one) => one !== undefined).join(': ')}`,
    `  seen by ${whose}, in ${incidentIds.join(', ') || 'no incident'}`,
    `  to be erased: the report, its ${claims} claims, their corrections, the words that it gave incidents and searches, the summaries`,
    '  written since it came in, its entry in feeds; of an incident without another report everything. The audit log keeps its id.',
  ].join('\n');
}

function describeErasure(id: string, { retold, removed, summaries, feedEntries }: Erasure): string {
  return `${id}: erased; ${retold} incidents told anew, ${removed} removed, ${summaries} summaries and ${feedEntries} feed entries forgotten`;
}
