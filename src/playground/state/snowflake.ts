const DISCORD_EPOCH_MS = 1_420_070_400_000;
const SEQUENCE_BITS = 22n;

/** The snowflake of an instant (milliseconds since the Unix epoch) and a sequence number in [0, 2^22). */
export function snowflakeAt(timeMs: number, sequence = 0): string {
  return String((BigInt(Math.trunc(timeMs) - DISCORD_EPOCH_MS) << SEQUENCE_BITS) | BigInt(sequence));
}

/** Makes a source of ids that grow with time and never repeat, even when the clock stands still or goes back. */
export function createMint(now: () => number): () => string {
  let last = 0n;
  return () => {
    const earliest = BigInt(snowflakeAt(now()));
    last = earliest > last ? earliest : last + 1n;
    return String(last);
  };
}

/** Orders two snowflakes by age: negative when `a` is the older one. Both are decimal without leading zeros. */
export function compareSnowflakes(a: string, b: string): number {
  if (a.length !== b.length) return a.length - b.length;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
