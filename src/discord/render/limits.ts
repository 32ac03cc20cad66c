/** Discord's limits on a message of Components V2. */
export const LIMITS = {
  /** Characters of all text displays together. */
  characters: 4000,
  /** UTF-8 bytes of all text displays plus `bytesPerDisplay` each; above it Discord answers 500. */
  bytes: 10_170,
  bytesPerDisplay: 12,
  /** Components, nested ones counted. */
  components: 40,
  buttonLabel: 80,
  buttonsPerRow: 5,
  choices: 25,
  choiceText: 100,
  placeholder: 150,
} as const;

/** How much of Discord's limits a message takes up. */
export interface Size {
  readonly characters: number;
  readonly bytes: number;
  readonly components: number;
}

/** True when Discord would take a message of this size. */
export function isWithinLimits(size: Size): boolean {
  return size.characters <= LIMITS.characters && size.bytes <= LIMITS.bytes && size.components <= LIMITS.components;
}
