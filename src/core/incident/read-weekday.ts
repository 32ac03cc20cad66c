import { foldWord } from '../text/letters.ts';
import { WEEKDAYS } from './calendar-words.ts';

const BY_WORD: ReadonlyMap<string, number> = new Map(
  Object.values(WEEKDAYS).flatMap((days) =>
    days.flatMap((spellings, weekday) => spellings.split('|').map((word): [string, number] => [word, weekday])),
  ),
);

/** The weekday that a word names in any language known, 0 for Sunday; undefined for other words ("yesterday"). */
export function readWeekday(word: string): number | undefined {
  return BY_WORD.get(foldWord(word));
}
