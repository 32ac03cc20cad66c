/** Intent bits. */
export const INTENT = { guilds: 1 << 0, guildMessages: 1 << 9 } as const;

const MEMBERS = 1 << 1;
const PRESENCES = 1 << 8;
const MESSAGE_CONTENT = 1 << 15;

/** Intents that must be switched on for an application; the playground's application has none of them. */
export const PRIVILEGED_INTENTS = MEMBERS | PRESENCES | MESSAGE_CONTENT;

/** Every bit that Discord knows. */
const KNOWN_INTENTS = [...Array(17).keys(), 20, 21, 24, 25].reduce((bits, bit) => bits | (1 << bit), 0);

/** True when a number holds only bits that stand for an intent. */
export function areIntents(bits: number): boolean {
  return Number.isInteger(bits) && bits >= 0 && (bits & ~KNOWN_INTENTS) === 0;
}
