import { Command } from 'commander';
import type { World } from './world.ts';

/** `sitrep start`: runs the bot. */
export function startCommand(world: World): Command {
  return new Command('start')
    .description('run the bot: on Discord when DISCORD_TOKEN is set, else in the playground')
    .action(() => world.runBot());
}
