/** Bits of a message's `flags`. */
export const MESSAGE_FLAGS = {
  suppressEmbeds: 1 << 2,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  suppressNotifications: 1 << 12,
  componentsV2: 1 << 15,
} as const;

/** True when every bit of `flag` is set. */
export function hasFlag(flags: number, flag: number): boolean {
  return (flags & flag) === flag;
}
