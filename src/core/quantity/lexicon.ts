import type { Qualifier, QuantityKind } from './quantity.ts';

/** Words (or phrases, with single spaces) and what they say. Case and accents do not count; hyphens read as spaces. */
type Words<Value> = Readonly<Record<string, Value>>;

/** A unit word: the kind it makes of a number, and the unit's neutral name ("km", "kg", "day"). */
export type UnitWord = readonly [kind: QuantityKind, unit: string];

/**
 * All that reading quantities needs to know of a language. A new language is one file that fills this in, one line in
 * `find-lexicon.ts`, and its tests. Lists may be empty: what a language does not say is not read.
 */
export interface Lexicon {
  /** ISO 639-1. */
  readonly lang: string;
  /** The decimal mark, for "1.247" and "1,247", which only the language tells apart. */
  readonly decimalMark: '.' | ',';
  /** Whether the other mark is a decimal mark too where three digits do not make it a grouping mark. */
  readonly bothMarks: boolean;
  /** Whether 02/06 means 2 June without doubt; where both orders are in use, such a date is ambiguous. */
  readonly dayFirst: boolean;

  /** Number words from 0 to 999 that are no multiplier: one, twenty, quinientos. */
  readonly cardinals: Words<number>;
  /** Multipliers, 100 and up: hundred, thousand, mil, millones. */
  readonly scales: Words<number>;
  /** First, second, twentieth, centésimo: the word that ends an ordinal. */
  readonly ordinals: Words<number>;
  /** What is glued to digits to make an ordinal: st, nd, ème, º. */
  readonly ordinalSuffixes: readonly string[];
  /** Half, thirds, quarters: the lower number of a fraction. */
  readonly denominators: Words<number>;
  /** Fractions that need no number before them: half is 0.5, anderthalb 1.5. */
  readonly fractions: Words<number>;
  /** Dozen, douzaine, decena: how many, and whether the language means about that many. */
  readonly collectives: Words<{ readonly value: number; readonly approx: boolean }>;
  /** Words that say "many" without a number, by their neutral class: dozens, several, tens_of_thousands. */
  readonly vague: Words<string>;
  /** Words before a multiplier that leave it vague: "several hundred", "a few dozen". */
  readonly vagueMultipliers: readonly string[];

  /** How number words are strung together. */
  readonly joining: {
    /** And, et, y, e. */
    readonly words: readonly string[];
    /** Which units the word joins to tens: "vingt et un" only 1 (and 11), "treinta y dos" all. */
    readonly afterTens: 'all' | 'one' | 'none';
    /** "two hundred and five". */
    readonly afterScale: boolean;
    /** Units stand before tens: "ثلاثة وعشرون". */
    readonly unitsFirst: boolean;
    /** Counting by twenties: soixante-dix, quatre-vingt. */
    readonly byTwenties: boolean;
    /** Words are written together: einundzwanzig, veintemilésimo. */
    readonly compounds: boolean;
    /** Every part of an ordinal is one: cuadragésimo séptimo. */
    readonly ordinalChains: boolean;
    /** An ordinal in the singular divides too: trois cinquième. */
    readonly singularParts: boolean;
  };
  /** Letters written onto a word: و (and), ب, ال. The first one says "and" where `andPrefix` is set. */
  readonly prefixes: readonly string[];
  readonly andPrefix?: string;
  /** The article as a prefix (ال): it makes an ordinal of a number. */
  readonly definitePrefix?: string;

  /** A, an, un: "one" only before a multiplier, a fraction or a collective. */
  readonly articles: readonly string[];
  /** The, le, die: before a divisor they make a part (le quart), and are no part of the number. */
  readonly definiteArticles: readonly string[];
  /** Nouns before which an article counts: un mort, ein Toter. */
  readonly casualties: readonly string[];
  /** Words that make an article a number: only, solo, nur. */
  readonly countingWords: readonly string[];
  /** Point, virgule, coma. */
  readonly decimalWords: readonly string[];
  /** Minus, negative. */
  readonly minusWords: readonly string[];
  /** Over, sur, sobre: "one over three". */
  readonly overWords: readonly string[];
  /** In, out of: "six in ten", "nine out of ten". */
  readonly shareWords: readonly string[];
  readonly percent: readonly string[];
  /** Per cent of, pourcentage de: what stands before the number. */
  readonly percentBefore: readonly string[];
  readonly qualifiers: {
    readonly before: Words<Qualifier>;
    readonly after: Words<Qualifier>;
    /** Verbs that take one of these words for their own: "handed over 900 litres" bounds nothing. */
    readonly particleVerbs: readonly string[];
    /** May stand between a qualifier and its number: another, a further. */
    readonly fillers: readonly string[];
  };
  readonly range: {
    readonly between: readonly string[];
    readonly and: readonly string[];
    readonly from: readonly string[];
    readonly to: readonly string[];
    readonly or: readonly string[];
    /** "rose from 24 to 39" is two numbers, no range. */
    readonly changeVerbs: readonly string[];
  };
  readonly zero: {
    /** No, aucun, kein, no había: zero before one of `nouns`. */
    readonly determiners: readonly string[];
    /** Nobody, personne: zero by themselves. */
    readonly pronouns: readonly string[];
    /** What is counted in reports: dead, arrests, victims. */
    readonly nouns: readonly string[];
    /** May stand between the determiner and the noun. */
    readonly adjectives: readonly string[];
  };

  /** Unit words: kilometres, tonnes, hours. */
  readonly units: Words<UnitWord>;
  /** Currency words, by ISO 4217 code. */
  readonly currencies: Words<string>;
  /** Letters after digits that multiply: k, m, bn. `m` may be metres. */
  readonly magnitudes: Words<number>;
  /** Words after "46 m" that make it metres. */
  readonly metreWords: readonly string[];

  /** Months by number, abbreviations too. */
  readonly months: Words<number>;
  /** Months that are also other words (may, march, mars): read only beside a day or year, or after `dateWords`. */
  readonly shyMonths: readonly string[];
  /** Weekdays, Monday 1 to Sunday 7. */
  readonly weekdays: Words<number>;
  /** Days from the day of publication: yesterday −1. */
  readonly relativeDays: Words<number>;
  /** Units that carry "two" themselves: ساعتين. */
  readonly duals: Words<UnitWord>;
  /** Last, previous, dernier: the weekday beside it is not the day of publication. */
  readonly behindWords: readonly string[];
  /** Next, prochain: the weekday beside it lies ahead. */
  readonly aheadWords: readonly string[];
  /** Words before a year or a shy month: in, since, depuis. */
  readonly dateWords: readonly string[];
  /** What is glued to a year to make a decade of it: s, er. */
  readonly decadeSuffixes: readonly string[];
  /** May stand between day, month and year: of, de, du, the. */
  readonly dateFillers: readonly string[];

  readonly times: {
    /** Noon, minuit: hh:mm. */
    readonly named: Words<string>;
    readonly am: readonly string[];
    readonly pm: readonly string[];
    /** O'clock, heures, Uhr, h. */
    readonly hours: readonly string[];
    /** At, à, um, vers: what tells a clock time from a duration where the hour word does not. */
    readonly at: readonly string[];
    /** "quarter past seven", "Viertel nach sieben". */
    readonly past: readonly string[];
    /** "quarter to eight", "zehn vor acht". */
    readonly before: readonly string[];
    /** Whether the hour word alone makes a clock time (Uhr). */
    readonly hoursAreClock: boolean;
  };
  readonly ages: {
    /** Year-old, años de edad. */
    readonly after: readonly string[];
    /** Aged, âgé de, avait. */
    readonly before: readonly string[];
    /** Avait, tiene: with years after them they tell an age. */
    readonly verbs: readonly string[];
    /** Ans, años: years that may be an age. */
    readonly years: readonly string[];
    /** Persons: "a worker of 44". */
    readonly persons: readonly string[];
    readonly of: readonly string[];
    /** Nouns whose "de 20 ans" is no age: peine, guerre, plazo. */
    readonly periods: readonly string[];
  };
  readonly names: {
    /** Route 4, Boeing 737, Article 5: read with a capital. */
    readonly before: readonly string[];
    /** No., number, nº: whatever follows is a label. */
    readonly labels: readonly string[];
    /** 7th Brigade, 41 Wing: read with a capital. */
    readonly after: readonly string[];
    /** Rounds, calibre: makes "7.62 mm" a name. */
    readonly weapons: readonly string[];
  };
  /** Words that are numbers only in company: "one" is none after "no" or before "of". */
  readonly shy: Words<{ readonly notAfter: readonly string[]; readonly notBefore: readonly string[] }>;
  /** Words before which an ordinal and a duration look alike, or which end discourse ordinals. */
  readonly quarterWords: readonly string[];
}
