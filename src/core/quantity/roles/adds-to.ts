import type { Counted } from './choose-people.ts';
import type { Figure } from './figure.ts';
import { markAt, type Reading } from './reading.ts';

const FOUND_TOKENS = 4;

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

/** "Five others", "otros nueve agentes", "600 of them"; "two bodies were found", which come on top of those found before. */
function isOthers(reading: Reading, token: number, counted: Counted): boolean {
  if (markAt(reading, token - 1, 'other') === 1) return true;
  if (markAt(reading, token + 1, 'other') > 0 && counted.kind !== 'unknown-noun') return true;
  return counted.kind !== 'things' && isFound(reading, counted.end + 1);
}

function isFound(reading: Reading, from: number): boolean {
  for (let at = from; at < from + FOUND_TOKENS; at += 1) {
    if (markAt(reading, at, 'found') > 0) return true;
    if (reading.tokens[at]?.quantity !== undefined || markAt(reading, at, 'subordinator') > 0) return false;
  }
  return false;
}
