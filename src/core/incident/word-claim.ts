import type { Claim } from './claim.ts';
import { CATEGORY_WORDS, METRIC_WORDS, OP_WORDS } from './toll-words.ts';

const NUMBER = new Intl.NumberFormat('en-GB');

/** A claim in a few words, as the toll tells it: "at least 60 soldiers killed"; a vague word stands as written. */
export function wordClaim({ op, n, nMax, word, metric, category }: Claim): string {
  const ends = [n, nMax].filter((end) => end !== null).map((end) => NUMBER.format(end));
  const figure = n === null ? (word ?? '') : ends.join('–');
  return [OP_WORDS[op], figure, CATEGORY_WORDS[category], METRIC_WORDS[metric]].filter((one) => one !== '').join(' ');
}
