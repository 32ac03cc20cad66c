import { ISSUE_CODES, type IssueCode } from '../../src/core/grounding/verdict.ts';
import type { QuantityKind } from '../../src/core/quantity/quantity.ts';
import { verifySummary } from '../../src/core/grounding/verify-summary.ts';
import { readQuantities } from '../../src/core/quantity/read-quantities.ts';
import type { BenchOptions } from './bench.ts';
import { openPeers } from './peers/open-peers.ts';
import { readLines } from './read-lines.ts';
import { percent, type BenchTable } from './table.ts';

/** Codes that are about names, words and form; the news is annotated for numbers alone. */
const NOT_ABOUT_NUMBERS = new Set<IssueCode>([
  'citation_missing',
  'citation_unknown',
  'markup_forbidden',
  'quote_not_verbatim',
  'name_not_in_sources',
  'language_unread',
]);
const ABOUT_NUMBERS = new Set<IssueCode>(ISSUE_CODES.filter((code) => !NOT_ABOUT_NUMBERS.has(code)));

/** What holds digits that are no number of its own. */
const HOLDS_DIGITS = new Set<QuantityKind>(['date', 'time', 'name']);

interface NewsCase {
  readonly id: string;
  readonly sources: readonly string[];
  readonly summary: string;
  /** Numeric: holds a number that a person marked as unsupported; clean: nothing is marked. */
  readonly label: 'numeric' | 'clean';
  readonly hallucinated: readonly string[];
}

type ReadValues = (text: string) => readonly number[];

/** What became of one summary: whether each contestant rejected it, and whether its fault is a number that stands nowhere in the sources. */
interface Outcome {
  readonly label: NewsCase['label'];
  readonly absent: boolean;
  readonly rejected: readonly boolean[];
}

/**
 * Summaries of general news in which people marked the numbers that the source does not state. Peers reject a summary when one of its values is
 * not among the source's. A fault is absent when nobody, we included, finds a marked value in the source, and it is none of the digits of the
 * source's dates, times and names either; the others are right numbers in the wrong place.
 */
export function benchNumberGrounding({ misses, peers: wanted }: BenchOptions): BenchTable {
  const peers = wanted ? openPeers() : [];
  const readers: ReadValues[] = peers.map(
    ({ readValues }) =>
      (text) =>
        readValues(text, 'en'),
  );
  const cases = readLines<NewsCase>('number-grounding.jsonl');
  const outcomes = cases.map((one) => judge(one, readers));
  if (misses) for (const one of cases) printMiss(one);
  const clean = outcomes.filter(({ label }) => label === 'clean');
  const faulty = outcomes.filter(({ label }) => label === 'numeric');
  const absent = faulty.filter((one) => one.absent);
  const row = (what: string, of: readonly Outcome[], goal?: string): BenchTable['rows'][number] => ({
    what: `${what} (${of.length})`,
    figures: ['ours', ...peers].map((_, at) => percent(of.filter(({ rejected }) => rejected[at]).length, of.length)),
    unit: '%',
    ...(goal === undefined ? {} : { goal }),
  });
  return {
    name: `Grounding of numbers in general news${cases.length === 0 ? ': skipped, the data is not here' : ''}`,
    columns: ['ours', ...peers.map(({ name }) => name)],
    rows: [
      row('absent numbers caught, in no date or name of the source either', absent, 'at least 98'),
      row('clean summaries rejected', clean, 'at most 3'),
      row('all marked numbers caught', faulty),
    ],
  };
}

function judge(one: NewsCase, readers: readonly ReadValues[]): Outcome {
  const source = one.sources.join('\n');
  const stated = readers.map((read) => new Set(read(source)));
  const rejectedByPeers = readers.map((read, at) => read(one.summary).some((value) => !stated[at]?.has(value)));
  const known = new Set([...stated.flatMap((values) => [...values]), ...readOurs(source), ...digitsOfNames(source)]);
  const marked = one.hallucinated.flatMap((span) => [...readers, readOurs].flatMap((read) => read(span)));
  return {
    label: one.label,
    absent: marked.some((value) => !known.has(value)),
    rejected: [findFaults(one).length > 0, ...rejectedByPeers],
  };
}

function readOurs(text: string): number[] {
  return readQuantities(text, { lang: 'en' })
    .flatMap(({ value, max }) => [value, max])
    .flatMap((value) => (value === null || value === undefined ? [] : [Number(value)]))
    .filter((value) => !Number.isNaN(value));
}

/** The digits inside the dates, times and names of a text: "2016" of "5 May 2016", "23" of "M23". */
function digitsOfNames(text: string): number[] {
  const holders = readQuantities(text, { lang: 'en' }).filter(({ kind }) => HOLDS_DIGITS.has(kind));
  return holders.flatMap((one) => (one.text.match(/\d+/gu) ?? []).map(Number));
}

/** What the validator says against the numbers of a summary. */
function findFaults({ sources, summary }: NewsCase): string[] {
  const texts = sources.map((text, at) => ({ id: String(at + 1), text, lang: 'en' }));
  const { issues } = verifySummary(texts, summary);
  return issues.filter(({ code }) => ABOUT_NUMBERS.has(code)).map((one) => `${one.code} “${one.found}” ${one.message}`);
}

function printMiss(one: NewsCase): void {
  const faults = findFaults(one);
  if (faults.length > 0 === (one.label === 'numeric')) return;
  const lines = [
    `${one.id}: ${one.label}`,
    ...faults,
    ...one.hallucinated.map((span) => `marked: ${span}`),
    one.summary,
  ];
  process.stdout.write(`${lines.join('\n  ')}\n`);
}
