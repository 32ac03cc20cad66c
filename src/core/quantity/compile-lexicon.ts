import { foldWord, hashWord } from '../text/letters.ts';
import type { Entry } from './entry.ts';
import type { Lexicon, UnitWord } from './lexicon.ts';
import type { Qualifier } from './quantity.ts';
import { indexPhrases, listPhrases, phraseWords, type Phrases } from './phrases.ts';
import { compoundReader } from './split-compound.ts';

/** A lexicon ready for look-ups: keys folded, phrases by their first or last word. */
export interface CompiledLexicon {
  readonly source: Lexicon;
  readonly entries: ReadonlyMap<string, Entry>;
  /** 1 at the low 16 bits of the hash of every word in `entries`: most words of a text are passed over without a look-up. */
  readonly bloom: Uint8Array;
  /** Which lists a word stands in: one look-up a word answers all questions of that sort. */
  readonly memberships: ReadonlyMap<string, ReadonlySet<SetName>>;
  /** The same kind of table for `memberships`. */
  readonly listBloom: Uint8Array;
  readonly vague: Phrases<string>;
  readonly vagueMultipliers: Phrases<true>;
  readonly percent: Phrases<true>;
  readonly percentBefore: Phrases<true>;
  readonly shares: Phrases<true>;
  readonly over: Phrases<true>;
  readonly before: Phrases<Qualifier>;
  readonly after: Phrases<Qualifier>;
  readonly fillers: Phrases<true>;
  readonly units: Phrases<UnitWord>;
  readonly currencies: Phrases<string>;
  readonly zeroDeterminers: Phrases<true>;
  readonly zeroPronouns: Phrases<true>;
  readonly weekdays: Phrases<number>;
  readonly relativeDays: Phrases<number>;
  readonly clockTimes: Phrases<string>;
  readonly halfDays: Phrases<'am' | 'pm'>;
  readonly agesAfter: Phrases<true>;
  readonly agesBefore: Phrases<true>;
  readonly namesBefore: Phrases<true>;
  readonly magnitudes: ReadonlyMap<string, number>;
  /** Reads a word that is written together of several number words; only where the language does so. */
  readonly compound?: (text: string, start: number, end: number) => Entry | undefined;
}

/** The bits of a hash that index the bloom tables of words. */
export const BLOOM_MASK = 0xffff;

const SETS = {
  articles: (l: Lexicon) => l.articles,
  definites: (l: Lexicon) => l.definiteArticles,
  casualties: (l: Lexicon) => l.casualties,
  counting: (l: Lexicon) => l.countingWords,
  joins: (l: Lexicon) => l.joining.words,
  points: (l: Lexicon) => l.decimalWords,
  minus: (l: Lexicon) => l.minusWords,
  between: (l: Lexicon) => l.range.between,
  and: (l: Lexicon) => l.range.and,
  from: (l: Lexicon) => l.range.from,
  to: (l: Lexicon) => l.range.to,
  or: (l: Lexicon) => l.range.or,
  changeVerbs: (l: Lexicon) => l.range.changeVerbs,
  zeroNouns: (l: Lexicon) => l.zero.nouns,
  zeroAdjectives: (l: Lexicon) => l.zero.adjectives,
  metreWords: (l: Lexicon) => l.metreWords,
  shyMonths: (l: Lexicon) => l.shyMonths,
  ahead: (l: Lexicon) => l.aheadWords,
  dateWords: (l: Lexicon) => l.dateWords,
  dateFillers: (l: Lexicon) => l.dateFillers,
  decades: (l: Lexicon) => l.decadeSuffixes,
  hours: (l: Lexicon) => l.times.hours,
  at: (l: Lexicon) => l.times.at,
  pastHour: (l: Lexicon) => l.times.past,
  beforeHour: (l: Lexicon) => l.times.before,
  particleVerbs: (l: Lexicon) => l.qualifiers.particleVerbs,
  ageVerbs: (l: Lexicon) => l.ages.verbs,
  ageYears: (l: Lexicon) => l.ages.years,
  persons: (l: Lexicon) => l.ages.persons,
  ageOf: (l: Lexicon) => l.ages.of,
  periods: (l: Lexicon) => l.ages.periods,
  behind: (l: Lexicon) => l.behindWords,
  labels: (l: Lexicon) => l.names.labels,
  namesAfter: (l: Lexicon) => l.names.after,
  weapons: (l: Lexicon) => l.names.weapons,
  ordinalSuffixes: (l: Lexicon) => l.ordinalSuffixes,
  quarters: (l: Lexicon) => l.quarterWords,
} as const satisfies Record<string, (lexicon: Lexicon) => readonly string[]>;

export type SetName = keyof typeof SETS;

function halfDaysOf({ times }: Lexicon): Record<string, 'am' | 'pm'> {
  const all = [...times.am.map((word) => [word, 'am']), ...times.pm.map((word) => [word, 'pm'])];
  return Object.fromEntries(all) as Record<string, 'am' | 'pm'>;
}

function foldedSet(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.flatMap((word) => [foldWord(word), phraseWords(word).join(' ')]));
}

function membershipsOf(lexicon: Lexicon): Map<string, Set<SetName>> {
  const found = new Map<string, Set<SetName>>();
  for (const [name, list] of Object.entries(SETS)) {
    for (const word of foldedSet(list(lexicon))) {
      const names = found.get(word) ?? new Set<SetName>();
      found.set(word, names.add(name as SetName));
    }
  }
  return found;
}

const isPhraseOnly = (entry: Entry): boolean => Object.keys(entry).every((key) => key === 'opens' || key === 'seconds');

type Put = <Key extends keyof Entry>(words: Readonly<Record<string, NonNullable<Entry[Key]>>>, key: Key) => void;

function buildEntries(lexicon: Lexicon): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const entryOf = (word: string): Entry => {
    const folded = foldWord(word);
    const entry = entries.get(folded) ?? {};
    entries.set(folded, entry);
    return entry;
  };
  const put: Put = (words, key) => {
    for (const [word, value] of Object.entries(words)) entryOf(word)[key] = value as never;
  };
  put(lexicon.cardinals, 'cardinal');
  put(lexicon.scales, 'scale');
  put(lexicon.ordinals, 'ordinal');
  put(lexicon.denominators, 'denominator');
  put(lexicon.fractions, 'fraction');
  put(lexicon.collectives, 'collective');
  put(lexicon.months, 'month');
  put(lexicon.duals, 'dual');
  const { vague, zero, weekdays, relativeDays, times } = lexicon;
  const opening = [vague, weekdays, relativeDays, times.named].flatMap(Object.keys);
  opening.push(...zero.determiners, ...zero.pronouns);
  for (const phrase of opening) {
    const [first = phrase, second] = phraseWords(phrase);
    addOpening(entryOf(first), second);
  }
  for (const [word, { notAfter, notBefore }] of Object.entries(lexicon.shy)) {
    entryOf(word).shy = { notAfter: foldedSet(notAfter), notBefore: foldedSet(notBefore) };
  }
  for (const entry of entries.values()) if (isPhraseOnly(entry)) entry.isPhraseOnly = true;
  return withPrefixes(entries, lexicon);
}

/** Notes that a phrase opens with a word, and how it goes on. */
function addOpening(entry: Entry, second: string | undefined): void {
  const isFirst = entry.opens !== true;
  entry.opens = true;
  if (second === undefined) delete entry.seconds;
  else if (isFirst || entry.seconds !== undefined) (entry.seconds ??= new Set()).add(hashWord(second));
}

/** Every word with every prefix that the language writes onto words: وعشرون, بألفين. */
function withPrefixes(entries: Map<string, Entry>, lexicon: Lexicon): Map<string, Entry> {
  const { prefixes, andPrefix, definitePrefix } = lexicon;
  const percents = new Set(lexicon.percent.map(foldWord));
  for (const [word, entry] of Array.from(entries)) {
    for (const prefix of prefixes) {
      const written = prefix + word;
      if (entries.has(written) || percents.has(written)) continue;
      const and = andPrefix !== undefined && prefix.startsWith(andPrefix);
      const definite = definitePrefix !== undefined && prefix.endsWith(definitePrefix);
      entries.set(written, { ...entry, and, definite });
    }
  }
  return entries;
}

function bloomOf(words: Iterable<string>): Uint8Array {
  const bloom = new Uint8Array(BLOOM_MASK + 1);
  for (const word of words) bloom[hashWord(word) & BLOOM_MASK] = 1;
  return bloom;
}

const compiled = new WeakMap<Lexicon, CompiledLexicon>();

/** Prepares a lexicon for look-ups; the work is done once a lexicon. */
export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  const known = compiled.get(lexicon);
  if (known !== undefined) return known;
  const entries = buildEntries(lexicon);
  const memberships = membershipsOf(lexicon);
  const made: CompiledLexicon = {
    source: lexicon,
    entries,
    bloom: bloomOf(entries.keys()),
    memberships,
    listBloom: bloomOf(memberships.keys()),
    vague: indexPhrases(lexicon.vague, 'first'),
    vagueMultipliers: listPhrases(lexicon.vagueMultipliers, 'last'),
    percent: listPhrases(lexicon.percent),
    percentBefore: listPhrases(lexicon.percentBefore, 'last'),
    shares: listPhrases(lexicon.shareWords),
    over: listPhrases(lexicon.overWords),
    before: indexPhrases(lexicon.qualifiers.before, 'last'),
    after: indexPhrases(lexicon.qualifiers.after, 'first'),
    fillers: listPhrases(lexicon.qualifiers.fillers, 'last'),
    units: indexPhrases(lexicon.units, 'first'),
    currencies: indexPhrases(lexicon.currencies, 'first'),
    zeroDeterminers: listPhrases(lexicon.zero.determiners),
    zeroPronouns: listPhrases(lexicon.zero.pronouns),
    weekdays: indexPhrases(lexicon.weekdays, 'first'),
    relativeDays: indexPhrases(lexicon.relativeDays, 'first'),
    clockTimes: indexPhrases(lexicon.times.named, 'first'),
    halfDays: indexPhrases(halfDaysOf(lexicon), 'first'),
    agesAfter: listPhrases(lexicon.ages.after),
    agesBefore: listPhrases(lexicon.ages.before, 'last'),
    namesBefore: listPhrases(lexicon.names.before, 'last'),
    magnitudes: new Map(Object.entries(lexicon.magnitudes)),
    ...(lexicon.joining.compounds && { compound: compoundReader(entries, lexicon.joining) }),
  };
  compiled.set(lexicon, made);
  return made;
}
