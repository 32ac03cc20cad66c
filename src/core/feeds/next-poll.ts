/** What a poll showed, for choosing when the next one comes. Minutes throughout. */
export interface PollEvidence {
  /** The pause before this poll. */
  readonly intervalMinutes: number;
  readonly newEntries: number;
  /** How long the feed or its server asks to be left alone. */
  readonly askedMinutes: number;
}

/** Bounds of the pause between two polls, in minutes. */
export const POLL_MINUTES = { first: 30, least: 15, most: 720, mostAsked: 1440, mostBackoff: 1440 } as const;
/** How much two polls that fell together drift apart: a tenth. */
const JITTER = 0.1;

/** Chooses the next pause: half as long where something came, longer by half where nothing did, never shorter than was asked for. */
export function nextInterval({ intervalMinutes, newEntries, askedMinutes }: PollEvidence): number {
  const wanted = newEntries > 0 ? intervalMinutes / 2 : intervalMinutes * 1.5;
  const bounded = Math.min(POLL_MINUTES.most, Math.max(POLL_MINUTES.least, wanted));
  return Math.max(bounded, Math.min(askedMinutes, POLL_MINUTES.mostAsked));
}

/** The pause after a failure: doubled with each one in a row, from a quarter of an hour to a day. */
export function backoffMinutes(failures: number): number {
  return Math.min(POLL_MINUTES.mostBackoff, POLL_MINUTES.least * 2 ** Math.min(failures, 20));
}

/**
 * Moves an instant by up to a tenth of the pause, so that feeds that were added together are not polled together for ever.
 *
 * @param chance - in [0, 1).
 */
export function withJitter(minutes: number, chance: number): number {
  return minutes * (1 + JITTER * (2 * chance - 1));
}
