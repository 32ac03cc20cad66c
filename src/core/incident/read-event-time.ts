import { phraseBookFor } from '../quantity/roles/phrase-books.ts';
import { readSentence } from '../quantity/roles/reading.ts';
import { readQuantities } from '../quantity/read-quantities.ts';
import { detectLanguage } from '../text/detect-language.ts';
import { splitSentences } from '../text/split-sentences.ts';
import type { IncidentTime } from './incident.ts';
import type { ClaimingReport } from './read-claims.ts';
import { readDayMentions, type DayMention } from './read-day-mentions.ts';

/** When an incident happened by one report, how sure that is, and every day that the report names for what happened. */
export interface EventTime {
  readonly time: IncidentTime;
  readonly sure: boolean;
  /** Every dated day that title and text name, with how likely it is the day of the incident; see `DayMention`. */
  readonly days: ReadonlyMap<string, number>;
}

const SENTENCES_READ = 30;
const LIKELY = -2;
const SURE = 2;
const NO_TIME: EventTime = { time: { derived: false }, sure: false, days: new Map() };

/**
 * Reads when the reported incident happened. A weekday becomes a date only through `published`, and is then marked as derived; a
 * report without a date keeps its word ("Sunday") and no date.
 */
export function readEventTime(report: ClaimingReport): EventTime {
  const mentions = listMentions(report);
  const best = mentions.reduce<DayMention | undefined>(
    (top, one) => (one.weight > (top?.weight ?? LIKELY) ? one : top),
    undefined,
  );
  if (best === undefined) return NO_TIME;
  const { asReported, date, derived, weight } = best;
  return {
    time: { asReported, derived, ...(date === undefined ? {} : { date, precision: 1 }) },
    sure: weight >= SURE,
    days: weighDays(mentions),
  };
}

function listMentions({ title = '', text, lang, published }: ClaimingReport): DayMention[] {
  const language = lang ?? detectLanguage(text);
  return [title, text].flatMap((part) => mentionsIn(part, language, published));
}

function mentionsIn(text: string, lang: string, published: string | undefined): DayMention[] {
  const book = phraseBookFor(lang) ?? phraseBookFor('en');
  if (book === undefined || text === '') return [];
  const quantities = readQuantities(text, { lang, ...(published === undefined ? {} : { published }) });
  return splitSentences(text, lang)
    .slice(0, SENTENCES_READ)
    .flatMap((sentence, index) => {
      const reading = readSentence(text, sentence, { all: quantities, first: 0 }, book);
      return readDayMentions(text, { reading, quantities, index, lang, published });
    });
}

function weighDays(mentions: readonly DayMention[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { date, weight } of mentions)
    if (date !== undefined) weights.set(date, Math.max(weight, weights.get(date) ?? -Infinity));
  return weights;
}
