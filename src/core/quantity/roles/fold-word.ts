/** Most words of most texts: nothing to take off. */
const PLAIN = /^[A-Za-z0-9]*$/u;

/**
 * Folds a word for look-up: lower case, accents and Arabic vowel signs taken off, letters that spelling confuses made one.
 *
 * @param word - one word; its length may change, so offsets are kept by the caller.
 */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .replaceAll(/[أإآٱ]/gu, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه');
}
