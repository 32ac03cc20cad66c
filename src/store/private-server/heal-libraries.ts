import { existsSync } from 'node:fs';
import { readFile, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { PrivateServerError } from './private-server-error.ts';

const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Makes the library links that npm cannot pack and the package's install script makes: without them no program of the server
 * starts. Does nothing where they are, as after an ordinary `npm ci`.
 *
 * @param home - the package's folder `native`.
 * @throws PrivateServerError when links are missing and the folder cannot be written.
 */
export async function healLibraries(home: string): Promise<void> {
  const list = join(home, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = linksSchema.parse(JSON.parse(await readFile(list, 'utf8')));
  const missing = links.filter(({ target }) => !existsSync(join(home, '..', target)));
  for (const { source, target } of missing) await link(basename(source), join(home, '..', target));
}

async function link(source: string, target: string): Promise<void> {
  try {
    await symlink(source, target);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST') return;
    throw new PrivateServerError(
      `The private PostgreSQL lacks library links in ${dirname(target)}: npm installed it without running its install script`,
      'Run `npm rebuild` as a user who may write there',
      { cause },
    );
  }
}
