/** The next line of a list, from −1 (none) on; goes round at both ends. */
export function moveInList(at: number, by: 1 | -1, length: number): number {
  if (length === 0) return -1;
  if (at < 0) return by > 0 ? 0 : length - 1;
  return (at + by + length) % length;
}
