import { existsSync, readdirSync } from 'node:fs';
import { join, normalize } from 'node:path';

/** The TypeScript files below a folder, relative to the project's root; none when there is no such folder. Packages installed in a folder are others' files. */
export function listSources(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => normalize(join(folder, path)))
    .filter((path) => path.endsWith('.ts') && !path.split('/').includes('node_modules'));
}
