import { detectLanguage } from '../text/detect-language.ts';
import { splitSentences } from '../text/split-sentences.ts';
import type { Attribution } from '../incident/claim.ts';
import type { Quantity } from './quantity.ts';
import type { Role } from './role.ts';
import { carrySpeakerBack } from './roles/carry-speaker-back.ts';
import { choosePeople } from './roles/choose-people.ts';
import { findMainPlace } from './roles/find-main-place.ts';
import { followPlaces, type Setting } from './roles/follow-places.ts';
import type { PhraseBook } from './roles/match-phrases.ts';
import { phraseBookFor } from './roles/phrase-books.ts';
import { cutLong } from './roles/cut-long.ts';
import type { Figure } from './roles/figure.ts';
import { readFigure } from './roles/read-figure.ts';
import type { Stretch } from './roles/read-tokens.ts';
import { readPlacePhrases } from './roles/read-place-phrases.ts';
import { readSpeeches, type Speech } from './roles/read-speakers.ts';
import { findMark, readSentence, type Reading } from './roles/reading.ts';
import { dropParts } from './roles/drop-parts.ts';
import { settleCategories } from './roles/settle-categories.ts';

const FALLBACK = 'en';

/** What is known of a text beside its words. */
export interface RoleOptions {
  readonly title?: string;
  /** BCP 47; detected where absent. */
  readonly lang?: string;
  /** The stretch that is read, where it is not the whole text; the quantities are then those inside. */
  readonly within?: Stretch;
}

/**
 * Reads what each quantity of a text counts: metric, people, side, scope, place and speaker, by rules and word lists; linear in the text.
 *
 * @param quantities - of `text`, in order of appearance.
 * @param options - `title` helps to find the main place; `lang` is BCP 47, else detected.
 * @returns one role a quantity, in the same order; empty for what counts no people.
 */
export function readRoles(text: string, quantities: readonly Quantity[], options: RoleOptions = {}): Role[] {
  const lang = options.lang ?? detectLanguage(text);
  const book = phraseBookFor(lang) ?? phraseBookFor(FALLBACK);
  if (book === undefined || quantities.length === 0) return quantities.map(() => ({}));
  const readings = readSentences(text, options.within ?? { start: 0, end: text.length }, quantities, { lang, book });
  const title = options.title ?? '';
  const headline = readSentence(title, { start: 0, end: title.length }, { all: [], first: 0 }, book);
  const settings = readSettings(text, readings, title, headline);
  const isHijack = [headline, ...readings].some((one) => findMark(one, 'hijack') >= 0);
  const read = readFigures({ text, quantities, readings, settings, isHijack });
  const figures = carrySpeakerBack(dropParts(settleCategories(read, readings)), readings);
  const roles = new Map(figures.map((one) => [one.quantity, one.role]));
  const nouns = readNouns(quantities, readings);
  return quantities.map((_, index) => roles.get(index) ?? nouns.get(index) ?? {});
}

/** Whom a figure names though nothing is said to have happened to them: "eight soldiers among the victims". */
function readNouns(quantities: readonly Quantity[], readings: readonly Reading[]): Map<number, Role> {
  const nouns = new Map<number, Role>();
  for (const reading of readings) {
    for (const [token, { quantity: index }] of reading.tokens.entries()) {
      const quantity = index === undefined ? undefined : quantities[index];
      if (index === undefined || quantity === undefined || !countsPeople(quantity)) continue;
      const counted = choosePeople(reading, token);
      if (counted.kind === 'people' && counted.category !== 'unknown') nouns.set(index, { category: counted.category });
    }
  }
  return nouns;
}

function readSentences(
  text: string,
  within: Stretch,
  quantities: readonly Quantity[],
  { lang, book }: { readonly lang: string; readonly book: PhraseBook },
): Reading[] {
  let first = 0;
  return splitSentences(text.slice(within.start, within.end), lang)
    .map(({ start, end }) => ({ start: start + within.start, end: end + within.start }))
    .flatMap((sentence) => cutLong(text, sentence))
    .map((stretch) => {
      while ((quantities[first]?.end ?? Infinity) <= stretch.start) first += 1;
      return readSentence(text, stretch, { all: quantities, first }, book);
    });
}

function readSettings(text: string, readings: readonly Reading[], title: string, headline: Reading): Setting[] {
  const places = readings.map((one) => readPlacePhrases(text, one));
  return followPlaces(text, readings, places, findMainPlace([readPlacePhrases(title, headline), ...places], text));
}

/** A text read as far as its figures. */
interface ReadText {
  readonly text: string;
  readonly quantities: readonly Quantity[];
  readonly readings: readonly Reading[];
  readonly settings: readonly Setting[];
  readonly isHijack: boolean;
}

function readFigures({ text, quantities, readings, settings, isHijack }: ReadText): Figure[] {
  const figures: Figure[] = [];
  let lastSpeaker: Attribution | undefined;
  let total: Figure | undefined;
  for (const [sentence, reading] of readings.entries()) {
    const setting = settings[sentence];
    const speeches = resolvePronouns(readSpeeches(text, reading), lastSpeaker);
    lastSpeaker = nameOf(speeches.at(-1)) ?? lastSpeaker;
    for (const [token, { quantity: index }] of reading.tokens.entries()) {
      const quantity = index === undefined ? undefined : quantities[index];
      if (quantity === undefined || setting === undefined || !countsPeople(quantity)) continue;
      const figure = readFigure(
        { reading, setting, sentence, speeches, before: figures.at(-1), total, isHijack },
        quantity,
        token,
      );
      if (figure === undefined) continue;
      figures.push(figure);
      if (figure.named !== 'partly') total = figure;
    }
  }
  return figures;
}

function countsPeople({ kind }: Quantity): boolean {
  return kind === 'cardinal' || kind === 'vague';
}

function resolvePronouns(speeches: readonly Speech[], before: Attribution | undefined): Speech[] {
  let last = before;
  return speeches.map((one) => {
    if (one.speaker !== 'as before') last = one.speaker;
    return last === undefined ? one : { ...one, speaker: last };
  });
}

function nameOf(speech: Speech | undefined): Attribution | undefined {
  return speech === undefined || speech.speaker === 'as before' ? undefined : speech.speaker;
}
