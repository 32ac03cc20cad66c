/** A stretch of a text in which a number is written so that eye and machine may read two things. Offsets are UTF-16 units. */
export interface ObfuscatedDigits {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * One pattern a trick. None has a repetition inside a repetition, and each repeats only what cannot begin it, so that the work
 * stays linear on any text.
 */
const TRICKS: readonly RegExp[] = [
  // Something that nobody sees, between digits or inside a word.
  /\p{Nd}[\p{Cf}\p{Default_Ignorable_Code_Point}]+\p{Nd}/gv,
  /\p{Script=Latin}[\p{Cf}\p{Default_Ignorable_Code_Point}]+\p{Script=Latin}/gv,
  // Marks on a digit: a stroke through it, a key cap.
  /\p{Nd}[\p{Mn}\p{Me}]/gv,
  // Raised and lowered digits beside full ones: 10³ is not 103.
  /\p{Nd}[\u00B2\u00B3\u00B9\u2070-\u2079\u2080-\u2089]|[\u00B2\u00B3\u00B9\u2070-\u2079\u2080-\u2089]\p{Nd}/gv,
  // Digits for formulas and in circles.
  /[\u{1D7CE}-\u{1D7FF}\u2460-\u249B\u24EA-\u24FF\u2776-\u2793]/gv,
  // Digits of two scripts in one number.
  /[0-9][\p{Nd}--[0-9]]|[\p{Nd}--[0-9]][0-9]/gv,
  // Letters that look like digits, between digits: 1O0, 1l0.
  /\p{Nd}[OoIl\u041E\u043E\u0406\u0417\u039F\u03BF]+\p{Nd}/gv,
  /(?<![\p{L}\p{Nd}])\p{Nd}+[O\u041E\u043E\u039F\u03BF](?!\p{L})/gv,
  // Letters of another alphabet inside a Latin word: fоrty.
  /\p{Script=Latin}[[\p{Script=Cyrillic}\p{Script=Greek}]--[\u03BC\u03A9]]|[[\p{Script=Cyrillic}\p{Script=Greek}]--[\u03BC\u03A9]]\p{Script=Latin}/gv,
  // A run turned round before the eye.
  /[\u202D\u202E][^\u202C\n]{0,80}\p{Nd}/gv,
];
/** Nothing outside ASCII and no letter beside a digit that could stand for one: the common case, seen in one quick pass. */
const MAY_HIDE = /\P{ASCII}|[0-9][OoIl]/v;
const SPACE = /\s/u;
const REACH = 64;

/** Widens a find to the word around it. */
function widen(text: string, from: number, to: number): ObfuscatedDigits {
  let start = from;
  let end = to;
  while (start > 0 && from - start < REACH && !SPACE.test(text.charAt(start - 1))) start--;
  while (end < text.length && end - to < REACH && !SPACE.test(text.charAt(end))) end++;
  return { start, end, text: text.slice(start, end) };
}

function merge(text: string, found: ObfuscatedDigits[]): ObfuscatedDigits[] {
  const merged: ObfuscatedDigits[] = [];
  for (const next of found.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last === undefined || next.start > last.end) merged.push(next);
    else if (next.end > last.end) {
      merged[merged.length - 1] = { start: last.start, end: next.end, text: text.slice(last.start, next.end) };
    }
  }
  return merged;
}

/**
 * Finds numbers that hide what they say: invisible and bidirectional characters inside them, look-alike letters, digits of two
 * scripts, superscripts glued to digits. Plain digits of any one script are none of these.
 *
 * @returns the words around each find, in order, none overlapping.
 */
export function findObfuscatedDigits(text: string): ObfuscatedDigits[] {
  if (!MAY_HIDE.test(text)) return [];
  const found = TRICKS.flatMap((trick) =>
    [...text.matchAll(trick)].map(({ 0: match, index }) => widen(text, index, index + match.length)),
  );
  return merge(text, found);
}
