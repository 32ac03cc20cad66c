import { Command } from 'commander';
import type { IncidentCard } from '../app/views.ts';
import { PUBLIC_READER } from '../app/reader.ts';
import { printLine } from './print-line.ts';
import { withApp } from './with-app.ts';
import type { World } from './world.ts';

const PAGE = 25;

const EXAMPLE = `
Examples:
  sitrep incidents
  sitrep incidents --json | head -1
`;

/** `sitrep incidents [--json]`: every incident, newest first. */
export function incidentsCommand(world: World): Command {
  return new Command('incidents')
    .description('list the stored incidents, newest first')
    .option('--json', 'as JSON Lines: one incident with its toll and reports a line')
    .addHelpText('after', EXAMPLE)
    .action((options: { json?: boolean }) => listAll(world, options.json === true));
}

async function listAll(world: World, asJson: boolean): Promise<void> {
  await withApp(world, async ({ app }) => {
    for (let offset = 0; ; offset += PAGE) {
      const { cards, total } = await app.listIncidents(PUBLIC_READER, { limit: PAGE, offset });
      for (const card of cards) await printLine(world.output, asJson ? JSON.stringify(card) : describe(card));
      if (total === 0 && !asJson) await printLine(world.output, 'No incidents yet. Add some: sitrep import FILE…');
      if (offset + PAGE >= total) return;
    }
  });
}

function describe({ incident, reports }: IncidentCard): string {
  const where = incident.place?.name ?? 'place unknown';
  const when = incident.time.date ?? incident.time.asReported ?? 'date unknown';
  return [
    incident.id,
    when,
    where,
    incident.title,
    `${reports.length} ${reports.length === 1 ? 'report' : 'reports'}`,
  ].join('  ');
}
