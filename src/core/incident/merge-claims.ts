import type { Claim } from './claim.ts';
import { isSameOrigin, nameWords } from './origin.ts';

/**
 * Keeps one claim a speaker and figure: what a report says again, without naming another speaker, is the same claim. The one
 * that tells more stays: with its speaker, its qualifier, its exact category.
 */
export function mergeClaims(claims: readonly Claim[]): Claim[] {
  const byFigure = Map.groupBy(claims, ({ metric, scope, n, nMax, word }) =>
    [metric, scope, n ?? word, nMax].join(' '),
  );
  return [...byFigure.values()].flatMap(mergeFigure).toSorted((a, b) => a.start - b.start);
}

function mergeFigure(claims: readonly Claim[]): Claim[] {
  const kept: Claim[] = [];
  for (const claim of claims) {
    const at = kept.findIndex((one) => isSamePeople(one, claim) && isSameSpeaker(one, claim));
    const known = kept[at];
    if (known === undefined) kept.push(claim);
    else if (tells(claim) > tells(known)) kept[at] = claim;
  }
  return kept;
}

function isSamePeople(a: Claim, b: Claim): boolean {
  return a.category === b.category || a.category === 'unknown' || b.category === 'unknown';
}

/** "The Army" and "army" are one speaker of a report, "the ministry" is the Interior Ministry that it named before. */
function isSameSpeaker({ attributedTo: a }: Claim, { attributedTo: b }: Claim): boolean {
  return a === undefined || b === undefined || isSameOrigin(nameWords(a.name), nameWords(b.name));
}

function tells({ attributedTo, op, category }: Claim): number {
  return (attributedTo === undefined ? 0 : 1) + (op === 'eq' ? 0 : 2) + (category === 'unknown' ? 0 : 4);
}
