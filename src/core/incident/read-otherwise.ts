import type { Quantity } from '../quantity/quantity.ts';
import { readQuantities } from '../quantity/read-quantities.ts';
import { readRoles } from '../quantity/read-roles.ts';
import type { Claim } from './claim.ts';
import type { Report } from './report.ts';
import { OP_WORDS } from './toll-words.ts';

/** How a person wants a claim to be read; what is absent stays. `figure` is as typed: "at least 60", "30 to 40", "dozens". */
export interface OtherReading extends Partial<Pick<Claim, 'metric' | 'category' | 'scope'>> {
  readonly figure?: string;
}

/** The claim as it is to be read, or why it cannot be read so. */
export type ReadOtherwise =
  | { readonly kind: 'read'; readonly claim: Claim }
  /** It is read so already. */
  | { readonly kind: 'same' }
  /** What was typed is no count of people, or more than one. */
  | { readonly kind: 'no-figure' }
  /** The report does not state it; `stated` are the figures that it does state, as written. */
  | { readonly kind: 'not-in-report'; readonly stated: readonly string[] }
  /** The report states the number with another qualifier; `stated` is how. */
  | { readonly kind: 'other-qualifier'; readonly stated: readonly string[] };

type Count = Pick<Claim, 'op' | 'n' | 'nMax' | 'word'>;
type Context = Pick<Claim, 'quote' | 'start' | 'end' | 'side' | 'place' | 'attributedTo' | 'via'>;
type Figure = Count & Context;

/**
 * Reads a claim as a person says that it is meant. What counts, whom, and what it covers is theirs to say; a number is not: it
 * must stand in the report, with the qualifier that the report gives it. A bare number takes the report's own qualifier.
 */
export function readOtherwise(report: Report, claim: Claim, wish: OtherReading): ReadOtherwise {
  const { figure, metric = claim.metric, category = claim.category, scope = claim.scope } = wish;
  const found = figure === undefined ? undefined : findFigure(report, claim, figure);
  if (found !== undefined && found.kind !== 'found') return found;
  const read: Claim = { ...(found?.figure ?? claim), metric, category, scope };
  return FIELDS.every((field) => read[field] === claim[field]) ? { kind: 'same' } : { kind: 'read', claim: read };
}

const FIELDS = ['metric', 'category', 'scope', 'op', 'n', 'nMax', 'word'] as const;

type Finding =
  | { readonly kind: 'found'; readonly figure: Figure }
  | Extract<ReadOtherwise, { kind: 'no-figure' | 'not-in-report' | 'other-qualifier' }>;

function findFigure(report: Report, claim: Claim, typed: string): Finding {
  const wanted = readTyped(typed, report.language);
  if (wanted === undefined) return { kind: 'no-figure' };
  const counts = countsIn(report.text, report.language);
  const equal = counts.filter((one) => isSameValue(one, wanted));
  if (equal.length === 0) return { kind: 'not-in-report', stated: distinct(counts.map(wordsOf)) };
  const meant = equal.filter(({ qualifier }) => wanted.qualifier === undefined || qualifier === wanted.qualifier);
  const distance = ({ start, end }: Quantity): number => Math.max(0, claim.start - start, end - claim.end);
  const [nearest] = meant.toSorted((a, b) => distance(a) - distance(b));
  if (nearest === undefined) return { kind: 'other-qualifier', stated: distinct(equal.map(wordsOf)) };
  return { kind: 'found', figure: toFigure(report, claim, nearest) };
}

/** The one count that was typed, in the report's language or in English. */
function readTyped(typed: string, language: string): Quantity | undefined {
  return [language, 'en'].map((lang) => countsIn(typed, lang)).find((counts) => counts.length === 1)?.[0];
}

function countsIn(text: string, lang: string): Quantity[] {
  return readQuantities(text, { lang }).filter(
    ({ kind, value }) => kind === 'vague' || (kind === 'cardinal' && Number.isSafeInteger(value)),
  );
}

function isSameValue(a: Quantity, b: Quantity): boolean {
  return a.kind === b.kind && a.value === b.value && a.max === b.max && (a.kind !== 'vague' || a.word === b.word);
}

/** Within the claim's own words everything but the figure stays; elsewhere the figure's own speaker and place are read. */
function toFigure(report: Report, claim: Claim, quantity: Quantity): Figure {
  const figure = figureOf(quantity);
  const { start, end } = quantity;
  if (start >= claim.start && end <= claim.end) return { ...contextOf(claim), ...figure };
  const { text, title, language: lang } = report;
  const around = report.sentences.find((one) => start >= one.start && end <= one.end) ?? { start, end };
  const [role = {}] = readRoles(text, [quantity], { title, lang });
  const side = role.side ?? 'unknown';
  const quoted = { quote: text.slice(around.start, around.end), start: around.start, end: around.end };
  return { ...contextOf({ ...role, side, ...quoted }), ...figure };
}

function contextOf({ quote, start, end, side, place, attributedTo, via }: Context): Context {
  return {
    quote,
    start,
    end,
    side,
    ...(place === undefined ? {} : { place }),
    ...(attributedTo === undefined ? {} : { attributedTo }),
    ...(via === undefined ? {} : { via }),
  };
}

function figureOf({ kind, value, max, qualifier, word, text }: Quantity): Count {
  if (kind === 'vague') return { op: 'word', n: null, nMax: null, word: word ?? text };
  return typeof max === 'number'
    ? { op: 'range', n: Number(value), nMax: max }
    : { op: qualifier ?? 'eq', n: Number(value), nMax: null };
}

/** A figure as its report bounds it: "at least 60". */
function wordsOf({ qualifier, text }: Quantity): string {
  return `${OP_WORDS[qualifier ?? 'eq']} ${text}`.trim();
}

const distinct = (words: readonly string[]): string[] => [...new Set(words)];
