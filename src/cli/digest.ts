import { Command } from 'commander';
import { readSchedule } from '../core/digest/local-schedule.ts';
import { ExitError } from './exit-error.ts';
import { printLine } from './print-line.ts';
import { readGuild } from './read-guild.ts';
import { withApp } from './with-app.ts';
import type { World } from './world.ts';

const EXAMPLE = `
Examples:
  sitrep digest preview
  sitrep digest preview --at 2026-06-02T07:00:00+02:00 --zone Europe/Berlin
`;

/** An instant is exact: without an offset it would depend on where the machine stands. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/u;

interface PreviewOptions {
  readonly at?: string;
  readonly zone?: string;
  readonly guild?: string;
}

/** `sitrep digest preview`: the digest that a channel would get, as text. */
export function digestCommand(world: World): Command {
  const preview = new Command('preview')
    .description('Prints the digest of the 24 hours before an instant, as Discord would show it; nothing is posted.')
    .option('--at <instant>', 'when it would be due, ISO 8601 with an offset; now when left out')
    .option('--zone <zone>', 'IANA time zone, which gives the digest its date; UTC when left out')
    .option('--guild <id>', 'what that guild would read; without it what is public')
    .addHelpText('after', EXAMPLE)
    .action((options: PreviewOptions) => printPreview(world, options));
  return new Command('digest')
    .description('Looks at the daily digest.')
    .addHelpText('after', EXAMPLE)
    .addCommand(preview);
}

async function printPreview(world: World, options: PreviewOptions): Promise<void> {
  const [zone, at] = [readZone(options.zone), readInstant(options.at)];
  const reader = { guildId: readGuild(options.guild) };
  await withApp(world, async ({ app }) => {
    const digest = await app.digest.preview(reader, zone, at);
    for (const line of world.printDigest(digest)) await printLine(world.output, line);
  });
}

function readZone(typed: string | undefined): string | undefined {
  if (typed === undefined) return undefined;
  const reading = readSchedule('00:00', typed);
  if (reading.kind === 'read') return reading.schedule.zone;
  const near =
    reading.kind === 'bad-zone' && reading.suggestions.length > 0
      ? ` Did you mean ${reading.suggestions.join(', ')}?`
      : '';
  throw new ExitError(`--zone takes an IANA time zone, for example Africa/Bamako; not “${typed}”.${near}`);
}

function readInstant(typed: string | undefined): Date | undefined {
  if (typed === undefined) return undefined;
  const at = new Date(typed);
  if (INSTANT.test(typed) && !Number.isNaN(at.getTime())) return at;
  throw new ExitError(`--at takes an instant with its offset, for example 2026-06-02T07:00:00Z; not “${typed}”`);
}
