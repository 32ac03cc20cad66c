import type { Quantity } from '../quantity/quantity.ts';
import { readQuantities } from '../quantity/read-quantities.ts';
import { readRoles } from '../quantity/read-roles.ts';
import type { Role } from '../quantity/role.ts';
import type { Sentence } from '../text/sentence.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { lazy } from './lazy.ts';
import type { PreparedSource, PreparedSources } from './prepare-sources.ts';
import type { ResolveCitation } from './resolve-citation.ts';
import { stripMarkup, type Stripped } from './strip-markup.ts';

/** One sentence of a summary (or its headline, or a plain text), ready to be judged. */
export interface Statement {
  /** From 0; the headline is −1. */
  readonly sentence: number;
  /** The words as given; all offsets of a verdict lead here. */
  readonly given: string;
  readonly stripped: Stripped;
  /** The words without mark-up; quantities and roles have their offsets here. */
  readonly text: string;
  readonly lang: string;
  /** The citations as given; undefined where the form has none (a plain text, the headline). */
  readonly citations: readonly string[] | undefined;
  readonly cited: readonly PreparedSource[];
  /** By source: the sentences that the citations name. A source that is cited as a whole is not in here. */
  readonly narrowed: ReadonlyMap<PreparedSource, ReadonlySet<number>>;
  readonly resolve: ResolveCitation;
  readonly sentences: () => readonly Sentence[];
  readonly quantities: readonly Quantity[];
  readonly roles: () => readonly Role[];
  /** The quantity as it would read had a source's author written it: weekdays and years resolve by that source's date. */
  readonly asWrittenBy: (quantity: Quantity, source: PreparedSource) => Quantity;
}

/** A quantity of a summary, ready to be held against the sources. */
export interface Stated {
  readonly statement: Statement;
  readonly quantity: Quantity;
  readonly role: () => Role;
}

/** What a statement is made from. */
export interface StatementInput {
  readonly sentence: number;
  readonly given: string;
  readonly lang: string;
  readonly citations: readonly string[] | undefined;
}

/** Reads one sentence of a summary; `fallback` is what it cites when it has no citations of its own. */
export function readStatement(
  input: StatementInput,
  sources: PreparedSources,
  fallback: readonly PreparedSource[],
): Statement {
  const { given, lang, citations } = input;
  const stripped = stripMarkup(given, (words) => sources.resolve(words) !== undefined);
  const { text } = stripped;
  const { cited, narrowed } = resolveAll(citations, sources, fallback);
  const published = cited.find((one) => one.source.published !== undefined)?.source.published;
  const reading = dateReader(text, lang);
  const quantities = [...reading(published).values()];
  const sentences = lazy(() => splitSentences(text, lang));
  const roles = lazy(() => readRoles(text, quantities, { lang }));
  const asWrittenBy = (quantity: Quantity, { source }: PreparedSource): Quantity => {
    if (quantity.kind !== 'date' || source.published === published) return quantity;
    return reading(source.published).get(quantity.start) ?? quantity;
  };
  return {
    ...input,
    stripped,
    text,
    cited,
    narrowed,
    resolve: sources.resolve,
    sentences,
    quantities,
    roles,
    asWrittenBy,
  };
}

/** The quantities of a statement, each with its role. */
export function statedQuantities(statement: Statement): Stated[] {
  return statement.quantities.map((quantity, at) => ({
    statement,
    quantity,
    role: () => statement.roles()[at] ?? {},
  }));
}

/** Reads the quantities of a text once per publication date; in order, by where they start. */
function dateReader(text: string, lang: string): (published: string | undefined) => ReadonlyMap<number, Quantity> {
  const read = new Map<string, ReadonlyMap<number, Quantity>>();
  return (published) => {
    const key = published ?? '';
    const before = read.get(key);
    if (before !== undefined) return before;
    const quantities = readQuantities(text, { lang, ...(published !== undefined && { published }) });
    const byStart = new Map(quantities.map((one) => [one.start, one]));
    read.set(key, byStart);
    return byStart;
  };
}

function resolveAll(
  citations: readonly string[] | undefined,
  { all, resolve }: PreparedSources,
  fallback: readonly PreparedSource[],
): Pick<Statement, 'cited' | 'narrowed'> {
  if (citations === undefined) return { cited: fallback, narrowed: new Map() };
  const sentences = new Map<PreparedSource, Set<number> | 'whole'>();
  for (const citation of citations) {
    const named = resolve(citation);
    const source = named && all[named.source];
    if (source === undefined) continue;
    const before = sentences.get(source) ?? new Set<number>();
    if (named?.sentence === undefined || before === 'whole') sentences.set(source, 'whole');
    else sentences.set(source, before.add(named.sentence));
  }
  const narrowed = new Map<PreparedSource, ReadonlySet<number>>();
  for (const [source, named] of sentences) if (named !== 'whole') narrowed.set(source, named);
  return { cited: [...sentences.keys()], narrowed };
}
