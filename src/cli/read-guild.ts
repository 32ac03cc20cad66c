import { ownerSchema, PUBLIC_OWNER } from '../core/incident/report.ts';
import { ExitError } from './exit-error.ts';

/** Reads the option `--guild`. @throws ExitError when it is no guild's id. */
export function readGuild(guild: string | undefined): string | undefined {
  if (guild !== undefined && (guild === PUBLIC_OWNER || !ownerSchema.safeParse(guild).success)) {
    throw new ExitError(`--guild takes a guild’s id, 15 to 21 digits, for example 1100000000000000001; not “${guild}”`);
  }
  return guild;
}
