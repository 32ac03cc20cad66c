import { phraseBookFor } from '../quantity/roles/phrase-books.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { findMark, lengthOf, markAt, readSentence, type Reading } from '../quantity/roles/reading.ts';
import { readQuantities } from '../quantity/read-quantities.ts';
import { detectLanguage } from '../text/detect-language.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { NEAR_DAYS, WEEKDAYS } from './calendar-words.ts';
import type { IncidentTime } from './incident.ts';
import type { ClaimingReport } from './read-claims.ts';
import { daysBefore, resolveWeekday } from './resolve-day.ts';

/** A day that a text names, and how surely the incident happened on it. */
interface DayMention {
  readonly asReported: string;
  readonly date: string | undefined;
  readonly derived: boolean;
  readonly weight: number;
}

const SENTENCES_READ = 14;
const WEIGHT = { attack: 3, event: 1, speech: -5, linked: -5, dateline: -3, perSentence: -0.4 } as const;

/**
 * Reads when the reported incident happened. A weekday becomes a date only through `published`, and is then marked as derived; a
 * report without a date keeps its word ("Sunday") and no date.
 */
export function readEventTime(report: ClaimingReport): IncidentTime {
  const lang = report.lang ?? detectLanguage(report.text);
  const book = phraseBookFor(lang) ?? phraseBookFor('en');
  if (book === undefined) return { derived: false };
  const options = report.published === undefined ? { lang } : { lang, published: report.published };
  const quantities = readQuantities(report.text, options);
  const mentions = splitSentences(report.text, lang)
    .slice(0, SENTENCES_READ)
    .flatMap((sentence, index) => {
      const reading = readSentence(report.text, sentence, { all: quantities, first: 0 }, book);
      return readMentions(report, lang, { reading, quantities, index });
    });
  const best = mentions.reduce<DayMention | undefined>(
    (top, one) => (one.weight > (top?.weight ?? -2) ? one : top),
    undefined,
  );
  if (best === undefined) return { derived: false };
  const { asReported, date, derived } = best;
  return { asReported, derived, ...(date === undefined ? {} : { date, precision: 1 }) };
}

interface SentenceView {
  readonly reading: Reading;
  readonly quantities: readonly Quantity[];
  readonly index: number;
}

function readMentions({ text, published }: ClaimingReport, lang: string, view: SentenceView): DayMention[] {
  const { reading, quantities, index } = view;
  return reading.tokens.flatMap((token, at) => {
    const quantity = token.quantity === undefined ? undefined : quantities[token.quantity];
    const day =
      quantity === undefined ? dayOfWord(text, reading, at, { lang, published }) : dayOfQuantity(quantity, published);
    return day === undefined ? [] : [{ ...day, weight: weigh(reading, at, index) }];
  });
}

type Day = Omit<DayMention, 'weight'>;

function dayOfQuantity({ kind, value, text }: Quantity, published: string | undefined): Day | undefined {
  if (kind !== 'date' || typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/u.test(value)) return undefined;
  const year = /\d{4}/u.test(text);
  return { asReported: text, date: value, derived: !year && published !== undefined };
}

function dayOfWord(
  text: string,
  reading: Reading,
  at: number,
  { lang, published }: { readonly lang: string; readonly published: string | undefined },
): Day | undefined {
  const token = reading.tokens[at];
  if (token === undefined || token.word === '') return undefined;
  const asReported = text.slice(token.start, token.end);
  const { word } = token;
  const weekday = (WEEKDAYS[lang] ?? []).findIndex((names) => names.split('|').includes(word));
  if (weekday >= 0) return withDate(asReported, published, (day) => resolveWeekday(weekday, day));
  const back = NEAR_DAYS[lang]?.findIndex((words) => words.includes(word)) ?? -1;
  return back < 0 ? undefined : withDate(asReported, published, (day) => daysBefore(back, day));
}

function withDate(
  asReported: string,
  published: string | undefined,
  resolve: (published: string) => string | undefined,
): Day {
  const date = published === undefined ? undefined : resolve(published);
  return { asReported, date, derived: date !== undefined };
}

function weigh(reading: Reading, at: number, index: number): number {
  const spoken = [1, 2, 3, 4].some((back) => markAt(reading, at - back, 'says') > 0);
  const attack = findMark(reading, 'attack') >= 0;
  const event = reading.tokens.some((_, token) => lengthOf(reading, token, (meaning) => meaning.kind === 'event') > 0);
  return (
    1 +
    index * WEIGHT.perSentence +
    (attack ? WEIGHT.attack : 0) +
    (event ? WEIGHT.event : 0) +
    (spoken ? WEIGHT.speech : 0) +
    (findMark(reading, 'linked') >= 0 ? WEIGHT.linked : 0) +
    (isDateline(reading, at) ? WEIGHT.dateline : 0)
  );
}

/** "QUETTA, June 11 -" tells when the report was written. */
function isDateline(reading: Reading, at: number): boolean {
  return at <= 4 && /^\s*[-–—(]/u.test(reading.tokens[at + 1]?.gap ?? '');
}
