import { detectLanguage } from '../text/detect-language.ts';
import { normalise, type Normalised } from '../text/normalise.ts';
import type { Entry } from './entry.ts';
import { findLexicon } from './find-lexicon.ts';
import type { Quantity } from './quantity.ts';
import { readCounted } from './read-counted.ts';
import { readDate } from './read-date.ts';
import { readName } from './read-name.ts';
import { readQualifier } from './read-qualifier.ts';
import { readTime } from './read-time.ts';
import { readVague } from './read-vague.ts';
import { readZero } from './read-zero.ts';
import type { Reading } from './reading.ts';
import { scanTokens } from './scan-tokens.ts';
import { TOKEN, type Tokens } from './tokens.ts';

/** What is known of a text beside its words. */
export interface ReadOptions {
  /** BCP 47; detected where absent, English where detection is unsure. */
  readonly lang?: string;
  /** ISO 8601 date or instant of publication: resolves weekdays, "yesterday" and missing years. */
  readonly published?: string;
}

type Reader = (tokens: Tokens, at: number, published: string | undefined) => Reading | undefined;

/** The first reader that makes something of a place wins. */
const READERS: readonly Reader[] = [readDate, readTime, readName, readVague, readZero, readCounted];
/** At a word that only opens phrases ("a few", "no arrests", "Friday"). */
const PHRASE_READERS: readonly Reader[] = [readDate, readTime, readVague, readZero];
/** At digits. */
const DIGIT_READERS: readonly Reader[] = [readDate, readTime, readName, readCounted];

const NO_READERS: readonly Reader[] = [];

/** False for most words that phrases open with ("a" of "a few"): no phrase goes on with the next word. */
function mayGoOn(tokens: Tokens, at: number, { seconds }: Entry): boolean {
  if (seconds === undefined || tokens.kind(at + 1) === TOKEN.symbol) return true;
  return tokens.kind(at + 1) === TOKEN.word && seconds.has(tokens.hash(at + 1));
}

function readersAt(tokens: Tokens, at: number): readonly Reader[] {
  const entry = tokens.entry(at);
  if (entry === undefined) return DIGIT_READERS;
  if (entry.isPhraseOnly !== true) return READERS;
  return mayGoOn(tokens, at, entry) ? PHRASE_READERS : NO_READERS;
}

function readAt(tokens: Tokens, at: number, published: string | undefined): Reading | undefined {
  for (const reader of readersAt(tokens, at)) {
    const read = reader(tokens, at, published);
    if (read !== undefined) return read;
  }
  return undefined;
}

/** Cuts a reading out of the text as given. */
function cutOut(source: string, normalised: Normalised, tokens: Tokens, reading: Reading): Quantity {
  const { from, to, kind, value, max, unit, word } = reading;
  const start = normalised.toSource(tokens.start(from));
  const end = normalised.toSourceEnd(tokens.end(to - 1));
  const qualifier = kind === 'name' ? undefined : (readQualifier(tokens, from, to) ?? reading.qualifier);
  const bare = { text: source.slice(start, end), start, end, kind, value };
  // Most quantities are bare, and spreading costs more than all the rest here.
  if ((max ?? qualifier ?? unit ?? word) === undefined) return bare;
  return {
    ...bare,
    ...(max !== undefined && { max }),
    ...(qualifier !== undefined && { qualifier }),
    ...(unit !== undefined && { unit }),
    ...(word !== undefined && { word }),
  };
}

function languageOf(text: string, lang: string | undefined): string {
  const known = lang ?? detectLanguage(text);
  return known === 'und' ? 'en' : known;
}

/**
 * Reads every quantity of a text, in order, none overlapping: numbers in digits and words, dates, times, money, measures, vague
 * words, and names that hold digits.
 *
 * @param text - any text; one line or a book. Linear in its length, never throws.
 * @returns offsets are UTF-16 units into `text` as given, `end` excluded, and cut out the number without its qualifier.
 */
export function readQuantities(text: string, options: ReadOptions = {}): Quantity[] {
  const normalised = normalise(text);
  const tokens = scanTokens(normalised.text, findLexicon(languageOf(text, options.lang)));
  const found: Quantity[] = [];
  let done = 0;
  for (const pivot of tokens.pivots) {
    if (pivot < done) continue;
    const reading = readAt(tokens, pivot, options.published);
    if (reading === undefined || reading.from < done) continue;
    found.push(cutOut(text, normalised, tokens, reading));
    done = reading.to;
  }
  return found;
}
