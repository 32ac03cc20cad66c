import { chmod, chown, readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { NOBODY } from './run-as.ts';

const ENTER = 0o011;

/**
 * Makes the server's folder, with all that lies in it, the user `nobody`'s, and lets others through the data folder to it
 * (not look into it). Does nothing when the folder is `nobody`'s already. Only root can.
 */
export async function giveToNobody(root: string): Promise<void> {
  const dataDir = dirname(root);
  const { mode } = await stat(dataDir);
  if ((mode & ENTER) !== ENTER) await chmod(dataDir, (mode & 0o777) | ENTER);
  if ((await stat(root)).uid === NOBODY) return;
  // the folder itself comes last: an interrupted change is taken up again
  const inside = await readdir(root, { recursive: true });
  for (const path of inside) await chown(join(root, path), NOBODY, NOBODY);
  await chown(root, NOBODY, NOBODY);
}
