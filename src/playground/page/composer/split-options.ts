/** A text in which options are named: what stands before the first name, and what follows each. */
export interface SplitText {
  readonly lead: string;
  readonly named: readonly { readonly name: string; readonly text: string }[];
}

/** A name that is read inside a text. */
export interface OptionMark {
  readonly name: string;
  /** Its colon must touch the value: "zone:Paris" is read, "the zone: Paris" is prose. */
  readonly close: boolean;
}

/**
 * Splits "#news time:07:30 zone:Europe/Paris" where a word is one of the names followed by a colon.
 *
 * Spaces around what follows a name are dropped, save at the end of the last one, which may still be typed.
 */
export function splitOptions(text: string, marks: readonly OptionMark[]): SplitText {
  const words = marks.map(({ name, close }) => `${name}(?=:${close ? '\\S' : ''})`);
  const found = words.length === 0 ? [] : [...text.matchAll(new RegExp(`(?:^|\\s)(${words.join('|')}):`, 'gu'))];
  const named = found.map((mark, at) => {
    const end = found[at + 1]?.index ?? text.length;
    const value = text.slice(mark.index + mark[0].length, end).trimStart();
    return { name: mark[1] ?? '', text: at < found.length - 1 ? value.trimEnd() : value };
  });
  return { lead: text.slice(0, found[0]?.index ?? text.length), named };
}
