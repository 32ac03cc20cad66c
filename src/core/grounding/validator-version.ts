/** Grows with every change of a ruling: summaries that were cached under another version are verified and written afresh. */
export const VALIDATOR_VERSION = 1;
