import { Command, CommanderError } from 'commander';
import { SitrepError } from '../core/sitrep-error.ts';
import { ExitError } from './exit-error.ts';
import { claimsCommand } from './claims.ts';
import { importCommand } from './import.ts';
import { incidentsCommand } from './incidents.ts';
import { quantitiesCommand } from './quantities.ts';
import { startCommand } from './start.ts';
import { summariseCommand } from './summarise.ts';
import { tollsCommand } from './tolls.ts';
import { verifyCommand } from './verify.ts';
import { say, type World } from './world.ts';

/** Every sub-command, in the order in which help lists them. */
const SUB_COMMANDS = [
  startCommand,
  importCommand,
  incidentsCommand,
  verifyCommand,
  quantitiesCommand,
  claimsCommand,
  tollsCommand,
  summariseCommand,
] as const;

/**
 * Runs one command line and answers its exit code: 0, or 1 with a line on standard error that says why.
 *
 * @param argv - the arguments alone, without the program's name.
 */
export async function runCommandLine(argv: readonly string[], world: World): Promise<number> {
  const program = buildProgram(world);
  try {
    await program.parseAsync(argv, { from: 'user' });
    return 0;
  } catch (error) {
    return explain(error, world);
  }
}

function buildProgram(world: World): Command {
  const program = new Command('sitrep')
    .description('Incident summaries whose every number stands in the cited sources.')
    .version(world.version)
    .showHelpAfterError('(--help shows what is possible)');
  for (const subCommand of SUB_COMMANDS) program.addCommand(subCommand(world));
  for (const command of [program, ...program.commands, ...program.commands.flatMap((one) => one.commands)]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => world.output.write(text),
      writeErr: (text) => world.errors.write(text),
    });
  }
  return program;
}

function explain(error: unknown, world: World): number {
  if (error instanceof CommanderError) return error.exitCode;
  if (error instanceof ExitError) {
    if (error.message !== '') say(world.errors, error.message);
    return error.exitCode;
  }
  if (error instanceof SitrepError) {
    say(world.errors, error.userMessage);
    return 1;
  }
  throw error;
}
