import type { GroundingSource } from '../grounding/source.ts';
import { isStruck } from '../incident/strike-figure.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { isBoilerplate } from './boilerplate.ts';
import type { Candidate } from './candidate.ts';
import { readFigures } from './read-figures.ts';
import { weighTerms } from './weigh-terms.ts';

/** Shorter ones say nothing, longer ones are lists or broken splitting; characters. */
const SHORTEST = 25;
const LONGEST = 400;
const LONGEST_HEADING = 150;
/** A list mark before a sentence is the page's, not the sentence's. */
const LIST_MARK = /^(?:[-–—•*·▪]+|\(?\d{1,2}[.)])\s+/u;

/** How a sentence ends, closing quotes and brackets apart; what does not end so is a heading or a caption. */
const SENTENCE_END = /[.!?…。؟।።]["'”’»)\]]*$/u;

type Plain = Omit<Candidate, 'terms'>;

/** Collects the sentences that can stand alone in a summary, in order of source and position, with their words weighed. */
export function collectCandidates(sources: readonly GroundingSource[]): Candidate[] {
  const latest = latestOf(sources);
  const plain = sources.flatMap((source, index) => sentencesOf(source, index, publishedMs(source) === latest));
  const terms = weighTerms(plain.map(({ text }) => text));
  return plain.map((candidate, index) => ({ ...candidate, terms: terms[index] ?? new Map() }));
}

const publishedMs = ({ published }: GroundingSource): number => Date.parse(published ?? '');

/** When the last report came out; undefined where none is later than another. */
function latestOf(sources: readonly GroundingSource[]): number | undefined {
  const times = sources.map(publishedMs).filter((time) => !Number.isNaN(time));
  const latest = Math.max(...times);
  return times.some((time) => time < latest) ? latest : undefined;
}

function sentencesOf(source: GroundingSource, index: number, newest: boolean): Plain[] {
  const sentences = splitSentences(source.text, source.lang);
  const figures = readFigures(source, sentences);
  return sentences
    .map(({ text }, at) => ({
      source: index,
      sentence: at + 1,
      text: text.replace(LIST_MARK, '').trim(),
      newest,
      ...(figures[at] ?? { figures: [], counts: [], aside: false }),
    }))
    .filter(({ text }) => standsAlone(text));
}

/**
 * The heading that a source has: its title, else the first line of its text when that is no sentence.
 *
 * @returns undefined when there is neither.
 */
export function headingOf(source: GroundingSource): string | undefined {
  const title = source.title?.trim();
  if (title !== undefined && title !== '' && !isStruck(title)) return title;
  const first = splitSentences(source.text, source.lang)
    .map(({ text }) => text.trim())
    .find((text) => text.length >= SHORTEST && !SENTENCE_END.test(text) && !isStruck(text));
  return first !== undefined && first.length <= LONGEST_HEADING ? first : undefined;
}

function standsAlone(text: string): boolean {
  const fits = text.length >= SHORTEST && text.length <= LONGEST;
  return fits && SENTENCE_END.test(text) && hasClosedQuotes(text) && !isBoilerplate(text) && !isStruck(text);
}

/** A quotation that begins or ends in another sentence would put words into the wrong mouth. */
function hasClosedQuotes(text: string): boolean {
  const count = (mark: string): number => text.split(mark).length - 1;
  return count('"') % 2 === 0 && (count('“') + count('”') + count('„')) % 2 === 0 && count('«') === count('»');
}
