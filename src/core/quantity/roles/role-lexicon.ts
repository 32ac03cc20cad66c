import type { ATTRIBUTION_KINDS, Category, Metric } from '../../incident/claim.ts';

/**
 * Where the counted people stand beside an event word: `object` after it ("killing 12"), `subject` before it ("12 died"), `noun`
 * on either side ("12 dead", "the death of 12"); a `participle` is an object or a subject by its auxiliary ("has killed 12", "12 were killed").
 */
const EVENT_FORMS = ['object', 'subject', 'noun', 'participle'] as const;
export type EventForm = (typeof EVENT_FORMS)[number];

/** Words that steer the reading without being an event or people. */
const MARKS = [
  /** Auxiliaries of the passive: were, been, ont été. */
  'be',
  /** Auxiliaries of the perfect: has, had, ont. */
  'have',
  /** Starts a clause of its own: when, while, although. */
  'subordinator',
  /** Joins: and, y, und. */
  'and',
  /** Things that are counted beside people: houses, vehicles, hours, cattle. */
  'thing',
  /** Stands for people named before: others, more, of them. */
  'other',
  /** A figure is arrived at: rose to, stands at, put at. */
  'reach',
  /** Sets the count of before beside a count: up from, compared with. */
  'against',
  /** A figure describes the people before it: in all, in number, strong. */
  'strength',
  /** The figure covers a period or a region: so far this year, across the region. */
  'cumulative',
  /** Opens a period when a time follows: since, depuis. */
  'since',
  /** What may follow `since`: months, year, start, beginning, last. */
  'period',
  /** Compares with what was before, so that the time behind it is no span of the figure: the deadliest (attack this year). */
  'superlative',
  /** A past year or the like: another attack where one is named, else a span that the figure covers. */
  'past',
  /** Another incident: similar attack, in a previous raid, days after an attack. */
  'linked',
  /** After a span of time, another incident: after an (attack), earlier, before. */
  'apart',
  /** An incident as a noun: attack, raid, blast. */
  'attack',
  /** Makes a later incident another one: also launched, in addition to the. */
  'besides',
  /** Points back: these attacks, there. */
  'back',
  /** Makes workers those of a relief organisation: charity, relief. */
  'relief',
  /** Bounds the figure after it: at least, over, about. */
  'bound',
  /** Asks instead of telling: how many. */
  'asks',
  /** Adds to a count given before: more, another. */
  'increment',
  /** Opens an age: aged. */
  'aged',
  /** Opens the whole that a figure is part of: of the, of its. */
  'partOf',
  /** Opens the parts of a total: including, among them, dont. */
  'including',
  /** Makes a figure a part of a total: among the dead, parmi les victimes. */
  'among',
  /** Relatives: brothers, sons. */
  'kin',
  /** The speaker's own: of its men, of their own. */
  'ownMen',
  /** Tells losses, which are the speaker's own: lost (three men), three losses. */
  'loses',
  /** The other side's, as its enemy tells it: enemy ranks. */
  'enemy',
  /** Names the people counted just before: all, all of them. */
  'all',
  /** Losses are somebody's: suffered, sustained. */
  'suffers',
  /** It is over or never was: freed, came back, unharmed. */
  'undone',
  /** People who are still where a toll put them, so that they are but a part of it: remain in hospital. */
  'stays',
  /** Tells a figure; what it tells none of is not zero: gave no losses. */
  'discloses',
  /** Where the displaced of earlier times live: hosts, were sleeping. */
  'houses',
  /** A vessel, aircraft or bus is taken: hijacked. */
  'hijack',
  /** Tells how many a vessel or bus carries, which is no toll: with a crew of, carrying. */
  'carries',
  /** Makes people those that a vessel holds: crew, on board. */
  'aboard',
  /** A count by name: toll, count, figure. */
  'count',
  /** Stands where a figure could: others, several, an unknown number. */
  'unnumbered',
  /** Says that a figure is none where its clause denies: (did not kill) anyone. */
  'anybody',
  /** Denies: not. */
  'denies',
  /** Stands alone for one of the people: "one is missing". */
  'single',
  /** Says that a figure is none: no, nobody, aucun. */
  'none',
  /** Names the dead and the hurt in one word: "no casualties" says that nobody was killed. */
  'casualties',
  /** Brings somebody: taken to (three hospitals). */
  'brought',
  /** Bodies that turn up one by one: found, recovered. */
  'found',
  /** Hospital and the like: people brought there are wounded. */
  'treated',
  /** Before a speaker: according to, selon. */
  'according',
  /** Speaks: said, announced, claims. */
  'says',
  /** Pronouns that speak for the speaker before: he, she, it, they. */
  'pronoun',
  /** Through whom a speaker is heard: cited by, told. */
  'via',
  /** Opens a place: in, at, near. */
  'locative',
  /** Between a locative and the name: the town of. */
  'settlement',
  /** Behind a name: a house that is called so, which says nothing of the town. */
  'facility',
  /** Beside a name, it is an area and no town: province, state of. */
  'area',
  /** Has a place as its object: raided, stormed. */
  'assails',
  /** At the head of a name, it is a unit or body: battalion, front. */
  'unit',
  /** Small words inside a name: de, al, of. */
  'particle',
  /** Capitalised words that are no place: weekdays, months, titles. */
  'calendar',
  /** At the head of a sentence: adds to the figure before it. */
  'adds',
  /** Goes on where the last sentence stopped: additionally, also. */
  'additive',
] as const;
export type Mark = (typeof MARKS)[number];

export type AttributionKind = (typeof ATTRIBUTION_KINDS)[number];

/**
 * The words of one language, each list separated by commas; `word*` is every word that starts so; an entry may hold several words.
 * Case, accents and Arabic vowel signs do not count: words are folded when the lexicon is opened.
 */
export interface RoleLexicon {
  /** BCP 47 primary subtag. */
  readonly lang: string;
  readonly events: Readonly<Partial<Record<Metric, Readonly<Partial<Record<EventForm, string>>>>>>;
  readonly people: Readonly<Record<Category, string>>;
  readonly speakers: Readonly<Partial<Record<AttributionKind, string>>>;
  readonly marks: Readonly<Partial<Record<Mark, string>>>;
  /** True where a subject often follows its verb ("murieron tres"). */
  readonly subjectMayFollow: boolean;
}
