/**
 * Folds a word for look-up: lower case, accents and Arabic vowel signs taken off, letters that spelling confuses made one.
 *
 * @param word - one word; its length may change, so offsets are kept by the caller.
 */
export function foldWord(word: string): string {
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
