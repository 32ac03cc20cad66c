import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { NumberReader } from './number-reader.ts';
import { openCompromise } from './open-compromise.ts';
import { openRecognizers } from './open-recognizers.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** The least that a validator could do: runs of digits, separators of thousands taken away. */
const digitsRegex: NumberReader = {
  name: 'digits regex',
  languages: ['en', 'fr', 'es', 'pt', 'de', 'ar'],
  readValues: (text) =>
    [...text.matchAll(/\d[\d.,]*/gu)]
      .map(([run]) => Number(run.replace(/[.,]+$/u, '').replaceAll(',', '')))
      .filter((value) => !Number.isNaN(value)),
};

/**
 * The peers of a run: the digits regex always, the libraries where they can be installed. They have a package.json of their own, so that
 * nobody installs them who does not measure.
 */
export function openPeers(): readonly NumberReader[] {
  if (!existsSync(`${FOLDER}node_modules`)) installPeers();
  if (!existsSync(`${FOLDER}node_modules`)) return [digitsRegex];
  const load = createRequire(import.meta.url);
  return [digitsRegex, openRecognizers(load), openCompromise(load)];
}

function installPeers(): void {
  process.stderr.write('installing the peers of the benchmark (once)\n');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: FOLDER,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) process.stderr.write('the peers could not be installed: their columns are missing\n');
}
