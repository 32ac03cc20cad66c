/** Discord's first second, in milliseconds since 1970. */
const EPOCH_MS = 1_420_070_400_000;
/** The low 22 bits count within a millisecond. */
const WITHIN_MS = 2 ** 22;

/** When an id was made, in milliseconds since 1970; a text that is no id was made at the epoch. */
export function snowflakeMs(id: string): number {
  return /^\d{1,20}$/u.test(id) ? EPOCH_MS + Math.floor(Number(id) / WITHIN_MS) : EPOCH_MS;
}

/** Orders ids by their age, oldest first: both are whole numbers without leading zeros, so that the longer one is the larger. */
export function compareSnowflakes(a: string, b: string): number {
  if (a.length !== b.length) return a.length - b.length;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
