import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const FOLDER = new URL('./samples/', import.meta.url);

/** The paths of the sample reports, in order of their names: the order in which they are imported. */
export async function listSamples(): Promise<string[]> {
  const names = await readdir(FOLDER);
  return names
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => fileURLToPath(new URL(name, FOLDER)));
}
