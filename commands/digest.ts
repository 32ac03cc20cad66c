import type { Command } from '../src/discord/command.ts';
import { digestNow } from './digest-now.ts';
import { digestPause } from './digest-pause.ts';
import { digestPreview } from './digest-preview.ts';
import { completeZone, digestSetup } from './digest-setup.ts';
import { digestStatus } from './digest-status.ts';
import { groupCommand } from './group-command.ts';

/** `/digest`: the daily digest of a server. */
export const digest: Command = groupCommand({
  name: 'digest',
  description: 'A daily digest in a channel',
  subcommands: [digestSetup, digestPreview, digestNow, digestPause, digestStatus],
  completers: [completeZone],
  serverOnly: true,
});
