import { matchPhrase, matchPhraseBack, type PhraseMatch } from './match-phrase.ts';
import type { Phrases } from './phrases.ts';
import type { Qualifier } from './quantity.ts';
import { TOKEN, type Tokens } from './tokens.ts';

/** Signs that bound a number: before it, and (the plus) after it. */
const SIGNS_BEFORE: ReadonlyMap<string, Qualifier> = new Map([
  ['>', 'gt'],
  ['≥', 'ge'],
  ['<', 'lt'],
  ['≤', 'le'],
  ['~', 'approx'],
  ['≈', 'approx'],
  ['±', 'approx'],
]);
/** How many fillers may stand between a qualifier and its number. */
const MAX_FILLERS = 2;

function signBefore(tokens: Tokens, last: number): Qualifier | undefined {
  if (tokens.is(last, '=') && (tokens.is(last - 1, '>') || tokens.is(last - 1, '<'))) {
    return tokens.is(last - 1, '>') ? 'ge' : 'le';
  }
  return tokens.kind(last) === TOKEN.symbol ? SIGNS_BEFORE.get(tokens.raw(last)) : undefined;
}

function pastFillers(tokens: Tokens, last: number, fillers: Phrases<true>): number {
  const filler = matchPhraseBack(tokens, last, fillers);
  return filler === undefined ? last : filler.from - 1;
}

/** A bound that no verb takes for its particle: "handed over 900 litres". */
function ownBound(tokens: Tokens, match: PhraseMatch<Qualifier> | undefined): PhraseMatch<Qualifier> | undefined {
  const isParticle =
    match?.value === 'gt' && match.to === match.from + 1 && tokens.isIn(match.from - 1, 'particleVerbs');
  return isParticle ? undefined : match;
}

/** The qualifier that stands before token `from`; a bound outweighs an "about" nearer to the number. */
function qualifierBefore(tokens: Tokens, from: number): Qualifier | undefined {
  const { before, fillers } = tokens.lexicon;
  let last = from - 1;
  let found: Qualifier | undefined;
  for (let step = 0; step <= MAX_FILLERS && last >= 0; step++) {
    const sign = signBefore(tokens, last);
    if (sign !== undefined) return sign;
    const match = ownBound(tokens, matchPhraseBack(tokens, last, before));
    if (match !== undefined && match.value !== 'approx') return match.value;
    found ??= match?.value;
    last = match === undefined ? pastFillers(tokens, last, fillers) : match.from - 1;
  }
  return found;
}

/** "six men or more", "six men at least": the noun stands between; a bound of one word may be that of what follows. */
function pastNoun(tokens: Tokens, to: number): PhraseMatch<Qualifier> | undefined {
  if (tokens.kind(to) !== TOKEN.word) return undefined;
  const match = matchPhrase(tokens, to + 1, tokens.lexicon.after);
  if (match === undefined || tokens.isIn(to + 1, 'or')) return match;
  return match.value !== 'approx' && match.to > match.from + 1 ? match : undefined;
}

function qualifierAfter(tokens: Tokens, to: number): Qualifier | undefined {
  if (tokens.is(to, '+') && tokens.touches(to - 1)) return 'ge';
  const at = tokens.is(to, '-') && tokens.touches(to - 1) ? to + 1 : to;
  const match = matchPhrase(tokens, at, tokens.lexicon.after) ?? pastNoun(tokens, to);
  if (match === undefined) return undefined;
  // "60 dead and at least 40 wounded": a phrase that another number follows is that number's.
  const ahead = tokens.kind(match.to) === TOKEN.digits || tokens.entry(match.to)?.cardinal !== undefined;
  return ahead ? undefined : match.value;
}

/** How the words before token `from` or after token `to` (excluded) bound the number between them. */
export function readQualifier(tokens: Tokens, from: number, to: number): Qualifier | undefined {
  return qualifierBefore(tokens, from) ?? qualifierAfter(tokens, to);
}
