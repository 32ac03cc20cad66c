import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Command } from 'commander';
import { describeFileError } from './describe-file-error.ts';
import { ExitError } from './exit-error.ts';
import { Progress } from './progress.ts';
import { withApp } from './with-app.ts';
import { say, type World } from './world.ts';

const EXAMPLE = `
Examples:
  sitrep backup sitrep.backup
  sitrep backup sitrep-$(date +%F).backup.gz      compressed, by its ending

It may be taken while the bot runs: it shows one instant. The file holds every guild's reports; keep it as you keep the store.
`;

/** Its first line and its last are no rows. */
const FRAME_LINES = 2;

/** `sitrep backup FILE`: writes the whole store to a file. */
export function backupCommand(world: World): Command {
  return new Command('backup')
    .summary('write the whole store to a file')
    .description(
      'Writes everything that the store keeps to a file, which `sitrep restore` takes in, also with a newer Sitrep.',
    )
    .argument('<file>', 'what to write; compressed when it ends in .gz, replaced once the new one is whole')
    .addHelpText('after', EXAMPLE)
    .action((file: string) => backUp(world, file));
}

async function backUp(world: World, file: string): Promise<void> {
  const part = `${file}.part`;
  await withApp(world, async ({ archive }, stop) => {
    const progress = new Progress(world.errors);
    try {
      const rows =
        (await writeLines(archive.dump(), { part, progress, stop, compressed: file.endsWith('.gz') })) - FRAME_LINES;
      await flush(part);
      await rename(part, file);
      progress.clear();
      say(world.output, `${file}: ${rows} rows written`);
    } catch (error) {
      await rm(part, { force: true });
      const cause = describeFileError(error);
      throw cause === undefined ? error : new ExitError(`${file} cannot be written: ${cause}`);
    }
  });
}

interface Target {
  readonly part: string;
  readonly progress: Progress;
  readonly stop: AbortSignal;
  readonly compressed: boolean;
}

/** Writes lines to a file of this user alone, and answers how many. */
async function writeLines(lines: AsyncIterable<string>, { part, progress, stop, compressed }: Target): Promise<number> {
  let count = 0;
  const feed = Readable.from(lines).map((line: string) => {
    count += 1;
    progress.update(`${count} rows …`);
    return `${line}\n`;
  });
  const press = compressed ? createGzip() : new Transform({ transform: (chunk, _encoding, done) => done(null, chunk) });
  await pipeline(feed, press, createWriteStream(part, { mode: 0o600 }), { signal: stop });
  return count;
}

/** A power cut after the file got its name must not find it empty. */
async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+');
  await file.sync();
  await file.close();
}
