import { Command, CommanderError } from 'commander';
import { SitrepError } from '../core/sitrep-error.ts';
import { OutputClosedError } from './print-line.ts';
import { ExitError } from './exit-error.ts';
import { backupCommand } from './backup.ts';
import { claimsCommand } from './claims.ts';
import { digestCommand } from './digest.ts';
import { doctorCommand } from './doctor.ts';
import { exportCommand } from './export.ts';
import { feedCommand } from './feed.ts';
import { importCommand } from './import.ts';
import { incidentsCommand } from './incidents.ts';
import { purgeCommand } from './purge.ts';
import { quantitiesCommand } from './quantities.ts';
import { restoreCommand } from './restore.ts';
import { startCommand } from './start.ts';
import { summariseCommand } from './summarise.ts';
import { tollsCommand } from './tolls.ts';
import { verifyCommand } from './verify.ts';
import { say, type World } from './world.ts';

/** Every sub-command, in the order in which help lists them. */
const SUB_COMMANDS = [
  startCommand,
  importCommand,
  feedCommand,
  incidentsCommand,
  verifyCommand,
  quantitiesCommand,
  claimsCommand,
  tollsCommand,
  summariseCommand,
  digestCommand,
  exportCommand,
  doctorCommand,
  backupCommand,
  restoreCommand,
  purgeCommand,
] as const;

/**
 * Runs one command line and answers its exit code: 0, or 1 with a line on standard error that says why.
 *
 * @param argv - the arguments alone, without the program's name.
 */
export async function runCommandLine(argv: readonly string[], world: World): Promise<number> {
  const program = buildProgram(world);
  try {
    await program.parseAsync(untilUnknown(program, argv), { from: 'user' });
    return 0;
  } catch (error) {
    return explain(error, world);
  }
}

function buildProgram(world: World): Command {
  const program = new Command('sitrep')
    .description('Incident summaries whose every number stands in the cited sources.')
    .version(world.version)
    .addHelpText('after', '\nsitrep <sub-command> --help tells its options, with an example.');
  for (const subCommand of SUB_COMMANDS) program.addCommand(subCommand(world));
  settle(program, world);
  return program;
}

/** Where each command writes, and what it shows after a mistake: the sub-commands that there are, or where its help is. */
function settle(command: Command, world: World): void {
  const names = command.commands.map((one) => one.name());
  const hint = names.length > 0 ? `Sub-commands: ${names.join(', ')}. ` : '';
  command
    .showHelpAfterError(`${hint}\`${pathOf(command)} --help\` tells more.`)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => world.output.write(text),
      writeErr: (text) => world.errors.write(text),
    });
  for (const child of command.commands) settle(child, world);
}

function pathOf(command: Command): string {
  return command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;
}

/** What follows a sub-command that does not exist is left out: else a `--help` there would be answered as if nothing were wrong. */
function untilUnknown(command: Command, argv: readonly string[], from = 0): readonly string[] {
  const name = argv[from];
  if (command.commands.length === 0 || name === undefined || name.startsWith('-') || name === 'help') return argv;
  const child = command.commands.find((one) => one.name() === name);
  return child === undefined ? argv.slice(0, from + 1) : untilUnknown(child, argv, from + 1);
}

function explain(error: unknown, world: World): number {
  if (error instanceof OutputClosedError) return 0;
  if (error instanceof CommanderError) return error.exitCode;
  if (error instanceof ExitError) {
    if (error.message !== '') say(world.errors, error.message);
    return error.exitCode;
  }
  if (error instanceof SitrepError) {
    say(world.errors, error.operatorMessage ?? error.userMessage);
    return 1;
  }
  throw error;
}
