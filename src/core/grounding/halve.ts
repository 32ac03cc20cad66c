/**
 * Finds by halving the first index from which on a condition holds.
 *
 * @param isReached - false up to some index and true from there on.
 * @returns `length` where it never holds.
 */
export function firstIndex(length: number, isReached: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isReached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
