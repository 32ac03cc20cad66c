import { Command } from 'commander';
import type { World } from './world.ts';

const EXAMPLE = `
Examples:
  sitrep start                 the playground on http://127.0.0.1:3000
  PORT=3001 sitrep start       on another port

.env and the environment set the rest; README.md and .env.example list the variables.
`;

/** `sitrep start`: runs the bot. */
export function startCommand(world: World): Command {
  return new Command('start')
    .summary('run the bot')
    .description(
      'Runs the bot: on Discord when DISCORD_TOKEN is set, else in the playground. Ctrl-C stops it in order, a second one at once.',
    )
    .addHelpText('after', EXAMPLE)
    .action(() => world.runBot());
}
