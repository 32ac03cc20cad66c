import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { Command } from 'commander';
import type { LoadOutcome } from '../app/ports.ts';
import { describeFileError } from './describe-file-error.ts';
import { ExitError } from './exit-error.ts';
import { Progress } from './progress.ts';
import { withApp } from './with-app.ts';
import { say, type World } from './world.ts';

const EXAMPLE = `
Examples:
  SITREP_DATA_DIR=./new-data sitrep restore sitrep.backup.gz
  sitrep restore --replace sitrep.backup          everything that is there now is lost

All or nothing: a file that is damaged, cut short or of a newer Sitrep changes nothing.
`;

/** `sitrep restore FILE`: takes a backup in. */
export function restoreCommand(world: World): Command {
  return new Command('restore')
    .summary('take a backup into an empty store')
    .description('Takes in what `sitrep backup` wrote, also by an older Sitrep. The store must be empty.')
    .argument('<file>', 'a backup')
    .option('--replace', 'drop everything that the store holds first')
    .addHelpText('after', EXAMPLE)
    .action((file: string, options: { replace?: boolean }) => restore(world, file, options.replace === true));
}

async function restore(world: World, file: string, replace: boolean): Promise<void> {
  await access(file).catch((error: unknown) => {
    throw refusal(file, error);
  });
  await withApp(world, async ({ archive }) => {
    const progress = new Progress(world.errors);
    try {
      const outcome = await archive.load(readLines(file, progress), { replace });
      progress.clear();
      say(world.output, describe(file, outcome));
    } catch (error) {
      throw refusal(file, error);
    }
  });
}

async function* readLines(file: string, progress: Progress): AsyncGenerator<string> {
  const bytes = createReadStream(file);
  const text = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  // an error of the file ends the reading of the text
  bytes.on('error', (error) => text.destroy(error));
  let count = 0;
  for await (const line of createInterface({ input: text, crlfDelay: Infinity })) {
    count += 1;
    progress.update(`${count} rows …`);
    yield line;
  }
}

function describe(file: string, outcome: LoadOutcome): string {
  if (outcome.kind === 'loaded') return `${file}: ${outcome.rows} rows restored`;
  if (outcome.kind === 'refused')
    throw new ExitError(`${file} is not restored: ${outcome.cause}. Nothing was changed.`);
  throw new ExitError(
    'The store is not empty. Restore into another one (SITREP_DATA_DIR or DATABASE_URL), or drop what it holds: --replace',
  );
}

function refusal(file: string, error: unknown): unknown {
  const isDamaged = error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
  const cause = isDamaged ? 'its compression is damaged' : describeFileError(error);
  return cause === undefined ? error : new ExitError(`${file} cannot be read: ${cause}`);
}
