/**
 * The spelling key of a place name: folded to lower case without accents, blanks, hyphens or apostrophes, so that
 * "Tondi Kaïna", "Tondi-Kaina" and "Tondikaina" are one.
 */
export function placeKey(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
