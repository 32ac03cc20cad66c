import type { Owner } from '../core/incident/report.ts';

/** On whose behalf the store is read or written: everybody's rows, or everybody's and those of one guild. */
export interface Reader {
  /** The guild's snowflake; undefined in direct messages and for the operator. */
  readonly guildId: string | undefined;
}

/** The operator at the command line, and anybody in a direct message: public rows alone. */
export const PUBLIC_READER: Reader = { guildId: undefined };

/** Whose rows a reader writes. */
export function ownerOf(reader: Reader): Owner {
  return reader.guildId ?? 'public';
}
