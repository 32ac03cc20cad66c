import type { Counted } from './choose-people.ts';
import type { Figure } from './figure.ts';
import { markAt, type Reading } from './reading.ts';

/** How a figure adds to one before: "two more", "another 12" – but not "more than 12", which bounds. */
export function addsTo(reading: Reading, token: number, counted: Counted): Figure['adds'] {
  if (markAt(reading, token + 1, 'increment') > 0) return 'more';
  const isMore = [token - 2, token - 1].some((at) => {
    const length = markAt(reading, at, 'increment');
    return length > 0 && length === markAt(reading, at, 'bound');
  });
  if (isMore) return 'more';
  return isOthers(reading, token, counted) ? 'others' : undefined;
}

/** "Five others", "otros nueve agentes", "600 of them". */
function isOthers(reading: Reading, token: number, counted: Counted): boolean {
  if (markAt(reading, token - 1, 'other') === 1) return true;
  return markAt(reading, token + 1, 'other') > 0 && counted.kind !== 'unknown-noun';
}
