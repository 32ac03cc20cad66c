import type { Attribution } from '../incident/claim.ts';
import { detectLanguage } from '../text/detect-language.ts';
import { readQuantities } from '../quantity/read-quantities.ts';
import { readRoles } from '../quantity/read-roles.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Role } from '../quantity/role.ts';
import { citationResolver, type ResolveCitation } from './resolve-citation.ts';
import { lazy } from './lazy.ts';
import { nameIndex, type NameIndex } from './names/name-index.ts';
import type { GroundingSource } from './source.ts';
import { foldWord } from '../text/letters.ts';
import { plainWords } from './quoted-words.ts';
import { valueKeys } from './value-keys.ts';

/** A quantity of a source, with where it stands. */
export interface Figure {
  readonly source: PreparedSource;
  readonly field: 'text' | 'title';
  readonly quantity: Quantity;
  /** What it counts, as far as its clause tells; read when first asked for. */
  readonly role: () => Role;
}

/** A source, read once and held ready for any number of summaries. */
export interface PreparedSource {
  readonly source: GroundingSource;
  /** From 1, as a person counts. */
  readonly number: number;
  readonly lang: string;
  readonly figures: readonly Figure[];
  readonly byKey: ReadonlyMap<string, readonly Figure[]>;
  readonly names: () => NameIndex;
  /** Title and text in one spelling, for quotations. */
  readonly plain: () => string;
  /** Title, text and publisher without case and accents. */
  readonly folded: () => string;
  /** The places to which the source gives figures, as written. */
  readonly places: () => readonly string[];
  /** Everybody to whom the source gives a figure. */
  readonly speakers: () => readonly Attribution[];
  readonly dates: () => readonly Figure[];
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
    names: lazy(() => nameIndex(source)),
    plain: lazy(() => plainWords(`${source.title ?? ''}\n${source.text}`)),
    folded: lazy(() => foldWord(`${source.title ?? ''}\n${source.text}\n${source.publisher ?? ''}`)),
    places: lazy(() =>
      distinct(
        figures.map((one) => one.role().place),
        (place) => place,
      ),
    ),
    speakers: lazy(() =>
      distinct(
        figures.map((one) => one.role().attributedTo),
        (speaker) => speaker.name,
      ),
    ),
    dates: lazy(() => figures.filter((one) => one.quantity.kind === 'date')),
    vague: lazy(() => figures.filter((one) => one.quantity.kind === 'vague')),
    ranges: lazy(() => figures.filter((one) => one.quantity.max !== undefined && one.quantity.kind !== 'date')),
    numbers: lazy(() => sortNumbers(figures)),
  };
  figures.push(...readField(prepared, 'text'), ...readField(prepared, 'title'));
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
  const roles = lazy(() => readRoles(text, quantities, { lang, ...(title !== undefined && { title }) }));
  return quantities.map((quantity, at) => ({ source: prepared, field, quantity, role: () => roles()[at] ?? {} }));
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
