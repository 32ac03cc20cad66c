import type { Metric, Scope } from '../../incident/claim.ts';
import { findMark, markAt, type Reading } from './reading.ts';

/** What the sentences before have led to: whether the text now speaks of another incident than its own. */
export interface Discourse {
  readonly elsewhere: boolean;
}

/**
 * Decides what a figure covers: this incident, another one that the text links to it, a period or region, or people merely present.
 *
 * @param figure - the quantity's token.
 */
export function chooseScope(reading: Reading, figure: number, metric: Metric, discourse: Discourse): Scope {
  if (metric === 'deployed') return 'deployed';
  const [from, until] = clauseAround(reading, figure);
  if (isCumulative(reading, from, until)) return 'cumulative';
  if (findMark(reading, 'linked', from, until) >= 0 || isApart(reading, from, figure)) return 'linked_incident';
  return discourse.elsewhere ? 'linked_incident' : 'this_incident';
}

/** The stretch between semicolons around a token. */
function clauseAround(reading: Reading, figure: number): [number, number] {
  let from = figure;
  while (from > 0 && !/[;]/u.test(reading.tokens[from]?.gap ?? '')) from -= 1;
  let until = figure + 1;
  while (until < reading.tokens.length && !/[;]/u.test(reading.tokens[until]?.gap ?? '')) until += 1;
  return [from, until];
}

function isCumulative(reading: Reading, from: number, until: number): boolean {
  if (findMark(reading, 'cumulative', from, until) >= 0) return true;
  for (let at = findMark(reading, 'since', from, until); at >= 0; at = findMark(reading, 'since', at + 1, until)) {
    const next = reading.tokens[at + 1];
    if (next?.quantity !== undefined || markAt(reading, at + 1, 'period') > 0) return true;
  }
  return false;
}

/** "Three days after an attack in which 36 died", "hours earlier": a span of time sets what follows apart. */
function isApart(reading: Reading, from: number, figure: number): boolean {
  for (let at = from; at < figure - 1; at += 1) {
    if (reading.tokens[at]?.kind !== 'duration') continue;
    if (markAt(reading, at + 1, 'apart') > 0 || (at + 2 === figure && markAt(reading, at + 1, 'subordinator') > 0))
      return true;
  }
  return false;
}
