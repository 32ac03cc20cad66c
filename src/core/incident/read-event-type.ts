import { foldWord } from '../text/letters.ts';
import { EVENT_WORDS, type EventType, type EventWords } from './event-words.ts';

const TITLE_WEIGHT = 3;
const RULES = EVENT_WORDS.map((rule) => ({ rule, pattern: patternOf(rule) }));

/** The event type and sub-type that a report's words tell of most, by ACLED's names; the title counts three times. */
export function readEventType(title: string, text: string): { type: EventType; subType: string } | undefined {
  const [head, body] = [foldWord(title), foldWord(text)];
  let best: { rule: EventWords; score: number } | undefined;
  for (const { rule, pattern } of RULES) {
    const score = TITLE_WEIGHT * countMatches(head, pattern) + countMatches(body, pattern);
    if (score > (best?.score ?? 0)) best = { rule, score };
  }
  return best === undefined ? undefined : { type: best.rule.type, subType: best.rule.subType };
}

function patternOf({ stems }: EventWords): RegExp {
  const words = stems.split(',').map((stem) => foldWord(stem.trim()).replaceAll(/\s+/gu, String.raw`[\s-]+`));
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:ال|لل)?(?:${words.join('|')})`, 'gu');
}

function countMatches(text: string, pattern: RegExp): number {
  return new Set(Array.from(text.matchAll(pattern), ([match]) => match)).size;
}
