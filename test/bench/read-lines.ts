import { existsSync, readFileSync } from 'node:fs';

const DATA = new URL('../../../shared/data/', import.meta.url);

/** The items of a file of the shared data, one JSON value a line, as the file promises them; none where it is not present. */
export function readLines<Item>(name: string): Item[] {
  const file = new URL(name, DATA);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Item);
}
