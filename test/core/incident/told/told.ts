/** A report in a few words, all invented, and the claims that it makes: "ge 40 killed civilians", with the scope where it is another than this incident. */
export type Told = readonly [text: string, claims: readonly string[]];
