/** Letters that no decomposition reduces to a plain one. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};
/** Accents of European scripts, and the vowel points and the stretching mark of Arabic. */
const MARKS = /[\u{300}-\u{36F}\u{64B}-\u{652}\u{640}]/gu;
/** Longer ones are no names; levenshtein() takes at most 255 bytes. */
const MAX_CHARACTERS = 60;

/** A name or word as it is compared: lower case, without accents, words apart by one space. */
export function foldTerm(written: string): string {
  return Array.from(wordsOf(written).join(' ')).slice(0, MAX_CHARACTERS).join('').trim();
}

/** The folded words of a text, in order, repetitions included. */
export function wordsOf(text: string): string[] {
  const folded = text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(MARKS, '')
    .replaceAll(/[ßøłđðþæœı]/gu, (letter) => PLAIN[letter] ?? letter);
  return folded.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
