import type { Entry } from './entry.ts';
import { exactDigits } from './exact-value.ts';
import { addUnits, emptySum, multiplySum, openScale, totalOf, type NumberSum } from './number-sum.ts';
import { readDigits } from './read-digits.ts';
import { TOKEN, type Tokens } from './tokens.ts';

/** What digits and number words add up to; `to` is the token after the last one. */
export interface SumRead {
  readonly to: number;
  readonly value: number | string;
  readonly isOrdinal: boolean;
  /** The last multiplier, 1 where there is none: "one million and a half" is half of it more. */
  readonly scale: number;
  /** A single run of digits and nothing else. */
  readonly isPlainDigits: boolean;
  /** The number up to the last "and": 100 in "one hundred and three quarters". */
  readonly beforeAnd?: SumRead;
  /** The number before its last word where that is a round ten: 100 in "one hundred thirty(-fifths)". */
  readonly beforeTens?: SumRead;
}

type AtomKind = 'digits' | 'cardinal' | 'scale' | 'ordinal' | 'ordinalScale';
interface Atom {
  readonly kind: AtomKind;
  readonly value: number;
  readonly to: number;
}
interface Progress {
  readonly tokens: Tokens;
  readonly sum: NumberSum;
  readonly mayJoin: boolean;
  /** The first word carries the article: "الثلاثون" is the thirtieth. */
  readonly isDefinite: boolean;
  previous?: AtomKind;
}

const HUNDRED = 100;
const MULTIPLIERS: ReadonlySet<AtomKind> = new Set<AtomKind>(['scale', 'ordinalScale']);
const ORDINALS: ReadonlySet<AtomKind> = new Set<AtomKind>(['ordinal', 'ordinalScale']);

const isOrdinal = (kind: AtomKind | undefined): boolean => kind !== undefined && ORDINALS.has(kind);
const isScaleLike = (value: number): boolean => value === HUNDRED || value >= 1000;

function wordAtom(entry: Entry, to: number): Atom | undefined {
  const { scale, cardinal, ordinal } = entry;
  if (scale !== undefined) return { kind: 'scale', value: scale, to };
  if (cardinal !== undefined) return { kind: 'cardinal', value: cardinal, to };
  return ordinal === undefined
    ? undefined
    : { kind: isScaleLike(ordinal) ? 'ordinalScale' : 'ordinal', value: ordinal, to };
}

/** Digits stand first, after a multiplier, or after a round hundred: "4 thousand 3 hundred and 21". */
function digitsAtom({ tokens, sum, previous }: Progress, at: number): Atom | undefined {
  const read = readDigits(tokens, at);
  if (read === undefined || typeof read.value !== 'number') return undefined;
  if (previous === undefined) return { kind: 'digits', value: read.value, to: read.to };
  const fits = previous === 'scale' && read.isInteger && read.value > 0 && (!sum.hasCurrent || read.value < HUNDRED);
  return fits ? { kind: 'digits', value: read.value, to: read.to } : undefined;
}

function atomAt(progress: Progress, at: number): Atom | undefined {
  const entry = progress.tokens.entry(at);
  return entry === undefined ? digitsAtom(progress, at) : wordAtom(entry, at + 1);
}

/** After an ordinal only ordinals follow, where the language chains them; after digits only a multiplier. */
function mayFollow({ tokens, previous }: Progress, kind: AtomKind): boolean {
  const { ordinalChains, unitsFirst } = tokens.lexicon.source.joining;
  if (isOrdinal(previous)) return isOrdinal(kind) ? ordinalChains : unitsFirst && kind === 'cardinal';
  return previous !== 'digits' || MULTIPLIERS.has(kind);
}

function take(progress: Progress, atom: Atom): boolean {
  if (!mayFollow(progress, atom.kind)) return false;
  const { sum, tokens } = progress;
  const isMultiplier = MULTIPLIERS.has(atom.kind);
  const fits = isMultiplier ? multiplySum(sum, atom.value) : addUnits(sum, atom.value, tokens.lexicon.source.joining);
  if (fits && !isOrdinal(progress.previous)) progress.previous = atom.kind;
  return fits;
}

function mayJoinTens(tokens: Tokens, at: number): boolean {
  const { afterTens } = tokens.lexicon.source.joining;
  const entry = tokens.entry(at);
  const units = entry?.cardinal ?? entry?.ordinal;
  return afterTens === 'all' || (afterTens === 'one' && (units === 1 || units === 11));
}

/** Steps over what may stand between number words: a hyphen, or the "and" that the language puts there. */
function pastJoint({ tokens, sum, mayJoin, previous }: Progress, at: number): number {
  if (previous === undefined || previous === 'digits') return at;
  if (tokens.is(at, '-')) return tokens.isIn(at + 1, 'joins') && tokens.is(at + 2, '-') ? at + 3 : at + 1;
  if (!mayJoin || !tokens.isIn(at, 'joins')) return at;
  const isRound = !sum.hasCurrent || sum.current % HUNDRED === 0;
  const joins = isRound ? tokens.lexicon.source.joining.afterScale : mayJoinTens(tokens, at + 1);
  return joins ? at + 1 : at;
}

const snapshot = ({ sum, previous, isDefinite }: Progress, to: number): SumRead => ({
  to,
  value: totalOf(sum),
  isOrdinal: isDefinite || isOrdinal(previous),
  scale: openScale(sum),
  isPlainDigits: false,
});

const isTens = ({ kind, value }: Atom): boolean =>
  kind === 'cardinal' && value >= 20 && value < HUNDRED && value % 10 === 0;

/** What a reading keeps of the one before it: where an "and" or a round ten began. */
function marks({ tokens }: Progress, atom: Atom, to: number, best: SumRead | undefined): Partial<SumRead> {
  const isJoined = tokens.isIn(to, 'joins') || tokens.entry(to)?.and === true;
  const beforeAnd = isJoined ? best : best?.beforeAnd;
  return { ...(beforeAnd && { beforeAnd }), ...(best && isTens(atom) && { beforeTens: best }) };
}

/** "three hundred and two hundred": what came after the last multiplier belongs to the next number. */
function longestSum(progress: Progress, from: number): SumRead | undefined {
  let best: SumRead | undefined;
  let atMultiplier: SumRead | undefined;
  for (let to = from; ; to = best.to) {
    const atom = atomAt(progress, pastJoint(progress, to));
    if (atom === undefined) return best;
    if (!take(progress, atom)) return atom.kind === 'scale' ? (atMultiplier ?? best) : best;
    best = { ...snapshot(progress, atom.to), ...marks(progress, atom, to, best) };
    if (atom.kind === 'scale') atMultiplier = best;
  }
}

/** A run of digits that nothing beside it can make a longer number: most numbers of most texts. */
function isLoneRun(tokens: Tokens, at: number): boolean {
  if (tokens.kind(at) !== TOKEN.digits) return false;
  const next = tokens.kind(at + 1);
  if (next === TOKEN.symbol) return !tokens.touches(at);
  return next !== TOKEN.digits && tokens.entry(at + 1) === undefined;
}

/**
 * Reads the longest run of digits and number words that makes one number: "3 hundred and 21", "deux cent deux mille".
 *
 * @param mayJoin - false leaves "and" to the reader of ranges ("between one hundred and three hundred").
 */
export function sumWords(tokens: Tokens, from: number, mayJoin = true): SumRead | undefined {
  if (isLoneRun(tokens, from)) {
    return { to: from + 1, value: exactDigits(tokens.raw(from)), isOrdinal: false, scale: 1, isPlainDigits: true };
  }
  const isDefinite = tokens.entry(from)?.definite === true;
  const best = longestSum({ tokens, sum: emptySum(), mayJoin, isDefinite }, from);
  const first = readDigits(tokens, from);
  if (first === undefined || (best !== undefined && best.to > first.to)) return best;
  return { to: first.to, value: first.value, isOrdinal: false, scale: 1, isPlainDigits: true };
}
