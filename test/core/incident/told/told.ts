/** A report in a few words, all invented, and the claims that it makes: "ge 40 killed civilians", with the scope where it is another than this incident. */
export type Told = readonly [text: string, claims: readonly string[]];

/** A report, all invented, and the claims that it makes, each with words of the speaker's name; an empty name where the report names nobody. */
export interface Said {
  readonly lang: string;
  readonly text: string;
  readonly said: readonly (readonly [claim: string, speaker: string])[];
}
