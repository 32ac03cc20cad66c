import type { GroundingSource } from '../../../src/core/grounding/source.ts';
import { verifySummary } from '../../../src/core/grounding/verify-summary.ts';

/** One row of a table of rulings: the sources' texts, a summary, and what is objected to; language and day of publication where they matter. */
export type RulingRow = [
  sources: readonly string[],
  summary: string,
  expected: readonly string[],
  about?: Pick<GroundingSource, 'lang' | 'published'>,
];

/** What is objected to in a summary, an issue or warning a line: severity, code, what was found, and the source's number nearest to it. */
export function tellVerdict(...[sources, summary, , about]: RulingRow): string[] {
  const given = sources.map((text, at) => ({ id: `r${at + 1}`, lang: 'en', ...about, text }));
  const { issues, warnings } = verifySummary(given, summary);
  return [...issues, ...warnings].map(({ severity, code, found, nearest }) => {
    const near = nearest === undefined ? '' : ` (${nearest.replaceAll(/\s+/gu, ' ')})`;
    return `${severity} ${code}: ${found}${near}`;
  });
}
