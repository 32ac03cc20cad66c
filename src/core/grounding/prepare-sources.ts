import type { Attribution, Claim } from '../incident/claim.ts';
import { readClaims } from '../incident/read-claims.ts';
import { detectLanguage } from '../text/detect-language.ts';
import { readQuantities } from '../quantity/read-quantities.ts';
import { readSpeakers } from '../quantity/roles/read-speakers.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Role } from '../quantity/role.ts';
import { correctedClaims, correctedRole } from './corrected-role.ts';
import { resolvedPieces, writtenPieces, type DatePieces } from './date-parts.ts';
import { citationResolver, type ResolveCitation } from './resolve-citation.ts';
import { lazy } from './lazy.ts';
import { roleSections } from './role-sections.ts';
import type { GroundingSource } from './source.ts';
import { tollKey } from './toll-key.ts';
import { sourceWords, type SourceWords } from './source-words.ts';
import { valueKeys } from './value-keys.ts';

/** So many dates, ranges and vague words of one source are compared; a report has fewer, and work stays linear. */
const MOST_LISTED = 400;
/** So many figures of one source are asked what they count where a summary means none of them. */
const MOST_ROLES = 60;
/** A source is searched for claims and speakers up to here: reports are shorter, and say first what they have to say. */
const HEAD_UNITS = 20_000;

/** A quantity of a source, with where it stands. */
export interface Figure {
  readonly source: PreparedSource;
  readonly field: 'text' | 'title';
  readonly quantity: Quantity;
  /** What it counts, as far as its clause tells; read when first asked for. */
  readonly role: () => Role;
}

/** A source, read once and held ready for any number of summaries. */
export interface PreparedSource extends SourceWords {
  readonly source: GroundingSource;
  /** From 1, as a person counts. */
  readonly number: number;
  readonly lang: string;
  readonly figures: readonly Figure[];
  readonly byKey: ReadonlyMap<string, readonly Figure[]>;
  /** The places to which the source gives figures, as written. */
  readonly places: () => readonly string[];
  /** Everybody to whom the source gives a figure. */
  readonly speakers: () => readonly Attribution[];
  /** Everybody who says anything in the source. */
  readonly voices: () => readonly Attribution[];
  /** What the source says of people, also where it says that there were none. */
  readonly claims: () => readonly Claim[];
  /** What the source counts of people in this incident, each number of each kind once, in digits or words. */
  readonly tolls: () => readonly Figure[];
  /** The dates, each way of giving one once. */
  readonly dates: () => readonly DatedFigure[];
  readonly vague: () => readonly Figure[];
  readonly ranges: () => readonly Figure[];
  /** The numbers of the source in ascending order, without those inside names, dates and times. */
  readonly numbers: () => readonly NumberedFigure[];
}

/** A figure with its value as a number. */
export interface NumberedFigure {
  readonly value: number;
  readonly figure: Figure;
}

/** A date of a source with all that it says: as resolved, where its range ends, as written. */
export interface DatedFigure {
  readonly figure: Figure;
  readonly ends: readonly DatePieces[];
}

/** All sources of a summary, read once. */
export interface PreparedSources {
  readonly all: readonly PreparedSource[];
  readonly resolve: ResolveCitation;
}

/** Reads sources once, so that several drafts can be held against them. Linear in their length. */
export function prepareSources(sources: readonly GroundingSource[]): PreparedSources {
  return { all: sources.map(prepareSource), resolve: citationResolver(sources) };
}

function prepareSource(source: GroundingSource, index: number): PreparedSource {
  const lang = source.lang ?? detectLanguage(source.text);
  const figures: Figure[] = [];
  const byKey = new Map<string, Figure[]>();
  const prepared: PreparedSource = {
    source,
    number: index + 1,
    lang,
    figures,
    byKey,
    ...sourceWords(source, lang),
    places: lazy(() =>
      distinct(
        figures.slice(0, MOST_ROLES).map((one) => one.role().place),
        (place) => place,
      ),
    ),
    speakers: lazy(() =>
      distinct(
        figures.slice(0, MOST_ROLES).map((one) => one.role().attributedTo),
        (speaker) => speaker.name,
      ),
    ),
    voices: lazy(() =>
      distinct(readSpeakers(source.text.slice(0, HEAD_UNITS), lang), (speaker) => speaker.name).slice(0, MOST_LISTED),
    ),
    claims: lazy(() =>
      correctedClaims(source, readClaims({ ...source, text: source.text.slice(0, HEAD_UNITS), lang })),
    ),
    tolls: lazy(() => distinctTolls(figures.slice(0, MOST_ROLES))),
    dates: lazy(() => distinctDates(figures)),
    vague: lazy(() => figures.filter((one) => one.quantity.kind === 'vague').slice(0, MOST_LISTED)),
    ranges: lazy(() => figures.filter(isRange).slice(0, MOST_LISTED)),
    numbers: lazy(() => sortNumbers(figures)),
  };
  for (const field of ['text', 'title'] as const) for (const figure of readField(prepared, field)) figures.push(figure);
  indexFigures(figures, byKey);
  return prepared;
}

function indexFigures(figures: readonly Figure[], byKey: Map<string, Figure[]>): void {
  for (const figure of figures) {
    for (const key of valueKeys(figure.quantity)) {
      const same = byKey.get(key);
      if (same === undefined) byKey.set(key, [figure]);
      else same.push(figure);
    }
  }
}

function readField(prepared: PreparedSource, field: 'text' | 'title'): Figure[] {
  const { source, lang } = prepared;
  const text = source[field] ?? '';
  if (text === '') return [];
  const { published, title } = source;
  const quantities = readQuantities(text, { lang, ...(published !== undefined && { published }) });
  const roleOf = roleSections(text, quantities, { lang, ...(title !== undefined && { title }) });
  const standing = field === 'text' ? source : {};
  return quantities.map((quantity, at) => {
    const role = (): Role => correctedRole(standing, quantity, roleOf(at));
    return { source: prepared, field, quantity, role };
  });
}

function isRange({ quantity: { kind, max } }: Figure): boolean {
  return max !== undefined && kind !== 'date';
}

/** One figure a number and what it counts. */
function distinctTolls(figures: readonly Figure[]): Figure[] {
  const byKey = new Map<string, Figure>();
  for (const figure of figures) {
    const { kind, value, max } = figure.quantity;
    const counted = kind === 'cardinal' ? tollKey(figure.role()) : undefined;
    const key = `${counted} ${value} ${max}`;
    if (counted !== undefined && !byKey.has(key)) byKey.set(key, figure);
  }
  return [...byKey.values()].slice(0, MOST_LISTED);
}

/** One figure a date as written and resolved. */
function distinctDates(figures: readonly Figure[]): DatedFigure[] {
  const dates = figures.filter((one) => one.quantity.kind === 'date');
  const keyOf = ({ quantity: { value, max, word } }: Figure): string => `${value} ${max} ${word}`;
  return distinct(dates, keyOf)
    .slice(0, MOST_LISTED)
    .map((figure) => ({ figure, ends: endsOf(figure.quantity) }));
}

function endsOf(quantity: Quantity): DatePieces[] {
  return [resolvedPieces(quantity), resolvedPieces({ value: quantity.max ?? null }), writtenPieces(quantity)];
}

function distinct<Value>(values: readonly (Value | undefined)[], keyOf: (value: Value) => string): Value[] {
  const byKey = new Map<string, Value>();
  for (const value of values) if (value !== undefined) byKey.set(keyOf(value), value);
  return [...byKey.values()];
}

function sortNumbers(figures: readonly Figure[]): NumberedFigure[] {
  const numbers: NumberedFigure[] = [];
  for (const figure of figures) {
    const { kind, value, max } = figure.quantity;
    if (kind === 'date' || typeof value !== 'number') continue;
    numbers.push({ value, figure });
    if (typeof max === 'number') numbers.push({ value: max, figure });
  }
  return numbers.sort((a, b) => a.value - b.value);
}
