import { readFileSync } from 'node:fs';
import { ISSUE_CODES, type IssueCode, type Verdict } from '../../src/core/grounding/verdict.ts';
import type { GroundingSource } from '../../src/core/grounding/source.ts';
import { verifySummary } from '../../src/core/grounding/verify-summary.ts';

/** Codes that are about names, words and form; the news sets are annotated for numbers alone. */
const NOT_ABOUT_NUMBERS = new Set<IssueCode>([
  'citation_missing',
  'citation_unknown',
  'markup_forbidden',
  'quote_not_verbatim',
  'name_not_in_sources',
  'language_unread',
]);
const NUMBER_CODES = new Set<IssueCode>(ISSUE_CODES.filter((code) => !NOT_ABOUT_NUMBERS.has(code)));
const PERCENT = 100;

interface NewsCase {
  readonly id: string;
  readonly sources: readonly string[];
  readonly summary: string;
  readonly label: 'numeric' | 'clean';
  readonly hallucinated: readonly string[];
}

interface BundleSummary {
  readonly id: string;
  readonly expect: 'accept' | 'warn' | 'reject';
  readonly class: string;
  readonly detail: string;
  readonly sentences: readonly { readonly text: string; readonly cites: readonly string[] }[];
}

interface Bundle {
  readonly bundle: string;
  readonly reports: readonly GroundingSource[];
  readonly summaries: readonly BundleSummary[];
}

/** One judged item: what was wanted, what came, and why, for a person who looks at the misses. */
export interface Miss {
  readonly id: string;
  readonly wanted: string;
  readonly got: string;
  readonly why: readonly string[];
}

/** Reads JSON Lines. */
export function readLines<Item>(path: string): Item[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Item);
}

function numberIssues(verdict: Verdict): string[] {
  return verdict.issues.filter((one) => NUMBER_CODES.has(one.code)).map((one) => `${one.code} “${one.found}”`);
}

/** Recall on numbers that a person annotated as absent, and false rejections of summaries without any fault. */
export function benchNews(path: string): { row: Record<string, number>; misses: Miss[] } {
  const misses: Miss[] = [];
  const total = { numeric: 0, clean: 0 };
  const hit = { numeric: 0, clean: 0 };
  for (const { id, sources, summary, label, hallucinated } of readLines<NewsCase>(path)) {
    const texts = sources.map((text, at) => ({ id: String(at + 1), text, lang: 'en' }));
    const why = numberIssues(verifySummary(texts, summary));
    total[label] += 1;
    if (why.length > 0) hit[label] += 1;
    if (why.length > 0 === (label === 'numeric')) continue;
    misses.push({
      id,
      wanted: label,
      got: why.length > 0 ? 'rejected' : 'passed',
      why: [...why, ...hallucinated, summary],
    });
  }
  const row = {
    items: total.numeric + total.clean,
    'caught %': share(hit.numeric, total.numeric),
    'false rejection %': share(hit.clean, total.clean),
  };
  return { row, misses };
}

function outcomeOf(verdict: Verdict): BundleSummary['expect'] {
  if (!verdict.ok) return 'reject';
  return verdict.warnings.length > 0 ? 'warn' : 'accept';
}

/** What became of the bundles' summaries: by class, how many came out as they should. */
export function benchBundles(path: string): { rows: Record<string, Record<string, number>>; misses: Miss[] } {
  const rows: Record<string, Record<string, number>> = {};
  const misses: Miss[] = [];
  for (const { reports, summaries } of readLines<Bundle>(path)) {
    for (const { id, expect, class: name, sentences, detail } of summaries) {
      const draft = sentences.map(({ text, cites }) => ({ text, citations: [...cites] }));
      const verdict = verifySummary(reports, { sentences: draft });
      const got = outcomeOf(verdict);
      for (const key of [`${expect}: all`, `${expect}: ${name}`]) {
        const row = (rows[key] ??= { accept: 0, warn: 0, reject: 0 });
        row[got] = (row[got] ?? 0) + 1;
      }
      if (got === expect) continue;
      const why = [...verdict.issues, ...verdict.warnings].map((one) => `${one.code} “${one.found}” ${one.message}`);
      misses.push({ id: `${id} ${name}`, wanted: expect, got, why: [detail, ...why] });
    }
  }
  return { rows, misses };
}

function share(part: number, whole: number): number {
  return Math.round((part / whole) * PERCENT * 10) / 10;
}
