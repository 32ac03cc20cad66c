import { Command } from 'commander';
import { runCheck, type CheckOutcome } from '../app/doctor/check.ts';
import { ExitError } from './exit-error.ts';
import { printLine } from './print-line.ts';
import type { World } from './world.ts';

const EXAMPLE = `
Example:
  sitrep doctor

Exit code: 0 when everything that is configured works, 1 when something does not. The model is asked for one short sentence.
`;

const MARKS: Readonly<Record<CheckOutcome['kind'], string>> = { works: 'ok   ', fault: 'FAULT', absent: '-    ' };

/** `sitrep doctor`: tries everything that the bot needs, and says what to do about what does not work. */
export function doctorCommand(world: World): Command {
  return new Command('doctor')
    .summary('check environment, store, Discord and model')
    .description(
      'Tries the environment, the store, Discord and the model: one line each, with the cause and the way out of a fault.',
    )
    .addHelpText('after', EXAMPLE)
    .action(() => examine(world));
}

async function examine(world: World): Promise<void> {
  const checks = world.checks();
  const width = Math.max(...checks.map(({ name }) => name.length));
  let faults = 0;
  for (const check of checks) {
    const outcome = await runCheck(check);
    if (outcome.kind === 'fault') faults += 1;
    await printLine(world.output, `${MARKS[outcome.kind]}  ${check.name.padEnd(width)}  ${describe(outcome)}`);
  }
  if (faults > 0) throw new ExitError(faults === 1 ? '1 fault' : `${faults} faults`);
}

function describe(outcome: CheckOutcome): string {
  return (outcome.kind === 'fault' ? outcome.cause : outcome.said).replaceAll(/\s*\n\s*/gu, ' ');
}
